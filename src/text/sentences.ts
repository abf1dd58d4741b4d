import { enclosures } from './enclosures.ts'
import { joinLines } from './line-breaks.ts'
import { cutLongSentence } from './long-sentence.ts'
import type { Range } from './range.ts'
import { possibleStarts } from './sentence-marks.ts'
import { isSentenceEnd } from './sentence-rules.ts'

/**
 * The sentences of a text, or of the part `within`, in order and apart, without white space around them; together
 * they hold every other character of the part. A blank line ends a sentence, a single line break does not. Throws a
 * RangeError for a part that is not of the text.
 */
export function splitSentences(
  text: string,
  within: Range = { start: 0, end: text.length },
): readonly Range[] {
  if (!(0 <= within.start && within.start <= within.end && within.end <= text.length)) {
    throw new RangeError(
      `splitSentences: [${within.start}, ${within.end}) is no part of a text of ${text.length} characters`,
    )
  }
  const plain = joinLines(text.slice(within.start, within.end))
  return wholeSentences(plain)
    .flatMap((sentence) => cutLongSentence(plain, sentence))
    .map(({ start, end }) => ({ start: within.start + start, end: within.start + end }))
}

function wholeSentences(plain: string): readonly Range[] {
  const sentences: Range[] = []
  const cased = /\p{Lu}/u.test(plain)
  const isEnclosed = enclosedIn(enclosures(plain))
  let start = skipSpace(plain, 0)
  for (const next of [...possibleStarts(plain), plain.length]) {
    if (next <= start) continue
    const end = trimEnd(plain, start, next)
    const left = plain.slice(Math.max(start, end - VIEW), end)
    const right = plain.slice(next, next + VIEW)
    const isBroken = right === '' || plain.slice(end, next).includes('\n')
    if (isBroken || (!isEnclosed(next) && isSentenceEnd({ left, right, spaced: end < next, cased }))) {
      sentences.push({ start, end })
      start = skipSpace(plain, next)
    }
  }
  return sentences
}

/** How much the rules see of the text on either side; enough for any of them, and few enough to be quick. */
const VIEW = 80

/** Answers for rising offsets whether each stands inside one of the ranges, which are in order. */
function enclosedIn(ranges: readonly Range[]): (offset: number) => boolean {
  let i = 0
  return (offset) => {
    for (let range = ranges[i]; range !== undefined && range.end <= offset; range = ranges[i]) i++
    const range = ranges[i]
    return range !== undefined && range.start < offset
  }
}

function skipSpace(text: string, from: number): number {
  let offset = from
  while (offset < text.length && SPACE.test(text.charAt(offset))) offset++
  return offset
}

function trimEnd(text: string, start: number, from: number): number {
  let offset = from
  while (offset > start && SPACE.test(text.charAt(offset - 1))) offset--
  return offset
}

const SPACE = /\s/
