import { html } from 'hono/html'
import type { PageHit, PageSearch } from '../../view/reading-page.ts'
import type { Words } from '../../view/words.ts'
import type { Html } from './page-html.ts'

/** The name of the words searched for in the address of a page. */
export const queryName = 'q'

/** In characters; more is a text, not words to search for. */
export const longestQuery = 200

/** The form that searches in the document, and what it found. It goes to the page's own address, so that the link stays the key. */
export function searchHtml(search: PageSearch, words: Words): Html {
  const { search: said } = words.readingPage
  return html`<form class="search" role="search" method="get">
<label for="query">${said.label}</label>
<input type="search" id="query" name="${queryName}" value="${search.query}" maxlength="${longestQuery}" autocomplete="off" enterkeyhint="search">
<button>${said.button}</button>
</form>
${search.query === '' ? '' : resultsHtml(search, words)}`
}

function resultsHtml({ query, hits, total, isPartial }: PageSearch, { readingPage }: Words): Html {
  const { search: said } = readingPage
  const found = isPartial ? said.partial(total, query) : said.found(total, query)
  return html`<section class="results" aria-labelledby="found">
<h2 id="found">${total === 0 ? said.none(query) : found}</h2>
${total === 0 ? '' : html`<ol>${hits.map((hit) => hitHtml(hit, readingPage))}</ol>`}
<p>${total > hits.length ? `${said.more(hits.length)} ` : ''}<a href="?">${said.clear}</a></p>
</section>`
}

function hitHtml({ paragraph, parts, isCutBefore, isCutAfter }: PageHit, said: Words['readingPage']): Html {
  const words = parts.map((part) => {
    if (part.kind === 'page') return ''
    return part.isHit ? html`<mark class="hit">${part.text}</mark>` : part.text
  })
  return html`<li><a href="#p${paragraph}" aria-label="${said.paragraph(paragraph)}">¶ ${paragraph}</a>${isCutBefore ? '…\u00A0' : ''}${words}${isCutAfter ? '\u00A0…' : ''}</li>`
}
