import { dayText } from './clock-text.ts'
import type { Language } from './language.ts'
import { shorten } from './shorten.ts'
import type { Words } from './words.ts'

/** Days of the week, Monday 1 to Sunday 7, as a person reads them: "Monday to Friday", "Mon, Wed and Fri". */
export function weekdaysText(days: readonly number[], words: Words, language: Language): string {
  const { everyDay, weekdays, weekends } = words.quizDaily
  const named: Readonly<Record<string, string>> = {
    '1234567': everyDay,
    '12345': weekdays,
    '67': weekends,
  }
  return named[days.join('')] ?? words.grammar.and(dayNames(days, language))
}

/** The same as somebody would type them in the language: "Mon Wed Fri". */
export function weekdaysTyped(days: readonly number[], language: Language): string {
  return dayNames(days, language).join(' ')
}

/** Dates and stretches of dates ('2026-12-24/2027-01-02') as a person reads them, the first of them where there are many. */
export function daysOffText(daysOff: readonly string[], { quizDaily }: Words, language: Language): string {
  const named = daysOff.map((days) => {
    const [first = '', last] = days.split('/').map((date) => dayText(date, language))
    return last === undefined ? first : quizDaily.dates(first, last)
  })
  return shorten(named.join(' · '), longestDays)
}

const longestDays = 300

function dayNames(days: readonly number[], language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  // 5 January 2026 is a Monday.
  return days.map((day) => format.format(Date.UTC(2026, 0, 4 + day)))
}
