import type { Excerpt } from '../answer/answer.ts'
import type { Library } from '../corpus/library.ts'
import { citationLine } from './citation-line.ts'
import { quote } from './quote.ts'
import { type Action, type Block, code, type Phrase, type QuoteBlock, type View } from './view.ts'
import type { Words } from './words.ts'

/** A place by the reference that leads to it, as `quill1902 ¶ 4`, and where it stands. */
export type Listed = { readonly reference: string; readonly excerpt: Excerpt }

/** Passages as they are shown: those in full, and those that are only named. */
export type Shown = {
  readonly full: readonly Excerpt[]
  readonly listed: readonly Listed[]
  /** How many more there are. */
  readonly left: number
  /** They were asked for at length. */
  readonly isWide: boolean
  /** What a passage is the beginning of, where it was too long to be quoted whole: "¶ 3–40". */
  readonly beginningOf?: string
}

/** What stands around them. */
export type CiteSetting = {
  readonly library: Library
  readonly words: Words
  /** Said above the quotations. */
  readonly lead?: Phrase
  /** How they are cited as a record for a program, which is copied as it stands. */
  readonly record?: string
  /** Said below them, each by itself. */
  readonly notes: readonly Phrase[]
  readonly actions: readonly Action[]
  /** The quotations are chosen by number. */
  readonly isNumbered?: boolean
}

/** Quotations with their sources, then the other places, the citation and whatever is to be said of them. */
export function citeView(shown: Shown, setting: CiteSetting): View {
  const { words, lead, record, notes, actions } = setting
  const below = [
    ...(shown.beginningOf === undefined ? [] : [words.citing.goesOn(shown.beginningOf)]),
    ...notes,
  ]
  return {
    blocks: [
      ...(lead === undefined ? [] : [{ kind: 'paragraph', content: lead } as const]),
      ...shown.full.map((excerpt, index) => quotation(excerpt, index, shown, setting)),
      ...rest(shown, setting),
      ...(record === undefined ? [] : [{ kind: 'listing', text: record } as const]),
      ...below.map((content): Block => ({ kind: 'note', content })),
      ...(actions.length === 0 ? [] : [{ kind: 'actions', actions } as const]),
    ],
  }
}

/** Sentences alone, each in a line of its own. */
export function sentencesView(sentences: readonly Phrase[]): View {
  return { blocks: sentences.map((content) => ({ kind: 'paragraph', content })) }
}

function quotation(
  excerpt: Excerpt,
  index: number,
  { isWide }: Shown,
  { library, words, isNumbered = false }: CiteSetting,
): QuoteBlock {
  return {
    ...quote(excerpt, library, words),
    ...(isNumbered ? { ordinal: index + 1 } : {}),
    ...(isWide ? { isWide: true as const } : {}),
  }
}

function rest({ listed, left }: Shown, { library, words }: CiteSetting): readonly Block[] {
  if (listed.length === 0) return []
  const { citing } = words
  const items = listed.map(({ reference, excerpt }) => ({
    label: code(reference),
    content: citationLine(library.document(excerpt.document).metadata, excerpt.locator, words),
  }))
  return [
    { kind: 'paragraph', content: citing.rest(listed.length + left) },
    { kind: 'list', items },
    ...(left === 0 ? [] : [{ kind: 'note', content: citing.moreRest(left) } as const]),
  ]
}
