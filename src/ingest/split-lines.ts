import type { Range } from '../text/range.ts'

/** A line that is not blank, without the white space around it. */
export type Line = Range & {
  /** 1 for the file's first line, as an editor counts. */
  readonly number: number
  /** How far it stands from the margin: a tab goes to the next multiple of eight. */
  readonly indent: number
  /** What the line says, cut at `LONGEST_LOOK`: enough to tell what a line is. */
  readonly text: string
  /** Whether a blank line, or nothing, stands before it. */
  readonly opens: boolean
  /** Whether it has a letter or a digit: a line of dashes or stars says nothing. */
  readonly hasWords: boolean
}

/** No rule looks at more of a line, so that no pattern ever meets a line of megabytes. */
const LONGEST_LOOK = 2_000

/** The lines of a normalised text that hold anything but white space. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let number = 0
  let opens = true
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    number++
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const lead = raw.length - raw.trimStart().length
      const start = from + lead
      lines.push({
        start,
        end: start + trimmed.length,
        number,
        indent: width(raw.slice(0, lead)),
        text: trimmed.slice(0, LONGEST_LOOK).toWellFormed(),
        opens,
        hasWords: LETTER_OR_DIGIT.test(trimmed),
      })
    }
    opens = trimmed === ''
    from = to + 1
  }
  return lines
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

function width(space: string): number {
  let columns = 0
  for (const character of space) columns += character === '\t' ? 8 - (columns % 8) : 1
  return columns
}
