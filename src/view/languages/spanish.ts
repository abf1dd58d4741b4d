import type { Catalogue } from '../words.ts'
import { actions } from './es/actions.ts'
import { answers } from './es/answers.ts'
import { commands } from './es/commands.ts'
import { problems } from './es/problems.ts'
import { quizCards } from './es/quiz-cards.ts'
import { quizCommands } from './es/quiz-commands.ts'
import { quizDaily } from './es/quiz-daily.ts'
import { quizNow } from './es/quiz-now.ts'
import { quizPlay } from './es/quiz-play.ts'
import { quizProgress } from './es/quiz-progress.ts'
import { quizReview } from './es/quiz-review.ts'
import { sources } from './es/sources.ts'

/** The bot's own words in Spanish, as they are said everywhere, to a person who is neither tú nor usted. */
export const spanish: Catalogue = {
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
