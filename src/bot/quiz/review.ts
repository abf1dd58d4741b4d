import { introView } from '../../view/review-view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { introButtons } from './review-buttons.ts'
import { askReview } from './review-session.ts'
import { askForget, pauseReminders, showSettings, stopReviews } from './review-settings.ts'
import type { Seat } from './seat.ts'
import { privately, tell } from './tell.ts'

/** Repeats what a member wants to remember: the next card that is due, or by a word how and whether reviews come. */
export async function runReview(argument: string, context: Context): Promise<Reply> {
  const seat: Seat = { context }
  const typed = argument.trim()
  switch (typed.toLowerCase()) {
    case '':
    case 'now':
    case 'start':
      return beginReview(seat)
    case 'settings':
      return showSettings(seat)
    case 'pause':
      return pauseReminders(seat)
    case 'stop':
      return stopReviews(seat)
    case 'forget':
      return askForget(seat)
    default:
      return tell(context.words.quizReview.help(typed.slice(0, 80)))
  }
}

/** The next card; to who has not begun, what reviews are. */
export async function beginReview(seat: Seat): Promise<Reply> {
  const { deps, request, words } = seat.context
  const { community, learner } = request.from
  const { reviews } = await deps.store.learners.settingsOf(community, learner)
  if (reviews === 'on') return askReview(seat)
  const canRemind = deps.surface === 'chat'
  return privately(introView(introButtons(community, canRemind, words), words), seat.context)
}
