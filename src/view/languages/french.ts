import type { Catalogue } from '../words.ts'
import { quizCards } from './en/quiz-cards.ts'
import { quizNow } from './en/quiz-now.ts'
import { quizProgress } from './en/quiz-progress.ts'
import { quizReview } from './en/quiz-review.ts'
import { actions } from './fr/actions.ts'
import { answers } from './fr/answers.ts'
import { commands } from './fr/commands.ts'
import { problems } from './fr/problems.ts'
import { quizCommands } from './fr/quiz-commands.ts'
import { quizDaily } from './fr/quiz-daily.ts'
import { quizPlay } from './fr/quiz-play.ts'
import { sources } from './fr/sources.ts'

/**
 * The bot's own words in French, to a person who is addressed as vous. The spaces of French punctuation do not break:
 * \u00A0 before a colon and inside quotation marks, the narrow \u202F before a semicolon and a question mark.
 */
export const french: Catalogue = {
  ...actions,
  ...answers,
  ...commands,
  ...problems,
  ...quizCards,
  ...quizProgress,
  ...quizCommands,
  ...quizDaily,
  ...quizPlay,
  ...quizNow,
  ...quizReview,
  ...sources,
}
