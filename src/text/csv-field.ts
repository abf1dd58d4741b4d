/**
 * A field of a table as RFC 4180 writes it. One that a table program would calculate with has an apostrophe before it, so that
 * it stays words (OWASP, CSV injection).
 */
export function csvField(words: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/u.test(words) ? `'${words}` : words
  return /[",\r\n\t;]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
