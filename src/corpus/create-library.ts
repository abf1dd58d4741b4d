import type { Document, DocumentId } from './document.ts'
import type { Library } from './library.ts'
import { splitPassages } from './split-passages.ts'

/** Cuts the documents into passages and holds both, in the order given. Throws where two documents share an id. */
export function createLibrary(documents: readonly Document[]): Library {
  const byId = new Map<DocumentId, Document>()
  for (const document of documents) {
    const other = byId.get(document.id)
    if (other) throw new Error(`${document.file} and ${other.file} have the same id, ${document.id}`)
    byId.set(document.id, document)
  }
  return {
    documents,
    passages: documents.flatMap((document) => splitPassages(document)),
    document(id) {
      const document = byId.get(id)
      if (!document) throw new Error(`no document of this library has the id ${id}`)
      return document
    },
  }
}
