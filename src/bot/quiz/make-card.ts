import type { Document } from '../../corpus/document.ts'
import { cardLimits } from '../../quiz/card-item.ts'
import { bareWords, findWords } from '../../quiz/find-words.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { type CardFields, cardForm } from './card-form.ts'
import { tell } from './tell.ts'

/**
 * Opens the form for a question made of a message. Where the message quotes the readings, the quotation is the source,
 * and the answer if it is short enough to be one; a sentence that asks is the question.
 */
export async function runMakeCard(
  text: string,
  _target: string | undefined,
  { deps, words }: Context,
): Promise<Reply> {
  const { documents } = deps.library
  if (documents.length === 0) return tell(words.quizCards.noReadings())
  return { kind: 'form', form: cardForm('c-written', 'new', fieldsFrom(text, documents), words) }
}

/** What of a message goes where in the form. */
export function fieldsFrom(message: string, documents: readonly Document[]): CardFields {
  const plain = message.slice(0, mostRead).toWellFormed()
  const quoted = quotationIn(plain, documents)
  const sentences = splitSentences(plain).map(({ start, end }) =>
    plain.slice(start, end).replace(/\s+/gu, ' '),
  )
  const asking = sentences.find((sentence) => /[?？]["”’»)]*$/u.test(sentence) && !quoted?.includes(sentence))
  const prompt = asking?.slice(0, cardLimits.prompt) ?? ''
  if (quoted === undefined) {
    const rest = bareWords(sentences.filter((sentence) => sentence !== asking).join(' '))
    return { prompt, answer: rest.slice(0, cardLimits.answer) }
  }
  return { prompt, answer: quoted.length <= cardLimits.answer ? quoted : '', source: quoted }
}

/** Characters of a message that are looked at. */
const mostRead = 8000

/** The longest words of a message that stand in the readings: what it has in quotation marks, quoted lines, sentences. */
function quotationIn(message: string, documents: readonly Document[]): string | undefined {
  const marked = [...message.matchAll(/[“„«"]([^“”„«»"]{8,2000})[”“»"]/gu)].map(([, words = '']) => words)
  const lines = message.split('\n')
  const blocks = message.split(/\n(?!\s*>)/u).map((block) => block.replace(/^\s*>\s?/gmu, ''))
  const sentences = splitSentences(message).map(({ start, end }) => message.slice(start, end))
  const candidates = [...new Set([message, ...marked, ...blocks, ...lines, ...sentences].map(bareWords))]
    .filter((words) => words.length >= 8 && (words.includes(' ') || /[^\p{Script=Latin}\s\d]/u.test(words)))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostTried)
  for (const words of candidates) {
    for (const document of documents) {
      const [first] = findWords(document, words, { most: 1 })
      if (first !== undefined) return document.text.slice(first.start, first.end).replace(/\s+/gu, ' ')
    }
  }
  return undefined
}

const mostTried = 40
