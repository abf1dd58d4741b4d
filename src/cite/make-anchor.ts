import type { Document } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import type { Anchor } from './anchor.ts'

/** How much of what stands around a quotation is kept, in UTF-16 units. */
const context = 32

/** What finds a stretch of a document again after an edit. Throws for one that is no part of the document. */
export function makeAnchor(document: Document, { start, end }: Range): Anchor {
  const { id, version, text, paragraphs } = document
  if (start < 0 || end <= start || end > text.length) {
    throw new Error(`${document.file} has no stretch [${start}, ${end}) to be anchored.`)
  }
  return {
    document: id,
    version,
    start,
    end,
    exact: text.slice(start, end),
    prefix: wordsBefore(text, start),
    suffix: wordsAfter(text, end),
    paragraphs: paragraphs.filter((each) => each.start < end && start < each.end).map((each) => each.id),
  }
}

/** What stands before, from the beginning of a word on where one begins there: half a word finds nothing. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - context)
  const before = text.slice(from, start)
  if (from === 0 || /\s$/u.test(text.slice(from - 1, from))) return before
  return /^\S*\s+(?=\S)/u.test(before)
    ? before.replace(/^\S*\s+/u, '')
    : before.replace(/^[\uDC00-\uDFFF]/, '')
}

function wordsAfter(text: string, end: number): string {
  const to = Math.min(text.length, end + context)
  const after = text.slice(end, to)
  if (to === text.length || /^\s/u.test(text.slice(to, to + 1))) return after
  return /\S\s+\S*$/u.test(after) ? after.replace(/\s+\S*$/u, '') : after.replace(/[\uD800-\uDBFF]$/, '')
}
