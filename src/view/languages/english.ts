import { type Actions, actions } from './en/actions.ts'
import { type Answers, answers } from './en/answers.ts'
import { type Checking, checking } from './en/checking.ts'
import { type CiteCommands, citeCommands } from './en/cite-commands.ts'
import { type Citing, citing } from './en/citing.ts'
import { type Commands, commands } from './en/commands.ts'
import { type Problems, problems } from './en/problems.ts'
import { type QuizCards, quizCards } from './en/quiz-cards.ts'
import { type QuizCommands, quizCommands } from './en/quiz-commands.ts'
import { type QuizDaily, quizDaily } from './en/quiz-daily.ts'
import { type QuizNow, quizNow } from './en/quiz-now.ts'
import { type QuizPlay, quizPlay } from './en/quiz-play.ts'
import { type QuizProgress, quizProgress } from './en/quiz-progress.ts'
import { type QuizReview, quizReview } from './en/quiz-review.ts'
import { type ReadingPage, readingPage } from './en/reading-page.ts'
import { type SavedQuotes, savedQuotes } from './en/saved-quotes.ts'
import { type Sources, sources } from './en/sources.ts'
import { type WebChat, webChat } from './en/web-chat.ts'
import { type Works, works } from './en/works.ts'

/** The bot's own words in English: the catalogue that every other language translates, key by key. */
export const english: Actions &
  Answers &
  Commands &
  WebChat &
  ReadingPage &
  Works &
  SavedQuotes &
  Checking &
  Citing &
  CiteCommands &
  Problems &
  QuizCards &
  QuizProgress &
  QuizCommands &
  QuizDaily &
  QuizPlay &
  QuizNow &
  QuizReview &
  Sources = {
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
