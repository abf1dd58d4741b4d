/** Tells the first time that something happens from the times after. */
export type SeenOnce = {
  /** True the first time for an id. */
  isNew(id: string): boolean
}

/** Remembers the last `capacity` ids: what Discord sends again after a broken connection is minutes old at most. */
export function createSeenOnce(capacity: number): SeenOnce {
  const seen = new Set<string>()
  return {
    isNew: (id) => {
      if (seen.has(id)) return false
      seen.add(id)
      const [oldest] = seen
      if (seen.size > capacity && oldest !== undefined) seen.delete(oldest)
      return true
    },
  }
}
