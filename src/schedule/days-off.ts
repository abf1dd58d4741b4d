import { addDays, isDate } from './local-day.ts'

/** The days off that somebody typed, and what of it could not be read. */
export type DaysOff = {
  /** As a plan has them: '2026-12-25' or '2026-12-24/2027-01-02', in the order of the calendar. */
  readonly days: readonly string[]
  readonly unread: readonly string[]
}

/**
 * Reads dates and stretches of dates, separated by commas, semicolons or lines: "2026-12-25", "25 Dec", "24.12. - 2.1.",
 * "Dec 24-26", "12월 25일". Without a year it is the next such date from `today` on. "6/5" is not guessed in English.
 */
export function parseDaysOff(typed: string, today: string, language = 'en'): DaysOff {
  const entries = typed
    .normalize('NFKC')
    .replace(/,\s*(\d{4})(?![-./\d년年])/g, ' $1')
    .split(/[,;\n、]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const read = entries.map((entry) => ({ entry, days: readEntry(entry.toLowerCase(), today, language) }))
  return {
    days: [...new Set(read.flatMap(({ days }) => days ?? []))].sort(),
    unread: read.filter(({ days }) => days === undefined).map(({ entry }) => entry),
  }
}

function readEntry(entry: string, today: string, language: string): string | undefined {
  const single = readDate(entry, today, language)
  if (single !== undefined) return single
  for (const separator of separators) {
    const [left, right, ...more] = entry.split(separator)
    if (left === undefined || right === undefined || more.length > 0) continue
    const days = readStretch(left.trim(), right.trim(), today, language)
    if (days !== undefined) return days
  }
  return undefined
}

/** Between the first and the last day; the plain hyphen last, for it stands within dates, too. */
const separators: readonly RegExp[] = [
  /\s*(?:\.\.+|[–—~〜]|부터|から)\s*/,
  /\s+(?:to|until|till|through|bis|hasta|al|a|au|à|-)\s+/,
  /\//,
  /-/,
]

function readStretch(left: string, right: string, today: string, language: string): string | undefined {
  const end = right.replace(/(?:까지|まで)$/, '').trim()
  const borrowed = isDay(left) ? readDate(end, today, language) : undefined
  const first = borrowed === undefined ? readDate(left, today, language) : inMonthOf(borrowed, left)
  if (first === undefined) return undefined
  const last = isDay(end) ? inMonthOf(first, end) : readDate(end, first, language)
  return last !== undefined && first < last ? `${first}/${last}` : undefined
}

function isDay(words: string): boolean {
  return /^\d{1,2}(?:\.|일|日|st|nd|rd|th)?$/.test(words)
}

function inMonthOf(date: string, day: string): string | undefined {
  return dateOf(date.slice(0, 4), date.slice(5, 7), String(Number.parseInt(day, 10)))
}

function readDate(words: string, today: string, language: string): string | undefined {
  for (const [pattern, order] of patterns) {
    const groups = pattern.exec(words)?.groups
    if (groups === undefined) continue
    const { year, month = '', day = '', first = '', second = '' } = groups
    if (order === 'as said') return nextDate(year, monthOf(month, language), day, today)
    const [inDay, inMonth] = dayFirst(first, second, language) ?? []
    return nextDate(year, inMonth, inDay ?? '', today)
  }
  return undefined
}

const patterns: readonly (readonly [RegExp, 'as said' | 'any order'])[] = [
  [/^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})\.?$/, 'as said'],
  [/^(?:(?<year>\d{4})\s*[년年]\s*)?(?<month>\d{1,2})\s*[월月]\s*(?<day>\d{1,2})\s*[일日]?$/, 'as said'],
  [/^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.?(?:\s*(?<year>\d{4}))?$/, 'as said'],
  [
    /^(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s*(?:of |de |de l')?\s*(?<month>\p{L}{3,})\.?(?:\s*(?:de |del )?\s*(?<year>\d{4}))?$/u,
    'as said',
  ],
  [/^(?<month>\p{L}{3,})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?<year>\d{4}))?$/u, 'as said'],
  [/^(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>\d{4}))?$/, 'any order'],
]

/** Day and month of "25/12" and "12/25"; where both may be the month, the language says, and English does not. */
function dayFirst(first: string, second: string, language: string): readonly [string, string] | undefined {
  if (Number(first) > 12) return [first, second]
  if (Number(second) > 12) return [second, first]
  if (['es', 'de', 'fr'].includes(language)) return [first, second]
  return ['ko', 'ja'].includes(language) ? [second, first] : undefined
}

/** The date in its year, or the first in this year or a later one that is not before today: 29 February may be far. */
function nextDate(
  year: string | undefined,
  month: string | undefined,
  day: string,
  today: string,
): string | undefined {
  if (month === undefined) return undefined
  if (year !== undefined) return dateOf(year, month, day)
  const years = Array.from({ length: 9 }, (_, later) => String(Number(today.slice(0, 4)) + later))
  return years
    .map((one) => dateOf(one, month, day))
    .find((date) => date !== undefined && date > addDays(today, -1))
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** The number of a month by its number or by the beginning of its name in any of the languages, the own one first. */
function monthOf(word: string, language: string): string | undefined {
  if (/^\d+$/.test(word)) return word
  for (const one of new Set([language, 'en', 'es', 'de', 'fr'])) {
    const found = monthsIn(one).flatMap((name, index) => (name.startsWith(fold(word)) ? [index + 1] : []))
    if (found.length === 1) return String(found[0])
  }
  return undefined
}

const known = new Map<string, readonly string[]>()

function monthsIn(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const names =
    known.get(language) ??
    Array.from({ length: 12 }, (_, month) => fold(format.format(Date.UTC(2026, month, 1))))
  known.set(language, names)
  return names
}

function fold(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
