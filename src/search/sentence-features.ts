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
  'type',
  'early',
  'short',
  'question',
] as const

/**
 * The features of one sentence of a passage; behind each what it gains in nDCG@10 of the sentences offered, measured
 * like those of passages over the five sets that say where the answer stands:
 * - passage: its passage's score less that of the first passage, 0 or negative (.0132);
 * - context, exact, kin: its share of the question, leaning on the title and the sentence before it (.0017 together,
 *   as each can stand for the others);
 * - type: how well it holds the kind of thing that the question asks for, a date, number, name or place (.0026);
 * - early: 1 for the passage's first sentence, falling to 0, as topic sentences come first (.0015);
 * - short: 1 under five words, mostly headings and captions that were taken for sentences (.0002);
 * - question: 1 for a sentence that itself asks. It gains nothing on the sets, where texts ask little, but keeps a
 *   study guide from answering a question by the same question.
 */
export function sentenceFeaturesOf(
  query: WeighedQuery,
  match: Match,
  sentence: number,
  text: string,
  passage: number,
): SentenceFeatures {
  const { context, exact, kin } = sentenceContext(query, match, sentence)
  const { answerType } = query.query
  // What a follow-up asks is to be defined, not what was asked before it.
  const asked = new Set(answerType === 'definition' ? query.words.slice(0, query.own) : query.words)
  return {
    passage,
    context,
    exact,
    kin,
    type: fitsType(answerType, text, asked),
    early: 1 - sentence / match.sentences.length,
    short: (match.passage.sentenceLengths[sentence] ?? 0) < 5 ? 1 : 0,
    question: questionMark.test(text) ? 1 : 0,
  }
}

const questionMark = /[?？]["”'’)\]」』]?$/
