import { html } from 'hono/html'
import type { ExampleLine } from '../../view/example-lines.ts'
import type { Language } from '../../view/language.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { type Reader, renderMessage, tokenIn } from './chat-message.ts'
import { type Html, pageHtml } from './page-html.ts'
import { renderPhrase } from './render-html.ts'
import type { Message } from './talk.ts'

/** What a newcomer is met with. */
export type Opening = {
  /** How many documents have been read. */
  readonly documents: number
  readonly examples: readonly ExampleLine[]
}

/** Where the parts of the page are had that are the same for everyone. */
export type Assets = { readonly style: string; readonly script: string }

/** The whole page: what the bot is, the talk so far, and where to write. It works without its script. */
export function chatPage(reader: Reader, opening: Opening, assets: Assets): Html {
  const words = wordsIn(reader.language)
  const { webChat } = words
  const body = html`<a class="skip" href="#box">${webChat.skip}</a>
<header>
<h1>${webChat.name}</h1>
<p>${webChat.purpose}</p>
</header>
<main>
<h2 class="unseen">${webChat.talk}</h2>
<div id="talk" role="log" aria-label="${webChat.talk}" data-point="${reader.talk.now()}">
${openingMessage(opening, reader, words)}
${messages(reader.talk.since(undefined), reader)}
</div>
${composer(reader, words)}
</main>`
  return pageHtml({ language: reader.language, title: webChat.name, ...assets, body })
}

/** What is new in the talk, for the script to put into the page that is there. */
export function chatNews(since: string | undefined, reader: Reader): Html {
  return html`<div data-point="${reader.talk.now()}">${messages(reader.talk.since(since), reader)}</div>`
}

/** A page that asks for itself once more: from another site a browser sends no cookie along, and from here it does. */
export function bouncePage(): Html {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>Verbatim</title></head><body><p><a href="/">Verbatim</a></p></body></html>`
}

/** A page that says what went wrong, and leads back. */
export function problemPage(
  problem: keyof Words['webChat']['problems'],
  language: Language,
  { style }: Assets,
): Html {
  const { name, problems } = wordsIn(language).webChat
  const body = html`<main>
<h1>${name}</h1>
<p>${problems[problem]}</p>
<p><a href="/">${problems.back}</a></p>
</main>`
  return pageHtml({ language, title: name, style, body })
}

function messages(all: readonly Message[], reader: Reader): readonly Html[] {
  return all.map((message) => renderMessage(message, reader))
}

function openingMessage({ documents, examples }: Opening, { session }: Reader, words: Words): Html {
  const { webChat } = words
  const example = (each: ExampleLine): Html => {
    const line = each.of === 'ask' ? webChat.exampleQuestion(each.about) : each.line
    return html`<li><button name="line" value="${line}"><b>${webChat.examples[each.of]}</b> <span>${line}</span></button></li>`
  }
  const offered =
    examples.length === 0
      ? ''
      : html`<p id="try">${webChat.tryIt}</p>
<form method="post" action="/chat">${tokenIn(session)}<input type="hidden" name="act" value="say">
<ul class="examples" aria-labelledby="try">${examples.map(example)}</ul></form>`
  return html`<article class="bot" aria-label="${webChat.name}">
<p>${renderPhrase(webChat.intro(documents), words)}</p>
${offered}
<p class="note">${renderPhrase(webChat.commands(), words)} ${webChat.private}</p>
</article>`
}

function composer({ session }: Reader, { webChat }: Words): Html {
  return html`<form method="post" action="/chat" id="composer" data-unreached="${webChat.unreached}" data-waiting="${webChat.waiting}" data-you="${webChat.you}">
${tokenIn(session)}<input type="hidden" name="act" value="say">
<p id="state" role="status"></p>
<div id="suggestions" role="group" aria-label="${webChat.suggestions}" hidden></div>
<label for="box" class="unseen">${webChat.box}</label>
<div class="line">
<textarea id="box" name="line" rows="1" required autofocus autocomplete="off" placeholder="${webChat.boxHint}" aria-describedby="keys"></textarea>
<button class="main">${webChat.send}</button>
</div>
<p id="keys" class="unseen">${webChat.keys}</p>
</form>`
}
