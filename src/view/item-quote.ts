import type { Document, Paragraph } from '../corpus/document.ts'
import { locateParagraph } from '../corpus/locate.ts'
import { checkItem } from '../quiz/check-item.ts'
import type { Item } from '../quiz/item.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { citationLine } from './citation-line.ts'
import { type Inline, type Phrase, type QuoteBlock, text } from './view.ts'
import type { Words } from './words.ts'

/**
 * The sentences behind a question with the answer marked in them. Throws where the item does not hold for the document:
 * a quotation that does not check is not sent.
 */
export function itemQuote(item: Item, document: Document, words: Words): QuoteBlock {
  assertSound(item, document)
  return quoted(document, paragraphOf(item, document), item.quote, item.answer, words)
}

/** The whole paragraph that a question was made from, with the answer marked in it. Throws as `itemQuote`. */
export function itemPassage(item: Item, document: Document, words: Words): QuoteBlock {
  assertSound(item, document)
  const paragraph = paragraphOf(item, document)
  return { ...quoted(document, paragraph, paragraph, item.answer, words), isWide: true }
}

/**
 * What the document says where a wrong option stands: the sentence of it, with the option marked. Undefined where that
 * is no sentence of its own: outside the paragraphs, or within what is quoted for the answer anyway.
 */
export function optionQuote(
  item: Item,
  from: Range,
  document: Document,
  words: Words,
): QuoteBlock | undefined {
  const paragraph = document.paragraphs.find(({ start, end }) => start <= from.start && from.end <= end)
  if (paragraph === undefined) return undefined
  const within = document.text.slice(paragraph.start, paragraph.end)
  const sentence = splitSentences(within)
    .map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }))
    .find(({ start, end }) => start <= from.start && from.end <= end)
  const isNews =
    sentence !== undefined && (sentence.end <= item.quote.start || sentence.start >= item.quote.end)
  return isNews ? quoted(document, paragraph, sentence, from, words) : undefined
}

/** Where a question stands in its document, for "¶ 5". Throws as `itemQuote`. */
export function paragraphOf(item: Item, document: Document): Paragraph {
  const paragraph = document.paragraphs.find(({ id }) => id === item.paragraph)
  if (paragraph === undefined) throw new Error(unsound(item, document, 'its paragraph is not there'))
  return paragraph
}

/** Throws where the item does not hold for the document. */
export function assertSound(item: Item, document: Document): void {
  const problem = checkItem(item, document)
  if (problem !== undefined) throw new Error(unsound(item, document, problem))
}

function unsound({ id }: Item, { file }: Document, problem: string): string {
  return `The question ${id} does not hold for ${file}: ${problem}. It is not shown.`
}

function quoted(
  document: Document,
  paragraph: Paragraph,
  range: Range,
  mark: Range,
  words: Words,
): QuoteBlock {
  const locator = locateParagraph(document, paragraph, range)
  return {
    kind: 'quote',
    content: withMark(document.text, range, mark),
    source: citationLine(document.metadata, locator, words),
    place: { document: document.id, start: range.start, end: range.end },
  }
}

/** A stretch of a text with one part of it marked; a mark over all of it would tell nothing. */
function withMark(document: string, { start, end }: Range, mark: Range): Phrase {
  const from = Math.max(start, mark.start)
  const to = Math.min(end, mark.end)
  if (from >= to || (from === start && to === end)) return [text(document.slice(start, end))]
  const parts: readonly Inline[] = [
    text(document.slice(start, from)),
    { kind: 'mark', text: document.slice(from, to) },
    text(document.slice(to, end)),
  ]
  return parts.filter((part) => part.text !== '')
}
