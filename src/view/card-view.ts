import type { Document } from '../corpus/document.ts'
import { locateParagraph } from '../corpus/locate.ts'
import type { ExportedCard } from '../quiz/formats/exported-card.ts'
import type { Item } from '../quiz/item.ts'
import { citationLine } from './citation-line.ts'
import { itemQuote, paragraphOf } from './item-quote.ts'
import { keyText } from './key-text.ts'
import { letteredLines } from './offers.ts'
import { promptPhrase } from './prompt-view.ts'
import { type Action, type Block, type ListItem, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A message about a question: what is said first, the question itself, what can be done. */
export type CardPage = {
  readonly heading?: Phrase
  /** Sentences above the question, such as what became of the one before. */
  readonly notes: readonly Phrase[]
  readonly question: readonly Block[]
  readonly actions: readonly Action[]
}

/** A question with its answer, to be decided on. */
export function cardPage({ heading, notes, question, actions }: CardPage): View {
  return {
    blocks: [
      ...(heading === undefined ? [] : [{ kind: 'heading', content: heading } as const]),
      ...notes.map((content) => ({ kind: 'paragraph', content }) as const),
      ...question,
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

/** A question with its key and what it is shown with: the quotation cut from the text. Throws where it does not hold. */
export function itemBlocks(item: Item, document: Document, words: Words): readonly Block[] {
  return [{ kind: 'list', items: factsOf(item, document, words) }, itemQuote(item, document, words)]
}

/** A question that a person wrote, without a passage: the writer's words alone. */
export function writtenBlocks(
  { prompt, answer, accept }: Pick<WrittenWords, 'prompt' | 'answer' | 'accept'>,
  { quizCards }: Words,
): readonly Block[] {
  const items = [
    fact(quizCards.question, [text(prompt)]),
    fact(quizCards.answer, [text(answer)]),
    ...(accept.length === 0 ? [] : [fact(quizCards.also, [text(accept.join('; '))])]),
  ]
  return [{ kind: 'list', items }]
}

type WrittenWords = { readonly prompt: string; readonly answer: string; readonly accept: readonly string[] }

/** A question as it leaves the bot, in plain words. Throws where it does not hold for the document. */
export function exportedCard(item: Item, document: Document, words: Words): ExportedCard {
  const order = item.options.map((_, index) => index)
  const quoted = itemQuote(item, document, words)
  const start = Math.max(0, item.answer.start - item.quote.start)
  const isAll = item.answer.start === item.quote.start && item.answer.end === item.quote.end
  const lines = letteredLines(item, order, document, words).map((line) => `${line.label}. ${line.text}`)
  const locator = locateParagraph(document, paragraphOf(item, document), item.quote)
  return {
    id: item.id,
    question: [plain(promptPhrase(item, document, words)), ...lines],
    answer: item.kind === 'card' ? item.key : keyText({ item, optionOrder: order }, document, words),
    accept: item.accept,
    quote: quoted.content.map((part) => part.text).join(''),
    mark: isAll ? { start: 0, end: 0 } : { start, end: item.answer.end - item.quote.start },
    citation: plain(citationLine(document.metadata, locator, words)),
  }
}

/** A phrase in one plain line, where a gap is a line to write on. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((part) => (part.kind === 'gap' ? '_____' : part.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

function factsOf(item: Item, document: Document, words: Words): readonly ListItem[] {
  const { quizCards } = words
  const order = item.options.map((_, index) => index)
  const key = item.kind === 'card' ? item.key : keyText({ item, optionOrder: order }, document, words)
  const lines = letteredLines(item, order, document, words)
  return [
    fact(quizCards.question, promptPhrase(item, document, words)),
    ...lines.map((line) => fact(line.label, [text(line.text)])),
    fact(quizCards.answer, [text(key)]),
    ...(item.accept.length === 0 ? [] : [fact(quizCards.also, [text(item.accept.join('; '))])]),
  ]
}

function fact(label: string, content: Phrase): ListItem {
  return { label: text(label), content }
}
