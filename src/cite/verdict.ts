import type { Range } from '../text/range.ts'
import type { Place } from './place.ts'

/** A run of words of a comparison; what is `added` stands in the quotation alone, what is `removed` in the document alone. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** The same, with what the quotation leaves out and marks as left out: "…". */
export type ComparedPart = DiffPart | { readonly kind: 'omitted'; readonly text: string }

/**
 * What a quotation and a document differ in where every word is the same. `punctuation` is also how words are divided
 * ("U.S." and "US"); `footnote` is the number of a note that the quotation leaves out.
 */
export type SlightDifference = 'case' | 'punctuation' | 'omission' | 'insertion' | 'footnote'

/** What the documents say to a quotation that somebody brought. Places are where the words stand; the first is the best. */
export type Verdict =
  | { readonly kind: 'verbatim'; readonly places: readonly [Place, ...Place[]] }
  /** Word by word, but for case, punctuation, or omissions and insertions that are marked as such: "…", "[sic]". */
  | {
      readonly kind: 'nearly-verbatim'
      readonly slight: readonly SlightDifference[]
      readonly places: readonly [Place, ...Place[]]
      /** A negation is among a few words that were left out and marked. */
      readonly negation?: true
    }
  /** Word by word, with lines between its parts that were set aside as not part of the text. */
  | { readonly kind: 'over-asides'; readonly places: readonly [Place, Place, ...Place[]] }
  /** Word by word, but in a line that was set aside, which is never quoted. */
  | { readonly kind: 'aside'; readonly place: Place }
  /** Words differ; `negation` where one of them turns the sentence around: "not", "never", "un-". */
  | {
      readonly kind: 'differs'
      readonly place: Place
      readonly diff: readonly ComparedPart[]
      readonly negation: boolean
    }
  /** Two stretches of one paragraph or neighbours with words left out between them, and nothing that marks it. */
  | {
      readonly kind: 'cut'
      readonly places: readonly [Place, Place]
      readonly diff: readonly DiffPart[]
      /** A negation stands in what was left out. */
      readonly negation: boolean
    }
  /** Put together from places that stand apart. */
  | { readonly kind: 'spliced'; readonly places: readonly [Place, Place, ...Place[]] }
  /**
   * Most of its telling words stand in one place, in another order or among others. What that says, words cannot tell; `shared` is
   * where they stand.
   */
  | { readonly kind: 'close'; readonly place: Place; readonly shared: readonly Range[] }
  | { readonly kind: 'absent' }
  /** Too few words to tell one place from another: fewer than three. */
  | { readonly kind: 'short' }

/** Checks quotations against one library, in well under a millisecond each. */
export type QuotationChecker = { check(quotation: string): Verdict }
