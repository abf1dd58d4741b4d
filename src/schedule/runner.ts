import { type CarryOutDeps, carryOut, type Held } from './carry-out.ts'
import { reachable, unreachable } from './incident.ts'
import type { Run, RunName } from './jobs.ts'
import { createOpenTurns } from './open-turns.ts'
import { backOff, type Wait } from './wait.ts'

/** What the runner needs of the world; lengths are milliseconds. */
export type RunnerDeps = Pick<CarryOutDeps, 'jobs' | 'work' | 'wait' | 'report'> & {
  /** Where several processes share a database, its clock: leases are compared. */
  readonly now: () => number
  /** The name of this process, unique among those that share the database. */
  readonly instance: string
  /** Below two minutes, in which a chat server remembers a post, so that one made again is known: 90 s. */
  readonly leaseMs?: number
  /** The longest sleep, after which is seen what other processes have planned: 10 s. */
  readonly everyMs?: number
  /** How many runs are carried out at once: 8. */
  readonly concurrency?: number
  /** The longest that one try may take: 10 minutes. */
  readonly longestMs?: number
  /** How long a stop waits for what is under way: 4 s. */
  readonly stopMs?: number
  /** After so many tries that failed or ended without a word, a run is given up: 10. */
  readonly maxTries?: number
}

/** Carries out what falls due, beside any number of others on the same database. */
export type Runner = {
  /** Begins; a second call has no effect. */
  start(): void
  /** Looks at once whether something is due, as after opening a run or editing a series. */
  wake(): void
  /**
   * Begins nothing more; resolves when all that is under way has ended, after `stopMs` at the latest (and two seconds in
   * which it is written down that something did not). What is left is begun again by the next start.
   */
  stop(): Promise<void>
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** A runner that does the kinds of `work`. Throws a RangeError if the lease is too long or there is no place to work. */
export function createRunner(deps: RunnerDeps): Runner {
  const stop = new AbortController()
  const leave = new AbortController()
  const rest = createRest(deps)
  const pass = createPass(deps, rest.wake, { stopping: stop.signal, leaving: leave.signal })
  const end = async (): Promise<void> => {
    await loop
    await pass.ended()
  }
  let loop: Promise<void> | undefined
  return {
    start: () => {
      loop ??= run(deps, pass.once, rest, stop.signal)
    },
    wake: rest.wake,
    stop: async () => {
      stop.abort()
      rest.wake()
      const ended = end()
      await within(deps.stopMs ?? 4 * SECOND, ended, deps.wait)
      leave.abort()
      // A database that hangs, too, must not keep the program.
      await within(2 * SECOND, ended, deps.wait)
    },
  }
}

/** Waits for something to end, or so long at the most. */
async function within(milliseconds: number, ends: Promise<void>, wait: Wait): Promise<void> {
  const over = new AbortController()
  await Promise.race([ends, wait(milliseconds, over.signal)])
  over.abort()
}

/** Looks, works, sleeps; where the database fails it sleeps longer and longer, and says so once. */
async function run(
  deps: RunnerDeps,
  once: () => Promise<number>,
  rest: Rest,
  stop: AbortSignal,
): Promise<void> {
  let failures = 0
  let since = 0
  while (!stop.aborted) {
    try {
      const sleep = await once()
      if (failures > 0) deps.report(reachable(since, deps.now()))
      failures = 0
      await rest.sleep(sleep)
    } catch (error) {
      failures++
      if (failures === 1) {
        since = deps.now()
        deps.report(unreachable(error))
      }
      // A wake-up does not cut this short: it cannot bring the database back.
      await deps.wait(backOff(failures, SECOND, MINUTE), stop)
    }
  }
}

type Rest = { readonly wake: () => void; readonly sleep: (milliseconds: number) => Promise<void> }

/** A sleep that ends at a wake-up; one that came just before counts. */
function createRest({ wait }: RunnerDeps): Rest {
  let alarm = new AbortController()
  return {
    wake: () => alarm.abort(),
    sleep: async (milliseconds) => {
      await wait(milliseconds, alarm.signal)
      alarm = new AbortController()
    },
  }
}

type Pass = {
  /** Opens turns, takes runs; how long may be slept then. */
  readonly once: () => Promise<number>
  /** Resolves when nothing is under way. */
  readonly ended: () => Promise<void>
}

function createPass(
  deps: RunnerDeps,
  wake: () => void,
  { stopping, leaving }: Pick<CarryOutDeps, 'stopping' | 'leaving'>,
): Pass {
  const { jobs, work, now, instance, everyMs = 10 * SECOND } = deps
  const { leaseMs, concurrency, longestMs, maxTries } = limitsOf(deps)
  const kinds = Object.keys(work)
  const openTurns = createOpenTurns({ jobs, kinds, report: deps.report })
  const held = new Map<string, Held>()
  const underWay = new Set<Promise<void>>()
  let isFull = false

  const begin = (taken: Run): void => {
    const own = held.get(keyOf(taken))
    // Our own run, whose lease ended while the database was down: it goes on, under the new claim.
    if (own !== undefined) {
      own.run = taken
      return
    }
    const mine: Held = { run: taken }
    held.set(keyOf(taken), mine)
    const ends = carryOut(mine, { ...deps, leaseMs, longestMs, maxTries, stopping, leaving }).finally(() => {
      held.delete(keyOf(taken))
      underWay.delete(ends)
      if (isFull) wake()
    })
    underWay.add(ends)
  }

  const take = async (): Promise<void> => {
    const limit = concurrency - held.size
    isFull = limit <= 0
    if (isFull) return
    const at = now()
    const runs = await jobs.claim({ now: at, leaseUntil: at + leaseMs, kinds, limit, holder: instance })
    isFull = runs.length === limit
    runs.forEach(begin)
  }

  return {
    once: async () => {
      const at = now()
      // What is open already does not wait for a series that cannot be opened.
      const [opened] = await Promise.allSettled([openTurns(at)])
      if (!stopping.aborted) await take()
      if (opened.status === 'rejected') throw opened.reason
      if (opened.value) return 0
      const next = await jobs.nextDue(at, kinds)
      return Math.min(everyMs, Math.max(0, (next ?? Number.POSITIVE_INFINITY) - now()))
    },
    ended: async () => {
      await Promise.all(underWay)
    },
  }
}

function limitsOf(deps: RunnerDeps): Pick<CarryOutDeps, 'leaseMs' | 'longestMs' | 'maxTries'> & {
  readonly concurrency: number
} {
  const { leaseMs = 90 * SECOND, concurrency = 8, longestMs = 10 * MINUTE, maxTries = 10 } = deps
  if (!(leaseMs > 0 && leaseMs < 2 * MINUTE)) {
    throw new RangeError(
      `A lease of ${leaseMs} ms is not between 0 and 120000. Choose less than two minutes.`,
    )
  }
  if (!(concurrency >= 1)) throw new RangeError(`${concurrency} runs at once are too few. Choose 1 or more.`)
  return { leaseMs, concurrency, longestMs, maxTries }
}

function keyOf({ community, kind, subject, key }: RunName): string {
  return JSON.stringify([community, kind, subject, key])
}
