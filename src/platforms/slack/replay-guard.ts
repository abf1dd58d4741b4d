import { createHash } from 'node:crypto'

/** Tells requests that Slack signed just now from old ones and from copies of one that was taken already. */
export type ReplayGuard = {
  /** What is wrong with a request whose signature is right; undefined where it may be taken, once. */
  check(signature: string, seconds: number): 'aged' | 'replayed' | undefined
}

/** Slack's advice. Source: docs.slack.dev/authentication/verifying-requests-from-slack */
const toleranceSeconds = 5 * 60

/** Beyond a hundred requests a second the oldest ones are forgotten, so that nobody fills the memory. */
const mostTaken = 60_000

/** Nothing taken yet. Only requests with a right signature may be shown to it: it remembers each for ten minutes. */
export function createReplayGuard(now: () => number): ReplayGuard {
  const taken = new Map<string, number>()
  return {
    check: (signature, seconds) => {
      const present = now() / 1000
      if (!(Math.abs(present - seconds) <= toleranceSeconds)) return 'aged'
      // In the order they were taken, so that the oldest ones come first.
      for (const [key, until] of taken) {
        if (until >= present) break
        taken.delete(key)
      }
      const key = createHash('sha256').update(`${seconds} ${signature}`).digest('base64')
      if (taken.has(key)) return 'replayed'
      taken.set(key, present + 2 * toleranceSeconds)
      const [oldest] = taken.keys()
      if (taken.size > mostTaken && oldest !== undefined) taken.delete(oldest)
      return undefined
    },
  }
}
