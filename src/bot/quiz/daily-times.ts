import { addDays, instantOf, localDate, weekdayOf } from '../../schedule/local-day.ts'
import type { Series } from '../../store/series.ts'

const HOUR = 3_600_000

/**
 * When the answer to the question of a date comes, posted now: at the series' reveal time, on the next day where that is
 * not after its post. A post that was caught up with late still has an hour (half of its time where that is less), or
 * waits for the next reveal time that leaves it one.
 */
export function closingOf(
  { plan, reveal }: Pick<Series, 'plan' | 'reveal'>,
  date: string,
  now: number,
): number {
  const isNextDay = reveal <= plan.time
  const closes = instantOf(isNextDay ? addDays(date, 1) : date, reveal, plan.zone)
  const open = closes - instantOf(date, plan.time, plan.zone)
  // Where clocks go on between the two, the reveal may come before the post.
  if (open > 0 && closes >= now + Math.min(HOUR, open / 2)) return closes
  const today = instantOf(localDate(now, plan.zone), reveal, plan.zone)
  return today >= now + HOUR ? today : instantOf(addDays(localDate(now, plan.zone), 1), reveal, plan.zone)
}

/** When the week of an instant began: Monday, as the clocks of a zone have it. */
export function weekStart(at: number, zone: string): number {
  const date = localDate(at, zone)
  return instantOf(addDays(date, 1 - weekdayOf(date)), '00:00', zone)
}
