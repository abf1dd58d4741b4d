import type { Document } from '../corpus/document.ts'
import { type SelfGrade, selfGrades } from '../quiz/points.ts'
import { clockTime } from './clock-text.ts'
import { itemQuote } from './item-quote.ts'
import { keyText } from './key-text.ts'
import type { Language } from './language.ts'
import { offersOf } from './offers.ts'
import type { ShownPrompt } from './prompt-view.ts'
import { shorten } from './shorten.ts'
import { type Action, type Block, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What somebody answered, and what it was worth. */
export type Answered = {
  /** The words as they were given; for what was recalled the grade one gave oneself. */
  readonly given: string
  readonly verdict: 'right' | 'close' | 'wrong' | 'recalled'
  /** Whether it is the answer that counts; false where there was one before. */
  readonly isFirst: boolean
  /** Given after the answer was out. */
  readonly isLate: boolean
}

/** Where an answer is told to the one who gave it. */
export type VerdictState = {
  readonly language: Language
  readonly zone: string
  readonly actions: readonly Action[]
}

/**
 * What came of an answer, for the one who gave it: the verdict, and always the text's own words with the answer marked.
 * Throws where the item does not hold for the document.
 */
export function verdictView(
  prompt: ShownPrompt,
  document: Document | undefined,
  answered: Answered,
  state: VerdictState,
  words: Words,
): View {
  return {
    blocks: [
      ...verdictBlocks(prompt, document, answered, words),
      { kind: 'note', content: countsNote(prompt, answered, state, words) },
      ...actionBlocks(state.actions),
    ],
  }
}

/** The verdict and the text's own words with the answer marked in them. Throws as `verdictView`. */
export function verdictBlocks(
  prompt: ShownPrompt,
  document: Document | undefined,
  answered: Pick<Answered, 'given' | 'verdict'>,
  words: Words,
): readonly Block[] {
  return [
    { kind: 'paragraph', content: verdictLine(prompt, document, answered, words) },
    ...textBlocks(prompt, document, words),
  ]
}

/** The text's own words beside what somebody thought of, to be judged by themself. Throws as `verdictView`. */
export function recallView(
  prompt: ShownPrompt,
  document: Document | undefined,
  written: string | undefined,
  actions: readonly Action[],
  words: Words,
): View {
  const { quizPlay } = words
  return {
    blocks: [
      ...(written === undefined
        ? []
        : [{ kind: 'paragraph', content: quizPlay.yours(echoed(written)) } as const]),
      ...textBlocks(prompt, document, words),
      { kind: 'note', content: quizPlay.judge() },
      ...actionBlocks(actions),
    ],
  }
}

/** What somebody wrote, short enough to be said back: a form takes more than a message should repeat. */
export function echoed(given: string): string {
  return shorten(given.trim(), 500)
}

function verdictLine(
  { item, optionOrder }: ShownPrompt,
  document: Document | undefined,
  { given, verdict }: Pick<Answered, 'given' | 'verdict'>,
  words: Words,
): Phrase {
  const { quizPlay } = words
  if (verdict === 'recalled') return quizPlay.judged[selfGradeOf(given)]()
  const offer = offersOf(item, optionOrder, document, words).find((each) => each.given === given)
  const said =
    offer === undefined
      ? echoed(given)
      : offer.choice === undefined
        ? offer.text
        : `${offer.label}. ${offer.text}`
  return quizPlay[verdict](said)
}

/** The quotation; where it does not show the key, or there is none, the key in words. */
function textBlocks(prompt: ShownPrompt, document: Document | undefined, words: Words): readonly Block[] {
  const { item } = prompt
  const { quizPlay } = words
  const isShown = document !== undefined && !['order', 'true-false', 'card'].includes(item.kind)
  const key: Block = { kind: 'paragraph', content: quizPlay.key(keyText(prompt, document, words)) }
  return [
    ...(isShown ? [] : [key]),
    ...(document === undefined
      ? []
      : [{ kind: 'paragraph', content: quizPlay.textSays() } as const, itemQuote(item, document, words)]),
  ]
}

function countsNote(
  { closesAt }: ShownPrompt,
  { isFirst, isLate }: Answered,
  { language, zone }: VerdictState,
  { quizPlay }: Words,
): Phrase {
  const counts = isFirst ? quizPlay.firstCounts() : quizPlay.answeredBefore()
  if (isLate && isFirst) return quizPlay.late()
  if (closesAt === undefined || isLate) return counts
  return [...counts, text(' '), ...quizPlay.revealAt(clockTime(closesAt, zone, language))]
}

function actionBlocks(actions: readonly Action[]): readonly Block[] {
  return actions.length === 0 ? [] : [{ kind: 'actions', actions }]
}

function selfGradeOf(given: string): SelfGrade {
  return selfGrades.find((each) => each === given) ?? 'partly'
}
