import type { Catalogue } from '../words.ts'
import { quizCards } from './en/quiz-cards.ts'
import { quizNow } from './en/quiz-now.ts'
import { quizProgress } from './en/quiz-progress.ts'
import { quizReview } from './en/quiz-review.ts'
import { actions } from './es/actions.ts'
import { answers } from './es/answers.ts'
import { commands } from './es/commands.ts'
import { problems } from './es/problems.ts'
import { quizCommands } from './es/quiz-commands.ts'
import { quizDaily } from './es/quiz-daily.ts'
import { quizPlay } from './es/quiz-play.ts'
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
