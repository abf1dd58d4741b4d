import type { Wait } from '../../src/schedule/wait.ts'

/** A clock that stands still until it is moved: what waits on it is woken in order, each at its own instant. */
export type DrivenClock = {
  now(): number
  readonly wait: Wait
  /** Moves on so many milliseconds; resolves when all that came due has been run as far as it goes. */
  pass(milliseconds: number): Promise<void>
  /** How many waits were begun so far: a loop without rest shows here. */
  waits(): number
}

type Sleeper = { readonly at: number; readonly wake: () => void }

/** A clock that shows `start`. */
export function createDrivenClock(start: number): DrivenClock {
  let now = start
  let begun = 0
  const sleepers = new Set<Sleeper>()

  const next = (end: number): Sleeper | undefined => {
    let first: Sleeper | undefined
    for (const sleeper of sleepers)
      if (sleeper.at <= (first?.at ?? end)) first = first?.at === sleeper.at ? first : sleeper
    return first
  }

  return {
    now: () => now,
    waits: () => begun,
    wait: (milliseconds, signal) => {
      begun++
      if (signal.aborted) return Promise.resolve()
      const { promise, resolve } = Promise.withResolvers<void>()
      const sleeper = { at: now + milliseconds, wake: resolve }
      sleepers.add(sleeper)
      signal.addEventListener('abort', () => resolve(), { once: true })
      return promise.finally(() => sleepers.delete(sleeper))
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds
      await settle()
      for (let sleeper = next(end); sleeper !== undefined; sleeper = next(end)) {
        now = Math.max(now, sleeper.at)
        sleepers.delete(sleeper)
        sleeper.wake()
        await settle()
      }
      now = end
    },
  }
}

/** One turn of the event loop: all promises that can go on have gone on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
