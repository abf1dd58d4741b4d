import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { View } from './view.ts'
import { withinWords } from './words.ts'

/** Says which documents are asked from now on: one, or all where `within` is undefined. */
export function withinChanged(library: Library, within: DocumentId | undefined): View {
  const content =
    within === undefined
      ? withinWords.all(library.documents.length)
      : withinWords.now(library.document(within).metadata.title.value)
  return { blocks: [{ kind: 'paragraph', content }] }
}

/** Says which documents are being asked, and how to change that. */
export function withinState(library: Library, within: DocumentId | undefined): View {
  const content =
    within === undefined
      ? withinWords.stillAll(library.documents.length)
      : withinWords.still(library.document(within).metadata.title.value)
  return {
    blocks: [
      { kind: 'paragraph', content },
      { kind: 'note', content: withinWords.how() },
    ],
  }
}
