import { digitsWidth, drawDigits, round } from './digits.ts'
import { ink } from './ink.ts'

type Reading = { readonly all: number; readonly asked: number; readonly known: number }
type Area = { readonly x: number; readonly y: number; readonly width: number }

const BAR = 16
const STEP = 28
const LEFT = 34
/** Between a bar and what stands behind it. */
const SPACE = 12
const SIZE = 12

/** The room that so many bars take. */
export function coverageHeight(readings: number): number {
  return readings * STEP - (STEP - BAR)
}

/**
 * A bar for each reading, led by its number: solid as far as it is known, hatched as far as it was asked about, and
 * behind it how many of its paragraphs were asked about, of how many.
 */
export function coveragePart(readings: readonly Reading[], { x, y, width }: Area): string {
  const room = Math.max(0, ...readings.map((reading) => digitsWidth(countOf(reading), SIZE)))
  const bar = round(width - LEFT - SPACE - room)
  return readings
    .map((reading, index) => {
      const top = y + index * STEP
      const middle = top + BAR / 2
      const clip = `bar-${index}`
      const share = (part: number): number =>
        round((bar * Math.min(part, reading.all)) / Math.max(1, reading.all))
      const rect = (length: number, fill: string): string =>
        length <= 0
          ? ''
          : `<rect x="${x + LEFT}" y="${top}" width="${length}" height="${BAR}" fill="${fill}"/>`
      return [
        drawDigits(String(index + 1), { x: x + 6, y: middle, size: SIZE, colour: ink.digits }),
        `<clipPath id="${clip}"><rect x="${x + LEFT}" y="${top}" width="${bar}" height="${BAR}" rx="${BAR / 2}"/></clipPath>`,
        `<g clip-path="url(#${clip})">`,
        rect(bar, ink.empty),
        rect(share(reading.asked), 'url(#asked)'),
        rect(share(reading.known), ink.steps[3]),
        '</g>',
        drawDigits(countOf(reading), {
          x: x + width,
          y: middle,
          size: SIZE,
          colour: ink.digits,
          anchor: 'end',
        }),
      ].join('')
    })
    .join('')
}

function countOf({ asked, all }: Reading): string {
  return `${asked}/${all}`
}
