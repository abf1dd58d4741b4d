import type { DocumentId, ParagraphId } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'

/**
 * A quotation with all that is needed to find it again after its document was edited: its words with some of what stood before and
 * after them (W3C Web Annotation, TextQuoteSelector), its place in that version (TextPositionSelector), and its paragraphs.
 */
export type Anchor = Range & {
  readonly document: DocumentId
  /** The version of the document that `start` and `end` are offsets of. */
  readonly version: string
  /** The words themselves, to the letter. */
  readonly exact: string
  /** Up to 32 UTF-16 units before and after. */
  readonly prefix: string
  readonly suffix: string
  readonly paragraphs: readonly ParagraphId[]
}
