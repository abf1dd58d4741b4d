import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { View } from './view.ts'
import type { Words } from './words.ts'

/** Says which documents are asked from now on: one, or all where `within` is undefined. */
export function withinChanged(library: Library, within: DocumentId | undefined, words: Words): View {
  const content =
    within === undefined
      ? words.within.all(library.documents.length)
      : words.within.now(library.document(within).metadata.title.value)
  return { blocks: [{ kind: 'paragraph', content }] }
}

/** Says which documents are being asked, and how to change that. */
export function withinState(library: Library, within: DocumentId | undefined, words: Words): View {
  const content =
    within === undefined
      ? words.within.stillAll(library.documents.length)
      : words.within.still(library.document(within).metadata.title.value)
  return {
    blocks: [
      { kind: 'paragraph', content },
      { kind: 'note', content: words.within.how() },
    ],
  }
}
