import { html } from 'hono/html'
import { registered } from '../../bot/registered.ts'
import type { Suggest } from '../../bot/suggest.ts'
import type { Language } from '../../view/language.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { renderForm } from './form-html.ts'
import type { Html } from './page-html.ts'
import { renderHtml } from './render-html.ts'
import { formToken, originOf, type Session } from './session.ts'
import type { Body, Message, Talk } from './talk.ts'

/** Whose page it is, and how its words are said. */
export type Reader = {
  readonly session: Session
  readonly talk: Talk
  readonly language: Language
  readonly suggest: Suggest
}

/** A message as a part of the page. What no longer stands there has its place and nothing in it. */
export function renderMessage(message: Message, reader: Reader): Html {
  const { id, body } = message
  const words = wordsIn(reader.language)
  switch (body.kind) {
    case 'said':
      return html`<article id="${id}" class="you" aria-label="${words.webChat.you}"><p>${body.line}</p>${menu(message, body.line, reader, words)}</article>`
    case 'sent':
      return html`<article id="${id}" class="you" aria-label="${words.webChat.you}">${sent(body, words)}</article>`
    case 'form': {
      const drawing = { ...reader, words, message: id, channel: originOf(reader.session.key).channel }
      const hidden = html`${hiddenIn(message, reader)}<input type="hidden" name="of" value="${body.of ?? ''}">`
      return html`<article id="${id}" class="bot" aria-label="${words.webChat.name}">${renderForm(body.form, { ...drawing, hidden })}</article>`
    }
    case 'view': {
      const { view, under } = body
      const keptAt = (index: number): string | undefined => keptAddress(id, view.blocks[index], index)
      const drawn = renderHtml(view, { words, hidden: hiddenIn(message, reader), keptAt })
      return bot(message, html`${above(under, words)}${drawn}`, words)
    }
    case 'gone':
      return html`<article id="${id}" hidden></article>`
    default:
      return body satisfies never
  }
}

/** What every form of the page sends: that it is one of ours. */
export function tokenIn(session: Session): Html {
  return html`<input type="hidden" name="token" value="${formToken(session)}">`
}

/** What the bot says. Whether anybody else sees it is said where that could be otherwise. */
function bot({ id, readers }: Message, content: Html, { webChat }: Words): Html {
  const aside = readers === 'alone' ? html`<p class="readers">${webChat.onlyYou}</p>` : ''
  return html`<article id="${id}" class="bot ${readers}" aria-label="${webChat.name}">${aside}${content}</article>`
}

function above(under: string | undefined, { webChat }: Words): Html | '' {
  return under === undefined ? '' : html`<p class="under"><a href="#${under}">${webChat.underPost}</a></p>`
}

function sent({ title, lines }: Body & { readonly kind: 'sent' }, { webChat, grammar }: Words): Html {
  const [only] = lines
  if (only === undefined) return html`<p>${webChat.sentForm(title)}</p>`
  if (lines.length === 1) return html`<p>${only.value}</p>`
  return html`${lines.map(({ label, value }) => html`<p>${grammar.labelled(label, value)}</p>`)}`
}

/** What can be done with the words of a message, as in the menu that a chat has for it. */
function menu({ id }: Message, line: string, { session }: Reader, words: Words): Html | '' {
  if (line.startsWith('/') || line.trim() === '') return ''
  const commands = registered.filter((each) => each.kind === 'message')
  return html`<details class="menu">
<summary>${words.webChat.menu}</summary>
<form method="post" action="/chat" class="actions">${tokenIn(session)}<input type="hidden" name="act" value="menu">
<input type="hidden" name="message" value="${id}">
${commands.map((each) => html`<button name="command" value="${each.name}">${each.title(words)}</button>`)}</form>
</details>`
}

function hiddenIn({ id, readers }: Message, { session }: Reader): Html {
  return html`${tokenIn(session)}<input type="hidden" name="message" value="${id}"><input type="hidden" name="readers" value="${readers}">`
}

/** Where a picture or a file of a message is had. */
function keptAddress(
  message: string,
  block: { readonly kind: string } | undefined,
  index: number,
): string | undefined {
  return block?.kind === 'picture' || block?.kind === 'file' ? `/chat/kept/${message}/${index}` : undefined
}
