import type { Document, Paragraph } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import type { AnswerType } from './item.ts'

/** A word or mark of a sentence, with its part of speech (Universal Dependencies) and its dictionary form. */
export type Token = Range & { readonly text: string; readonly pos: string; readonly lemma: string }

/** A name, date or number that could be asked for. Its text is the document's, without marks around it. */
export type Mention = Range & {
  readonly text: string
  readonly type: AnswerType
  /** A finer sort where one is known: `country`, `water`, `war`, `treaty`, `percent`, `money`. */
  readonly sort?: string
}

/** A sentence read for what can be asked about it. */
export type StudiedSentence = Range & {
  readonly text: string
  readonly paragraph: Paragraph
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /**
   * Whether it can be understood alone and is worth asking about: whole, of a good length, no menu, no exercise, no
   * unresolved *he* or *the plan*. One that opens with a connective (However, …) is fit from `from` on.
   */
  readonly isFit: boolean
  /** Where it can be understood from; after a connective, else where it starts. */
  readonly from: number
}

/** A document read once for all kinds of questions. */
export type StudiedText = {
  readonly document: Document
  readonly sentences: readonly StudiedSentence[]
  /** Whether the text is English, which most kinds need. */
  readonly isEnglish: boolean
}
