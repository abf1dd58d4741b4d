import type { Catalogue } from '../words.ts'
import { actions } from './fr/actions.ts'
import { answers } from './fr/answers.ts'
import { checking } from './fr/checking.ts'
import { citeCommands } from './fr/cite-commands.ts'
import { citing } from './fr/citing.ts'
import { commands } from './fr/commands.ts'
import { problems } from './fr/problems.ts'
import { quizCards } from './fr/quiz-cards.ts'
import { quizCommands } from './fr/quiz-commands.ts'
import { quizDaily } from './fr/quiz-daily.ts'
import { quizNow } from './fr/quiz-now.ts'
import { quizPlay } from './fr/quiz-play.ts'
import { quizProgress } from './fr/quiz-progress.ts'
import { quizReview } from './fr/quiz-review.ts'
import { readingPage } from './fr/reading-page.ts'
import { savedQuotes } from './fr/saved-quotes.ts'
import { sources } from './fr/sources.ts'
import { webChat } from './fr/web-chat.ts'
import { works } from './fr/works.ts'

/**
 * The bot's own words in French, to a person who is addressed as vous. The spaces of French punctuation do not break:
 * \u00A0 before a colon and inside quotation marks, the narrow \u202F before a semicolon and a question mark.
 */
export const french: Catalogue = {
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
