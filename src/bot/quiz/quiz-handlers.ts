import type { ActionHandlers, FormHandlers } from '../handlers.ts'
import { cardActions, cardForms } from './card-actions.ts'
import { dailyActions, dailyForms } from './daily-actions.ts'
import { groupActions, groupForms } from './group-actions.ts'
import { nowActions, nowForms } from './now-actions.ts'
import { playActions, playForms } from './play-actions.ts'
import { reviewActions, reviewForms } from './review-actions.ts'
import { statsActions, statsForms } from './stats-actions.ts'

/** The buttons and menus of the quiz, by the kind in their ids. */
export const quizActions: ActionHandlers = {
  ...playActions,
  ...dailyActions,
  ...groupActions,
  ...nowActions,
  ...reviewActions,
  ...statsActions,
  ...cardActions,
}

/** Its forms, by the kind in their ids; what they say goes to the sender alone. */
export const quizForms: FormHandlers = {
  ...playForms,
  ...dailyForms,
  ...groupForms,
  ...nowForms,
  ...reviewForms,
  ...statsForms,
  ...cardForms,
}
