import type { Catalogue } from '../words.ts'
import { actions } from './de/actions.ts'
import { answers } from './de/answers.ts'
import { checking } from './de/checking.ts'
import { citeCommands } from './de/cite-commands.ts'
import { citing } from './de/citing.ts'
import { commands } from './de/commands.ts'
import { problems } from './de/problems.ts'
import { quizCards } from './de/quiz-cards.ts'
import { quizCommands } from './de/quiz-commands.ts'
import { quizDaily } from './de/quiz-daily.ts'
import { quizNow } from './de/quiz-now.ts'
import { quizPlay } from './de/quiz-play.ts'
import { quizProgress } from './de/quiz-progress.ts'
import { quizReview } from './de/quiz-review.ts'
import { readingPage } from './de/reading-page.ts'
import { savedQuotes } from './de/saved-quotes.ts'
import { sources } from './de/sources.ts'
import { webChat } from './de/web-chat.ts'
import { works } from './de/works.ts'

/** The bot's own words in German, to a person who is addressed as Sie. */
export const german: Catalogue = {
  ...actions,
  ...answers,
  ...commands,
  ...webChat,
  ...readingPage,
  ...works,
  ...savedQuotes,
  ...checking,
  ...citing,
  ...citeCommands,
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
