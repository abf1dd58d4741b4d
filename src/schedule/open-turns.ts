import { type CatchUp, catchUp } from './catch-up.ts'
import { type Incident, missedTurns, stuck } from './incident.ts'
import type { Due, Jobs, NewRun } from './jobs.ts'
import { backOff } from './wait.ts'

/** What the opening of turns needs of the world. */
export type OpenTurnsDeps = {
  readonly jobs: Jobs
  readonly kinds: readonly string[]
  readonly report: (incident: Incident) => void
}

/** Opens the runs of all series whose turn has come by `now`; whether there may be more. Rejects if the database fails. */
export type OpenTurns = (now: number) => Promise<boolean>

type Sorted = { readonly due: Due; readonly turns: CatchUp }
type PutOff = { readonly failures: number; readonly until: number }

const BATCH = 100
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** So many refusals of the database one after the other are hardly the fault of the series. */
const OUTAGE = 3

/**
 * Opens turns, and remembers which series could not be opened: these are put off, so that they hold up no others. What
 * was put off is forgotten with the process.
 */
export function createOpenTurns({ jobs, kinds, report }: OpenTurnsDeps): OpenTurns {
  const away = new Map<string, PutOff>()

  const putOff = (due: Due, error: unknown, now: number): void => {
    const failures = (away.get(keyOf(due))?.failures ?? 0) + 1
    const until = now + backOff(failures, MINUTE, HOUR)
    away.set(keyOf(due), { failures, until })
    report(stuck(due, error, until))
  }

  const sort = (due: Due, now: number): readonly Sorted[] => {
    try {
      return [{ due, turns: catchUp(due.plan, due, now) }]
    } catch (error) {
      putOff(due, error, now)
      return []
    }
  }

  return async (now) => {
    const limit = BATCH + away.size
    const come = await jobs.dueSeries(now, kinds, limit)
    const wanted = come.filter((due) => (away.get(keyOf(due))?.until ?? now) <= now)
    let failures = 0
    for (const sorted of wanted.flatMap((due) => sort(due, now))) {
      try {
        const missed = await openTurn(sorted, now, jobs)
        if (missed.length > 0) report(missedTurns(sorted.due, missed))
        away.delete(keyOf(sorted.due))
        failures = 0
      } catch (error) {
        putOff(sorted.due, error, now)
        if (++failures === OUTAGE) throw error
      }
    }
    return come.length === limit
  }
}

/**
 * The run first, then the series: a crash between the two leaves a run that is known, and a series that is opened again
 * to no effect. The other order loses a turn. Resolves to the dates that were let go, in the one process that advances.
 */
async function openTurn({ due, turns }: Sorted, now: number, jobs: Jobs): Promise<readonly string[]> {
  const { community, kind, subject } = due
  const { run, missed, next } = turns
  const over = missed.map(
    ({ at, date }): NewRun => ({
      ...{ community, kind, subject, key: date, due: at },
      until: undefined,
      done: { at: now, outcome: 'missed' },
    }),
  )
  const open: readonly NewRun[] =
    run === undefined
      ? []
      : [{ community, kind, subject, key: run.date, due: run.at, until: run.until, done: undefined }]
  await jobs.open([...over, ...open])
  return (await jobs.advance(due, next)) ? missed.map(({ date }) => date) : []
}

function keyOf({ community, kind, subject }: Due): string {
  return JSON.stringify([community, kind, subject])
}
