import { html, raw } from 'hono/html'
import { quotationName } from '../../bot/reading/pages.ts'
import type { ReadingPage, SetAsideText, TextBlock, TextPart } from '../../view/reading-page.ts'
import type { Words } from '../../view/words.ts'
import type { Html } from './page-html.ts'
import { noticeHtml } from './reading-notice-html.ts'

/** The text with the quotation marked in it, each paragraph with its number, and with what is to be said of the quotation. */
export function textHtml(page: ReadingPage, words: Words): Html | string {
  const { textLanguage, language, blocks } = page
  const notice = noticeHtml(page, words)
  if (blocks.length === 0) return notice ?? ''
  const quoted = quotedBlocks(blocks, notice === undefined)
  const [offered] = quoted.keys()
  const isNamed = notice !== undefined || quoted.size > 0
  const name = isNamed ? '' : html` id="${quotationName}"`
  const lang = textLanguage === undefined || textLanguage === language ? '' : html` lang="${textLanguage}"`
  return html`${offered === undefined ? notice : ''}
<article aria-label="${words.readingPage.text}"${name}${lang}>
${blocks.map((block, index) => [
  index === offered ? notice : '',
  blockHtml(block, quoted.get(index) ?? {}, words),
])}
</article>`
}

/** Whether a paragraph has the first or the last words of the quotation, and whether a link leads to them. */
type Ends = { readonly isFirst?: boolean; readonly isLast?: boolean; readonly isNamed?: boolean }

function quotedBlocks(blocks: readonly TextBlock[], isNamed: boolean): ReadonlyMap<number, Ends> {
  const places = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && block.parts.some(isQuoted) ? [index] : [],
  )
  const [first, last] = [places[0], places.at(-1)]
  return new Map(
    places.map((index) => [
      index,
      { isFirst: index === first, isLast: index === last, isNamed: isNamed && index === first },
    ]),
  )
}

function isQuoted(part: TextPart): boolean {
  return part.kind === 'words' && part.isQuoted === true
}

function blockHtml(block: TextBlock, ends: Ends, words: Words): Html {
  const { readingPage: said } = words
  switch (block.kind) {
    case 'heading':
      return html`${raw(`<h${block.level}>`)}${block.text}${raw(`</h${block.level}>`)}
`
    case 'paragraph':
      return html`<div class="paragraph" id="p${block.number}"><a class="number" href="#p${block.number}" aria-label="${said.paragraph(block.number)}">${block.number}</a><p${block.keepsLines ? raw(' class="lines"') : ''}>${partsHtml(block.parts, ends, words)}</p></div>
`
    case 'loose':
      return html`<p class="loose">${block.text}</p>
`
    case 'set-aside':
      return setAsideHtml(block.lines, words)
    default:
      return block satisfies never
  }
}

/** The quotation is one mark in each paragraph, whatever else is marked within it. */
function partsHtml(
  parts: readonly TextPart[],
  ends: Ends,
  { readingPage: said }: Words,
): readonly (Html | string)[] {
  const from = parts.findIndex(isQuoted)
  if (from === -1) return parts.map((part) => partHtml(part, said))
  const to = parts.findLastIndex(isQuoted) + 1
  const name = ends.isNamed === true ? html` id="${quotationName}"` : ''
  const unseen = (words: string): Html => html`<span class="unseen">${words}</span>`
  return [
    ...parts.slice(0, from).map((part) => partHtml(part, said)),
    html`<mark class="quoted"${name}>${ends.isFirst ? unseen(`${said.begins} `) : ''}${parts
      .slice(from, to)
      .map((part) => partHtml(part, said))}${ends.isLast ? unseen(` ${said.ends}`) : ''}</mark>`,
    ...parts.slice(to).map((part) => partHtml(part, said)),
  ]
}

function partHtml(part: TextPart, said: Words['readingPage']): Html | string {
  if (part.kind === 'page') {
    return html`<span class="page" role="doc-pagebreak" aria-label="${said.page(part.name)}" data-name="${part.name}"></span>`
  }
  return part.isHit === true ? html`<mark class="hit">${part.text}</mark>` : part.text
}

function setAsideHtml(lines: readonly SetAsideText[], { readingPage: said, sources }: Words): Html {
  return html`<details class="aside"><summary>${said.setAside(lines.length)}</summary><p>${said.setAsideWhy}</p>
<ul>${lines.map(({ line, text, reason }) => html`<li>${text} (${said.line(line, sources.reasons[reason])})</li>`)}</ul></details>
`
}
