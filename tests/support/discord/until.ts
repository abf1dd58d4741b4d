/** Waiting for something to come true, looked at after each thing that happens. */
export type Until = {
  readonly until: <T>(what: string, look: () => T | undefined) => Promise<T>
  /** Something happened. */
  readonly changed: () => void
  readonly close: () => void
}

/** Nobody waits longer than this many ms: the promise then rejects and says what did not come. */
export function createUntil(waitMs: number): Until {
  const looks = new Set<() => void>()
  const timers = new Set<NodeJS.Timeout>()

  async function until<T>(what: string, look: () => T | undefined): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    const tryNow = () => {
      const found = look()
      if (found !== undefined) resolve(found)
    }
    const timer = setTimeout(() => reject(new Error(`Waited ${waitMs} ms in vain for ${what}.`)), waitMs)
    looks.add(tryNow)
    timers.add(timer)
    tryNow()
    try {
      return await promise
    } finally {
      clearTimeout(timer)
      timers.delete(timer)
      looks.delete(tryNow)
    }
  }

  return {
    until,
    changed: () => {
      for (const look of looks) look()
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
