import type { Document, DocumentId } from '../corpus/document.ts'
import type { Item } from './item.ts'

/** Where questions stand in the readings as they are now. */
export type Places = {
  /** The words that an item quotes; none where its document is gone or has another version. */
  quotation(item: Item): string | undefined
  /** The number of the last paragraph that an item shows anything of, its options included; none as above. */
  lastParagraph(item: Item): number | undefined
}

/** The places of items in these documents. */
export function placesIn(documents: Iterable<Document>): Places {
  const byId = new Map<DocumentId, Document>()
  for (const document of documents) byId.set(document.id, document)
  const find = (item: Item): Document | undefined => {
    const document = byId.get(item.document)
    return document?.version === item.version ? document : undefined
  }
  return {
    quotation(item) {
      return find(item)?.text.slice(item.quote.start, item.quote.end)
    },
    lastParagraph(item) {
      const document = find(item)
      if (document) return paragraphAt(document, lastOffset(item))
      // What a member wrote need not be from a reading, and then gives away nothing of one.
      return item.kind === 'card' && !byId.has(item.document) ? 0 : undefined
    },
  }
}

/** The last offset of all that an item shows: its quotation, the cuts of its prompt and where its options are from. */
function lastOffset({ quote, prompt, options }: Item): number {
  const cuts = prompt.flatMap((piece) => (piece.kind === 'cut' ? [piece.end] : []))
  const origins = options.flatMap(({ from }) => (from ? [from.end] : []))
  return Math.max(quote.end, ...cuts, ...origins) - 1
}

/** The number of the last paragraph that begins at or before an offset; 0 where the offset is before all of them. */
function paragraphAt({ paragraphs }: Document, offset: number): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]?.number ?? 0
}
