import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { authorsText, yearText } from '../view/citation-line.ts'
import { shorten } from '../view/shorten.ts'
import type { Choice } from '../view/view.ts'
import type { Words } from '../view/words.ts'
import { rankDocuments } from './find-document.ts'

/** As many as every chat client shows. */
const most = 25

/** As long as every chat client takes a label, in UTF-16 units. */
const longestLabel = 75

/** Documents that some typed words may mean, best first; all in their order where nothing is typed yet. */
export function suggestDocuments(library: Library, typed: string, words: Words): readonly Choice[] {
  return rankDocuments(library, typed)
    .slice(0, most)
    .map(({ document }) => ({ value: document.id, label: labelOf(document, words) }))
}

function labelOf({ metadata, file }: Document, words: Words): string {
  const by = [authorsText(metadata, words), yearText(metadata)].filter((part) => part !== undefined)
  const title = metadata.title.value.replace(/\s+/gu, ' ').trim() || file
  return shorten(by.length === 0 ? title : `${title} — ${by.join(', ')}`, longestLabel)
}
