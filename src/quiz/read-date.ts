import { foldWord } from '../text/fold.ts'
import { writeNumbers } from './number-words.ts'

/** What of a date is stated; the era only where it is written. */
export type DateParts = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly era?: 'before' | 'after'
}

/**
 * The date that a text is, if it is one and nothing else: a year, a month with a day or a year, or all three, in the
 * ways they are written in English, German, French, Spanish, Italian, Portuguese, Korean, Japanese and ISO 8601.
 * Of 06/05/1950 only the year is read: which is the month is not guessed.
 */
export function readDate(text: string): DateParts | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
  const parts = readEastAsian(plain) ?? readDigits(plain) ?? readWords(plain)
  return parts && isPossible(parts) ? parts : undefined
}

/** How a date given stands to the date asked for: `part` leaves something out, `other` contradicts it. */
export function compareDates(asked: DateParts, given: DateParts): 'same' | 'part' | 'other' {
  const isSameYear = asked.year === given.year
  if (asked.era === 'before' && given.era === undefined) return isSameYear ? 'part' : 'other'
  if ((asked.era ?? 'after') !== (given.era ?? 'after')) return 'other'
  const fields = ['year', 'month', 'day'] as const
  const stated = fields.filter((field) => asked[field] !== undefined)
  const shared = stated.filter((field) => given[field] !== undefined)
  if (shared.some((field) => asked[field] !== given[field])) return 'other'
  if (shared.length === stated.length) return 'same'
  const isTelling = shared.includes('year') || shared.length > 1
  return isTelling ? 'part' : 'other'
}

function readEastAsian(text: string): DateParts | undefined {
  const match = EAST_ASIAN.exec(text)
  if (!match || match[0] === '') return undefined
  return parts(match.groups?.['year'], match.groups?.['month'], match.groups?.['day'])
}

function readDigits(text: string): DateParts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text)
  if (iso) return parts(iso[1], iso[2], iso[3])
  const match = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text)
  if (!match) return undefined
  const [, first = '', sign, second = '', year] = match
  // With points the day comes first wherever such dates are written.
  if (sign === '.' || Number(first) > 12 || first === second) return parts(year, second, first)
  return Number(second) > 12 ? parts(year, first, second) : parts(year)
}

function readWords(text: string): DateParts | undefined {
  const era = BEFORE_CHRIST.test(text) ? 'before' : AFTER_CHRIST.test(text) ? 'after' : undefined
  const words = text
    .replace(BEFORE_CHRIST, ' ')
    .replace(AFTER_CHRIST, ' ')
    .replace(/(?<=\d)(?:st|nd|rd|th|er|º|o)(?![\p{L}\d])/gu, '')
    .split(/[\s,.-]+/)
    .map(foldWord)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
  const read: Read = {}
  const written = writeNumbers(words)
  const eraAt = era === undefined ? -1 : written.findLastIndex((word) => /^\d/.test(word))
  if (!written.every((word, i) => takeWord(read, word, i === eraAt))) return undefined
  const isDate = read.year !== undefined || (read.month !== undefined && read.day !== undefined)
  if (!isDate || (read.day !== undefined && read.month === undefined)) return undefined
  return { ...parts(read.year, read.month, read.day), ...(era === undefined ? {} : { era }) }
}

type Read = { year?: string; month?: string; day?: string }

/** Puts a word where it belongs in a date; false where it belongs nowhere. A year has an era or three digits. */
function takeWord(read: Read, word: string, hasEra: boolean): boolean {
  const month = MONTHS.get(word)
  const digits = word.replace(/th$/, '')
  const isYear = hasEra ? /^\d{1,4}$/.test(digits) : /^\d{3,4}$/.test(digits)
  if (month !== undefined && read.month === undefined) read.month = String(month)
  else if (isYear && read.year === undefined) read.year = digits
  else if (/^\d{1,2}$/.test(digits) && read.day === undefined) read.day = digits
  else return false
  return true
}

function parts(year?: string, month?: string, day?: string): DateParts {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

function isPossible({ month = 1, day = 1 }: DateParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** The names of the months and their short forms, folded, in the languages whose dates are read. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]])
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const name = foldWord(format.format(Date.UTC(2001, month, 1)).replace(/\./g, ''))
        if (!names.has(name)) names.set(name, month + 1)
      }
    }
  }
  return names
}

const MONTHS = monthNames()
const EAST_ASIAN =
  /^(?:(?<year>\d{1,4})\s?[년年])?\s*(?:(?<month>\d{1,2})\s?[월月])?\s*(?:(?<day>\d{1,2})\s?[일日])?$/
const BEFORE_CHRIST = /(?<!\p{L})(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?)(?!\p{L})/u
const AFTER_CHRIST = /(?<!\p{L})(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?)(?!\p{L})/u
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of in on at year de del di du le el il im am den der monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
