import { html } from 'hono/html'
import { quotationName } from '../../bot/reading/pages.ts'
import type { Difference, ReadingPage } from '../../view/reading-page.ts'
import type { Words } from '../../view/words.ts'
import type { Html } from './page-html.ts'

/**
 * What became of the quotation, where something did: it is what a link leads to then, and stands right before the words that are
 * offered in its place, or before the text where there are none.
 */
export function noticeHtml(
  { quotation, title }: ReadingPage,
  { readingPage: said }: Words,
): Html | undefined {
  if (quotation.kind === 'lost') {
    const why = title === undefined ? said.lost.noDocument : said.lost.words
    return boxHtml(said.lost.heading, why, html`<blockquote>${quotation.quoted}</blockquote>`)
  }
  const { difference } = quotation
  if (difference === undefined) return undefined
  const { edited } = said
  if (difference.every(({ kind }) => kind === 'same')) return boxHtml(edited.heading, edited.noDifference, '')
  const parts = difference.map((part) => partHtml(part, edited))
  return boxHtml(edited.heading, edited.difference, html`<p class="difference">${parts}</p>`)
}

/** No heading of its own: it stands amid those of the text. */
function boxHtml(what: string, why: string, more: Html | string): Html {
  return html`<div class="notice" id="${quotationName}" role="note" aria-labelledby="notice">
<p class="what" id="notice">${what}</p>
<p>${why}</p>
${more}</div>
`
}

function partHtml(
  { kind, text }: Difference[number],
  { removed, added }: Words['readingPage']['edited'],
): Html | string {
  if (kind === 'removed') return html`<del><span class="unseen">${removed} </span>${text}</del>`
  return kind === 'added' ? html`<ins><span class="unseen">${added} </span>${text}</ins>` : text
}
