import { html } from 'hono/html'
import type { Action, Block, Inline, ListItem, Phrase, QuoteBlock, View } from '../../view/view.ts'
import { webAddress } from '../../view/web-address.ts'
import type { Words } from '../../view/words.ts'
import type { Html } from './page-html.ts'

/** What a view is drawn with. */
export type Drawing = {
  readonly words: Words
  /** What is sent along with everything that is pressed or chosen in the message. */
  readonly hidden: Html
  /** The address of the picture or the file that stands at a place among the blocks; undefined where none is kept. */
  keptAt(index: number): string | undefined
}

/**
 * A view as HTML that works without script: what can be done next is a form with buttons. Law: every word of the view is
 * in it.
 */
export function renderHtml({ blocks }: View, drawing: Drawing): readonly Html[] {
  return blocks.map((block, index) => renderBlock(block, index, drawing))
}

/** Words in a line; what only the eye would tell is said too. */
export function renderPhrase(phrase: Phrase, words: Words): readonly Html[] {
  return phrase.map((part) => renderInline(part, words))
}

function renderBlock(block: Block, index: number, drawing: Drawing): Html {
  const { words, hidden, keptAt } = drawing
  switch (block.kind) {
    case 'heading':
      return html`<h3>${renderPhrase(block.content, words)}</h3>`
    case 'paragraph':
      return html`<p>${renderPhrase(block.content, words)}</p>`
    case 'note':
      return html`<p class="note">${renderPhrase(block.content, words)}</p>`
    case 'listing':
      return html`<pre><code>${block.text}</code></pre>`
    case 'quote':
      return renderQuote(block, words)
    case 'list':
      return renderList(block.items, words)
    case 'actions':
      return html`<form method="post" action="/chat" class="actions">
${hidden}<input type="hidden" name="act" value="press">
${block.actions.map(renderAction)}
</form>`
    case 'choice':
      return renderChoice(block, drawing)
    case 'picture':
      return renderPicture(block, keptAt(index))
    case 'file':
      return renderFile(block, keptAt(index), words)
    default:
      return block satisfies never
  }
}

function renderInline(part: Inline, words: Words): Html {
  const { webChat } = words
  switch (part.kind) {
    case 'strong':
      return html`<strong>${part.text}</strong>`
    case 'mark':
      return html`<mark>${part.text}</mark>`
    case 'code':
      return html`<code>${part.text}</code>`
    case 'emphasis':
      return html`<em>${part.text}</em>`
    case 'added':
      return html`<ins><span class="unseen">${webChat.added} </span>${part.text}</ins>`
    case 'removed':
      return html`<del><span class="unseen">${webChat.removed} </span>${part.text}</del>`
    case 'gap':
      return html`<span class="gap" aria-hidden="true">_____</span><span class="unseen">${part.text}</span>`
    case 'time':
      return html`<time datetime="${new Date(part.at).toISOString()}">${part.text}</time>`
    case 'text':
    case 'member':
    case 'channel':
    case 'group':
      return html`${part.text}`
    default:
      return part satisfies never
  }
}

/** The quotation itself is nothing but what stands in the document. */
function renderQuote({ content, source, link, ordinal }: QuoteBlock, words: Words): Html {
  const number = ordinal === undefined ? '' : html`<span class="ordinal">${ordinal}.</span> `
  const address = webAddress(link ?? '')
  const way = address === undefined ? '' : html` <a class="way" href="${address}">${words.webChat.open}</a>`
  return html`<figure>
<blockquote dir="auto">${renderPhrase(content, words)}</blockquote>
<figcaption>${number}${renderPhrase(source, words)}${way}</figcaption>
</figure>`
}

/** A number is the mark of its entry; other labels stand before it. */
function renderList(items: readonly ListItem[], words: Words): Html {
  const body = ({ content, detail }: ListItem): Html =>
    html`${renderPhrase(content, words)}${detail === undefined ? '' : html`<small>${renderPhrase(detail, words)}</small>`}`
  const isNumbered = items.every(({ label }) => label.kind === 'text' && /^\d+$/.test(label.text))
  if (isNumbered) {
    return html`<ol>${items.map((item) => html`<li value="${item.label.text}">${body(item)}</li>`)}</ol>`
  }
  const row = (item: ListItem): Html =>
    html`<div><dt>${renderInline(item.label, words)}</dt><dd>${body(item)}</dd></div>`
  return html`<dl>${items.map(row)}</dl>`
}

function renderAction({ id, label, isDone, spoken }: Action): Html {
  if (isDone === true) return html`<span class="done">${label}</span>`
  const said = spoken === undefined ? '' : html` aria-label="${spoken}"`
  return html`<button name="id" value="${id}"${said}>${label}</button>`
}

function renderChoice(
  { id, label, choices }: Extract<Block, { kind: 'choice' }>,
  { words, hidden }: Drawing,
): Html {
  // A menu of nothing cannot be used.
  if (choices.length === 0) return html``
  const options = choices.map((choice) => html`<option value="${choice.value}">${choice.label}</option>`)
  return html`<form method="post" action="/chat" class="choice">
${hidden}<input type="hidden" name="act" value="press"><input type="hidden" name="id" value="${id}">
<label><span>${label}</span><select name="value">${options}</select></label>
<button>${words.webChat.choose}</button>
</form>`
}

function renderPicture({ alt }: Extract<Block, { kind: 'picture' }>, address: string | undefined): Html {
  return address === undefined
    ? html`<p class="note">${alt}</p>`
    : html`<p class="picture"><img src="${address}" alt="${alt}"></p>`
}

function renderFile(
  { name }: Extract<Block, { kind: 'file' }>,
  address: string | undefined,
  { webChat }: Words,
): Html {
  return address === undefined
    ? html`<p class="note">${name}</p>`
    : html`<p class="file"><a href="${address}" download="${name}">${webChat.download(name)}</a></p>`
}
