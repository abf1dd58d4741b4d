import { failedTry, gaveUp, type Incident, leftBehind, missedRun, taken, unrecorded } from './incident.ts'
import { type Jobs, mayHaveHappened, openTries, type Run } from './jobs.ts'
import { backOff, type Wait } from './wait.ts'

/** How a try ended: over, in a word that is kept; or without any effect, to be made again at an instant. */
export type Ending =
  | { readonly kind: 'done'; readonly outcome: string }
  | { readonly kind: 'again'; readonly at: number }

/**
 * Does what a run is for. `mayHaveHappened(run)`: look whether it is done already; if `run.until` has gone by, too, begin
 * nothing new. Rejects where the effect is not known. The signal says that the run is no longer ours: leave off.
 */
export type Work = (run: Run, signal: AbortSignal) => Promise<Ending>

/** What carrying out needs of the world; instants and lengths are milliseconds. */
export type CarryOutDeps = {
  readonly jobs: Jobs
  readonly work: Readonly<Record<string, Work>>
  readonly now: () => number
  readonly wait: Wait
  readonly report: (incident: Incident) => void
  readonly leaseMs: number
  /** Work that takes longer is let go, and tried again. */
  readonly longestMs: number
  readonly maxTries: number
  /** Given when the program stops: what cannot be written down then is left to the next start. */
  readonly stopping: AbortSignal
  /** Given when it can wait no longer for what is under way: that is left to the next start, too. */
  readonly leaving: AbortSignal
}

/** A run in our hands: the claim that counts is the newest. */
export type Held = { run: Run }

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Carries out a claimed run to its end, under a lease that is renewed meanwhile. Never rejects. */
export async function carryOut(held: Held, deps: CarryOutDeps): Promise<void> {
  const { run } = held
  if (openTries(run) > deps.maxTries) return giveUp(held, 'it did not end once', deps)
  if (run.until !== undefined && deps.now() > run.until && !mayHaveHappened(run)) {
    deps.report(missedRun(run))
    return finish(held, 'missed', deps)
  }
  const ended = new AbortController()
  const lost = new AbortController()
  const lease = keepLease(held, deps, ended.signal, lost)
  const result = await Promise.race([
    work(run, deps, lost.signal),
    whenTooLong(deps, ended.signal, lost),
    whenLeaving(deps, ended.signal, lost),
  ])
  ended.abort()
  const isTaken = await lease
  if (isTaken && result.kind === 'threw') return deps.report(taken(run))
  await conclude(held, result, deps)
}

type Result = Ending | { readonly kind: 'threw'; readonly error: unknown } | { readonly kind: 'left' }

async function work(run: Run, deps: CarryOutDeps, signal: AbortSignal): Promise<Result> {
  try {
    const does = deps.work[run.kind]
    if (does === undefined) throw new Error(`There is no work of the kind "${run.kind}".`)
    return await does(run, signal)
  } catch (error) {
    return { kind: 'threw', error }
  }
}

/** Renews the lease three times in its length until the work has ended; whether another process took the run. */
async function keepLease(
  held: Held,
  deps: CarryOutDeps,
  ended: AbortSignal,
  lost: AbortController,
): Promise<boolean> {
  const { jobs, leaseMs, now, wait } = deps
  for (;;) {
    await wait(leaseMs / 3, ended)
    if (ended.aborted) return false
    const { run } = held
    // A database that is down is said by the runner; the end of the run waits for it.
    const isOurs = await jobs.renew(run, now() + leaseMs).catch(() => undefined)
    // Another claim of our own may have come between.
    if (isOurs !== false || held.run !== run || ended.aborted) continue
    lost.abort()
    return true
  }
}

/** Work that hangs would keep its place for ever. */
async function whenTooLong(deps: CarryOutDeps, ended: AbortSignal, lost: AbortController): Promise<Result> {
  await deps.wait(deps.longestMs, ended)
  if (!ended.aborted) lost.abort()
  return { kind: 'threw', error: new Error(`It took longer than ${Math.round(deps.longestMs / SECOND)} s.`) }
}

/** A program that is told to stop cannot wait for work that hangs: whether it has its effect is not known. */
function whenLeaving({ leaving }: CarryOutDeps, ended: AbortSignal, lost: AbortController): Promise<Result> {
  return new Promise((resolve) => {
    const leave = (): void => {
      lost.abort()
      resolve({ kind: 'left' })
    }
    if (leaving.aborted) return leave()
    leaving.addEventListener('abort', leave, { once: true })
    ended.addEventListener('abort', () => leaving.removeEventListener('abort', leave), { once: true })
  })
}

async function conclude(held: Held, result: Result, deps: CarryOutDeps): Promise<void> {
  switch (result.kind) {
    case 'done':
      return finish(held, result.outcome, deps)
    case 'again':
      return record(held, deps, (run) => deps.jobs.release(run, result.at, true))
    case 'threw': {
      const tries = openTries(held.run)
      if (tries >= deps.maxTries) return giveUp(held, result.error, deps)
      const at = deps.now() + backOff(tries, 5 * SECOND, 15 * MINUTE)
      deps.report(failedTry(held.run, result.error, at))
      return record(held, deps, (run) => deps.jobs.release(run, at, false))
    }
    case 'left': {
      const at = deps.now()
      deps.report(leftBehind(held.run))
      return record(held, deps, (run) => deps.jobs.release(run, at, false))
    }
    default:
      result satisfies never
  }
}

function giveUp(held: Held, error: unknown, deps: CarryOutDeps): Promise<void> {
  deps.report(gaveUp(held.run, error))
  return finish(held, 'failed', deps)
}

function finish(held: Held, outcome: string, deps: CarryOutDeps): Promise<void> {
  return record(held, deps, (run) => deps.jobs.finish(run, outcome, deps.now()))
}

/**
 * Writes down how it ended, as long as it takes for the database to be there: else it would be done again. Only a stop
 * of the program ends the waiting.
 */
async function record(held: Held, deps: CarryOutDeps, write: (run: Run) => Promise<boolean>): Promise<void> {
  for (let failures = 1; ; failures++) {
    try {
      const { run } = held
      if (await write(run)) return
      if (held.run === run) return deps.report(taken(run))
    } catch (error) {
      if (deps.stopping.aborted) return deps.report(unrecorded(held.run, error))
      await deps.wait(backOff(failures, SECOND, MINUTE), deps.stopping)
    }
  }
}
