/** HTML that is safe to stand in a page; only this file and the renderers make it. */
export type Html = { readonly html: string }

/** Writes HTML as one reads it: strings are shown to the letter, HTML stands as it is, lists one after another. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | string | number | readonly Html[])[]
): Html {
  const written = parts.map((part, index) => {
    const value = values[index]
    return value === undefined ? part : part + write(value)
  })
  return { html: written.join('') }
}

/** HTML that somebody else wrote. */
export function trusted(written: string): Html {
  return { html: written }
}

/** Nothing. */
export const empty: Html = trusted('')

/** What somebody in a scene looks like. */
export function avatarOf(name: string): string {
  const colour = colours[name] ?? '#6b7280'
  // The bot's sign is a quotation mark, which stands high above its line.
  return name === 'Verbatim' ? avatar('”', colour, 48, 48) : avatar(name.slice(0, 1), colour, 22, 28)
}

const colours: Readonly<Record<string, string>> = { Verbatim: '#2f6f5e', Ada: '#b4532a', Ben: '#3b5ba9' }

function avatar(letter: string, colour: string, size: number, baseline: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="${baseline}" font-size="${size}" font-weight="700" font-family="Liberation Sans, Arial, sans-serif" fill="#fff" text-anchor="middle">${letter}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function write(value: Html | string | number | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map((each) => each.html).join('')
}

/** Words as they stand in HTML, in an attribute too. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
