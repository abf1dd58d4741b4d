import type { Query } from './query.ts'

/** Different words that a question is searched by at most: more than anybody types, less than a whole message has. */
const most = 40

/**
 * A question of many words, as a message is that sources are sought for, by those of its words that tell most in this
 * corpus: each once, in their order. It bounds the time that one search takes. One of few words is given back as it is.
 * `information` is what a term tells, `isKnown` whether any passage holds it.
 */
export function mostTelling(
  query: Query,
  information: (term: string) => number,
  isKnown: (term: string) => boolean,
): Query {
  // Of equal terms the last one set wins, which is the first in the question.
  const first = new Map(query.terms.toReversed().map((each) => [each.term, each]))
  if (first.size <= most) return query
  const terms = [...first.keys()].sort((a, b) => information(b) - information(a))
  const known = terms.filter(isKnown)
  // Words that no passage holds would tell most of all, and find nothing; they keep their share, as the question's
  // foreignness is what silence is decided by.
  const share = Math.max(Math.min(known.length, 1), Math.round((most * known.length) / terms.length))
  const unknown = terms.filter((term) => !isKnown(term))
  const kept = new Set([...known.slice(0, share), ...unknown.slice(0, most - share)])
  return {
    ...query,
    terms: query.terms.filter((each) => kept.has(each.term) && first.get(each.term) === each),
  }
}
