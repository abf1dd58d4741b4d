import { modeOf } from '../../quiz/item.ts'
import { offersOf } from '../../view/offers.ts'
import { sessionVerdictView } from '../../view/session-view.ts'
import { recallView } from '../../view/verdict-view.ts'
import { encodeAction } from '../action-id.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { type Attempt, answeredBefore, giveAnswer, type Outcome } from './answer-prompt.ts'
import { headingOf } from './ask-question.ts'
import { ownCard } from './play-actions.ts'
import { askNext, finish, isAlone, practiceVerdict } from './practice.ts'
import { answerForm, verdictActions } from './prompt-actions.ts'
import { gradeButtonsFor, reviewVerdict } from './review-verdict.ts'
import { type Seat, seatedId } from './seat.ts'
import { judgeButtons } from './session-buttons.ts'
import type { SessionQuestion } from './session-questions.ts'
import { privately, tell } from './tell.ts'
import { afterAnswer } from './together-count.ts'

/** Takes an answer to a question of a session, and goes on as its style has it. */
export async function takeAnswer(question: SessionQuestion, attempt: Attempt, seat: Seat): Promise<Reply> {
  const { context } = seat
  const { deps, request } = context
  const { session, prompt } = question
  const refusal = await closedTo(question, seat)
  if (refusal !== undefined) return refusal
  const via = session.style === 'review' ? 'review' : 'now'
  const outcome = await giveAnswer(prompt, attempt, request.from, deps, via)
  if (session.style === 'together' && outcome.isFirst) await afterAnswer(question, deps)
  return tellOutcome(question, outcome, seat)
}

/** What a member has answered already, told again as the style has it; undefined for who has not. */
export async function toldAgain(question: SessionQuestion, seat: Seat): Promise<Reply | undefined> {
  const before = await answeredBefore(question.prompt, seat.context.request.from, seat.context.deps)
  return before && tellOutcome(question, before, seat)
}

/** Why nothing more is taken here: the session is somebody else's, the exam is over, the card is one's own. */
export async function closedTo(question: SessionQuestion, seat: Seat): Promise<Reply | undefined> {
  const { words, request } = seat.context
  const { session } = question
  if (isAlone(session) && session.learner !== request.from.learner) return tell(words.quizNow.notYours())
  if (session.style === 'exam' && session.endedAt !== undefined) return finish(session, seat)
  return session.style === 'together' ? ownCard(question, seat.context) : undefined
}

/** What an answer is typed into, for the session's own handling of it. */
export function typeForm(question: SessionQuestion, seat: Seat): Reply {
  const form = answerForm(question.prompt, seat.context.words)
  const id = encodeAction({ kind: 'n-typed', id: seatedId(question.prompt.id, seat) })
  return { kind: 'form', form: { ...form, id } }
}

/** The text's own words beside what somebody thought of, and how they may judge it. */
export async function besideText(
  question: SessionQuestion,
  written: string | undefined,
  seat: Seat,
): Promise<Reply> {
  const { context } = seat
  const { words } = context
  const { prompt, document, session } = question
  if (modeOf(prompt.item) !== 'recall') return refuse('unknownAction', context)
  const told = (await closedTo(question, seat)) ?? (await toldAgain(question, seat))
  if (told !== undefined) return told
  const actions =
    session.style === 'review'
      ? await gradeButtonsFor(question, undefined, seat)
      : judgeButtons(question, seat, words)
  const { blocks } = recallView(prompt, document, written, actions, words)
  const heading = { kind: 'heading', content: headingOf(question, words) } as const
  return privately({ blocks: [heading, ...blocks] }, context)
}

/** A typed line as an attempt: one of the offers by its letter or words, else words; undefined where it is none of the offers. */
export function attemptOf(
  line: string,
  { prompt, document }: SessionQuestion,
  seat: Seat,
): Attempt | undefined {
  const { item, optionOrder } = prompt
  const offers = offersOf(item, optionOrder, document, seat.context.words)
  if (offers.length === 0) return { kind: 'typed', typed: line }
  const plain = (said: string): string =>
    said
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const typed = plain(line)
  const offer = offers.find(
    ({ label, text, given }) => typed !== '' && [label, text, given].some((said) => plain(said) === typed),
  )
  return offer && { kind: 'offer', offer }
}

function tellOutcome(question: SessionQuestion, outcome: Outcome, seat: Seat): Promise<Reply> | Reply {
  const { context } = seat
  const { words } = context
  const { session, prompt, document } = question
  switch (session.style) {
    case 'practice':
      return practiceVerdict(question, outcome, seat)
    case 'exam':
      return askNext(session, seat)
    case 'review':
      return reviewVerdict(question, outcome, seat)
    case 'together': {
      const around = {
        heading: headingOf(question, words),
        actions: verdictActions(question, outcome, words),
      }
      return privately(sessionVerdictView(prompt, document, outcome, around, words), context)
    }
    default:
      return session.style satisfies never
  }
}
