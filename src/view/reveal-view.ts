import type { Document } from '../corpus/document.ts'
import { modeOf } from '../quiz/item.ts'
import { selfGrades } from '../quiz/points.ts'
import { itemQuote, optionQuote } from './item-quote.ts'
import { keyText } from './key-text.ts'
import { letteredLines, type Offer, offersOf } from './offers.ts'
import { headingBlocks, type PromptState, promptPhrase, type ShownPrompt } from './prompt-view.ts'
import {
  type Action,
  type Block,
  type Inline,
  type ListItem,
  type Phrase,
  strong,
  text,
  type View,
} from './view.ts'
import type { Words } from './words.ts'

/** An answer as a reveal counts it. */
export type CountedAnswer = {
  readonly learner: string
  /** Whether the member may be named as one who was right. */
  readonly isNamed: boolean
  readonly given: string
  readonly verdict: 'right' | 'close' | 'wrong' | 'recalled'
}

/** What became of a question, and what can be done with it. */
export type RevealFacts = Pick<PromptState, 'language' | 'zone'> & {
  readonly answers: readonly CountedAnswer[]
  readonly actions: readonly Action[]
}

/**
 * The post of a question with its answer: the quotation with the answer marked, how the answers spread, and who was
 * right of those who may be named. Throws where the item does not hold for the document.
 */
export function revealView(
  prompt: ShownPrompt,
  document: Document | undefined,
  facts: RevealFacts,
  words: Words,
): View {
  const { item } = prompt
  const { quizPlay } = words
  const { date } = prompt
  const isRecall = modeOf(item) === 'recall'
  const key: Block = { kind: 'paragraph', content: quizPlay.answer(keyText(prompt, document, words)) }
  const { actions } = facts
  return {
    blocks: [
      ...headingBlocks(date === undefined ? {} : { date }, facts, words),
      { kind: 'paragraph', content: promptPhrase(item, document, words) },
      ...events(prompt, document, words),
      ...(isRecall && item.kind !== 'card' ? [] : [key]),
      ...(document === undefined ? [] : [itemQuote(item, document, words)]),
      ...distribution(prompt, document, facts, words),
      { kind: 'paragraph', content: share(prompt, facts, words) },
      ...namesBlock(facts, words),
      ...wrongIdea(prompt, document, facts, words),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
      ...repeatedNote(prompt, words),
    ],
  }
}

/** That a question which is over may stand there twice, of which only one can be edited; nothing for any other. */
export function repeatedNote(
  { repeatedAt }: Pick<ShownPrompt, 'repeatedAt'>,
  { quizPlay }: Words,
): readonly Block[] {
  return repeatedAt === undefined ? [] : [{ kind: 'note', content: quizPlay.stoodTwice() }]
}

/** What is said under the post, for those who follow the talk: the answer in a line, and how many had it. */
export function revealReplyView(
  prompt: ShownPrompt,
  document: Document | undefined,
  facts: RevealFacts,
  words: Words,
): View {
  const { quizPlay } = words
  const isRecall = modeOf(prompt.item) === 'recall'
  const out = isRecall ? quizPlay.answerOutPlain() : quizPlay.answerOut(keyText(prompt, document, words))
  return {
    blocks: [
      { kind: 'paragraph', content: out },
      { kind: 'note', content: share(prompt, facts, words) },
    ],
  }
}

/** Sign by sign up to ten, then in proportion to the longest bar, at least one for what was chosen at all. */
export function bar(count: number, most: number): string {
  if (count === 0) return '0'
  const signs = most <= longestBar ? count : Math.max(1, Math.round((count / most) * longestBar))
  return `${'▮'.repeat(signs)} ${count}`
}

const longestBar = 10
/** More names than this nobody reads. */
const mostNames = 20

/** The events of an order, which its letters stand for. */
function events(
  { item, optionOrder }: ShownPrompt,
  document: Document | undefined,
  words: Words,
): readonly Block[] {
  if (item.kind !== 'order') return []
  const lines = letteredLines(item, optionOrder, document, words)
  return [{ kind: 'list', items: lines.map((line) => entry(line.label, [text(line.text)])) }]
}

