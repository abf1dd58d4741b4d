import type { Catalogue } from '../words.ts'
import { actions } from './ko/actions.ts'
import { answers } from './ko/answers.ts'
import { checking } from './ko/checking.ts'
import { citeCommands } from './ko/cite-commands.ts'
import { citing } from './ko/citing.ts'
import { commands } from './ko/commands.ts'
import { problems } from './ko/problems.ts'
import { quizCards } from './ko/quiz-cards.ts'
import { quizCommands } from './ko/quiz-commands.ts'
import { quizDaily } from './ko/quiz-daily.ts'
import { quizNow } from './ko/quiz-now.ts'
import { quizPlay } from './ko/quiz-play.ts'
import { quizProgress } from './ko/quiz-progress.ts'
import { quizReview } from './ko/quiz-review.ts'
import { readingPage } from './ko/reading-page.ts'
import { savedQuotes } from './ko/saved-quotes.ts'
import { sources } from './ko/sources.ts'
import { webChat } from './ko/web-chat.ts'
import { works } from './ko/works.ts'

/**
 * The bot's own words in Korean, in 해요체. Whatever is inserted is followed by a noun or by a particle that has one
 * form only (에, 의, 에서), since 은/는 and the like depend on the sound before them.
 */
export const korean: Catalogue = {
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
