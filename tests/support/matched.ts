import { type Match, matchPassage } from '../../src/search/match-passage.ts'
import { featuresOf, type PassageFeatures } from '../../src/search/passage-features.ts'
import type { IndexedPassage } from '../../src/search/passage-index.ts'
import { createPassageReader } from '../../src/search/passage-terms.ts'
import { parseQuery } from '../../src/search/query.ts'
import type { RankedPassage } from '../../src/search/search-passages.ts'
import { type WeighedQuery, weighQuery } from '../../src/search/weigh-query.ts'
import { countingIndex, passageOf } from './passages.ts'

/** What a passage holds of a question in a corpus where every term is as rare: n terms weigh 1/n each. */
export type Matched = {
  readonly query: WeighedQuery
  readonly match: Match
  readonly features: PassageFeatures
  readonly ranked: RankedPassage
}

/** Matches a question against one passage; the first stage gave it `score`. */
export function matched(question: string, of: IndexedPassage | string, score = 0): Matched {
  const indexed = typeof of === 'string' ? passageOf(of) : of
  const query = weighQuery(
    parseQuery(question, () => undefined),
    countingIndex(10, {}),
  )
  const match = matchPassage(query, createPassageReader([indexed])(0))
  const features = featuresOf(query, match, score, match.passage.length)
  return { query, match, features, ranked: { ordinal: 0, indexed, match, features, score } }
}
