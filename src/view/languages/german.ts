import type { Catalogue } from '../words.ts'
import { actions } from './de/actions.ts'
import { answers } from './de/answers.ts'
import { commands } from './de/commands.ts'
import { problems } from './de/problems.ts'
import { quizCards } from './de/quiz-cards.ts'
import { quizCommands } from './de/quiz-commands.ts'
import { quizDaily } from './de/quiz-daily.ts'
import { quizNow } from './de/quiz-now.ts'
import { quizPlay } from './de/quiz-play.ts'
import { quizProgress } from './de/quiz-progress.ts'
import { quizReview } from './de/quiz-review.ts'
import { sources } from './de/sources.ts'

/** The bot's own words in German, to a person who is addressed as Sie. */
export const german: Catalogue = {
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
