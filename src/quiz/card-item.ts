import type { Document, DocumentId, Paragraph } from '../corpus/document.ts'
import { hash10 } from '../corpus/hash.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { bareWords, findWords, sentencesAround } from './find-words.ts'
import type { AnswerType, Item, Piece } from './item.ts'

/** A question that a person wrote, with the whole sentences of a reading that say the answer. */
export type WrittenCard = {
  readonly id: string
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  /** Offsets into the text of that version. */
  readonly source?: Range & { readonly document: DocumentId; readonly version: string }
}

/** How long the parts of a card are at most, in UTF-16 units, and how many other answers it has. */
export const cardLimits = { prompt: 300, answer: 500, accept: 100, accepted: 10 } as const

/**
 * Names a card by all that makes its question: the document, the question, the answer and the words quoted. The same card
 * is never kept twice, and its words are found again by it wherever they stand in an edited document.
 */
export function cardId(document: DocumentId, prompt: string, answer: string, quoted: string): string {
  return hash10(document, 'card', prompt, answer, quoted)
}

/**
 * The item of a card: the question in the words of its writer, the quotation cut from the document. Where the quotation
 * holds the answer, the key is those words of the text; else it is the writer's own. Undefined where the words that the
 * card quotes no longer stand in the document.
 */
export function cardItem(card: WrittenCard, document: Document): Item | undefined {
  const found = findQuote(card, document)
  if (found === undefined) return undefined
  const { paragraph, quote } = found
  const [said] = findWords(document, card.answer, { within: quote, most: 1 })
  const key = said === undefined ? card.answer : document.text.slice(said.start, said.end)
  const accept = [...new Set([card.answer, ...card.accept])].filter((form) => form !== key)
  return {
    id: card.id,
    kind: 'card',
    document: document.id,
    version: document.version,
    paragraph: paragraph.id,
    quote,
    prompt: piecesOf(card.prompt),
    answer: said ?? quote,
    type: typeOf(key),
    key,
    options: [],
    accept,
  }
}

/** What was typed without signs that no one sees: controls but white space, and those that turn the direction of writing. */
export function withoutUnseen(typed: string): string {
  return typed.replace(/[^\P{Cc}\t\r\n]|[\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Whether a question has its own answer in it, word for word, so that it can be read off. */
export function tellsAnswer({ prompt, answer }: Pick<WrittenCard, 'prompt' | 'answer'>): boolean {
  const wordsOf = (typed: string): string =>
    ` ${typed
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
  const sought = wordsOf(answer)
  return sought.trim() !== '' && wordsOf(prompt).includes(sought)
}

type Quoted = { readonly paragraph: Paragraph; readonly quote: Range }

/** Where the quoted words stand now: first where they stood, else wherever whole sentences are those very words. */
function findQuote({ id, prompt, answer, source }: WrittenCard, document: Document): Quoted | undefined {
  if (source === undefined || source.document !== document.id) return undefined
  const isIt = ({ start, end }: Range): boolean =>
    cardId(document.id, prompt, answer, document.text.slice(start, end)) === id
  const before = { start: source.start, end: source.end }
  if (isIt(before)) {
    const around = sentencesAround(document, before)
    if (around?.quote.start === before.start && around.quote.end === before.end) return around
  }
  const length = source.end - source.start
  for (const paragraph of document.paragraphs) {
    if (paragraph.end - paragraph.start < length) continue
    const sentences = splitSentences(document.text, paragraph)
    const ends = new Set(sentences.map(({ end }) => end))
    for (const { start } of sentences) {
      const quote = { start, end: start + length }
      if (ends.has(quote.end) && isIt(quote)) return { paragraph, quote }
    }
  }
  return undefined
}

/** The words of a question, with a gap wherever its writer drew a line. */
function piecesOf(prompt: string): readonly Piece[] {
  return prompt.split(/(_{2,})/u).flatMap((part): readonly Piece[] => {
    if (part === '') return []
    return [/^_{2,}$/u.test(part) ? { kind: 'gap' } : { kind: 'words', text: part }]
  })
}

/** Answers that nobody should have to type to the letter. */
const LONGEST_TYPED = { characters: 80, words: 8 }

function typeOf(key: string): AnswerType {
  const words = bareWords(key).split(' ')
  if (key.length > LONGEST_TYPED.characters || words.length > LONGEST_TYPED.words) return 'passage'
  if (/^[12]\d{3}$/.test(key.trim())) return 'year'
  if (/^[\d\s.,%]+$/.test(key)) return 'number'
  const isName = words.every((word) => /^\p{Lu}/u.test(word))
  return isName ? 'name' : 'phrase'
}
