import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { type Inline, type Phrase, text } from './view.ts'

/** What stands where words of a quotation are left out. */
export const omission = '[…]'

/** How large words are where they are to fit: characters, bytes, or whatever is counted there. */
export type Size = (words: string) => number

/**
 * A quotation in pieces of at most `limit` by `size`, cut between sentences where that is possible, else between
 * words, and inside a grapheme only where that one does not fit by itself. Law: the pieces are the quotation, but for
 * the white space at the cuts, and a gap, a time or a member is whole in one of them. One that fits is given back as
 * it is.
 */
export function splitQuote(content: Phrase, limit: number, size: Size): readonly [Phrase, ...Phrase[]] {
  const words = content.map((part) => part.text).join('')
  if (size(words) <= limit) return [content]
  const [first, ...rest] = pack(units(words, limit, size), words, limit, size)
  // Nothing but white space, and too much of it.
  if (first === undefined) return [[text(omission)]]
  const others = rest.map((range) => slice(content, range)).filter((piece) => piece.length > 0)
  return [slice(content, first), ...others]
}

/** A quotation shortened at a sentence where it does not fit, with "[…]" for what is left out. */
export function shortenQuote(content: Phrase, limit: number, size: Size): Phrase {
  const [whole, ...others] = splitQuote(content, limit, size)
  if (others.length === 0) return whole
  const mark = ` ${omission}`
  return [...splitQuote(content, limit - size(mark), size)[0], text(mark)]
}

/** What may not be cut: whole sentences, or the words of one that does not fit by itself, or the graphemes of these. */
function units(words: string, room: number, size: Size): readonly Range[] {
  const fits = ({ start, end }: Range): boolean => size(words.slice(start, end)) <= room
  const finer = [
    (range: Range) => matches(words, range, /\S+/gu),
    (range: Range) => graphemes(words, range),
    // A chain of joined characters is one grapheme, however long it is.
    (range: Range) => matches(words, range, /./gsu),
  ]
  return finer.reduce<readonly Range[]>(
    (ranges, cut) => ranges.flatMap((range) => (fits(range) ? [range] : cut(range))),
    splitSentences(words),
  )
}

/** As many units to a piece as fit; the white space between pieces falls away with the cut. */
function pack(parts: readonly Range[], words: string, room: number, size: Size): readonly Range[] {
  const pieces: Range[] = []
  for (const part of parts) {
    const last = pieces.at(-1)
    const joined = last === undefined ? undefined : { start: last.start, end: part.end }
    if (joined !== undefined && size(words.slice(joined.start, joined.end)) <= room)
      pieces[pieces.length - 1] = joined
    else pieces.push(part)
  }
  return pieces
}

function matches(words: string, within: Range, pattern: RegExp): readonly Range[] {
  return [...words.slice(within.start, within.end).matchAll(pattern)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }))
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function graphemes(words: string, { start, end }: Range): readonly Range[] {
  return [...segmenter.segment(words.slice(start, end))].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }))
}

/** The part of a phrase that stands in a range of its words. */
function slice(content: Phrase, { start, end }: Range): Phrase {
  const parts: Inline[] = []
  let at = 0
  for (const part of content) {
    const words = part.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (isWhole(part)) {
      const begin = at + Math.max(0, part.text.search(/\S/u))
      if (begin >= start && begin < end) parts.push(part)
    } else if (words !== '') parts.push({ ...part, text: words })
    at += part.text.length
  }
  return withoutSpace(parts)
}

/** A piece begins with white space only where what stood before it went whole into the piece before. */
function withoutSpace([first, ...rest]: readonly Inline[]): Phrase {
  if (first === undefined) return []
  if (isWhole(first)) return [first, ...rest]
  const words = first.text.trimStart()
  return words === '' ? withoutSpace(rest) : [{ ...first, text: words }, ...rest]
}

/** What stands for something else than its words is not cut: it goes where it begins. */
export function isWhole({ kind }: Inline): boolean {
  switch (kind) {
    case 'text':
    case 'strong':
    case 'mark':
    case 'code':
    case 'emphasis':
    case 'added':
    case 'removed':
      return false
    case 'gap':
    case 'time':
    case 'member':
    case 'channel':
    case 'group':
      return true
    default:
      return kind satisfies never
  }
}
