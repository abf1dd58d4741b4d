import type { Language } from './language.ts'
import type { Inline } from './view.ts'

/** A local date 'YYYY-MM-DD' as a person writes it in a heading: "Tue, 6 Jan". */
export function dayText(date: string, language: Language): string {
  const day = Date.parse(`${date}T00:00Z`)
  if (Number.isNaN(day)) throw new RangeError(`"${date}" is not a date. Write it as "2026-01-06".`)
  return format(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }, day)
}

/** An instant in each reader's own time where a platform can show it, else on the clocks of a zone: "20:00 GMT+9". */
export function clockTime(at: number, zone: string, language: Language): Inline {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const
  return { kind: 'time', at, text: format(language, { ...clock, timeZone: zone }, at) }
}

function format(language: Language, options: Intl.DateTimeFormatOptions, at: number): string {
  // en-GB puts the day before the month, as the other languages here do or have their own order.
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, options).format(at)
}
