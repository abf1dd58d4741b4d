/** Something that is kept waiting, until it is let go. */
export type Hold = {
  /** Resolves when it has come, and waits. */
  readonly came: Promise<void>
  release(): void
}

/**
 * What is kept waiting: requests by their method and path, and on the way into the gateway, by `/gateway`, the
 * UPGRADE of the connection, the HELLO that greets it, and the READY that follows the login.
 */
export type Holds = {
  /** Holds the next that matches. */
  hold(method: string, path: RegExp): Hold
  /** Does something, at once or when what it belongs to is let go. */
  pass(method: string, path: string, act: () => void): void
}

/** Nothing is held. */
export function createHolds(): Holds {
  const waiting: { method: string; path: RegExp; came: () => void; released: Promise<void> }[] = []
  return {
    hold: (method, path) => {
      const came = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      waiting.push({ method, path, came: came.resolve, released: released.promise })
      return { came: came.promise, release: released.resolve }
    },
    pass: (method, path, act) => {
      const at = waiting.findIndex((one) => one.method === method && one.path.test(path))
      const [held] = at < 0 ? [] : waiting.splice(at, 1)
      if (held === undefined) return act()
      held.came()
      void held.released.then(act)
    },
  }
}
