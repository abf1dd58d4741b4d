import type { DocumentId, ParagraphId } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'

/** Names a question for as long as the words it asks about stand in their document: a hash of them. */
export type ItemId = string

/** What a question asks for. `card` is one that a person wrote. */
export type ItemKind =
  | 'cloze'
  | 'excerpt'
  | 'choice'
  | 'wh'
  | 'definition'
  | 'acronym'
  | 'finish'
  | 'find'
  | 'why'
  | 'order'
  | 'true-false'
  | 'card'

/** What sort of thing an answer is, as far as the text shows it. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'event'
  | 'organisation'
  | 'name'
  | 'year'
  | 'date'
  | 'number'
  | 'term'
  | 'phrase'
  | 'passage'

/**
 * A part of a prompt: document text, the gap, what was left out before or after (`…`), or words of the question itself,
 * in the language of the document ("When did ").
 */
export type Piece =
  | ({ readonly kind: 'cut' } & Range)
  | { readonly kind: 'gap' }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'words'; readonly text: string }

/** One of the answers offered, with the place in the document that it was cut from, where it was. */
export type Option = { readonly text: string; readonly from?: Range }

/**
 * A question made from one document. All offsets are into the text of that `version`; the prompt, the key and the
 * quotation are cut from it anew each time they are shown.
 */
export type Item = {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly document: DocumentId
  /** The document's version that the offsets are of. */
  readonly version: string
  readonly paragraph: ParagraphId
  /** Whole sentences that hold what is asked about: what a reveal quotes. */
  readonly quote: Range
  readonly prompt: readonly Piece[]
  /** The words of the text that are the answer; within the quotation. */
  readonly answer: Range
  readonly type: AnswerType
  /** What is right, as it is shown: the words at `answer`; letters in order (`B C A`) for `order`; `true` or `false`. */
  readonly key: string
  /** Offered answers in the order of their letters; none where the answer is typed or only recalled. */
  readonly options: readonly Option[]
  /** Other forms of the key that are as right, none of them the key. */
  readonly accept: readonly string[]
}

/** How a question is answered: by typing, by choosing one option, or in one's own words, judged by oneself. */
export type ItemMode = 'typed' | 'choice' | 'recall'

/** How a question is answered. A card whose answer is longer than anybody types to the letter is recalled. */
export function modeOf({ kind, options, type }: Pick<Item, 'kind' | 'options' | 'type'>): ItemMode {
  if (kind === 'finish' || kind === 'find' || kind === 'why') return 'recall'
  if (kind === 'card' && type === 'passage') return 'recall'
  return options.length > 0 || kind === 'true-false' ? 'choice' : 'typed'
}
