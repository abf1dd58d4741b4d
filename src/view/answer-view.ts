import type { Answer, Excerpt } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { quote } from './quote.ts'
import { shorten } from './shorten.ts'
import { type Action, type Block, type Phrase, text, type View } from './view.ts'
import { answerWords } from './words.ts'

/** What a view of an answer needs to know beside the answer. */
export type AnswerSetting = {
  readonly library: Library
  /** The one document that was asked, where it was not all. */
  readonly within?: DocumentId
  /** How many excerpts of the answer have been shown by now, on all its pages. */
  readonly shown: number
  /** Whether the asker can go on from here; a script cannot. */
  readonly canContinue: boolean
}

type Found = Extract<Answer, { readonly kind: 'found' }>
type Silent = Extract<Answer, { readonly kind: 'silent' }>

/** The question restated, the quotations, and how much more there is; or that the documents do not say it. */
export function answerView(answer: Answer, setting: AnswerSetting): View {
  const question: Block = { kind: 'heading', content: [text(restated(answer.question))] }
  const body = answer.kind === 'found' ? foundBlocks(answer, setting) : silentBlocks(answer, setting)
  const actions = setting.canContinue ? nextActions(answer, setting) : []
  return {
    blocks: [question, ...body, ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const])],
  }
}

/** The excerpts that an answer quotes, as its answer or as the nearest there is. */
export function quotedIn(answer: Answer): readonly Excerpt[] {
  return answer.kind === 'found' ? answer.excerpts : answer.nearest
}

/** A question on one line and short enough to lead its answer. */
function restated(question: string): string {
  return shorten(question.replace(/\s+/gu, ' ').trim(), 300)
}

function foundBlocks(answer: Found, setting: AnswerSetting): readonly Block[] {
  const quotes = answer.excerpts.map((excerpt) => quote(excerpt, setting.library))
  return [...quotes, { kind: 'note', content: matchedLine(answer, setting) }]
}

function matchedLine(answer: Found, { library, within, shown }: AnswerSetting): Phrase {
  return within === undefined
    ? answerWords.matched(shown, answer.matched)
    : answerWords.matchedWithin(shown, answer.matched.passages, titleOf(library, within))
}

function silentBlocks(answer: Silent, { library, within }: AnswerSetting): readonly Block[] {
  const silence: Block = {
    kind: 'paragraph',
    content:
      within === undefined
        ? answerWords.silent(library.documents.length)
        : answerWords.silentWithin(titleOf(library, within)),
  }
  if (answer.nearest.length === 0) return [silence]
  const nearest: Block = { kind: 'paragraph', content: answerWords.nearest(answer.nearest.length) }
  return [silence, nearest, ...answer.nearest.map((excerpt) => quote(excerpt, library))]
}

function nextActions(answer: Answer, { within, shown }: AnswerSetting): readonly Action[] {
  const isMore = answer.kind === 'found' && answer.matched.passages > shown
  return [
    ...(isMore ? [{ command: 'more', label: answerWords.more }] : []),
    ...(quotedIn(answer).length > 0 ? [{ command: 'wider', label: answerWords.wider }] : []),
    ...(answer.kind === 'silent' && within !== undefined
      ? [{ command: 'in all', label: answerWords.everywhere }]
      : []),
  ]
}

function titleOf(library: Library, id: DocumentId): string {
  return library.document(id).metadata.title.value
}
