import type { Range } from '../text/range.ts'
import { parseFollowUp } from './follow-up.ts'
import { type Match, matchPassage } from './match-passage.ts'
import { mostTelling } from './most-telling.ts'
import { featuresOf, type PassageFeatures, passageFeatures } from './passage-features.ts'
import type { Hit, IndexedPassage, PassageIndex } from './passage-index.ts'
import { createPassageReader } from './passage-terms.ts'
import { parseQuery, type QueryTerm } from './query.ts'
import { createRepair } from './repair-word.ts'
import { type SentenceFeatures, sentenceFeatures, sentenceFeaturesOf } from './sentence-features.ts'
import { synonymsOf } from './synonyms.ts'
import { informationOf, type WeighedQuery, weighQuery } from './weigh-query.ts'
import { passageWeights, sentenceWeights } from './weights.ts'

/** A passage in the order of the final ranking, with what of the question stands where in it. */
export type RankedPassage = {
  readonly ordinal: number
  readonly indexed: IndexedPassage
  readonly match: Match
  readonly features: PassageFeatures
  readonly score: number
}

/** A sentence of one of the first passages. `index` counts within the passage; the range is of the document. */
export type RankedSentence = Range & {
  readonly passage: RankedPassage
  readonly index: number
  readonly features: SentenceFeatures
  readonly score: number
}

/** What search found: every hit of the first stage, the first ones re-ranked, and their sentences, best first. */
export type Ranking = {
  readonly query: WeighedQuery
  readonly hits: readonly Hit[]
  readonly passages: readonly RankedPassage[]
  readonly sentences: readonly RankedSentence[]
}

/** Search over one set of passages. */
export type Searcher = {
  /** `keep` says of a passage whether it may be found at all; `subject` is the question that this one follows up. */
  search(question: string, keep?: (passage: IndexedPassage) => boolean, subject?: string): Ranking
}

/** How many passages of the first stage are ranked again, and from how many of them sentences are taken: 50 and 10 gain nothing. */
const depth = { ranked: 30, sentences: 5 }
/** A definition may stand in a glossary that says little else of its subject: it is looked for farther down. */
const definitionDepth = { ranked: 60, sentences: 60 }

/** Search over passages with an index already built from them. */
export function createSearcher(passages: readonly IndexedPassage[], index: PassageIndex): Searcher {
  const read = createPassageReader(passages)
  const repair = createRepair(index)
  return {
    search(question, keep, subject = '') {
      const tells = (term: string): number => informationOf(term, index)
      const parsed =
        subject.trim() === '' ? parseQuery(question, repair) : parseFollowUp(question, subject, repair, tells)
      const isKnown = (term: string): boolean => index.documentFrequency(term) > 0
      const query = weighQuery(mostTelling(parsed, tells, isKnown), index)
      const kept = keep && ((ordinal: number) => keep(at(passages, ordinal)))
      const hits = index.search(firstTerms(query, index), kept)
      const reach = query.query.answerType === 'definition' ? definitionDepth : depth
      const ranked = hits
        .slice(0, reach.ranked)
        .map(({ ordinal, score }): RankedPassage => {
          const match = matchPassage(query, read(ordinal))
          const features = featuresOf(query, match, score, index.averageLength)
          const total = passageFeatures.reduce((sum, name) => sum + passageWeights[name] * features[name], 0)
          return { ordinal, indexed: at(passages, ordinal), match, features, score: total }
        })
        .sort((a, b) => b.score - a.score)
      return {
        query,
        hits,
        passages: ranked,
        sentences: rankSentences(query, ranked.slice(0, reach.sentences)),
      }
    },
  }
}

/**
 * What the first stage is asked: the terms, and for one that no passage holds its n synonyms, each worth .6/√n of it:
 * "talks" finds negotiations. A term that some passage holds stays alone: its synonyms would
 * only draw in passages that say something else.
 */
function firstTerms({ query }: WeighedQuery, index: PassageIndex): readonly QueryTerm[] {
  const asked = new Set(query.terms.map(({ term }) => term))
  return query.terms.flatMap((each) => {
    if (index.documentFrequency(each.term) > 0) return [each]
    const held = [...synonymsOf(each.term)].filter(
      (term) => !asked.has(term) && index.documentFrequency(term) > 0,
    )
    return held.map((term) => ({
      term,
      word: term,
      weight: (each.weight * synonymWeight) / Math.sqrt(held.length),
    }))
  })
}

const synonymWeight = 0.6

function at(passages: readonly IndexedPassage[], ordinal: number): IndexedPassage {
  const passage = passages[ordinal]
  if (!passage) throw new RangeError(`the index answered with passage ${ordinal} of ${passages.length}`)
  return passage
}

/** The sentences of some passages, best first; scores compare with those of other passages of the same search. */
export function rankSentences(
  query: WeighedQuery,
  passages: readonly RankedPassage[],
): readonly RankedSentence[] {
  const best = passages[0]?.score ?? 0
  return passages
    .flatMap((passage) =>
      passage.indexed.passage.sentences.map(({ start, end }, index): RankedSentence => {
        const from = passage.indexed.passage.start
        const text = passage.indexed.text.slice(start - from, end - from)
        const features = sentenceFeaturesOf(query, passage.match, index, text, passage.score - best)
        const score = sentenceFeatures.reduce((sum, name) => sum + sentenceWeights[name] * features[name], 0)
        return { start, end, passage, index, features, score }
      }),
    )
    .sort((a, b) => b.score - a.score)
}
