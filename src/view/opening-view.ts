import type { Library } from '../corpus/library.ts'
import { documentWords } from './document-words.ts'
import { terminalWords } from './terminal-words.ts'
import type { View } from './view.ts'

/** What a session opens with: what is loaded and from which folders, what to try, and the page for a browser where there is one. */
export function openingView(
  library: Library,
  folders: readonly string[],
  example: string,
  page?: string,
): View {
  const words = library.documents.reduce((sum, document) => sum + documentWords(document), 0)
  const size = { documents: library.documents.length, words, passages: library.passages.length }
  return {
    blocks: [
      { kind: 'paragraph', content: terminalWords.loaded(size, folders) },
      { kind: 'paragraph', content: terminalWords.invite(example) },
      ...(page === undefined ? [] : [{ kind: 'paragraph', content: terminalWords.page(page) } as const]),
    ],
  }
}