function distribution(
  prompt: ShownPrompt,
  document: Document | undefined,
  { answers }: RevealFacts,
  words: Words,
): readonly Block[] {
  if (answers.length === 0) return []
  const rows = rowsOf(prompt, document, answers, words)
  const most = Math.max(...rows.map(({ count }) => count))
  const items = rows.map(({ label, says, isKey, count }) =>
    entry(label, [
      ...(says === '' ? [] : [isKey ? strong(says) : text(says), text(' ')]),
      text(bar(count, most)),
    ]),
  )
  return [{ kind: 'list', items }]
}

type Row = {
  readonly label: string
  readonly says: string
  readonly isKey: boolean
  readonly count: number
}

/** One for each option; where answers are typed one for each verdict, since nobody's words are shown to others. */
function rowsOf(
  prompt: ShownPrompt,
  document: Document | undefined,
  answers: readonly CountedAnswer[],
  words: Words,
): readonly Row[] {
  const { item, optionOrder } = prompt
  const { quizPlay } = words
  const offers = offersOf(item, optionOrder, document, words)
  if (offers.length > 0) {
    const rows = offers.map((offer) => ({
      label: offer.label,
      says: offer.choice === undefined ? '' : offer.text,
      isKey: offer.given === item.key,
      count: timesGiven(offer, answers),
    }))
    return item.kind === 'order' ? rows.filter(({ isKey, count }) => isKey || count > 0) : rows
  }
  const row = (label: string, counts: (answer: CountedAnswer) => boolean): Row => {
    return { label, says: '', isKey: false, count: answers.filter(counts).length }
  }
  return modeOf(item) === 'recall'
    ? selfGrades.toReversed().map((each) => row(quizPlay.selfGrades[each], ({ given }) => given === each))
    : verdicts.map((each) => row(quizPlay.verdicts[each], ({ verdict }) => verdict === each))
}

const verdicts = ['right', 'close', 'wrong'] as const

function timesGiven({ given }: Offer, answers: readonly CountedAnswer[]): number {
  return answers.filter((answer) => answer.given === given).length
}

function share({ item }: ShownPrompt, { answers }: RevealFacts, { quizPlay }: Words): Phrase {
  if (modeOf(item) === 'recall') return quizPlay.howManyRecalled(answers.length)
  return quizPlay.howMany(answers.filter(({ verdict }) => verdict === 'right').length, answers.length)
}

/** Those who were right, but for who does not want to be named, in the order in which they answered. */
function namesBlock({ answers }: RevealFacts, { quizPlay, grammar }: Words): readonly Block[] {
  const right = answers.filter(({ verdict, isNamed }) => verdict === 'right' && isNamed)
  if (right.length === 0) return []
  const others = right.length - mostNames
  const names: readonly Inline[] = [
    ...right
      .slice(0, mostNames)
      .map(({ learner }): Inline => ({ kind: 'member', learner, text: quizPlay.member })),
    ...(others > 0 ? [text(quizPlay.others(others))] : []),
  ]
  const between = grammar.and(names.map(() => slot)).split(slot)
  const listed = names.flatMap((name, index) => [name, text(between[index + 1] ?? '')])
  const content = [text(`${quizPlay.whoWasRight} `), ...listed].filter((part) => part.text !== '')
  return [{ kind: 'paragraph', content }]
}

/** Stands for a name while a language joins them. */
const slot = '\u0001'

/** The wrong option chosen most, with what the text says where it stands. */
function wrongIdea(
  { item, optionOrder }: ShownPrompt,
  document: Document | undefined,
  { answers }: RevealFacts,
  words: Words,
): readonly Block[] {
  if (document === undefined) return []
  const [worst] = offersOf(item, optionOrder, document, words)
    .filter((offer) => offer.given !== item.key && timesGiven(offer, answers) > 0)
    .toSorted((a, b) => timesGiven(b, answers) - timesGiven(a, answers))
  if (worst?.from === undefined) return []
  const quote = optionQuote(item, worst.from, document, words)
  if (quote === undefined) return []
  const content = words.quizPlay.wrongIdea(worst.label, timesGiven(worst, answers))
  return [{ kind: 'paragraph', content }, quote]
}

function entry(label: string, content: Phrase): ListItem {
  return { label: text(label), content }
}
