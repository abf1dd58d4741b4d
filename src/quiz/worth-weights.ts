import type { ItemKind } from './item.ts'
import type { WorthFeature } from './worth-features.ts'

/** How the odds that readers call a question good follow from its features: a logistic regression. */
export type WorthModel = {
  /** The odds of each kind (natural logarithm) before any feature counts. */
  readonly bias: Readonly<Partial<Record<ItemKind, number>>>
  readonly weights: Readonly<Partial<Record<WorthFeature, number>>>
}

/**
 * Learnt by `npm run learn:worth` from 2,727 questions of seven libraries (history, science, medicine, essays, manuals, press), each
 * rated by two readers. Learnt from the other six only, the better third of a library's questions of each kind was called
 * good as often as is said before it, and all of them together as often as stands in brackets. Tried and left out, gaining
 * nothing on libraries that were not learnt from: some sixty traits of wording, single words and pairs of them, lengths,
 * figures, pronouns, the parts of speech, how central a sentence is to its document (LexRank).
 */
export const worthModels: readonly WorthModel[] = [
  {
    // cloze .64 (.49), excerpt .53 (.44), choice .60 (.46), wh .71 (.53)
    bias: { cloze: -1.15, excerpt: -1.04, choice: -1.41, wh: -0.61 },
    weights: { rarity: 1.5, repeats: -0.34, loneName: -0.79, titled: 1.68, turning: 0.62 },
  },
  {
    // finish .68 (.54), why .70 (.59), find .56 (.49)
    bias: { finish: -1.21, why: -0.85, find: -1.6 },
    weights: {
      rarity: 1.81,
      purpose: -0.71,
      contrast: 0.12,
      cause: 0.87,
      present: 0.39,
      past: 0.42,
      negated: -0.42,
      keyNegated: 0.29,
      keyLength: 0.26,
      passing: -0.77,
      stopsAtBe: -0.78,
      goesOn: -0.47,
      quoting: 0.54,
    },
  },
  {
    // definition .73 (.52)
    bias: { definition: -2.01 },
    weights: {
      rarity: 1.39,
      capitalKey: -1.13,
      promptShare: 1.58,
      names: -0.59,
      articles: 0.26,
      opensThe: -0.68,
      opensMidway: -1.51,
    },
  },
  {
    // acronym .78 (.68)
    bias: { acronym: 1.17 },
    weights: { lateness: -0.58, keyTitled: -0.56 },
  },
]
