import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { analyze } from '../search/analyzer.ts'
import { stopWords } from '../search/stop-words.ts'

/** How often the readings use words. */
export type ReadingCounts = {
  /**
   * How rare words are among the documents, the mean over those that tell something: 1 for words of one document, near 0
   * for words of all, 0 for none. By ln((D + 1) / d) / ln(D + 1), of D documents d that have the word.
   */
  rarity(words: string): number
  /** How often a document comes back to words: the mean of ln(1 + times) over those that tell something. */
  repeats(document: DocumentId, words: string): number
}

/** Counts the words of a library in steps of some milliseconds. */
export function* countReadings({ documents }: Library): Generator<void, ReadingCounts> {
  const homes = new Map<string, number>()
  const times = new Map<DocumentId, ReadonlyMap<string, number>>()
  let letters = 0
  for (const { id, text, paragraphs } of documents) {
    const counts = new Map<string, number>()
    for (const { start, end } of paragraphs) {
      for (const term of tellingTerms(text.slice(start, end))) counts.set(term, (counts.get(term) ?? 0) + 1)
      letters += end - start
      if (letters < LETTERS_A_STEP) continue
      letters = 0
      yield
    }
    for (const term of counts.keys()) homes.set(term, (homes.get(term) ?? 0) + 1)
    times.set(id, counts)
  }
  const all = documents.length + 1
  return {
    rarity: (words) =>
      meanOf(tellingTerms(words), (term) => Math.log(all / (homes.get(term) ?? 1)) / Math.log(all)),
    repeats: (document, words) =>
      meanOf(tellingTerms(words), (term) => Math.log(1 + (times.get(document)?.get(term) ?? 0))),
  }
}

function tellingTerms(words: string): readonly string[] {
  return analyze(words).flatMap(({ word, term }) => (stopWords.has(word) || word.length < 2 ? [] : [term]))
}

function meanOf(terms: readonly string[], value: (term: string) => number): number {
  return terms.reduce((sum, term) => sum + value(term), 0) / Math.max(1, terms.length)
}

/** Some 300 words. */
const LETTERS_A_STEP = 2000
