import type { Command } from '../command.ts'
import { runReview } from '../quiz/review.ts'

/** Repeats what a member wants to remember, when it is due; "review forget" and the like change how. */
export const review: Command = {
  name: 'review',
  isPrivate: true,
  claims: (argument) => /^(?:|settings|pause|stop|forget)$/i.test(argument.trim()),
  run: runReview,
}
