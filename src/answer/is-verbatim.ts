import type { Library } from '../corpus/library.ts'
import type { Excerpt } from './answer.ts'

/**
 * Promise 1, checked just before a quotation leaves: its text is the document's from `start` to `end`, within one
 * stretch of the article (no line that was set aside is quoted), and its marks lie in it.
 */
export function isVerbatim(library: Library, excerpt: Excerpt): boolean {
  const { text, setAside } = library.document(excerpt.document)
  const { start, end, marks } = excerpt
  return (
    0 <= start &&
    start < end &&
    end <= text.length &&
    text.slice(start, end) === excerpt.text &&
    setAside.every((line) => line.end <= start || line.start >= end) &&
    marks.every(
      (mark, i) => mark.start >= (marks[i - 1]?.end ?? 0) && mark.start < mark.end && mark.end <= end - start,
    )
  )
}
