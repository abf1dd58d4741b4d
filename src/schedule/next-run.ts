import { addDays, hasDate, instantOf, isDate, localDate, weekdayOf } from './local-day.ts'
import type { Plan, Turn } from './plan.ts'

/**
 * The first turn of a plan after an instant; undefined if there is none. Each local date has at most one: where clocks
 * change at its time, the instant that `instantOf` gives. Throws a RangeError where the plan is none.
 */
export function nextRun(plan: Plan, after: number): Turn | undefined {
  const off = plan.daysOff.map(rangeOf)
  checkDate(plan.from)
  checkDate(plan.until)
  if (plan.weekdays.length === 0) return undefined
  // A turn of yesterday may still come, where clocks go on over midnight.
  let date = latest(addDays(localDate(after, plan.zone), -1), plan.from)
  while (isDate(date) && (plan.until === undefined || date <= plan.until)) {
    const away = off.find(({ first, last }) => first <= date && date <= last)
    const at = away === undefined ? turnOn(date, plan) : undefined
    if (at !== undefined && at > after) return { at, date }
    date = addDays(away?.last ?? date, 1)
  }
  return undefined
}

/** The next turns of a plan after an instant, at most so many. */
export function nextRuns(plan: Plan, after: number, limit: number): readonly Turn[] {
  const turns: Turn[] = []
  for (let at = after; turns.length < limit; ) {
    const turn = nextRun(plan, at)
    if (turn === undefined) break
    turns.push(turn)
    at = turn.at
  }
  return turns
}

function turnOn(date: string, { weekdays, time, zone }: Plan): number | undefined {
  if (!weekdays.some((day) => day === weekdayOf(date))) return undefined
  const at = instantOf(date, time, zone)
  return localDate(at, zone) === date || hasDate(date, zone) ? at : undefined
}

function latest(date: string, from: string | undefined): string {
  return from !== undefined && from > date ? from : date
}

function checkDate(date: string | undefined): void {
  if (date === undefined || isDate(date)) return
  throw new RangeError(`"${date}" is no date at which a plan can begin or end. Write it as "2026-03-31".`)
}

function rangeOf(days: string): { readonly first: string; readonly last: string } {
  const [first = '', last = first, ...more] = days.split('/')
  if (!isDate(first) || !isDate(last) || more.length > 0) {
    throw new RangeError(`"${days}" is no day off. Write it as "2026-12-25" or "2026-12-24/2027-01-02".`)
  }
  return { first, last }
}
