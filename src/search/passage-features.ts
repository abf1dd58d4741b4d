import type { Match } from './match-passage.ts'
import type { WeighedQuery } from './weigh-query.ts'

/** What a passage is ranked by, each a share between 0 and about 1; the order is that of the learnt weights. */
export type PassageFeatures = Readonly<Record<PassageFeature, number>>
/** The name of a feature. */
export type PassageFeature = (typeof passageFeatures)[number]
/** The features by name, explained at `featuresOf`. */
export const passageFeatures = ['bm25', 'exact', 'title', 'pairs', 'context', 'kin'] as const

/**
 * The features of a passage; behind each what it gains in nDCG@10, as `npm run learn -- --ablate` finds it over eight
 * sets, each ranked by weights learnt from the others. With w the weight of each query term (summing to 1):
 * - bm25: the first stage's score as a share of the best possible one (.0028);
 * - exact: Σ w · tf/(tf + k(1 − b + b·length/average)) over words written as asked, which stemming blurs (.0033);
 * - title: Σ w over terms in the title or headings (.0047);
 * - pairs: the share of the asker's pairs of words that stand side by side (.001);
 * - context: the best sentence's Σ w, where the title counts .7 and the sentence before it .5, since a sentence
 *   leans on both for its subject (.0004, and .003 before `kin` came, which is the same but for what follows);
 * - kin: the same, counting words of the same root and synonyms too (.0029). What stands in for a word that no passage
 *   holds counts in `context` as well.
 * Tried and left out, gaining nothing beside these: three words in a row, the best three sentences, unordered windows,
 * the share of terms found, length, rank, other BM25 constants, capitals, and the answer type of the best sentence.
 */
export function featuresOf(
  query: WeighedQuery,
  match: Match,
  score: number,
  averageLength: number,
): PassageFeatures {
  const { weights } = query
  const sentences = match.sentences.map((_, i) => sentenceContext(query, match, i))
  const norm = k1 * (1 - b + (b * match.passage.length) / (averageLength || 1))
  return {
    bm25: score / ((k1 + 1) * query.information || 1),
    exact: sum(weights, (i) => saturate(match.exact[i] ?? 0, norm)),
    title: sum(weights, (i) => match.title[i] ?? 0),
    pairs: match.pairs,
    context: Math.max(0, ...sentences.map(({ context }) => context)),
    kin: Math.max(0, ...sentences.map(({ kin }) => kin)),
  }
}

/** A sentence's share of the question with what it leans on: `kin` also counts words of the same root, `exact` only words as asked. */
export type SentenceContext = { readonly context: number; readonly kin: number; readonly exact: number }

/** What a sentence holds of a question, the title counting .7 and the sentence before it .5 where it does not hold a term itself. */
export function sentenceContext(
  { weights, unknown }: WeighedQuery,
  match: Match,
  sentence: number,
): SentenceContext {
  const own = match.sentences[sentence]
  const previous = match.sentences[sentence - 1]
  let context = 0
  let kin = 0
  let exact = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    const has = own?.has[i] ?? 0
    // What stands in for a word that no passage holds is all that can be found of it.
    const standIn = unknown[i] && has < 1 ? has : 0
    const title = 0.7 * (match.title[i] ?? 0)
    const leaning = Math.max(title, previous?.has[i] === 1 ? 0.5 : 0)
    context += weight * Math.max(has === 1 ? 1 : standIn, leaning)
    kin += weight * Math.max(has, leaning)
    exact += weight * Math.max(own?.exact[i] ?? 0, standIn, title, 0.5 * (previous?.exact[i] ?? 0))
  }
  return { context, kin, exact }
}

/** BM25's usual constants: saturation and length normalisation. */
const k1 = 1.2
const b = 0.75

const saturate = (frequency: number, norm: number): number => frequency / (frequency + norm)

function sum(weights: readonly number[], share: (place: number) => number): number {
  let total = 0
  for (let i = 0; i < weights.length; i++) total += (weights[i] ?? 0) * share(i)
  return total
}
