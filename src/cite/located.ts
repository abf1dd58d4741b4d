import type { Document } from '../corpus/document.ts'
import { pastCutWord } from '../text/cut-word.ts'
import type { Range } from '../text/range.ts'

/** Where a document has what a locator names; `has` is what it has of that kind instead, as "1–27". */
export type Located =
  | { readonly kind: 'ranges'; readonly ranges: readonly Range[] }
  | { readonly kind: 'none'; readonly has?: string }
  | { readonly kind: 'backward' }

/**
 * What of a stretch of a document can be quoted: its paragraphs, as far as they lie in it, those together that have only white
 * space between them. A heading or a line that was set aside parts them. A word that goes on behind a page's end is on that page.
 */
export function runsIn({ text, paragraphs }: Document, range: Range): readonly Range[] {
  const [start, end] = [pastCutWord(text, range.start), pastCutWord(text, range.end)]
  const runs: Range[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.end <= start || paragraph.start >= end) continue
    const part = trimmed(text, { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) })
    if (part.start >= part.end) continue
    const last = runs.at(-1)
    if (last !== undefined && text.slice(last.end, part.start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end: part.end }
    else runs.push(part)
  }
  return runs
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}
