import type { Document, DocumentId } from './document.ts'
import type { Passage } from './passage.ts'

/** The documents of one community, with the passages cut from them. */
export type Library = {
  readonly documents: readonly Document[]
  readonly passages: readonly Passage[]
  /** Throws for an id that is not of this library: ids never cross from one community to another. */
  document(id: DocumentId): Document
}
