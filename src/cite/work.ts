import type { CslRecord } from '../bibliography/csl-record.ts'
import type { Document, DocumentId } from '../corpus/document.ts'

/** What the hosts of a community said of a document beside what it says itself; it holds where the document is silent. */
export type WorkFacts = {
  /** Names the document in references, as "snyder2006": letters, digits and hyphens, folded to lower case. */
  readonly alias?: string
  /** Names as a person writes them, "John Stuart Mill" or "Mill, John Stuart". */
  readonly authors?: readonly string[]
  /** ISO 8601, cut to what is known. */
  readonly date?: string
  /** The hosts were asked for what is missing, in epoch milliseconds: they are asked once. */
  readonly askedAt?: number
}

/** A document as it is cited in one community. */
export type Work = {
  readonly document: Document
  /** Unique among the works of a shelf, and the same on every machine as long as the readings are. */
  readonly alias: string
  /** Tells it from the other works of the same people and year on its shelf, where there are any: "a" of "1999a". */
  readonly letter?: string
  /** What the document, a bibliography beside it, or the hosts say of it; nothing is invented. Its id is the alias. */
  readonly record: CslRecord
  /** What nobody has said: shown as unknown, and asked from the hosts once. */
  readonly unknown: readonly ('author' | 'date')[]
}

/** The documents of a library as one community cites them, in the library's order. */
export type Shelf = {
  readonly works: readonly Work[]
  /**
   * By alias; else by what a text that cites it says ("Rowe 1999a"), a key of a bibliography, or a file name, that one work alone
   * has. Folded: case, spaces and dashes do not matter.
   */
  byAlias(typed: string): Work | undefined
  /** Throws for a document that is not of the library. */
  of(document: DocumentId): Work
}
