import type { Exchange } from '../store/exchanges.ts'
import { afterOpening } from '../text/follow-up.ts'

/** Whether a question goes on from the one before it: it begins with one of the `followUpOpenings`. */
export function isFollowUp(question: string): boolean {
  return afterOpening(question) !== undefined
}

/** The question whose subject a follow-up keeps: the last one that was no follow-up itself. */
export function subjectOf({ question, subject }: Pick<Exchange, 'question' | 'subject'>): string {
  return subject ?? question
}
