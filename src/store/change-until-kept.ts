import { StoreError } from './store-error.ts'

const TRIES = 100

/**
 * Reads, changes and writes back if nobody wrote in between; else again. `attempt` gives undefined where somebody did.
 * Throws a StoreError, naming `what` (a plural), where others were always quicker.
 */
export async function changeUntilKept<T>(
  what: string,
  attempt: () => Promise<{ readonly kept: T } | undefined>,
): Promise<T> {
  for (let i = 0; i < TRIES; i++) {
    const done = await attempt()
    if (done !== undefined) return done.kept
  }
  throw new StoreError(
    `${what} were changed by others ${TRIES} times while they were being changed here. Try again.`,
  )
}
