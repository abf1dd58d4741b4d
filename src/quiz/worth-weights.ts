import type { ItemKind } from './item.ts'
import type { WorthFeature } from './worth-features.ts'

/** How the odds that readers call a question good follow from its features: a logistic regression. */
export type WorthModel = {
  /** The odds of each kind (natural logarithm) before any feature counts. */
  readonly bias: Readonly<Partial<Record<ItemKind, number>>>
  readonly weights: Readonly<Partial<Record<WorthFeature, number>>>
}

/**
 * Learnt by `npm run learn:worth` from 2,377 questions of six libraries (history, science, medicine, manuals, press), each rated
 * by two readers. Learnt from the other five only, the better third of a library's questions of each kind was called good as
 * often as is said behind it, and all of them together as often as stands in brackets. Tried and left out, gaining
 * nothing on libraries that were not learnt from: some sixty traits of wording, single words and pairs of them, lengths,
 * figures, pronouns, the parts of speech, how central a sentence is to its document (LexRank).
 */
export const worthModels: readonly WorthModel[] = [
  {
    // cloze .61 (.48), excerpt .53 (.44), choice .64 (.48), wh .71 (.52)
    bias: { cloze: -1.38, excerpt: -1.27, choice: -1.6, wh: -0.85 },
    weights: { rarity: 1.74, repeats: -0.3, loneName: -0.85, titled: 1.74, turning: 0.64 },
  },
  {
    // finish .65 (.54), why .78 (.58), find .55 (.49)
    bias: { finish: -1.51, why: -1.06, find: -1.65 },
    weights: {
      rarity: 1.83,
      purpose: -0.68,
      contrast: 0.41,
      cause: 0.98,
      present: 0.47,
      past: 0.37,
      keyLength: 0.28,
      negated: -0.52,
      keyNegated: 0.34,
      passing: -0.8,
      quoting: 0.49,
    },
  },
  {
    // definition .69 (.53), acronym .76 (.66)
    bias: { definition: 0.68, acronym: 1.05 },
    weights: {
      lateness: -0.55,
      opensThe: -1,
      articles: 0.46,
      names: -0.78,
      keyTitled: -0.51,
      opensMidway: -1.35,
      opensWithGap: -1.53,
      loneName: -0.48,
    },
  },
]
