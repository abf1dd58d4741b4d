import { fitsType } from './answer-type.ts'
import type { Match } from './match-passage.ts'
import { sentenceContext } from './passage-features.ts'
import type { WeighedQuery } from './weigh-query.ts'

/** What a sentence is ranked by among all sentences of the best passages; the order is that of the learnt weights. */
export type SentenceFeatures = Readonly<Record<SentenceFeature, number>>
/** The name of a feature. */
export type SentenceFeature = (typeof sentenceFeatures)[number]
/** The features by name, explained at `sentenceFeaturesOf`. */
export const sentenceFeatures = [
  'passage',
  'context',
  'exact',
  'kin',
  'next',
  'type',
  'early',
  'short',
  'question',
] as const

/**
 * The features of one sentence of a passage:
 * - passage: its passage's score less that of the first passage (0 or negative);
 * - context, exact, kin: its share of the question, leaning on the title and the sentence before it;
 * - next: the share of the question that the sentence after it holds;
 * - type: how well the sentence holds the kind of thing that the question asks for (date, number, name, place);
 * - early: 1 for the passage's first sentence, falling to 0: topic sentences come first;
 * - short: 1 under five words; question: 1 for a sentence that itself asks.
 */
export function sentenceFeaturesOf(
  query: WeighedQuery,
  match: Match,
  sentence: number,
  text: string,
  passage: number,
): SentenceFeatures {
  const { context, exact, kin } = sentenceContext(query, match, sentence)
  const next = match.sentences[sentence + 1]
  const asked = new Set(query.words)
  return {
    passage,
    context,
    exact,
    kin,
    next: query.weights.reduce((sum, weight, i) => sum + weight * (next?.has[i] === 1 ? 1 : 0), 0),
    type: fitsType(query.query.answerType, text, asked),
    early: 1 - sentence / match.sentences.length,
    short: (match.passage.sentenceLengths[sentence] ?? 0) < 5 ? 1 : 0,
    question: questionMark.test(text) ? 1 : 0,
  }
}

const questionMark = /[?？]["”'’)\]」』]?$/
