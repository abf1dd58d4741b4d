import { distinctiveness, mostDistinctive } from '../search/distinctiveness.ts'
import { keptShare } from '../search/follow-up.ts'
import type { Match } from '../search/match-passage.ts'
import type { Ranking } from '../search/search-passages.ts'
import type { WeighedQuery } from '../search/weigh-query.ts'

/** What speaks for the readings having an answer at all; mostly shares of the question, so they compare between readings. */
export type Evidence = Readonly<Record<EvidenceName, number>>
/** The name of a kind of evidence. */
export type EvidenceName = (typeof evidenceNames)[number]
/** The kinds of evidence, explained at `evidenceOf`. */
export const evidenceNames = ['window', 'sentence', 'exact', 'terms'] as const

/** Evidence is looked for in this many of the first passages. */
const depth = 3

/** Of more terms than a question has, as in a pasted page, the number tells nothing: one word of a page is always there. */
const mostTerms = 30

/**
 * The most evidence that any of the first passages gives. Terms are weighed by how distinctive they are in English
 * at large, and a term that the readings do not know weighs like the others: that it is missing speaks for silence.
 * - window: the share of the question in three sentences in a row, the title counting half;
 * - sentence: the share in one sentence, leaning .7 on the title and .5 on the sentence before it;
 * - exact: how much of it is written as asked, by the passage's own ranking feature;
 * - terms: ln of the number of terms asked now: half of eight words found tells more than one of two.
 */
export function evidenceOf({ query, passages }: Ranking): Evidence {
  const nats = natsOf(query)
  const total = sum(nats) || 1
  const weights = nats.map((value) => value / total)
  const first = passages.slice(0, depth)
  return {
    window: most(first.map(({ match }) => bestShare(match, weights, windowGrade))),
    sentence: most(first.map(({ match }) => bestShare(match, weights, sentenceGrade))),
    exact: most(first.map(({ features }) => features.exact)),
    terms: Math.log(Math.min(mostTerms, Math.max(1, query.own))),
  }
}

/**
 * The distinctiveness of each term. Those that a follow-up keeps have in all at most half a distinctive word's: however
 * well the readings know the subject, they are silent where the follow-up asks of it what they do not say.
 */
function natsOf({ places, own }: WeighedQuery): readonly number[] {
  const nats = [...places.keys()].map(distinctiveness)
  const share = Math.min(keptShare, (keptShare * mostDistinctive) / (sum(nats.slice(own)) || 1))
  return nats.map((value, place) => (place < own ? value : value * share))
}

/** How much of a term stands at a sentence and around it. */
type Grade = (match: Match, sentence: number, place: number) => number

const windowGrade: Grade = ({ sentences, title }, sentence, place) =>
  Math.max(0.5 * (title[place] ?? 0), ...[0, 1, 2].map((k) => sentences[sentence + k]?.has[place] ?? 0))

const sentenceGrade: Grade = ({ sentences, title }, sentence, place) =>
  Math.max(
    0.7 * (title[place] ?? 0),
    sentences[sentence]?.has[place] ?? 0,
    0.5 * (sentences[sentence - 1]?.has[place] ?? 0),
  )

function bestShare(match: Match, weights: readonly number[], grade: Grade): number {
  return most(
    match.sentences.map((_, sentence) =>
      weights.reduce((sum, weight, place) => sum + weight * grade(match, sentence, place), 0),
    ),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function most(values: readonly number[]): number {
  return Math.max(0, ...values)
}
