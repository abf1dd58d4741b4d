import { everyUnref } from './daily-backup.ts'
import type { Store } from './store.ts'

const day = 86_400_000

/**
 * How long the state behind a button and what was said of an answer are kept, how long runs, sessions, hints and skips
 * of the quiz, how long a passage that a link or button leads to after it was last shown, and how long an event is known to
 * have been answered. Series, prompts, answers to them, cards, votes, reviews and saved quotations stay.
 */
const kept = { answers: 400 * day, quiz: 400 * day, anchors: 400 * day, events: 7 * day }

/** Forgets what nobody will come back to; gives back how many rows went. */
export async function forgetOld(store: Store, now: number): Promise<number> {
  const counts = await Promise.all([
    store.exchanges.prune(now - kept.answers),
    store.conversations.prune(now - kept.answers),
    store.feedback.prune(now - kept.answers),
    store.events.prune(now - kept.events),
    store.jobs.prune(now - kept.quiz),
    store.sessions.prune(now - kept.quiz),
    store.answers.prune(now - kept.quiz),
    store.anchors.prune(now - kept.anchors),
  ])
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Forgets now and each day what nobody will come back to. Gives back how to stop. */
export function forgetDaily(
  store: Store,
  deps: { now(): number; report(bug: unknown, doing: string): void },
): () => void {
  const forget = (): void => {
    forgetOld(store, deps.now()).catch((error: unknown) => deps.report(error, 'forgetting what is old'))
  }
  forget()
  return everyUnref(day, forget)
}
