import type { Answer, Excerpt } from '../answer/answer.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { quote } from './quote.ts'
import { shorten } from './shorten.ts'
import { type Action, type Block, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** What a view of an answer needs to know beside the answer. */
export type AnswerSetting = {
  readonly library: Library
  readonly words: Words
  /** The one document that was asked, where it was not all. */
  readonly within?: DocumentId
  /** The question that a follow-up was taken together with. */
  readonly subject?: string
  /** How many excerpts of the answer have been shown by now, on all its pages. */
  readonly shown: number
  /** The message that sources were sought for, where it was no question; its quotations are numbered. */
  readonly isForMessage?: boolean
  /** The excerpts have been widened: they are shown at length. */
  readonly isWide?: boolean
  /** Said below the quotations. */
  readonly note?: Phrase
  /** What the person can do next; a script can do nothing. */
  readonly actions: readonly Action[]
}

type Found = Extract<Answer, { readonly kind: 'found' }>
type Silent = Extract<Answer, { readonly kind: 'silent' }>

/** The question restated, the quotations, and how much more there is; or that the documents do not say it. */
export function answerView(answer: Answer, setting: AnswerSetting): View {
  const { note, actions, words } = setting
  const body = answer.kind === 'found' ? foundBlocks(answer, setting) : silentBlocks(answer, setting)
  return {
    blocks: [
      { kind: 'heading', content: heading(answer.question, setting) },
      ...subjectNote(setting.subject, words),
      ...body,
      ...(note === undefined ? [] : [{ kind: 'note', content: note } as const]),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

/** The excerpts that an answer quotes, as its answer or as the nearest there is. */
export function quotedIn(answer: Answer): readonly Excerpt[] {
  return answer.kind === 'found' ? answer.excerpts : answer.nearest
}

/** A question on one line and short enough to lead its answer. */
export function restated(question: string): string {
  return shorten(question.replace(/\s+/gu, ' ').trim(), 300)
}

/** The beginning of a message that sources are sought for: as much of it as is said back, and kept. */
export function restatedMessage(message: string): string {
  return shorten(restated(message), 150)
}

function heading(question: string, { words, isForMessage = false }: AnswerSetting): Phrase {
  return isForMessage ? words.answer.sourcesFor(restatedMessage(question)) : [text(restated(question))]
}

/** What a follow-up was taken together with; nothing for a question that stands alone. */
export function subjectNote(subject: string | undefined, words: Words): readonly Block[] {
  return subject === undefined
    ? []
    : [{ kind: 'note', content: words.answer.subjectKept(shorten(restated(subject), 150)) }]
}

function foundBlocks(answer: Found, setting: AnswerSetting): readonly Block[] {
  return [...quotes(answer.excerpts, setting), { kind: 'note', content: matchedLine(answer, setting) }]
}

function quotes(excerpts: readonly Excerpt[], setting: AnswerSetting): readonly Block[] {
  const { library, words, isForMessage = false, isWide = false } = setting
  return excerpts.map((excerpt, index) => ({
    ...quote(excerpt, library, words),
    ...(isForMessage ? { ordinal: index + 1 } : {}),
    ...(isWide ? { isWide: true as const } : {}),
  }))
}

function matchedLine({ matched }: Found, { library, words, within, shown }: AnswerSetting): Phrase {
  return within === undefined
    ? words.answer.matched(shown, matched.passages, matched.documents)
    : words.answer.matchedWithin(shown, matched.passages, titleOf(library, within))
}

function silentBlocks(answer: Silent, setting: AnswerSetting): readonly Block[] {
  const { library, words, within } = setting
  const silence: Block = {
    kind: 'paragraph',
    content:
      within === undefined
        ? words.answer.silent(library.documents.length)
        : words.answer.silentWithin(titleOf(library, within)),
  }
  if (answer.nearest.length === 0) return [silence]
  const nearest: Block = { kind: 'paragraph', content: words.answer.nearest(answer.nearest.length) }
  return [silence, nearest, ...quotes(answer.nearest, setting)]
}

function titleOf(library: Library, id: DocumentId): string {
  return library.document(id).metadata.title.value
}
