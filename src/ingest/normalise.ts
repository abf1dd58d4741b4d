/** A text in its one form, and how many characters of which kind were taken out to get there. */
export type Normalised = {
  readonly text: string
  readonly removed: Readonly<Record<string, number>>
  /** Where in `text` the pages after the first begin: after each form feed. Absent where there is none. */
  readonly pageStarts?: readonly number[]
}

/**
 * One form for the same text from any file: lines end in LF, a form feed is a blank line, and what no reader sees is
 * gone (controls, direction marks, zero-width and tag characters, soft hyphens). Joiners stay, for Persian, Indic
 * scripts and emoji. The result is well-formed and in NFC; the time is linear in the length.
 */
export function normalise(raw: string): Normalised {
  const removed: Record<string, number> = {}
  let text = raw.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n').replace(/\f/g, '\n\f\n')
  for (const { kind, pattern, put } of UNSEEN) {
    const found = text.match(pattern)
    if (!found) continue
    removed[kind] = found.length
    text = text.replace(pattern, put)
  }
  const clean = limitMarks(text, removed).normalize('NFC')
  return clean.includes('\f') ? { ...cutPages(clean), removed } : { text: clean, removed }
}

const UNSEEN = [
  { kind: 'lone-surrogate', pattern: /\p{Cs}/gu, put: '\uFFFD' },
  { kind: 'control', pattern: /[\p{Cc}--[\t\n\f]]/gv, put: '' },
  { kind: 'direction', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, put: '' },
  { kind: 'zero-width', pattern: /[\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/g, put: '' },
  { kind: 'soft-hyphen', pattern: /\u00AD/g, put: '' },
  { kind: 'tag', pattern: /[\u{E0000}-\u{E007F}]/gu, put: '' },
] as const

/** Takes out the form feeds, which stay so long only to tell where they were. */
function cutPages(text: string): { readonly text: string; readonly pageStarts: readonly number[] } {
  const pages = text.split('\f')
  const pageStarts: number[] = []
  let length = 0
  for (const page of pages.slice(0, -1)) {
    length += page.length
    // The line break behind the form feed belongs to no page.
    pageStarts.push(length + 1)
  }
  return { text: pages.join(''), pageStarts }
}

/** Unicode's stream-safe limit (UAX #15): with more accents on a letter, putting them in order is quadratic. */
const MOST_MARKS = 30

function limitMarks(text: string, removed: Record<string, number>): string {
  return text.replace(/\p{M}{31,}/gu, (marks) => {
    const characters = [...marks]
    removed['stacked-mark'] = (removed['stacked-mark'] ?? 0) + characters.length - MOST_MARKS
    return characters.slice(0, MOST_MARKS).join('')
  })
}
