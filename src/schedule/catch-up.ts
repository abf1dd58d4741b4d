import { addDays, instantOf } from './local-day.ts'
import { nextRun } from './next-run.ts'
import type { Plan, Turn } from './plan.ts'

/** What becomes of the turns of a series that have come by now. */
export type CatchUp = {
  /** The one to be run, if there is, and the latest instant at which it may begin. */
  readonly run: (Turn & { readonly until: number }) | undefined
  /** Those that are let go, oldest first. */
  readonly missed: readonly Turn[]
  /** The first that is still to come. */
  readonly next: Turn | undefined
}

const MINUTE = 60_000
/** A restart takes a few minutes: what is no later than this is not late, whatever is left of the day. */
const GRACE = 15 * MINUTE
/** What must be left of the local day for a turn that was missed to be worth catching up. */
const LEFT = 120 * MINUTE

/**
 * Sorts the turns of a plan that have come, beginning with the one that was due first: the newest is run if its local
 * day has two hours left, or if it has only just come; all others are missed.
 */
export function catchUp(plan: Plan, due: Turn, now: number): CatchUp {
  const missed: Turn[] = []
  let newest = due
  let next = nextRun(plan, due.at)
  while (next !== undefined && next.at <= now) {
    missed.push(newest)
    newest = next
    next = nextRun(plan, next.at)
  }
  const until = latestStart(newest, plan.zone)
  if (now <= until) return { run: { ...newest, until }, missed, next }
  return { run: undefined, missed: [...missed, newest], next }
}

/** The latest instant at which a turn may begin. Law: never before the turn itself. */
export function latestStart(turn: Turn, zone: string): number {
  return Math.max(turn.at + GRACE, instantOf(addDays(turn.date, 1), '00:00', zone) - LEFT)
}
