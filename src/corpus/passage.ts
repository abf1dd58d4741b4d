import type { Range } from '../text/range.ts'
import type { DocumentId, ParagraphId } from './document.ts'

/** Names a passage by the paragraphs it is made of, so that it survives edits elsewhere in the document. */
export type PassageId = string

/** The unit of the index: neighbouring paragraphs under one heading, some 60–180 words, in whole sentences. */
export type Passage = Range & {
  readonly id: PassageId
  readonly document: DocumentId
  readonly headings: readonly string[]
  readonly paragraphs: readonly ParagraphId[]
  /** In reading order and within the passage; together they hold every word of it. */
  readonly sentences: readonly Range[]
}
