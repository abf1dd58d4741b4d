import type { Library } from '../corpus/library.ts'
import { createMiniSearchIndex } from './minisearch-index.ts'
import type { IndexedPassage } from './passage-index.ts'
import { createSearcher, type Searcher } from './search-passages.ts'

/** Builds the index of a library. A passage's title field is its document's title and the headings above it. */
export function indexLibrary(library: Library): Searcher {
  const passages = library.passages.map((passage): IndexedPassage => {
    const document = library.document(passage.document)
    return {
      passage,
      title: [document.metadata.title.value, ...passage.headings].join('\n'),
      text: document.text.slice(passage.start, passage.end),
    }
  })
  return createSearcher(passages, createMiniSearchIndex(passages))
}
