import type { Excerpt } from '../answer/answer.ts'
import { isVerbatim } from '../answer/is-verbatim.ts'
import type { Library } from '../corpus/library.ts'
import type { Range } from '../text/range.ts'
import { citationLine } from './citation-line.ts'
import { type Inline, type Phrase, type QuoteBlock, text } from './view.ts'
import type { Words } from './words.ts'

/**
 * An excerpt as a quotation with its source. Throws when it is not verbatim: a quotation that does not check is not
 * sent.
 */
export function quote(excerpt: Excerpt, library: Library, words: Words): QuoteBlock {
  const document = library.document(excerpt.document)
  if (!isVerbatim(library, excerpt)) {
    throw new Error(
      `The quotation [${excerpt.start}, ${excerpt.end}) of ${document.file} is not what stands there; it is not shown.`,
    )
  }
  return {
    kind: 'quote',
    content: withMarks(excerpt.text, excerpt.marks),
    source: citationLine(document.metadata, excerpt.locator, words),
    place: { document: excerpt.document, start: excerpt.start, end: excerpt.end },
  }
}

/** The words of a text with the marked ones told apart; together they are the text, to the letter. */
function withMarks(words: string, marks: readonly Range[]): Phrase {
  const parts: Inline[] = []
  let end = 0
  for (const mark of marks) {
    parts.push(text(words.slice(end, mark.start)), { kind: 'mark', text: words.slice(mark.start, mark.end) })
    end = mark.end
  }
  parts.push(text(words.slice(end)))
  return parts.filter((part) => part.text !== '')
}
