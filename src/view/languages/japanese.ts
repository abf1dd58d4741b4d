import type { Catalogue } from '../words.ts'
import { actions } from './ja/actions.ts'
import { answers } from './ja/answers.ts'
import { checking } from './ja/checking.ts'
import { citeCommands } from './ja/cite-commands.ts'
import { citing } from './ja/citing.ts'
import { commands } from './ja/commands.ts'
import { problems } from './ja/problems.ts'
import { quizCards } from './ja/quiz-cards.ts'
import { quizCommands } from './ja/quiz-commands.ts'
import { quizDaily } from './ja/quiz-daily.ts'
import { quizNow } from './ja/quiz-now.ts'
import { quizPlay } from './ja/quiz-play.ts'
import { quizProgress } from './ja/quiz-progress.ts'
import { quizReview } from './ja/quiz-review.ts'
import { readingPage } from './ja/reading-page.ts'
import { savedQuotes } from './ja/saved-quotes.ts'
import { sources } from './ja/sources.ts'
import { webChat } from './ja/web-chat.ts'
import { works } from './ja/works.ts'

/** The bot's own words in Japanese, in です・ます; what is to be typed has a space on either side of it. */
export const japanese: Catalogue = {
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
