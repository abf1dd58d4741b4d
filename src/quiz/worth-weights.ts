import type { ItemKind } from './item.ts'
import type { WorthFeature } from './worth-features.ts'

/** How the odds that readers call a question good follow from its features: a logistic regression. */
export type WorthModel = {
  /** The odds of each kind (natural logarithm) before any feature counts. */
  readonly bias: Readonly<Partial<Record<ItemKind, number>>>
  readonly weights: Readonly<Partial<Record<WorthFeature, number>>>
}

/**
 * Learnt by `npm run learn:worth` from 3,035 questions of eight libraries (history, science, medicine, essays, manuals, press), each
 * rated by two readers. Learnt from the other seven only, the better third of a library's questions of each kind was called
 * good as often as is said before it, and all of them together as often as stands in brackets. Tried and left out, gaining
 * nothing on libraries that were not learnt from: some sixty traits of wording, single words and pairs of them, lengths,
 * figures, pronouns, the parts of speech, how central a sentence is to its document (LexRank).
 */
export const worthModels: readonly WorthModel[] = [
  {
    // cloze .60 (.48), excerpt .53 (.44), choice .58 (.46), wh .70 (.52)
    bias: { cloze: -1.01, excerpt: -0.84, choice: -1.21, wh: -0.51 },
    weights: { rarity: 1.2, repeats: -0.35, loneName: -0.63, titled: 1.73, turning: 0.59 },
  },
  {
    // finish .64 (.53), why .67 (.56), find .55 (.49)
    bias: { finish: -1.35, why: -0.9, find: -1.58 },
    weights: {
      rarity: 1.91,
      purpose: -0.79,
      contrast: 0.23,
      cause: 0.92,
      present: 0.33,
      past: 0.31,
      negated: -0.31,
      keyNegated: 0.21,
      keyLength: 0.23,
      passing: -0.44,
      stopsAtBe: -0.62,
      goesOn: -0.39,
      quoting: 0.28,
    },
  },
  {
    // definition .64 (.53)
    bias: { definition: -1.66 },
    weights: {
      rarity: 0.74,
      capitalKey: -0.99,
      promptShare: 1.82,
      names: -0.71,
      articles: 0.19,
      opensThe: -0.57,
      opensMidway: -1.43,
    },
  },
  {
    // acronym .78 (.69)
    bias: { acronym: 1.16 },
    weights: { lateness: -0.44, keyTitled: -0.56 },
  },
]
