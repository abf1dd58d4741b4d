import type { Document } from '../corpus/document.ts'
import { locateParagraph } from '../corpus/locate.ts'
import type { Item } from '../quiz/item.ts'
import { citationLine } from './citation-line.ts'
import { paragraphOf } from './item-quote.ts'
import { keyText } from './key-text.ts'
import { postedAgainNote, questionBlocks, type ShownPrompt } from './prompt-view.ts'
import { type Answered, verdictBlocks } from './verdict-view.ts'
import { type Action, type Block, type ListItem, type Phrase, strong, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What an answer was worth in the end. */
export type Worth = 'right' | 'close' | 'wrong'

/** How a question went for somebody; `gone` where the readings no longer hold its words. Unanswered: no worth. */
export type QuestionResult =
  | (Pick<ShownPrompt, 'item' | 'optionOrder'> & {
      readonly kind: 'asked'
      readonly document?: Document
      readonly worth?: Worth
    })
  | { readonly kind: 'gone'; readonly worth?: Worth }

/** What stands around a question or a verdict. */
export type Around = {
  readonly heading: Phrase
  /** A sentence below, as how an answer is typed here. */
  readonly note?: Phrase
  readonly actions: readonly Action[]
}

/** A question of a session. Throws where the item does not hold for the document. */
export function sessionQuestionView(
  prompt: ShownPrompt,
  document: Document | undefined,
  around: Around,
  words: Words,
): View {
  return {
    blocks: [
      { kind: 'heading', content: around.heading },
      ...questionBlocks(prompt, document, words),
      ...below(around),
      ...postedAgainNote(prompt, words),
    ],
  }
}

/** What came of an answer in a session, with the words of the text. Throws as `sessionQuestionView`. */
export function sessionVerdictView(
  prompt: ShownPrompt,
  document: Document | undefined,
  answered: Pick<Answered, 'given' | 'verdict'>,
  around: Around,
  words: Words,
): View {
  return {
    blocks: [
      { kind: 'heading', content: around.heading },
      ...verdictBlocks(prompt, document, answered, words),
      ...below(around),
    ],
  }
}

/** How many answers of some were worth what. */
export function countWorths(worths: readonly (Worth | undefined)[]): Readonly<Record<Worth, number>> {
  const count = (wanted: Worth): number => worths.filter((worth) => worth === wanted).length
  return { right: count('right'), close: count('close'), wrong: count('wrong') }
}

/** What a summary says beside the results. */
export type SummaryState = {
  /** Whether the answers may be told: not while others are still to give them. */
  readonly hasKeys: boolean
  readonly note?: Phrase
  readonly actions: readonly Action[]
}

/** The end of a session for one person: how it went, and where to read again what was not simply right. */
export function summaryView(results: readonly QuestionResult[], state: SummaryState, words: Words): View {
  const { quizNow } = words
  const worths = results.map(({ worth }) => worth)
  const { right, close, wrong } = countWorths(worths)
  const answered = right + close + wrong
  const gone = results.filter(({ kind, worth }) => kind === 'gone' && worth === undefined).length
  const skipped = results.length - answered - gone
  const missed = results.flatMap((result, index) => missedItem(result, index, state, words))
  return {
    blocks: [
      paragraph(answered === 0 ? quizNow.nothingAnswered() : quizNow.result(right, close, wrong)),
      ...(skipped === 0 ? [] : [note(quizNow.skipped(skipped))]),
      ...(gone === 0 ? [] : [note(quizNow.gone(gone))]),
      ...(missed.length === 0
        ? []
        : [paragraph(quizNow.readAgain()), { kind: 'list', items: missed } as const]),
      ...(missed.length === 0 && answered > 0 ? [note(quizNow.allRight())] : []),
      ...(state.note === undefined ? [] : [note(state.note)]),
      ...buttons(state.actions),
    ],
  }
}

/** A member's place in the result of a round together. */
export type Scorer = { readonly learner: string; readonly points: number }

/** The end of a round together: what all reached, and, where the group wants it, who scored. */
export function teamResultView(
  result: {
    readonly right: number
    readonly answers: number
    readonly members: number
    readonly scorers: readonly Scorer[]
  },
  words: Words,
): View {
  const { quizNow, quizPlay } = words
  const items = result.scorers.map(
    ({ learner, points }): ListItem => ({
      label: { kind: 'member', learner, text: quizPlay.member },
      content: [text(quizNow.points(points))],
    }),
  )
  return {
    blocks: [
      paragraph(quizNow.teamResult(result.right, result.answers)),
      ...(result.members === 0 ? [] : [note(quizNow.teamMembers(result.members))]),
      ...(items.length === 0 ? [] : [paragraph([strong(quizNow.scored)]), { kind: 'list', items } as const]),
    ],
  }
}

/** The post of an exam that members take by themselves, while it is open or after. */
export function examPostView(
  { questions, isOpen }: { readonly questions: number; readonly isOpen: boolean },
  actions: readonly Action[],
  { quizNow }: Words,
): View {
  return {
    blocks: [
      { kind: 'heading', content: quizNow.exam.heading(questions) },
      paragraph(isOpen ? quizNow.exam.rules() : quizNow.exam.closed()),
      ...buttons(actions),
    ],
  }
}

/** How an exam is going, in numbers alone: for each question what its answers were worth. */
export function examResultsView(
  result: {
    readonly begun: number
    readonly finished: number
    readonly questions: readonly (readonly Worth[])[]
  },
  { quizNow: { exam } }: Words,
): View {
  const items = result.questions.map((worths, index): ListItem => {
    const { right, close, wrong } = countWorths(worths)
    return { label: text(exam.question(index + 1)), content: exam.tally(right, close, wrong) }
  })
  return { blocks: [paragraph(exam.results(result.begun, result.finished)), { kind: 'list', items }] }
}

function missedItem(
  result: QuestionResult,
  index: number,
  { hasKeys }: SummaryState,
  words: Words,
): readonly ListItem[] {
  if (result.kind === 'gone' || result.worth === undefined || result.worth === 'right') return []
  const key = hasKeys ? keyLine(result, words) : []
  const place = result.document === undefined ? [] : placeOf(result.item, result.document, words)
  const [content, detail] = key.length === 0 ? [place, []] : [key, place]
  if (content.length === 0) return []
  const label = text(words.quizNow.exam.question(index + 1))
  return [{ label, content, ...(detail.length === 0 ? {} : { detail }) }]
}

/** What was to be recalled is too long to be told again; its place says where it stands. */
function keyLine(result: Extract<QuestionResult, { kind: 'asked' }>, words: Words): Phrase {
  const key = keyText(result, result.document, words)
  return key.length > longestKey ? [] : words.quizNow.answerWas(key)
}

const longestKey = 80

function placeOf(item: Item, document: Document, words: Words): Phrase {
  const locator = locateParagraph(document, paragraphOf(item, document), item.quote)
  return citationLine(document.metadata, locator, words)
}

function below({ note: content, actions }: Around): readonly Block[] {
  return [...(content === undefined ? [] : [note(content)]), ...buttons(actions)]
}

function buttons(actions: readonly Action[]): readonly Block[] {
  return actions.length === 0 ? [] : [{ kind: 'actions', actions }]
}

function paragraph(content: Phrase): Block {
  return { kind: 'paragraph', content }
}

function note(content: Phrase): Block {
  return { kind: 'note', content }
}
