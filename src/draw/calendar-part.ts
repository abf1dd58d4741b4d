import { drawDigits, fittingSize } from './digits.ts'
import { ink } from './ink.ts'

type Day = { readonly date: string; readonly count: number }

const CELL = 34
const STEP = 40
const LEFT = 26
const TOP = 26

/** The room that a calendar of so many days takes. */
export function calendarSize(days: number): { readonly width: number; readonly height: number } {
  return { width: LEFT + Math.ceil(days / 7) * STEP - (STEP - CELL), height: TOP + 7 * STEP - (STEP - CELL) }
}

/**
 * A column for each week with its Monday (month-day) above, a row for each day of it, 1 Monday to 7 Sunday. A day on
 * which something was done has the number in it; the last day has a frame.
 */
export function calendarPart(days: readonly Day[], x: number, y: number): string {
  const most = Math.max(1, ...days.map(({ count }) => count))
  const weekdays = Array.from({ length: 7 }, (_, row) =>
    drawDigits(String(row + 1), {
      x: x + 6,
      y: y + TOP + row * STEP + CELL / 2,
      size: 10,
      colour: ink.quiet,
    }),
  )
  const cells = days.map((day, index) => {
    const left = x + LEFT + Math.floor(index / 7) * STEP
    const top = y + TOP + (index % 7) * STEP
    const monday = index % 7 === 0 && (index / 7) % 2 === 0 ? mondayOf(day, left, y) : ''
    return monday + cell(day, { left, top, most, isLast: index === days.length - 1 })
  })
  return [...weekdays, ...cells].join('')
}

function mondayOf({ date }: Day, left: number, y: number): string {
  return drawDigits(date.slice(5), { x: left, y: y + 8, size: 10, colour: ink.quiet, anchor: 'start' })
}

type Place = {
  readonly left: number
  readonly top: number
  readonly most: number
  readonly isLast: boolean
}

function cell({ count }: Day, { left, top, most, isLast }: Place): string {
  const step = stepOf(count, most)
  const fill = step === undefined ? ink.empty : ink.steps[step]
  const frame = isLast
    ? `<rect x="${left - 3}" y="${top - 3}" width="${CELL + 6}" height="${CELL + 6}" rx="11" fill="none" stroke="${ink.digits}" stroke-width="1.600"/>`
    : ''
  const colour = step !== undefined && step >= 3 ? ink.onDeep : ink.onPale
  const digits =
    step === undefined
      ? ''
      : drawDigits(String(count), {
          x: left + CELL / 2,
          y: top + CELL / 2,
          size: fittingSize(String(count), CELL - 6, 12),
          colour,
        })
  return `<rect x="${left}" y="${top}" width="${CELL}" height="${CELL}" rx="8" fill="${fill}"/>${frame}${digits}`
}

type Step = 0 | 1 | 2 | 3 | 4

/** Which of the five blues a count has: the deepest for the most that was done on a day. */
function stepOf(count: number, most: number): Step | undefined {
  if (count <= 0) return undefined
  const share = count / Math.max(most, LEAST_MOST)
  return STEPS.find((step) => share <= (step + 1) / STEPS.length) ?? 4
}

const STEPS: readonly Step[] = [0, 1, 2, 3, 4]
/** Fewer than this on the best day is no deep blue: two answers are not many. */
const LEAST_MOST = 5
