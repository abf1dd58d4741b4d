import type { Library } from '../corpus/library.ts'
import { documentWords } from './document-words.ts'
import { terminalWords } from './terminal-words.ts'
import type { View } from './view.ts'

/** The two lines a session opens with: what is loaded and from which folders, and what to try. */
export function openingView(library: Library, folders: readonly string[], example: string): View {
  const words = library.documents.reduce((sum, document) => sum + documentWords(document), 0)
  const size = { documents: library.documents.length, words, passages: library.passages.length }
  return {
    blocks: [
      { kind: 'paragraph', content: terminalWords.loaded(size, folders) },
      { kind: 'paragraph', content: terminalWords.invite(example) },
    ],
  }
}
