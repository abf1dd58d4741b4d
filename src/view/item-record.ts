import type { Document, DocumentId } from '../corpus/document.ts'
import { locateParagraph } from '../corpus/locate.ts'
import type { Item, ItemId, ItemKind } from '../quiz/item.ts'
import { plain } from './card-view.ts'
import { assertSound, paragraphOf } from './item-quote.ts'
import { locatorText } from './locator-text.ts'
import { letteredLines, offersOf } from './offers.ts'
import { promptPhrase, questionBlocks } from './prompt-view.ts'
import type { Words } from './words.ts'

/** A question for scripts: `quote` is the document's text from `start` to `end`, `choices` stand in the order shown. */
export type ItemRecord = {
  readonly id: ItemId
  readonly kind: ItemKind
  /** With its source, and `_____` for the gap. */
  readonly prompt: string
  readonly choices: readonly string[] | null
  readonly answer: string
  readonly accept: readonly string[]
  readonly source: {
    readonly document: { readonly id: DocumentId; readonly title: string; readonly file: string }
    readonly locator: string
    readonly quote: string
    readonly start: number
    readonly end: number
  }
}

/** A question in the form that README documents for scripts. Throws where it does not hold for the document. */
export function itemRecord(
  item: Item,
  document: Document,
  optionOrder: readonly number[],
  words: Words,
): ItemRecord {
  assertSound(item, document)
  const { id, kind, key, accept, quote } = item
  const lettered = letteredLines(item, optionOrder, document, words).map((line) => line.text)
  const offered = offersOf(item, optionOrder, document, words).map((offer) => offer.text)
  const choices = lettered.length > 0 ? lettered : offered
  return {
    id,
    kind,
    prompt: promptText(item, document, optionOrder, words),
    choices: choices.length === 0 ? null : choices,
    answer: answerOf(item, document, optionOrder, words) ?? key,
    accept,
    source: {
      document: { id: document.id, title: document.metadata.title.value, file: document.file },
      locator: locatorText(locateParagraph(document, paragraphOf(item, document), quote)),
      quote: document.text.slice(quote.start, quote.end),
      start: quote.start,
      end: quote.end,
    },
  }
}

/** The words that are asked, and what is to be done with them where they do not say it themselves. */
function promptText(item: Item, document: Document, optionOrder: readonly number[], words: Words): string {
  const asked = plain(promptPhrase(item, document, words))
  if (item.prompt.some(({ kind }) => kind === 'gap') || asked.endsWith('?')) return asked
  const [first] = questionBlocks({ item, optionOrder }, document, words)
  if (first?.kind !== 'paragraph') return asked
  return `${asked}${/[\p{L}\p{N}]$/u.test(asked) ? ' —' : ''} ${plain(first.content)}`
}

/** Of several choices the one that is right, word for word; letters in order stay letters. */
function answerOf(
  item: Item,
  document: Document,
  optionOrder: readonly number[],
  words: Words,
): string | undefined {
  if (item.kind === 'order') return undefined
  return offersOf(item, optionOrder, document, words).find(({ given }) => given === item.key)?.text
}
