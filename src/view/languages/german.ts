import type { Catalogue } from '../words.ts'
import { actions } from './de/actions.ts'
import { answers } from './de/answers.ts'
import { commands } from './de/commands.ts'
import { problems } from './de/problems.ts'
import { quizCommands } from './de/quiz-commands.ts'
import { quizDaily } from './de/quiz-daily.ts'
import { quizPlay } from './de/quiz-play.ts'
import { sources } from './de/sources.ts'
import { quizCards } from './en/quiz-cards.ts'
import { quizNow } from './en/quiz-now.ts'
import { quizProgress } from './en/quiz-progress.ts'
import { quizReview } from './en/quiz-review.ts'

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
