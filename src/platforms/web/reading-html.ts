import { html } from 'hono/html'
import { quotationName } from '../../bot/reading/pages.ts'
import type { Language } from '../../view/language.ts'
import type { PageQuotation, ReadingPage } from '../../view/reading-page.ts'
import type { Phrase } from '../../view/view.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { type Html, pageHtml } from './page-html.ts'
import { searchHtml } from './reading-search-html.ts'
import { textHtml } from './reading-text-html.ts'

/** A page that opens a quotation. `style` is the path of its stylesheet. */
export function readingHtml(page: ReadingPage, style: string): Html {
  const words = wordsIn(page.language)
  const { readingPage: said } = words
  const title = page.title ?? said.lost.heading
  const paragraphs = page.quotation.kind === 'here' ? page.quotation.paragraphs : undefined
  const skip = page.quotation.kind === 'here' ? said.skip : said.skipToText
  return pageHtml({
    language: page.language,
    title: paragraphs === undefined ? title : said.tab(numbersText(paragraphs), title),
    style,
    body: html`
<a class="skip" href="#${quotationName}">${skip}</a>
<main>
<header class="column head" id="top">
<h1${languageOf(page)}>${title}</h1>
${page.source === undefined ? '' : html`<p class="source"${languageOf(page)}>${phraseHtml(page.source)}</p>`}
</header>
${toolsHtml(page, words)}
<div class="column">
${textHtml(page, words)}
</div>
</main>
<footer class="column foot">${footHtml(page, words)}</footer>
${barHtml(page.quotation, page.blocks.length > 0, words)}`,
  })
}

/** A page that says one thing. */
export function plainHtml(
  said: { readonly heading: string; readonly words: string },
  language: Language,
  style: string,
): Html {
  const body = html`<main class="plain"><h1>${said.heading}</h1><p>${said.words}</p></main>`
  return pageHtml({ language, title: said.heading, style, body })
}

/** The attribute that says what language document text is in; nothing where it is not known, or is that of the page. */
function languageOf({ textLanguage, language }: ReadingPage): Html | string {
  return textLanguage === undefined || textLanguage === language ? '' : html` lang="${textLanguage}"`
}

function toolsHtml(page: ReadingPage, words: Words): Html | string {
  if (page.citation === undefined && page.search === undefined) return ''
  return html`<div class="column tools">
${page.citation === undefined ? '' : citationHtml(page.citation, words)}
${page.search === undefined ? '' : searchHtml(page.search, words)}
</div>`
}

/** A click marks the whole of a line, to be copied. */
function citationHtml(
  { reference, inText, isNote, style }: NonNullable<ReadingPage['citation']>,
  { readingPage: said }: Words,
): Html {
  return html`<details class="cite"><summary>${said.cite} (${style})</summary><dl>
<dt>${said.reference}</dt><dd>${phraseHtml(reference)}</dd>
${inText === undefined ? '' : html`<dt>${isNote ? said.note : said.inText}</dt><dd>${phraseHtml(inText)}</dd>`}
</dl></details>`
}

function footHtml(page: ReadingPage, { readingPage: said }: Words): Html {
  const day = new Intl.DateTimeFormat(page.language, { dateStyle: 'long', timeZone: 'UTC' })
  const isPassage = page.extent === 'passage' && page.title !== undefined
  // It ends as that day begins: the day before is the last one that is whole.
  const last = day.format(page.expires - 1)
  return html`<p>${isPassage ? `${said.passageOnly} ` : ''}${said.until(last)}</p>`
}

/** The way around, always in reach of a thumb. */
function barHtml(quotation: PageQuotation, hasText: boolean, { readingPage: said }: Words): Html | string {
  if (quotation.kind === 'lost' || !hasText) return ''
  const { previous, next } = quotation
  return html`<nav class="bar" aria-label="${said.around}"><ul>
<li><a href="#top">${said.top}</a></li>
${previous === undefined ? '' : html`<li><a href="#p${previous}" aria-label="${said.previous(previous)}">‹ ¶ ${previous}</a></li>`}
<li><a href="#${quotationName}">${said.quotation}</a></li>
${next === undefined ? '' : html`<li><a href="#p${next}" aria-label="${said.next(next)}">¶ ${next} ›</a></li>`}
</ul></nav>`
}

function numbersText({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `¶ ${first}` : `¶ ${first}–${last}`
}

function phraseHtml(phrase: Phrase): readonly (Html | string)[] {
  return phrase.map(({ kind, text }) => {
    if (kind === 'strong') return html`<strong>${text}</strong>`
    // The sign stays with the first word of the section.
    return kind === 'emphasis' ? html`<em>${text}</em>` : text.replaceAll('§ ', '§\u00A0')
  })
}
