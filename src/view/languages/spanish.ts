import type { Catalogue } from '../words.ts'
import { actions } from './es/actions.ts'
import { answers } from './es/answers.ts'
import { checking } from './es/checking.ts'
import { citeCommands } from './es/cite-commands.ts'
import { citing } from './es/citing.ts'
import { commands } from './es/commands.ts'
import { problems } from './es/problems.ts'
import { quizCards } from './es/quiz-cards.ts'
import { quizCommands } from './es/quiz-commands.ts'
import { quizDaily } from './es/quiz-daily.ts'
import { quizNow } from './es/quiz-now.ts'
import { quizPlay } from './es/quiz-play.ts'
import { quizProgress } from './es/quiz-progress.ts'
import { quizReview } from './es/quiz-review.ts'
import { readingPage } from './es/reading-page.ts'
import { savedQuotes } from './es/saved-quotes.ts'
import { sources } from './es/sources.ts'
import { webChat } from './es/web-chat.ts'
import { works } from './es/works.ts'

/** The bot's own words in Spanish, as they are said everywhere, to a person who is neither tú nor usted. */
export const spanish: Catalogue = {
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
