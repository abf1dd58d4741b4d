import { localDate } from '../../review/local-date.ts'
import { sentenceView } from '../../view/review-view.ts'
import type { Reply } from '../request.ts'
import { reviewerOf } from './review-session.ts'
import type { Seat } from './seat.ts'
import { privately } from './tell.ts'

/** How much later a reminder that was put off comes, and the late one of a day, in milliseconds. */
export const later = { snooze: 3_600_000, late: 10_800_000 } as const

/** The key of a further reminder on a local date. */
export function laterKey(date: string, kind: 'late' | 'snooze'): string {
  return `${date} ${kind}`
}

/** Puts a reminder off for an hour, once a day. */
export async function snooze(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner, zone } = await reviewerOf(seat)
  const due = deps.now() + later.snooze
  const run = {
    ...{ community, kind: 'remind', subject: learner, key: laterKey(localDate(deps.now(), zone), 'snooze') },
    ...{ due, until: due + later.snooze, done: undefined },
  }
  const opened = await deps.store.jobs.open([run])
  const { snoozed, snoozedBefore } = words.quizReview
  // The message stays as it is, with its other buttons.
  const reply = privately(sentenceView(opened === 0 ? snoozedBefore() : snoozed()), seat.context)
  return request.kind === 'action' && reply.kind === 'message' ? { ...reply, to: 'asker' } : reply
}
