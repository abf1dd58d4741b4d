/** The requests that are being answered, so that a program that must leave can finish them first. */
export type InFlight = {
  /** Counts some work in until it settles; its outcome stays the caller's. */
  add(work: Promise<unknown>): void
  /** Resolves once nothing is being answered, or after so many milliseconds; says how many are left undone. */
  drain(milliseconds: number): Promise<number>
}

/** Nothing in flight yet. */
export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>()
  return {
    add: (work) => {
      const settled: Promise<unknown> = work.then(
        () => running.delete(settled),
        () => running.delete(settled),
      )
      running.add(settled)
    },
    drain: async (milliseconds) => {
      const late = Promise.withResolvers<'late'>()
      const timer = setTimeout(() => late.resolve('late'), milliseconds)
      // What is answered while waiting may lead to more: a form is sent, a message is posted.
      while (running.size > 0) {
        if ((await Promise.race([Promise.all(running), late.promise])) === 'late') break
      }
      clearTimeout(timer)
      return running.size
    },
  }
}
