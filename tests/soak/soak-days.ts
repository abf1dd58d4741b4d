import type { Series } from '../../src/store/series.ts'
import { zones } from './soak-readings.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** One stretch of the soak: when the clock is set on to it, whether all were down before, and when it is killed. */
export type SoakDay = {
  /** When the first question of it is due, or what was missed is looked for. */
  readonly at: number
  /** No process was there from the day before until now. */
  readonly isAfterDowntime: boolean
  /** A process is killed when so many messages of it were sent: of the questions, or of the answers that come before. */
  readonly kill: { readonly during: 'questions' | 'answers'; readonly after: number } | undefined
}

/** A question that a series owes for a local date, and whether it is to come or to be let go. */
export type Owed = { readonly series: string; readonly date: string; readonly outcome: 'posted' | 'missed' }

/**
 * So many days of `perDay` questions each at 09:00 UTC from an instant on. Every second day a process is killed; a third
 * and two thirds of the way all are down for three days, first until 10:00 and then until 22:30.
 */
export function soakDays(
  count: number,
  perDay: number,
  first: number,
  random: () => number,
): readonly SoakDay[] {
  let date = first
  return Array.from({ length: count }, (_, index) => {
    const isAfterDowntime = index === Math.floor(count / 3) || index === Math.floor((2 * count) / 3)
    const isLate = isAfterDowntime && index > count / 2
    if (index > 0) date += isAfterDowntime ? 3 * DAY : DAY
    const after = 1 + Math.floor(random() * perDay)
    const during = index % 4 === 3 ? 'answers' : 'questions'
    return {
      at: date + (isLate ? 13.5 * HOUR : isAfterDowntime ? HOUR : 0),
      isAfterDowntime,
      kill: index % 2 === 1 && !isAfterDowntime ? { during, after } : undefined,
    }
  })
}

/**
 * What is owed on a day, worked out from the rule alone: of what came while nobody was there, the newest is asked if its
 * local day has two hours left, and all else is let go.
 */
export function owedOn({ at, isAfterDowntime }: SoakDay, series: readonly Series[]): readonly Owed[] {
  const due = Math.floor((at - 9 * HOUR) / DAY) * DAY + 9 * HOUR
  const turns = isAfterDowntime ? [due - 2 * DAY, due - DAY, due] : [due]
  return series.flatMap(({ id, plan }) => {
    const ahead = (zones.find(({ zone }) => zone === plan.zone)?.ahead ?? 0) * HOUR
    const midnight = Math.floor((due + ahead) / DAY + 1) * DAY - ahead
    return turns.map((turn): Owed => {
      const isNewest = turn === due && at <= midnight - 2 * HOUR
      return {
        series: id,
        date: new Date(turn + ahead).toISOString().slice(0, 10),
        outcome: isNewest ? 'posted' : 'missed',
      }
    })
  })
}
