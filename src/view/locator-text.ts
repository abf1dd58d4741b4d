import type { Locator } from '../corpus/locator.ts'

/** Where something stands, as it is written in a citation: "§ A › B, pp. 41–42, ¶ 3–4", or "¶ 3" where it is all there is. */
export function locatorText(locator: Locator): string {
  const { headings, firstParagraph, lastParagraph, pages } = locator
  const section = headings.length === 0 ? [] : [`§ ${headings.join(' › ')}`]
  const last = lastParagraph === firstParagraph ? '' : `–${lastParagraph}`
  return [...section, ...pagesText(pages), `¶ ${firstParagraph}${last}`].join(', ')
}

function pagesText(pages: Locator['pages']): readonly string[] {
  if (pages === undefined) return []
  const [first, last] = pages
  return [first === last ? `p. ${first}` : `pp. ${first}–${last}`]
}
