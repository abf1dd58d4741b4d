/** The local date (YYYY-MM-DD) of an instant in an IANA zone. Throws a RangeError for a zone that does not exist. */
export function localDate(instant: number, zone: string): string {
  return localTime(instant, zone).slice(0, 10)
}

/** The local date and time (YYYY-MM-DDTHH:MM) of an instant in an IANA zone. */
export function localTime(instant: number, zone: string): string {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** A date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Days from one date to another, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY)
}

/**
 * The first instant of a local date; where the date was left out when a zone crossed the date line, that of the next.
 * Found by halving, since local dates go on even where clocks go back.
 */
export function startOfDate(date: string, zone: string): number {
  const midnight = Date.parse(`${date}T00:00Z`)
  let [before, after] = [midnight - DAY, midnight + DAY]
  while (localDate(after, zone) < date) after += DAY
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (localDate(middle, zone) < date) before = middle
    else after = middle
  }
  return after
}

/** Making a format takes far longer than using it. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, format)
  return format
}

const formats = new Map<string, Intl.DateTimeFormat>()
const DAY = 86_400_000
