import { afterOpening } from '../text/follow-up.ts'
import { parseQuery, type Query, type QueryTerm, type Repair } from './query.ts'
import { questionWords, stopWords } from './stop-words.ts'

/** What the kept words of a follow-up tell at most, against the words that it asks itself. */
export const keptShare = 0.5

/**
 * A follow-up ("and what about China?") as the question it stands for. Its own words count in full; those words of
 * the subject that it lacks count half, and in all at most half of what its own words tell: so its own words decide
 * which passage comes first, and the kept ones choose among the passages that hold them. Words that open a follow-up
 * carry no meaning: where nothing else is left ("and why?") the subject is asked again, in full. A follow-up that asks
 * for no kind of answer itself asks for that of its subject: a place, after "Where …?". `information` is what a term
 * tells in this corpus.
 */
export function parseFollowUp(
  question: string,
  subject: string,
  repair: Repair,
  information: (term: string) => number,
): Query {
  const opened = (afterOpening(question) ?? question).replace(fillers, '')
  const [asked, before] = [parseQuery(opened, repair), parseQuery(subject, repair)]
  const answerType = asks.test(opened) ? asked.answerType : before.answerType
  const own = asked.terms.filter(carriesMeaning)
  if (own.length === 0 && before.terms.some(carriesMeaning)) return { terms: before.terms, answerType }
  if (own.length === 0) return parseQuery(question, repair)
  const stated = new Set(own.map(({ term }) => term))
  const kept = before.terms.filter((each) => carriesMeaning(each) && !stated.has(each.term))
  const tells = (terms: readonly QueryTerm[]): number =>
    terms.reduce((sum, { term, weight }) => sum + weight * information(term), 0)
  const share = keptShare * Math.min(1, tells(own) / (tells(kept) || 1))
  return {
    terms: [...own, ...kept.map((each) => ({ ...each, weight: each.weight * share, kept: true as const }))],
    answerType,
  }
}

function carriesMeaning({ word }: QueryTerm): boolean {
  return !stopWords.has(word) && !questionWords.has(word) && !openers.has(word)
}

/** What stands before the question in talk, besides the openings that make it a follow-up. */
const fillers = /^(?:\W*\b(?:and|but|so|ok|okay|well|yes|no|then|now|also|or)\b)+[,\s]*/i
/** A question word that asks for something, as that of "what about" does not. */
const asks = /\b(?:why|how|what|which|who|whom|whose|when|where)\b(?!['’]?s? (?:about|of|else|if)\b)/i
/** Words that join a follow-up to what was said before, besides stop words and the words that put a question. */
const openers: ReadonlySet<string> = new Set(
  'else more other again same case instead similarly likewise regard regarding concerning respect'.split(' '),
)
