import type { Session } from '../../store/sessions.ts'
import { sessionVerdictView, summaryView } from '../../view/session-view.ts'
import type { BotDeps } from '../command.ts'
import type { Reply } from '../request.ts'
import { putAmongReviews } from './add-to-reviews.ts'
import type { Outcome } from './answer-prompt.ts'
import { askQuestion, headingOf } from './ask-question.ts'
import type { Seat } from './seat.ts'
import { practiceButtons, summaryButtons } from './session-buttons.ts'
import {
  answersIn,
  leftIn,
  nextQuestion,
  openQuestion,
  type SessionQuestion,
  sessionPromptId,
} from './session-questions.ts'
import { resultsOf, worthOf } from './session-results.ts'
import { privately, tell } from './tell.ts'

/** Asks a member what comes next in a session of their own or an exam; after the last question, how it went. */
export async function askNext(session: Session, seat: Seat): Promise<Reply> {
  const { deps, request } = seat.context
  const { learner } = request.from
  const question =
    session.endedAt === undefined ? await nextQuestion(session, learner, request.language, deps) : undefined
  return question === undefined ? finish(session, seat) : askQuestion(question, seat)
}

/** The verdict on an answer in practice, with the words of the text and the way on. */
export async function practiceVerdict(
  question: SessionQuestion,
  outcome: Pick<Outcome, 'given' | 'verdict'>,
  seat: Seat,
): Promise<Reply> {
  const { words, deps, request } = seat.context
  const { session, prompt, document } = question
  const left = await leftIn(session, request.from.learner, deps)
  const isLast = left.length === 0 || session.endedAt !== undefined
  const view = sessionVerdictView(
    prompt,
    document,
    outcome,
    { heading: headingOf(question, words), actions: practiceButtons(question, outcome, isLast, words) },
    words,
  )
  return privately(view, seat.context)
}

/** Whether a session is between the bot and one member; the others are of a whole channel. */
export function isAlone({ channel, learner }: Pick<Session, 'channel' | 'learner'>): boolean {
  return channel === learner
}

/** Whether a session's answers may be told: nobody else is still to give them. */
function hasKeysOut(session: Session): boolean {
  return isAlone(session) || session.endedAt !== undefined
}

/** The end of a session for one member: how it went, what to read again. */
export async function finish(session: Session, { context }: Seat): Promise<Reply> {
  const { deps, request, words } = context
  const { learner } = request.from
  const alone = isAlone(session)
  if (alone && session.endedAt === undefined) await end(session, context.deps)
  const results = await resultsOf(session, learner, deps)
  const hasMissed = results.some(({ worth }) => worth === 'close' || worth === 'wrong')
  const hasAnswered = results.some(({ worth }) => worth !== undefined)
  const hasKeys = hasKeysOut(session)
  const view = summaryView(
    results,
    {
      hasKeys,
      ...(hasKeys ? {} : { note: words.quizNow.exam.open() }),
      actions: summaryButtons(
        session.id,
        { missed: hasMissed && hasKeys, shares: !alone && hasAnswered },
        words,
      ),
    },
    words,
  )
  return privately(view, context)
}

/** Leaves out what is not answered yet, and tells how the rest went. */
export async function stop(session: Session, seat: Seat): Promise<Reply> {
  const { deps, request } = seat.context
  const { community, learner } = request.from
  for (const index of await leftIn(session, learner, deps)) {
    await deps.store.answers.noteSkip(community, sessionPromptId(session.id, index), learner, deps.now())
  }
  return finish(session, seat)
}

/** Puts what a member missed in a session among their reviews. */
export async function keepMissed(session: Session, { context }: Seat): Promise<Reply> {
  const { deps, request, words } = context
  if (!hasKeysOut(session)) return tell(words.quizNow.exam.open())
  const answers = await answersIn(session, request.from.learner, deps)
  const missed = [...answers].filter(([, answer]) => worthOf(answer) !== 'right')
  let kept = 0
  for (const [index] of missed) {
    const question = await openQuestion(session, index, request.language, deps)
    if (question !== undefined && (await putAmongReviews(question.prompt, request.from, deps))) kept++
  }
  return tell(kept === 0 ? words.quizNow.keptBefore() : words.quizNow.kept(kept))
}

/** Ends a session; true for the one who did, of several who press at once. */
export async function end(
  session: Session,
  { store, now }: Pick<BotDeps, 'store' | 'now'>,
): Promise<boolean> {
  if (await store.sessions.advance(session, { endedAt: now() })) return true
  // Somebody else may have changed something else of it.
  const changed = await store.sessions.find(session.community, session.id)
  if (changed === undefined || changed.endedAt !== undefined) return false
  return end(changed, { store, now })
}
