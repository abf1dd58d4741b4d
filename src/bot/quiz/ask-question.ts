import { modeOf } from '../../quiz/item.ts'
import { letteredLines, offersOf } from '../../view/offers.ts'
import { sessionQuestionView } from '../../view/session-view.ts'
import type { Phrase, View } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import type { Reply } from '../request.ts'
import type { Seat } from './seat.ts'
import { questionButtons } from './session-buttons.ts'
import type { SessionQuestion } from './session-questions.ts'
import { privately } from './tell.ts'

/** Asks one person a question of a session. */
export function askQuestion(question: SessionQuestion, seat: Seat): Reply {
  const { context } = seat
  const note = howToAnswer(question, seat)
  const view: View = sessionQuestionView(
    question.prompt,
    question.document,
    {
      heading: headingOf(question, context.words),
      ...(note === undefined ? {} : { note }),
      actions: questionButtons(question, seat, context.words),
    },
    context.words,
  )
  return privately(view, context)
}

/** Which question it is, of how many, and of what. */
export function headingOf({ session, index }: SessionQuestion, { quizNow, quizReview }: Words): Phrase {
  const [ordinal, count] = [index + 1, session.items.length]
  switch (session.style) {
    case 'practice':
      return quizNow.heading(ordinal, count)
    case 'together':
      return quizNow.headingTogether(ordinal, count)
    case 'exam':
      return quizNow.headingExam(ordinal, count)
    case 'review':
      return quizReview.heading(ordinal, count)
    default:
      return session.style satisfies never
  }
}

/** Where lines are answers, how to give one. */
function howToAnswer({ prompt, document }: SessionQuestion, { context }: Seat): Phrase | undefined {
  const { words, deps, request } = context
  const { item, optionOrder } = prompt
  const isTerminal = deps.surface === 'terminal'
  if (request.from.isDirect !== true) return undefined
  if (modeOf(item) === 'recall') return words.quizNow.writeAnswer()
  if (offersOf(item, optionOrder, document, words).length === 0) return words.quizNow.typeAnswer()
  if (!isTerminal) return undefined
  const hasLetters = letteredLines(item, optionOrder, document, words).length > 0
  return hasLetters ? words.quizNow.typeLetter() : words.quizNow.typeWord()
}
