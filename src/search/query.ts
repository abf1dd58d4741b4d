import { analyze, type Token } from './analyzer.ts'
import { type AnswerType, answerTypeOf } from './answer-type.ts'
import { readIdioms } from './idioms.ts'
import { abbreviationOf } from './names.ts'
import { questionWords, stopWords } from './stop-words.ts'

/**
 * A term that a question is searched by; `weight` is 1 for a word as typed and less for one that was repaired or
 * is `kept` by a follow-up from the question before.
 */
export type QueryTerm = {
  readonly term: string
  readonly word: string
  readonly weight: number
  readonly kept?: true
}

/** A question as search sees it: its content words in the order typed, repeats kept, and the kind of answer it asks for. */
export type Query = { readonly terms: readonly QueryTerm[]; readonly answerType: AnswerType }

/** A word that the corpus knows for one that it does not, or undefined. */
export type Repair = (token: Token) => Token | undefined

/** What asks for a kind of answer, and says nothing of the subject: the "long" of "how long", the "kind" of "what kind of". */
const questionPhrases =
  /\bhow (?:many|much|long|old|far|tall|big|large|often|fast|high|deep|wide|come)\b|\b(?:what|which) (?:kinds?|sorts?|types?) of\b|\b(?:what|which) reasons?\b|\breasons? (?:why|for|that)\b/gi

/** Content words of what is typed as a question; what has more is a text that was pasted, or a message. */
const longestTyped = 60

/** A repaired word is a good guess, not what was typed. */
const repairedWeight = 0.85

/**
 * Takes the subject out of a question and repairs the spelling of its words. A question of stop words alone
 * ("To be or not to be") keeps them all.
 */
export function parseQuery(question: string, repair: Repair): Query {
  const tokens = readIdioms(readCountry(analyze(question)))
  const phrases = [...question.matchAll(questionPhrases)]
  const asks = ({ start }: Token): boolean =>
    phrases.some(({ index, 0: { length } }) => start >= index && start < index + length)
  const content = tokens.filter((token) => !stopWords.has(token.word) && !asks(token))
  const subject = content.filter((token) => !questionWords.has(token.word))
  const kept = subject.length > 0 ? subject : content.length > 0 ? content : tokens
  // A long text has words of its own that are no slips, and each repair takes its time.
  const mend = kept.length > longestTyped ? () => undefined : repair
  const terms = kept.map((token) => {
    const repaired = mend(token)
    const { term, word } = repaired ?? token
    return { term, word, weight: repaired ? repairedWeight : 1 }
  })
  // "Wher is …": a slip in a word that only puts the question is none in its subject.
  const meant = terms.filter(({ word, weight }) => weight === 1 || !questionWords.has(word))
  return { terms: meant.length > 0 ? meant : terms, answerType: answerTypeOf(question) }
}

/**
 * Reads "us", typed in small letters, as the country where it cannot well be the pronoun: after "the" ("in the us"),
 * or before a word of the subject ("us troops") unless a verb asks for the pronoun ("tell us more").
 */
function readCountry(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.word !== 'us') return token
    const [before, after] = [tokens[i - 1]?.word ?? '', tokens[i + 1]?.word ?? '']
    const isSubject = after !== '' && !stopWords.has(after) && !questionWords.has(after)
    const isCountry = before === 'the' || (isSubject && !giving.has(before))
    return isCountry ? { ...token, word: country, term: country } : token
  })
}

const country = abbreviationOf('US') ?? ''
const giving = new Set(
  'tell tells give gives show shows let lets help helps teach teaches ask asks make makes'.split(' '),
)
