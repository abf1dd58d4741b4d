import type { CslRecord } from '../bibliography/csl-record.ts'

/**
 * A value together with why we believe it, in words a person can check ("line 3, repeated twice").
 * A field that the document does not state is absent: nothing is invented or filled from memory.
 */
export type Sourced<T> = { readonly value: T; readonly reason: string }

/** What a document says about itself. Dates are ISO 8601, cut to what is known: 2006, 2006-03 or 2006-03-17. */
export type Metadata = {
  /** Always present; the file name where the document states no title, and the reason says so. */
  readonly title: Sourced<string>
  readonly authors?: Sourced<readonly string[]>
  readonly date?: Sourced<string>
  /** The journal, site or book that the text stands in. */
  readonly container?: Sourced<string>
  readonly publisher?: Sourced<string>
  readonly keywords?: Sourced<readonly string[]>
  /** The kind of text as the document names it: "Commentary", "Academic journal article". */
  readonly genre?: Sourced<string>
  readonly licence?: Sourced<string>
  readonly url?: Sourced<string>
  /** What a text about another text discusses, as its front matter says. */
  readonly about?: Sourced<string>
  /** Present where the document says that it is only a part of the whole text. */
  readonly excerpt?: Sourced<true>
  /** The whole record of the work as a bibliography beside the document gives it; the fields above then say the same. */
  readonly record?: Sourced<CslRecord>
  /** Doubts worth showing a person, one sentence each: an ambiguous date, a glued footnote number. */
  readonly notes?: readonly string[]
}
