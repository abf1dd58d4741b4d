import type { Catalogue } from '../words.ts'
import { quizCards } from './en/quiz-cards.ts'
import { quizNow } from './en/quiz-now.ts'
import { quizProgress } from './en/quiz-progress.ts'
import { quizReview } from './en/quiz-review.ts'
import { actions } from './ja/actions.ts'
import { answers } from './ja/answers.ts'
import { commands } from './ja/commands.ts'
import { problems } from './ja/problems.ts'
import { quizCommands } from './ja/quiz-commands.ts'
import { quizDaily } from './ja/quiz-daily.ts'
import { quizPlay } from './ja/quiz-play.ts'
import { sources } from './ja/sources.ts'

/** The bot's own words in Japanese, in です・ます; what is to be typed has a space on either side of it. */
export const japanese: Catalogue = {
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
