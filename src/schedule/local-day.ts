const SECOND = 1000
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** More than any zone is away from UTC, so that the local time asked for lies between. */
const FAR = 16 * HOUR

/**
 * How far local time is ahead of UTC at an instant, in milliseconds. Throws a RangeError if the zone or the instant is
 * not one.
 */
export function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / SECOND) * SECOND
  const fields: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(whole)) fields[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole
}

/** Whether a word names a time zone that this machine knows. */
export function isZone(word: string): boolean {
  try {
    return Number.isFinite(offsetAt(0, word))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The local date of an instant, 'YYYY-MM-DD'. */
export function localDate(at: number, zone: string): string {
  return dateOf(at + offsetAt(at, zone))
}

/** The local time of day of an instant, 'HH:MM'. */
export function localTime(at: number, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(11, 16)
}

/**
 * The instant at which the clocks of a zone show this date and time: of an hour that comes twice the first; one that is
 * left out is read by the clocks of before, so that 02:30 is 03:30. Throws a RangeError if date, time or zone is none.
 */
export function instantOf(date: string, time: string, zone: string): number {
  if (!/^\d\d:\d\d$/.test(time)) throw new RangeError(`"${time}" is not a time of day. Write it as "09:30".`)
  const wall = wallOf(date, time)
  const [before, after] = [offsetAt(wall - FAR, zone), offsetAt(wall + FAR, zone)]
  if (before === after) return wall - before
  const change = findChange(wall - FAR, wall + FAR, zone)
  const isBefore = wall - before < change
  const isLeftOut = !isBefore && wall - after < change
  return isBefore || isLeftOut ? wall - before : wall - after
}

/** The start of the local day after the one that an instant lies in. Law: later than the instant. */
export function nextMidnight(at: number, zone: string): number {
  const date = addDays(localDate(at, zone), 1)
  const first = instantOf(date, '00:00', zone)
  // Clocks that went back over midnight show it twice.
  return first > at ? first : wallOf(date, '00:00') - offsetAt(at, zone)
}

/** Whether the calendar of a zone has this date: Samoa had no 30 December 2011. */
export function hasDate(date: string, zone: string): boolean {
  return localDate(instantOf(date, '00:00', zone), zone) === date
}

/** The date so many days later, in the calendar alone. */
export function addDays(date: string, days: number): string {
  return dateOf(wallOf(date, '00:00') + days * DAY)
}

/** The day of the week of a date, Monday 1 to Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(wallOf(date, '00:00')).getUTCDay() || 7
}

/** Whether a word is a date of the calendar as 'YYYY-MM-DD'. */
export function isDate(word: string): boolean {
  const wall = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(`${word}T00:00Z`) : Number.NaN
  return !Number.isNaN(wall) && dateOf(wall) === word
}

/** What the clocks show, as if it were UTC. */
function wallOf(date: string, time: string): number {
  const wall = isDate(date) ? Date.parse(`${date}T${time}Z`) : Number.NaN
  if (Number.isNaN(wall)) {
    throw new RangeError(
      `"${date} ${time}" is no date and time of the calendar. Write it as "2026-03-31" and "09:30".`,
    )
  }
  return wall
}

function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}

/** The first instant between two at which the clocks have been changed. */
function findChange(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone)
  let [same, changed] = [from, to]
  while (changed - same > SECOND) {
    const middle = same + Math.floor((changed - same) / 2 / SECOND) * SECOND
    if (offsetAt(middle, zone) === before) same = middle
    else changed = middle
  }
  return changed
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make and there are some hundred zones: each is made once. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, made)
  return made
}
