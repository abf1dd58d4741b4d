import type { Document } from '../corpus/document.ts'
import type { StudiedSentence, StudiedText } from './studied-text.ts'

/** The first and the last year that a text tells of. */
export type ToldYears = { readonly first: number; readonly last: number }

/**
 * From the earliest to the latest year that sentences in the past tense name, none later than the date of the text
 * itself; undefined where there is none. A year outside cannot be taken for one of its story. Those of a part of a text
 * are those of the whole once they are read.
 */
export function toldYears(studied: StudiedText): ToldYears | undefined {
  const known = found.get(studied.document)
  if (known !== undefined) return known ?? undefined
  const told = readYears(studied)
  found.set(studied.document, told ?? null)
  return told
}

/** Every year of a text is asked about on its own, and with but a part of the text at hand. */
const found = new WeakMap<Document, ToldYears | null>()

function readYears({ document, sentences }: StudiedText): ToldYears | undefined {
  const written = Number(/^\d{4}/.exec(document.metadata.date?.value ?? '')?.[0] ?? Number.POSITIVE_INFINITY)
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const sentence of sentences) {
    if (!isPast(sentence)) continue
    for (const { type, text } of sentence.mentions) {
      if (type !== 'year' && type !== 'date') continue
      const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? Number.NaN)
      if (Number.isNaN(year) || year > written) continue
      first = Math.min(first, year)
      last = Math.max(last, year)
    }
  }
  return first <= last ? { first, last } : undefined
}

function isPast({ text, tokens }: StudiedSentence): boolean {
  if (AHEAD.test(text)) return false
  if (WAS.test(text)) return true
  return tokens.some(
    ({ pos, text: word, lemma }) =>
      pos === 'VERB' && word.toLowerCase() !== lemma && !/(?:ing|s)$/.test(word),
  )
}

const WAS = /\b(?:was|were|had|did|became|began|\p{Ll}{2,}ed)\b/u
/** What is only planned, feared or supposed. */
const AHEAD =
  /\b(?:will|shall|would|could|might|may|should|expect(?:s|ed)?|plan(?:s|ned)|scheduled|projected|forecast|predict(?:s|ed)?|impending|upcoming|hopes?|hoped|aims?|intends?|intended|(?:is|are) due|if)\b/
