import type { DocumentId } from '../corpus/document.ts'
import type { Locator } from '../corpus/locator.ts'
import type { Range } from '../text/range.ts'

/** A quotation: `text` is `document.text.slice(start, end)`, to the letter. */
export type Excerpt = {
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly text: string
  /** The words that match the question, as ranges of `text`; in order and apart from each other. */
  readonly marks: readonly Range[]
  readonly locator: Locator
  /** Larger is better; comparable within one answer only. */
  readonly score: number
}

/** How much of the library speaks of the question at all. */
export type Matched = { readonly passages: number; readonly documents: number }

/** What the readings say to a question, or that they do not say it; `nearest` is never an answer. */
export type Answer =
  | {
      readonly kind: 'found'
      readonly question: string
      readonly excerpts: readonly [Excerpt, ...Excerpt[]]
      readonly matched: Matched
    }
  | { readonly kind: 'silent'; readonly question: string; readonly nearest: readonly Excerpt[] }

/**
 * `within` keeps to one document; `page` 1 and on are the further excerpts that "more" asks for, three a page.
 * `subject` is the question whose subject a follow-up keeps: "and what about China?" after "Why did Seoul want it?".
 * The follow-up's own words decide what comes first and whether the readings speak of it at all; the subject's, of
 * less weight, choose among what they find (`parseFollowUp` has the rule). A blank subject is none.
 */
export type AskOptions = { readonly within?: DocumentId; readonly page?: number; readonly subject?: string }

/** Answers questions about one library. The quotations of every answer have been checked against it. */
export type Answerer = { ask(question: string, options?: AskOptions): Answer }
