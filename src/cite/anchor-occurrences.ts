import type { Document } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import type { Anchor } from './anchor.ts'
import type { NearWindow } from './near-windows.ts'
import { wordList } from './word-list.ts'

/** A place where the words of an anchor stand to the letter. */
export type Occurrence = NearWindow & {
  /** In the very paragraphs that they were in. */
  readonly isAtHome: boolean
  /** Whether all that stood before stands before it, and all that stood after, after it; line breaks do not matter. */
  readonly isLed: boolean
  readonly isFollowed: boolean
}

/** More than anybody can be asked to choose from. */
const most = 200

/** The places of a document's paragraphs where the words of an anchor stand to the letter, in order; 200 at most. */
export function occurrencesOf(anchor: Anchor, document: Document): readonly Occurrence[] {
  const found: Occurrence[] = []
  const { text } = document
  if (anchor.exact === '') return []
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
    const range = { start: at, end: at + anchor.exact.length }
    const paragraphs = paragraphsOf(document, range)
    if (paragraphs !== undefined) found.push(occurrence(anchor, document, range, paragraphs))
    if (found.length === most) break
  }
  return found
}

/** The paragraphs of a range that begins and ends in one; undefined for what is no text to be quoted. */
function paragraphsOf({ paragraphs }: Document, { start, end }: Range): readonly string[] | undefined {
  const touched = paragraphs.filter((each) => each.start < end && start < each.end)
  const [first, last] = [touched[0], touched.at(-1)]
  const isQuotable = first !== undefined && last !== undefined && first.start <= start && end <= last.end
  return isQuotable ? touched.map(({ id }) => id) : undefined
}

function occurrence(
  anchor: Anchor,
  { text }: Document,
  range: Range,
  paragraphs: readonly string[],
): Occurrence {
  const { prefix, suffix } = anchor
  const before = text.slice(Math.max(0, range.start - reach), range.start)
  const after = text.slice(range.end, range.end + reach)
  return {
    ...range,
    alike: 1,
    before: share(prefix, before.slice(-2 * prefix.length)),
    after: share(suffix, after.slice(0, 2 * suffix.length)),
    isAtHome: JSON.stringify(paragraphs) === JSON.stringify(anchor.paragraphs),
    isLed: holds(prefix) ? fold(before).endsWith(fold(prefix)) : range.start === prefix.length,
    isFollowed: holds(suffix)
      ? fold(after).startsWith(fold(suffix))
      : text.length - range.end === suffix.length,
  }
}

/** Room for what stood around with line breaks and indents in it. */
const reach = 400

/** Whether it is enough to know a place by; less stands at the edges of a document only. */
function holds(context: string): boolean {
  return fold(context).trim().length >= 8
}

function fold(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

/** The share of the words of one text that another one has. */
function share(words: string, there: string): number | undefined {
  const wanted = wordList(words).words
  if (wanted.length < 2) return undefined
  const known = new Set(wordList(there).words)
  return wanted.filter((word) => known.has(word)).length / wanted.length
}
