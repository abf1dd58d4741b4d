import { backoff, type Clock } from './clock.ts'
import { type Refusal, refusalOf } from './refusal.ts'

/** What is to be sent in order. `to` is what Slack limits as one: a channel, a person or a response_url. */
export type Lane = { readonly to: string; readonly thread?: string }

/** Messages on their way to Slack. */
export type Outbox = {
  /**
   * Sends after everything that was put into the same lane before. Where Slack asks to wait, what goes to the same
   * place waits, for ten minutes at most, and then goes one at a time; where Slack is in trouble, it is asked again.
   * Rejects as the last attempt did.
   */
  send<T>(lane: Lane, attempt: () => Promise<T>): Promise<T>
}

/** A place that is always over its limit is not waited for for ever. */
const patience = 10 * 60_000

/** What may have been done is done twice at the most. */
const mostRetries = { unreachable: 3, unanswered: 1 } as const

/** Until when Slack asked to wait, and how. */
type Pause = { readonly until: number; readonly error: unknown }

/** One message: where it goes, when it was given, and how it is sent. */
type Errand<T> = { readonly to: string; readonly since: number; attempt(): Promise<T> }

/** An empty outbox; nothing is waited for any more once `signal` says so. */
export function createOutbox(clock: Clock, signal: AbortSignal): Outbox {
  const lanes = createQueues()
  const crowded = createQueues()
  const pauses = new Map<string, Pause>()

  const pause = (to: string, seconds: number, error: unknown): void => {
    for (const [place, { until }] of pauses) if (until <= clock.now()) pauses.delete(place)
    pauses.set(to, { until: clock.now() + seconds * 1000, error })
  }
  /** Waits as long as Slack asked for, and looks again: it may have asked for more meanwhile. */
  const rest = async ({ to, since }: Errand<unknown>): Promise<void> => {
    for (let asked = pauses.get(to); asked !== undefined; asked = pauses.get(to)) {
      const left = asked.until - clock.now()
      if (left <= 0) pauses.delete(to)
      else if (signal.aborted || asked.until > since + patience) throw asked.error
      else await clock.wait(left, signal)
    }
  }
  /** Prepares the next attempt and counts the failures; throws the error where there is to be none. */
  const prepare = async (error: unknown, to: string, failures: number): Promise<number> => {
    const refusal = refusalOf(error)
    if (signal.aborted || !isPassing(refusal)) throw error
    if (refusal.kind === 'limited') {
      pause(to, refusal.seconds, error)
      return failures
    }
    if (failures >= mostRetries[refusal.kind]) throw error
    await clock.wait(backoff(failures + 1), signal)
    return failures + 1
  }
  /** Tries until it works. Where Slack asked to wait, one message at a time finds out whether it takes more. */
  const persist = async <T>(errand: Errand<T>, isInTurn: boolean, before: number): Promise<T> => {
    const { to } = errand
    for (let failures = before; ; ) {
      if (!isInTurn && (pauses.has(to) || crowded.isBusy(to)))
        return crowded.add(to, () => persist(errand, true, failures))
      await rest(errand)
      try {
        return await errand.attempt()
      } catch (error) {
        failures = await prepare(error, to, failures)
      }
    }
  }
  return {
    send: ({ to, thread }, attempt) => {
      const errand = { to, since: clock.now(), attempt }
      return lanes.add(`${to} ${thread ?? ''}`, () => persist(errand, false, 0))
    },
  }
}

function isPassing(refusal: Refusal | undefined): refusal is Exclude<Refusal, { kind: 'refused' }> {
  return refusal !== undefined && refusal.kind !== 'refused'
}

/** Work that is done in order under each key, and side by side under different ones. */
type Queues = {
  isBusy(key: string): boolean
  add<T>(key: string, work: () => Promise<T>): Promise<T>
}

function createQueues(): Queues {
  const tails = new Map<string, Promise<unknown>>()
  return {
    isBusy: (key) => tails.has(key),
    add: (key, work) => {
      const done = (tails.get(key) ?? Promise.resolve()).then(work)
      // What became of it is told to whoever gave it; the next one only waits for its end.
      const tail = Promise.allSettled([done]).then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
      tails.set(key, tail)
      return done
    },
  }
}
