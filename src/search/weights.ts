import type { PassageFeature } from './passage-features.ts'
import type { SentenceFeature } from './sentence-features.ts'

/** Learnt by `npm run learn`; the comment in `rank.ts` says from what and what they gain. */
export const passageWeights: Readonly<Record<PassageFeature, number>> = {
  bm25: 3.21,
  exact: 3.54,
  title: 3.28,
  pairs: 0.73,
  triple: 0.49,
  context: 2.24,
  kin: 3.25,
  window: 1.73,
}

/** Learnt likewise, from the sets that say in which sentence the answer stands. */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = {
  passage: 0.56,
  context: 2.31,
  exact: 1.99,
  kin: 2.72,
  next: 0.31,
  type: 2.07,
  early: 0.81,
  short: -0.87,
  question: -1.01,
}
