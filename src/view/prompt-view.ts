import type { Document } from '../corpus/document.ts'
import { type Item, modeOf, type Piece } from '../quiz/item.ts'
import { clockTime, dayText } from './clock-text.ts'
import { assertSound, paragraphOf } from './item-quote.ts'
import type { Language } from './language.ts'
import { letteredLines } from './offers.ts'
import { type Action, type Block, type Inline, type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** A question that is put to people, as far as it is shown. */
export type ShownPrompt = {
  readonly item: Item
  /** Which of the item's options stands at each letter. */
  readonly optionOrder: readonly number[]
  /** The local date of a question of the day. */
  readonly date?: string
  /** When its answer comes, in epoch milliseconds. */
  readonly closesAt?: number
  /** When it was posted once more, so that it may stand there twice. */
  readonly repeatedAt?: number
}

/** What a post shows beside its question. */
export type PromptState = {
  readonly language: Language
  /** The zone of its times where a platform cannot show each reader's own. */
  readonly zone: string
  /** How many have answered; absent where it is not counted in the open. */
  readonly answered?: number
  /** How many answers the group aims at in a week, and how many it has by now. */
  readonly goal?: { readonly reached: number; readonly wanted: number }
  readonly actions: readonly Action[]
}

/**
 * The post of a question: no name, no answer. All document text is cut here and now; a card that a member wrote may have
 * no document. Throws where the item does not hold for the document.
 */
export function promptView(
  prompt: ShownPrompt,
  document: Document | undefined,
  state: PromptState,
  words: Words,
): View {
  const { actions } = state
  return {
    blocks: [
      ...headingBlocks(prompt, state, words),
      ...questionBlocks(prompt, document, words),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
      ...answeredNote(state, words),
      ...postedAgainNote(prompt, words),
    ],
  }
}

/** That a question which can be answered may stand there twice; nothing for any other. */
export function postedAgainNote(
  { repeatedAt }: Pick<ShownPrompt, 'repeatedAt'>,
  { quizPlay }: Words,
): readonly Block[] {
  return repeatedAt === undefined ? [] : [{ kind: 'note', content: quizPlay.postedAgain() }]
}

/** What is asked: what to do, the words of the text with their source, and the options. Throws as `promptView`. */
export function questionBlocks(
  { item, optionOrder }: ShownPrompt,
  document: Document | undefined,
  words: Words,
): readonly Block[] {
  if (document !== undefined) assertSound(item, document)
  const lines = letteredLines(item, optionOrder, document, words)
  const list: Block = {
    kind: 'list',
    items: lines.map(({ label, text: says }) => ({ label: text(label), content: [text(says)] })),
  }
  return [
    { kind: 'paragraph', content: [text(instruction(item, words))] },
    { kind: 'paragraph', content: promptPhrase(item, document, words) },
    ...(lines.length === 0 ? [] : [list]),
  ]
}

/** "According to “Title” (¶ 5): … the words with a gap …". */
export function promptPhrase(item: Item, document: Document | undefined, words: Words): Phrase {
  const asked = piecesPhrase(item.prompt, document, words)
  if (document === undefined) return asked
  const lead = source(item, document, words)
  return asked.length === 0 ? lead : [...lead, text(' '), ...asked]
}

/** The heading of a question of the day; other questions have none. */
export function headingBlocks(
  { date, closesAt }: Pick<ShownPrompt, 'date' | 'closesAt'>,
  { language, zone }: Pick<PromptState, 'language' | 'zone'>,
  { quizPlay }: Words,
): readonly Block[] {
  if (date === undefined) return []
  const closes =
    closesAt === undefined ? [] : [text(' · '), ...quizPlay.closes(clockTime(closesAt, zone, language))]
  return [{ kind: 'heading', content: [...quizPlay.heading(dayText(date, language)), ...closes] }]
}

function answeredNote({ answered, goal }: PromptState, { quizPlay }: Words): readonly Block[] {
  if (answered === undefined) return []
  const content =
    goal === undefined
      ? quizPlay.answered(answered)
      : quizPlay.answeredOf(answered, goal.reached, goal.wanted)
  return [{ kind: 'note', content }]
}

function instruction(item: Item, { quizPlay: { instructions } }: Words): string {
  const isChoice = modeOf(item) === 'choice'
  switch (item.kind) {
    case 'cloze':
    case 'excerpt':
    case 'choice':
      return isChoice ? instructions['gap-choice'] : instructions.gap
    case 'wh':
      return isChoice ? instructions['wh-choice'] : instructions.wh
    case 'definition':
      return item.type === 'person' ? instructions['definition-person'] : instructions.definition
    default:
      return instructions[item.kind]
  }
}

/** To find the passage is the question of `find`, so it is told no number of a paragraph. */
function source(item: Item, document: Document, { quizPlay }: Words): Phrase {
  const title = document.metadata.title.value
  if (item.kind === 'find') return quizPlay.accordingToWhole(title)
  return quizPlay.accordingTo(title, `¶\u00A0${paragraphOf(item, document).number}`)
}

/** The pieces of a prompt one after the other, with a space on both sides of what was left out. */
function piecesPhrase(pieces: readonly Piece[], document: Document | undefined, { quizPlay }: Words): Phrase {
  const parts = pieces.map((piece) => inlineOf(piece, document, quizPlay.blank))
  return parts.map((part, index) => {
    if (pieces[index]?.kind !== 'ellipsis') return part
    const [before, after] = [parts[index - 1], parts[index + 1]]
    const isApart = before === undefined || /\s$/u.test(before.text)
    const isFollowed = after !== undefined && !/^\s/u.test(after.text)
    return text(`${isApart ? '' : ' '}…${isFollowed ? ' ' : ''}`)
  })
}

function inlineOf(piece: Piece, document: Document | undefined, blank: string): Inline {
  switch (piece.kind) {
    case 'cut':
      if (document === undefined) throw new Error('A question without a document has no words to be cut.')
      return text(document.text.slice(piece.start, piece.end))
    case 'gap':
      return { kind: 'gap', text: blank }
    case 'ellipsis':
      return text('…')
    case 'words':
      return text(piece.text)
    default:
      return piece satisfies never
  }
}
