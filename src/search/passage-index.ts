import type { Passage } from '../corpus/passage.ts'
import type { QueryTerm } from './query.ts'

/** What the index knows of a passage: its words, and the light field of its title and headings. */
export type IndexedPassage = { readonly passage: Passage; readonly title: string; readonly text: string }

/** A passage by its ordinal in the index, with its BM25 score; larger is better. */
export type Hit = { readonly ordinal: number; readonly score: number }

/**
 * The first stage of search, and the seam between the program and its engine. An engine scores by BM25 over two
 * fields, passage text and title, and never returns a passage that it was not given.
 */
export type PassageIndex = {
  readonly size: number
  /** Mean number of distinct terms of a passage. */
  readonly averageLength: number
  /** The hits of any of the terms, best first; where they are very many, those of common terms alone may be left out. */
  search(terms: readonly QueryTerm[], keep?: (ordinal: number) => boolean): readonly Hit[]
  /** In how many passages a term stands; 1 where it stands in titles only. */
  documentFrequency(term: string): number
  /** The folded words of the corpus with their frequency, for repairing spelling. */
  words(): ReadonlyMap<string, number>
}
