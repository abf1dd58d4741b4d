import type { CslDate } from './csl-record.ts'

/** The date that an ISO 8601 text names, as far as it is known: 2006, 2006-03 or 2006-03-17; undefined for any other text. */
export function parseCslDate(iso: string): CslDate | undefined {
  const [, year, month, day] = iso.trim().match(ISO) ?? []
  return makeDate(year, month, day)
}

/** A date in ISO 8601, cut to what is known; years have four digits, or more where four are not enough. */
export function isoDate({ 'date-parts': [[year, ...rest]] }: CslDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return [`${year < 0 ? '-' : ''}${digits}`, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}

/** The date of a year, a month (1–12) and a day where they are known; undefined where no calendar has it. */
export function makeDate(
  year: string | number | undefined,
  month?: string | number,
  day?: string | number,
): CslDate | undefined {
  const y = wholeOf(year)
  if (y === undefined || Math.abs(y) > FARTHEST) return undefined
  if (month === undefined) return day === undefined ? { 'date-parts': [[y]] } : undefined
  const m = wholeOf(month)
  if (m === undefined || m < 1 || m > 12) return undefined
  if (day === undefined) return { 'date-parts': [[y, m]] }
  const d = wholeOf(day)
  return d === undefined || d < 1 || d > daysOf(y, m) ? undefined : { 'date-parts': [[y, m, d]] }
}

/** The month that a word or number names in an English bibliography, 1–12: "mar", "March", "3", "03". */
export function parseMonth(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  if (/^\d{1,2}$/.test(plain)) return Number(plain)
  const index = MONTHS.findIndex((name) => plain.length >= 3 && name.startsWith(plain.replace(/\.$/, '')))
  return index < 0 ? undefined : index + 1
}

/** January first. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

function wholeOf(value: string | number | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}$/.test(String(value).trim())) return undefined
  // No year is minus nought.
  return Number(value) + 0
}

/** The twelve months repeat every 400 years, and `Date` knows the years from 0 on. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** Beyond the years that anything was written in; what `Date` and reference managers can hold. */
const FARTHEST = 99_999
const ISO = /^(-?\d{4,5})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
