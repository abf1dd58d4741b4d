import type { Place } from '../cite/place.ts'
import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { locate } from '../corpus/locate.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { quote } from './quote.ts'
import { type QuoteBlock, strong } from './view.ts'
import type { Words } from './words.ts'

/**
 * The whole sentences around a place as a quotation, with some ranges of the document marked; marks over all of it would tell
 * nothing and are left out. Throws as `quote`.
 */
export function placeQuote(
  place: Place,
  marked: readonly Range[],
  library: Library,
  words: Words,
): QuoteBlock {
  const document = library.document(place.document)
  const { start, end } = sentencesAround(document, place)
  const marks = marked
    .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    .filter((mark) => mark.start < mark.end && (mark.start > 0 || mark.end < end - start))
  const locator = locate(document, { start, end })
  const block = quote(
    {
      ...{ document: document.id, start, end, text: document.text.slice(start, end), marks, score: 0 },
      locator: locator ?? { headings: [], firstParagraph: 1, lastParagraph: 1 },
    },
    library,
    words,
  )
  // Words that no paragraph has are a heading's, which no number leads to.
  return locator === undefined ? { ...block, source: [strong(document.metadata.title.value)] } : block
}

function sentencesAround(document: Document, place: Range): Range {
  const first = sentenceAt(document, place.start)
  const last = sentenceAt(document, place.end - 1)
  return {
    start: Math.min(place.start, first?.start ?? place.start),
    end: Math.max(place.end, last?.end ?? place.end),
  }
}

function sentenceAt({ text, paragraphs }: Document, offset: number): Range | undefined {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end)
  return (
    paragraph && splitSentences(text, paragraph).find(({ start, end }) => start <= offset && offset < end)
  )
}
