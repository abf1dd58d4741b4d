import type { DocumentId } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'

/** A stretch of a document of the library: what stands there now is `document.text.slice(start, end)`. */
export type Place = Range & { readonly document: DocumentId }
