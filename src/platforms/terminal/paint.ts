import type { Paint, Piece } from './wrap.ts'

/** One line of the screen. */
export type Line = readonly Piece[]

/** A line as a terminal takes it: with its colours where it has them, without spaces at its end. */
export function paintLine(line: Line, colour: boolean): string {
  const end = line
    .map((piece) => piece.text)
    .join('')
    .trimEnd().length
  let room = end
  const painted = line.map(({ text, paint }) => {
    const shown = text.slice(0, room)
    room -= shown.length
    const { on, off } = sgr[paint]
    return colour && on !== '' && shown !== '' ? `\u001B[${on}m${shown}\u001B[${off}m` : shown
  })
  return painted.join('')
}

/**
 * ECMA-48 SGR codes, each with those that undo it. Marks are told by weight and underline as well as by hue; magenta
 * is the hue that stands out on black and on white alike.
 */
const sgr: Readonly<Record<Paint, { readonly on: string; readonly off: string }>> = {
  plain: { on: '', off: '' },
  strong: { on: '1', off: '22' },
  code: { on: '1', off: '22' },
  mark: { on: '1;4;35', off: '22;24;39' },
  dim: { on: '2', off: '22' },
  emphasis: { on: '3', off: '23' },
  removed: { on: '9', off: '29' },
  added: { on: '1', off: '22' },
}
