import { analyze } from '../search/analyzer.ts'
import { distinctiveness } from '../search/distinctiveness.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { Mention, StudiedSentence } from './studied-text.ts'
import type { TextProfile } from './text-profile.ts'

/**
 * The technical terms of a sentence: noun phrases of up to three words that the text uses again and again, or puts
 * between quotation marks, that are not everyday words and whose words keep together: only there does one phrase alone
 * fill a gap.
 */
export function findTerms(sentence: StudiedSentence, profile: TextProfile): readonly Mention[] {
  return nounPhrases(sentence).flatMap((phrase) => {
    const text = sentence.text.slice(phrase.start - sentence.start, phrase.end - sentence.start)
    return !phrase.isName && isTerm(phrase, text, sentence, profile)
      ? [{ start: phrase.start, end: phrase.end, text, type: 'term' as const }]
      : []
  })
}

function isTerm(phrase: NounPhrase, text: string, sentence: StudiedSentence, profile: TextProfile): boolean {
  if (phrase.tokens.length > 3 || /\d/.test(text)) return false
  // A term with a name in it ("Korean economies") is what its name says; the first word of a sentence is no name.
  const opens = phrase.start - sentence.start < 2
  if (/\p{Lu}/u.test(opens ? text.slice(1) : text)) return false
  const terms = analyze(text).map(({ term }) => term)
  const telling = terms.reduce((sum, term) => sum + distinctiveness(term), 0)
  const count = profile.countPhrase(terms)
  const at = phrase.start - sentence.start
  const isQuoted =
    /["“]$/.test(sentence.text.slice(0, at)) && /^[.,]?["”]/.test(sentence.text.slice(at + text.length))
  if (isQuoted) return terms.length > 1 && count > 1
  return (
    terms.length > 1 &&
    count >= (profile.paragraphs > 60 ? 3 : 2) &&
    telling / terms.length >= 4.4 &&
    terms.every((term) => count >= TOGETHER * profile.countPhrase([term]))
  )
}

/** The share of the places of each of its words at which the whole phrase stands: else its words are free to change. */
const TOGETHER = 0.25
