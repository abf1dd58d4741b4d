/** A sign that can be drawn without a font. */
export type Sign = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '%' | '/' | '-'

/** How and where a number stands: `x` is its middle unless it is anchored elsewhere, `y` the middle of its height. */
export type DigitStyle = {
  readonly x: number
  readonly y: number
  /** The height of a digit. */
  readonly size: number
  readonly colour: string
  readonly anchor?: 'start' | 'middle' | 'end'
  /** The width of the line as a share of the height; 0.12 where it is not said. */
  readonly weight?: number
}

/** Digits and a few signs as strokes of SVG, since no font can be counted on. Throws a RangeError for another sign. */
export function drawDigits(signs: string, style: DigitStyle): string {
  const { x, y, size, colour, anchor = 'middle', weight = 0.12 } = style
  const scale = size / HEIGHT
  const width = widthOf(signs) * scale
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  let at = 0
  const strokes = [...signs].map((sign) => {
    const stroke = `<path transform="translate(${at} 0)" d="${strokeOf(sign)}"/>`
    at += ADVANCE
    return stroke
  })
  const place = `translate(${round(left)} ${round(y - size / 2)}) scale(${round(scale)})`
  const pen = `fill="none" stroke="${colour}" stroke-width="${round(weight * HEIGHT)}"`
  return `<g transform="${place}" ${pen} stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`
}

/** A number short enough for an SVG, without losing what an eye could see. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Every sign stands in a box of 10 by 14, with the space to the next one. */
const HEIGHT = 14
const ADVANCE = 13.5

/** How wide signs stand, in boxes of a height of 14. */
function widthOf(signs: string): number {
  return signs.length === 0 ? 0 : signs.length * ADVANCE - (ADVANCE - 10)
}

/** How wide signs of a size stand. */
export function digitsWidth(signs: string, size: number): number {
  return (widthOf(signs) * size) / HEIGHT
}

/** The largest size up to `most` at which signs are no wider than `room`. */
export function fittingSize(signs: string, room: number, most: number): number {
  return Math.min(most, round((room / widthOf(signs)) * HEIGHT))
}

const strokes: Readonly<Record<Sign, string>> = {
  0: 'M5 .8C2.5 .8 1 3.2 1 7s1.5 6.2 4 6.2S9 10.8 9 7 7.500 .8 5 .8Z',
  1: 'M2.200 3.300L5.600 .8V13.200',
  2: 'M1.300 4.100C1.300 2.100 2.900 .8 5 .8s3.700 1.300 3.700 3.300C8.700 6.600 6.500 8 1.200 13.200H9',
  3: 'M1.500 .8H8.600L4.700 5.600C7.300 5.400 9 6.900 9 9.300s-1.800 3.900-4.100 3.900C3.200 13.200 1.800 12.400 1.100 11',
  4: 'M7 13.200V.8L1 9.600H9.400',
  5: 'M8.400 .8H2.400L1.800 6.400C2.700 5.600 3.800 5.200 5 5.200 7.300 5.200 9 6.800 9 9.200s-1.800 4-4.200 4C3.200 13.200 1.800 12.500 1 11.200',
  6: 'M7.600 .8C4 2.500 1 5.800 1 9.300c0 2.300 1.800 3.900 4 3.900s4-1.600 4-4-1.700-3.900-3.900-3.900C3.100 5.300 1.500 6.600 1.100 8.600',
  7: 'M1 .8H9L3.800 13.200',
  8: 'M5 .8C3 .8 1.600 2 1.600 3.700S3 6.600 5 6.600s3.400-1.200 3.400-2.900S7 .8 5 .8ZM5 6.600C2.600 6.600 1 7.900 1 9.900s1.600 3.300 4 3.300 4-1.300 4-3.300S7.400 6.600 5 6.600Z',
  9: 'M2.400 13.200C6 11.500 9 8.200 9 4.700 9 2.400 7.200 .8 5 .8S1 2.400 1 4.800s1.700 3.900 3.900 3.900C6.900 8.700 8.500 7.400 8.900 5.400',
  '%': 'M9 1.500L1 12.500M2.600 1.200a1.900 1.900 0 1 0 .01 0M7.400 9a1.900 1.900 0 1 0 .01 0',
  '/': 'M8 .4L2 13.600',
  '-': 'M2.200 7.400H7.800',
}

function strokeOf(sign: string): string {
  if (isSign(sign)) return strokes[sign]
  throw new RangeError(`“${sign}” cannot be drawn: there are digits, %, / and - only.`)
}

function isSign(sign: string): sign is Sign {
  return Object.hasOwn(strokes, sign)
}
