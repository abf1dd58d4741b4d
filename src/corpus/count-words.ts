import type { Range } from '../text/range.ts'

/**
 * How many words a stretch of text has. A word is what stands between white space and holds a letter or a digit;
 * scripts written without spaces count two characters a word (Chinese, Japanese) or five (Thai, Lao, Khmer, Burmese).
 */
export function countWords(text: string, within: Range = { start: 0, end: text.length }): number {
  const stretch = text.slice(within.start, within.end)
  if (!UNSPACED_HINT.test(stretch)) return countSpaced(stretch)
  const ideographs = stretch.match(IDEOGRAPH)?.length ?? 0
  const syllables = stretch.match(SOUTH_EAST_ASIAN)?.length ?? 0
  const rest = stretch.replace(IDEOGRAPH, ' ').replace(SOUTH_EAST_ASIAN, ' ')
  return countSpaced(rest) + Math.ceil(ideographs / 2) + Math.ceil(syllables / 5)
}

function countSpaced(text: string): number {
  let words = 0
  // Two simple patterns rather than one that says both: one would be quadratic on a line of dots.
  for (const [chunk] of text.matchAll(CHUNK)) if (LETTER_OR_DIGIT.test(chunk)) words++
  return words
}

const CHUNK = /\S+/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const UNSPACED_HINT =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uD840-\uD8BF\uF900-\uFAFF]/
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const SOUTH_EAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
