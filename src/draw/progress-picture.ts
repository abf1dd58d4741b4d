import { calendarPart, calendarSize } from './calendar-part.ts'
import { coverageHeight, coveragePart } from './coverage-part.ts'
import { ink } from './ink.ts'
import { retentionPart } from './retention-part.ts'

/** What a picture of somebody's progress shows. */
export type ProgressFacts = {
  /** How much was done on each local date, YYYY-MM-DD, in order and without gaps; the first is a Monday. */
  readonly days: readonly { readonly date: string; readonly count: number }[]
  /** The share of reviews remembered, 0 to 1; absent where there is none. */
  readonly retention?: number
  /** Paragraphs of each reading: how many there are, were asked about, and are known. At most as many as fit are drawn. */
  readonly readings: readonly { readonly all: number; readonly asked: number; readonly known: number }[]
}

/** Readings that a picture has room for. */
export const mostReadings = 10

/**
 * The calendar of days, the ring of retention and a bar for each reading as SVG: shapes and digits alone, on a ground of
 * its own. Nothing is told by colour only: cells and bars carry their numbers, and what is known is solid where what was
 * only asked is hatched.
 */
export function progressPicture({ days, retention, readings }: ProgressFacts): string {
  const shown = readings.slice(0, mostReadings)
  const calendar = calendarSize(days.length)
  const side = 196
  const width = PAD + calendar.width + GAP + side + PAD
  const below = shown.length === 0 ? 0 : GAP + coverageHeight(shown.length)
  const height = PAD + calendar.height + below + PAD
  const parts = [
    calendarPart(days, PAD, PAD),
    retentionPart(retention, PAD + calendar.width + GAP + side / 2, PAD + calendar.height / 2),
    ...(shown.length === 0
      ? []
      : [coveragePart(shown, { x: PAD, y: PAD + calendar.height + GAP, width: width - 2 * PAD })]),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${hatch}</defs>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="18" fill="${ink.ground}" stroke="${ink.edge}"/>`,
    ...parts,
    '</svg>',
  ].join('')
}

const PAD = 28
const GAP = 28

const hatch = `<pattern id="asked" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${ink.steps[1]}"/><rect width="2.400" height="6" fill="${ink.steps[3]}"/></pattern>`
