import type { Range } from './range.ts'

/**
 * The longest sentence, in words; more is taken for a stretch without sentence marks, and cut. A run of 24 or more
 * characters without white space counts as a word for every four: 600 characters of Chinese, or of one endless word.
 */
export const LONGEST_SENTENCE = 150

/**
 * Cuts a sentence of more than `LONGEST_SENTENCE` words into pieces that are not longer, each ending at the best of
 * its late breaks: a semicolon or colon, else a comma, else a space; inside a word only where it has none of these.
 */
export function cutLongSentence(text: string, sentence: Range): readonly Range[] {
  const pieces: Range[] = []
  let { start } = sentence
  for (;;) {
    const limit = wordLimit(text, start, sentence.end)
    if (limit === sentence.end) return [...pieces, { start, end: limit }]
    const end = start + lastBreak(text.slice(start, limit), text.slice(limit, limit + 2))
    pieces.push({ start, end })
    start = end
    while (SPACE.test(text.charAt(start))) start++
  }
}

/** Where the words that a piece may have are used up, or the end. */
function wordLimit(text: string, start: number, end: number): number {
  // A word takes two characters with its space.
  if (end - start < LONGEST_SENTENCE * 2) return end
  let limit = start
  CHUNK.lastIndex = start
  for (let words = 0; words < LONGEST_SENTENCE; ) {
    const chunk = CHUNK.exec(text)
    if (chunk === null || CHUNK.lastIndex >= end) return end
    words += chunk[1]?.length === LONG_WORD ? LONG_WORD / 4 : 1
    limit = CHUNK.lastIndex
  }
  return limit
}

/** The length of the piece: up to the best break in the later half of what it may hold. */
function lastBreak(piece: string, after: string): number {
  for (const pattern of BREAKS) {
    const last = [...(piece + after).matchAll(pattern)].findLast(({ index }) => index < piece.length)
    if (last !== undefined && last.index >= piece.length / 2) return last.index + 1
  }
  return wholeCharacters(piece + after, piece.length)
}

/** At most `length`, but never between the halves of a character or between a letter and its accent. */
function wholeCharacters(text: string, length: number): number {
  let whole = length
  while (whole > 1 && INSIDE_CHARACTER.test(text.slice(whole, whole + 2))) whole--
  return whole > 1 ? whole : length
}

const LONG_WORD = 24
const CHUNK = new RegExp(String.raw`\s*(\S{1,${LONG_WORD}})`, 'gy')
const SPACE = /\s/
const BREAKS = [/[;:](?=\s)|[；：]/g, /,(?=\s)|[，、]/g, /\S(?=\s)/g]
const INSIDE_CHARACTER = /^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u
