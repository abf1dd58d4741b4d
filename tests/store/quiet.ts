import type { Every } from '../../src/store/daily-backup.ts'
import type { StoreDeps } from '../../src/store/store.ts'

/** A world in which the clock stands, no timer runs, and a warning nobody waits for is a failure. */
export const quiet: StoreDeps & { readonly every: Every } = {
  now: () => 1_000_000,
  warn: (sentence) => {
    throw new Error(`nobody expected this warning: ${sentence}`)
  },
  every: () => () => undefined,
}
