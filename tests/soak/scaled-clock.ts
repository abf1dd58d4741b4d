import type { Wait } from '../../src/schedule/wait.ts'

/** At the real instant `from`, the clock shows `shows`; from then on it goes `speed` times as fast. Milliseconds since 1970. */
export type ClockSetting = { readonly from: number; readonly shows: number; readonly speed: number }

/** A clock that goes faster than the machine's and can be set on: processes with one setting show the same time. */
export type ScaledClock = {
  now(): number
  readonly wait: Wait
  /** Waits by the real clock for so long that this one has gone on so far, even if it is set meanwhile. */
  set(setting: ClockSetting): void
}

/** A clock with a setting. Law: it never goes back, as long as it is set on only. */
export function createScaledClock(first: ClockSetting): ScaledClock {
  let setting = first
  const alarms = new Set<() => void>()
  const now = (): number => setting.shows + (Date.now() - setting.from) * setting.speed
  return {
    now: () => Math.floor(now()),
    set: (next) => {
      setting = next
      for (const alarm of alarms) alarm()
    },
    wait: (milliseconds, signal) => {
      const until = now() + milliseconds
      const { promise, resolve } = Promise.withResolvers<void>()
      let timer: NodeJS.Timeout | undefined
      const look = (): void => {
        clearTimeout(timer)
        const left = until - now()
        if (left <= 0 || signal.aborted) resolve()
        // A timer takes at most 2 ** 31 ms; whoever waits longer looks again.
        else timer = setTimeout(look, Math.min(left / setting.speed, 60_000)).unref()
      }
      alarms.add(look)
      signal.addEventListener('abort', look, { once: true })
      look()
      return promise.finally(() => {
        clearTimeout(timer)
        alarms.delete(look)
        signal.removeEventListener('abort', look)
      })
    },
  }
}
