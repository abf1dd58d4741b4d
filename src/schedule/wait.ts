/** Resolves after so many milliseconds, or at once when the signal is given. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** Waits by the clock of the machine; does not by itself keep the process alive. */
export const waitByClock: Wait = (milliseconds, signal) => {
  if (signal.aborted) return Promise.resolve()
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  timer.unref()
  const leave = (): void => resolve()
  signal.addEventListener('abort', leave, { once: true })
  return promise.finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
  })
}

/** How long to wait after so many failures in a row (1 or more): twice as long each time, up to a most. */
export function backOff(failures: number, first: number, most: number): number {
  return Math.min(most, first * 2 ** Math.min(failures - 1, 30))
}
