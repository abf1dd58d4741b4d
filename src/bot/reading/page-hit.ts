import type { Document } from '../../corpus/document.ts'
import type { Range } from '../../text/range.ts'
import type { PageHit } from '../../view/reading-page.ts'
import { textParts } from '../../view/reading-text.ts'
import type { Hit } from './search-document.ts'

/** What a hit shows of its paragraph: the stretch that has the most of what was searched for, from word to word. */
export function pageHit(document: Document, { paragraph, marks }: Hit): PageHit {
  const shown = stretchOf(document.text, paragraph, marks)
  const parts = textParts(document, shown, undefined, marks)
  return {
    paragraph: paragraph.number,
    parts: parts.filter(({ kind }) => kind === 'words'),
    isCutBefore: shown.start > paragraph.start,
    isCutAfter: shown.end < paragraph.end,
  }
}

/** In UTF-16 units: about two lines, of which some are before the first mark. */
const longest = 220
const before = 60

function stretchOf(text: string, { start, end }: Range, marks: readonly Range[]): Range {
  if (end - start <= longest) return { start, end }
  const from = Math.max(start, Math.min(bestStart(marks, start) - before, end - longest))
  const to = Math.min(end, from + longest)
  return {
    start: from === start ? start : nextWord(text, from, to),
    end: to === end ? end : lastWord(text, from, to),
  }
}

/** The mark with the most others close behind it. */
function bestStart(marks: readonly Range[], start: number): number {
  let best = { at: start, has: 0 }
  for (const { start: at } of marks) {
    const has = marks.filter((mark) => mark.start >= at && mark.end <= at + longest - before).length
    if (has > best.has) best = { at, has }
  }
  return best.at
}

function nextWord(text: string, from: number, to: number): number {
  const gap = /\s+/.exec(text.slice(from, Math.min(to, from + before)))
  if (gap !== null) return from + gap.index + gap[0].length
  return /^[\uDC00-\uDFFF]/.test(text.slice(from)) ? from + 1 : from
}

function lastWord(text: string, from: number, to: number): number {
  const gap = /\s+\S*$/.exec(text.slice(Math.max(from, to - before), to))
  if (gap !== null) return Math.max(from, to - before) + gap.index
  return /[\uD800-\uDBFF]$/.test(text.slice(from, to)) ? to - 1 : to
}
