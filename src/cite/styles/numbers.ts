import type { CslDate } from '../../bibliography/csl-record.ts'
import type { CitedPlace } from '../style.ts'
import { type Markup, words } from './markup.ts'

/** How the second number of a range is shortened: not at all, to two digits, or as Chicago has it (17th ed., 9.61). */
export type RangeForm = 'expanded' | 'minimal-two' | 'chicago'

/** "101–19": page ranges with a dash, in the style's form. */
export function pageRange(pages: string | undefined, form: RangeForm): Markup {
  return words(pages).replace(
    /(\p{L}*)(\d+)\s*[-–]\s*(\p{L}*)(\d+)|(?<=[\p{L}\d])\s*[-–]\s*(?=[\p{L}\d])/gu,
    (
      _range,
      prefix: string | undefined,
      first: string | undefined,
      again: string | undefined,
      last: string | undefined,
    ) => {
      if (first === undefined || last === undefined) return '–'
      if (again !== '' && again !== prefix) return `${prefix}${first}–${again}${last}`
      return `${prefix}${first}–${lastOfRange(first, last, prefix ?? '', form)}`
    },
  )
}

function lastOfRange(first: string, last: string, prefix: string, form: RangeForm): string {
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
  if (whole.length !== first.length || Number(whole) <= Number(first)) return prefix + whole
  switch (form) {
    case 'expanded':
      return prefix + whole
    case 'minimal-two':
      return shortened(first, whole, 2)
    case 'chicago':
      return chicagoLast(first, whole)
    default:
      return form satisfies never
  }
}

/** Without the digits that both have, but with `least` of them. */
function shortened(first: string, last: string, least: number): string {
  let same = 0
  while (same < last.length - least && first.charAt(same) === last.charAt(same)) same++
  return last.slice(same)
}

/** The rules of Chicago's table: nothing left out below 100 and after hundreds; one digit after 101–109; else two or more. */
function chicagoLast(first: string, last: string): string {
  const number = Number(first)
  if (number < 100 || number % 100 === 0) return last
  if (number % 100 < 10) return shortened(first, last, 1)
  const two = shortened(first, last, 2)
  return first.length === 4 && two.length === 3 ? last : two
}

/** "pages 4–6" is of several, "page 4" of one; a list is several, too. */
export function isSeveral(pages: string): boolean {
  return /[\p{L}\d]\s*(?:[-–,&])\s*[\p{L}\d]/u.test(pages)
}

/** A place's number or range of them, in the style's form. */
export function placeNumbers({ first, last }: CitedPlace, form: RangeForm): Markup {
  return pageRange(last === undefined || last === first ? first : `${first}-${last}`, form)
}

/** Whether a place is more than one page, paragraph …: its name is then in the plural. */
export function isRange({ first, last }: CitedPlace): boolean {
  return (last !== undefined && last !== first) || isSeveral(first)
}

/** "2nd" for "2"; undefined where it is no number. */
export function ordinal(edition: string): string | undefined {
  const number = /^(\d+)(?:st|nd|rd|th)?\.?$/u.exec(edition.trim())?.[1]
  if (number === undefined) return undefined
  const ending = /1[123]$/u.test(number) ? undefined : endings[number.slice(-1)]
  return number + (ending ?? 'th')
}

/** A year as it is printed: before our era "44 BC". */
export function yearOf(date: CslDate, before: string): string {
  const [[year]] = date['date-parts']
  return year < 0 ? `${-year}${before}` : String(year)
}

/** January … December. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "March 17, 2006", "March 2006" or "2006". */
export function americanDate(date: CslDate, before: string): string {
  const [[, month, day]] = date['date-parts']
  const year = yearOf(date, before)
  const name = month === undefined ? undefined : months[month - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

const endings: Readonly<Record<string, string>> = { '1': 'st', '2': 'nd', '3': 'rd' }
