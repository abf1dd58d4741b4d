import stringWidth from 'string-width'

/** How a stretch of text is to look. */
export type Paint = 'plain' | 'strong' | 'mark' | 'code' | 'dim' | 'emphasis' | 'removed' | 'added'

/** Text that looks one way throughout. */
export type Piece = { readonly text: string; readonly paint: Paint }

/**
 * Breaks one paragraph into lines of at most `width` columns: at spaces, and between characters where a script sets
 * none, keeping closing signs with what they close. What cannot be broken stands on a line of its own, however wide,
 * so that an address stays whole. Spaces at a break go; all other characters stay.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const whole = pieces.map((piece) => piece.text).join('')
  const lines: Range[] = []
  let line: Range = { start: 0, end: 0 }
  for (const chunk of chunksOf(whole)) {
    const soFar = whole.slice(line.start, line.end)
    const isFull = stringWidth(soFar) + stringWidth(whole.slice(chunk.start, chunk.end).trimEnd()) > width
    // Indentation alone is no line: a wide word stays behind it.
    if (isFull && soFar.trim() !== '') {
      lines.push(line)
      line = { start: chunk.start, end: chunk.start }
    }
    line = { start: line.start, end: chunk.end }
  }
  lines.push(line)
  return lines.map(({ start, end }) =>
    between(pieces, start, start + whole.slice(start, end).trimEnd().length),
  )
}

type Range = { readonly start: number; readonly end: number }

/** The stretches of a text that hold together, each with the spaces that follow it. */
function chunksOf(whole: string): readonly Range[] {
  const chunks: Range[] = []
  for (const { index, 0: word } of whole.matchAll(wordWithSpaces)) {
    let start = index
    for (const end of breaksIn(word)) {
      chunks.push({ start, end: index + end })
      start = index + end
    }
  }
  return chunks
}

// No-break spaces (U+00A0, U+2007, U+202F) are not among them.
const space = String.raw` \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000`
const wordWithSpaces = new RegExp(`[^${space}]+[${space}]*|[${space}]+`, 'gu')
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uFF00-\uFFEF]/u

/** Where a word without spaces may be broken, its end included, as offsets in it. */
function* breaksIn(word: string): Generator<number> {
  if (unspaced.test(word)) {
    let before = ''
    let offset = 0
    for (const character of word) {
      if (mayBreak(before, character)) yield offset
      offset += character.length
      before = character
    }
  }
  yield word.length
}

// Signs that close or follow stay with what is before them, signs that open with what is after (JIS X 4051, in short).
const staysBehind =
  /[\p{M}\p{Pe}\p{Pf}\p{Lm}\p{Cf}、。，．：；！？・ー…‥々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ.,:;!?%'"*_^~=\s]/u
const staysAhead = /[\p{Ps}\p{Pi}\p{Cf}'"*_^~=]/u

function mayBreak(before: string, after: string): boolean {
  if (before === '' || staysAhead.test(before) || staysBehind.test(after)) return false
  return unspaced.test(before) || unspaced.test(after)
}

/** The pieces of a stretch of their joined text, cut at its ends. */
function between(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const parts: Piece[] = []
  let offset = 0
  for (const { text, paint } of pieces) {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (part !== '') parts.push({ text: part, paint })
    offset += text.length
  }
  return parts
}
