import { createDocument } from '../../src/corpus/create-document.ts'
import { createLibrary } from '../../src/corpus/create-library.ts'
import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { IndexedPassage, PassageIndex } from '../../src/search/passage-index.ts'
import type { QueryTerm } from '../../src/search/query.ts'
import type { Searcher } from '../../src/search/search-passages.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { makeSource } from '../corpus/make-document.ts'

/** Documents by file; a line that begins with `# ` is a heading, with `- ` a line set aside. The title is the file's name. */
export type Files = Readonly<Record<string, readonly string[]>>

/** A library cut into passages as the program cuts one, with the searcher over it. */
export function indexed(files: Files): { readonly library: Library; readonly searcher: Searcher } {
  const library = createLibrary(Object.entries(files).map(([file, lines]) => titled(file, lines)))
  return { library, searcher: indexLibrary(library) }
}

/** A document whose title is its file's name without the ending. */
export function titled(file: string, lines: readonly string[]): Document {
  const title = { value: file.replace(/\..*/, ''), reason: 'the file name' }
  return createDocument({ ...makeSource(lines, file), metadata: { title } })
}

/** A passage that is a whole text, in its true sentences; it stands `start` characters into its document. */
export function passageOf(text: string, title = '', start = 0): IndexedPassage {
  const sentences = splitSentences(text).map((range) => ({
    start: range.start + start,
    end: range.end + start,
  }))
  return {
    passage: {
      id: text.slice(0, 20),
      document: 'd',
      start,
      end: start + text.length,
      headings: [],
      paragraphs: ['p'],
      sentences,
    },
    title,
    text,
  }
}

/** Terms as a question of these words gives them, each with the same weight. */
export function queryTerms(terms: readonly string[], weight = 1): readonly QueryTerm[] {
  return terms.map((term) => ({ term, word: term, weight }))
}

/** An index that finds nothing and knows only how many passages hold each term. */
export function countingIndex(size: number, frequencies: Readonly<Record<string, number>>): PassageIndex {
  return {
    size,
    averageLength: 4,
    search: () => [],
    documentFrequency: (term) => frequencies[term] ?? 0,
    words: () => new Map(),
  }
}
