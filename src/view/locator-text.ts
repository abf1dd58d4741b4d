import type { Locator } from '../corpus/locator.ts'

/** Where something stands, as it is written in a citation: "§ A › B, ¶ 3–4", or "¶ 3" where there is no heading. */
export function locatorText(locator: Locator): string {
  const { headings, firstParagraph, lastParagraph } = locator
  const section = headings.length === 0 ? [] : [`§ ${headings.join(' › ')}`]
  const last = lastParagraph === firstParagraph ? '' : `–${lastParagraph}`
  return [...section, `¶ ${firstParagraph}${last}`].join(', ')
}
