import { setTimeout } from 'node:timers/promises'

/** The time, and waiting: an argument, so that tests need neither. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds, signal) => {
    try {
      await setTimeout(milliseconds, undefined, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  },
}

/** What the work gives, or `late` where it takes longer than so many milliseconds or the signal says to leave. */
export async function orAfter<T>(
  milliseconds: number,
  late: T,
  work: Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const done = new AbortController()
  const stop = signal === undefined ? done.signal : AbortSignal.any([done.signal, signal])
  try {
    return await Promise.race([work, systemClock.wait(milliseconds, stop).then(() => late)])
  } finally {
    done.abort()
  }
}

/** How long to wait after so many failures in a row: 1, 2, 4 … seconds, at most half a minute. */
export function backoff(failures: number): number {
  return Math.min(30_000, 1000 * 2 ** (failures - 1))
}
