/** The language that each person's Discord is set to: it comes with what they press or command, and not with words. */
export type Locales = {
  remember(userId: string, locale: string): void
  of(userId: string): string | undefined
}

/** Remembers the last `capacity` people, in memory alone. */
export function createLocales(capacity: number): Locales {
  const known = new Map<string, string>()
  return {
    remember: (userId, locale) => {
      known.delete(userId)
      known.set(userId, locale)
      const [oldest] = known.keys()
      if (known.size > capacity && oldest !== undefined) known.delete(oldest)
    },
    of: (userId) => known.get(userId),
  }
}
