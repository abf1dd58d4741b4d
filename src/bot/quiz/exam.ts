import type { Session } from '../../store/sessions.ts'
import { examPostView, examResultsView } from '../../view/session-view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { askNext, end } from './practice.ts'
import type { Seat } from './seat.ts'
import { examButtons } from './session-buttons.ts'
import { leftIn } from './session-questions.ts'
import { answersToAll, resultsOf, worthOf } from './session-results.ts'
import { privately, tell } from './tell.ts'

/** Posts an exam that everybody in the channel can take once, by themselves. */
export async function postExam(session: Session, context: Context): Promise<Reply> {
  const { floor, words, deps } = context
  const view = examPostView(
    { questions: session.items.length, isOpen: true },
    examButtons(session.id, true, words),
    words,
  )
  const posted = await floor.post(view)
  if (posted.kind === 'posted') return tell(words.quizNow.exam.posted())
  await end(session, deps)
  return refuse(posted.kind, context)
}

/** The next question of an exam for a member, or how it went where they have taken it. */
export function take(session: Session, seat: Seat): Promise<Reply> {
  return askNext(session, seat)
}

/** How an exam is going, for hosts: numbers, no names. */
export async function showResults(session: Session, context: Context): Promise<Reply> {
  const { deps, floor, words } = context
  if (!(await floor.isHost())) return refuse('hostsOnly', context)
  const answers = await answersToAll(session, deps)
  const members = new Set(answers.flat().map(({ learner }) => learner))
  const left = await Promise.all([...members].map((learner) => leftIn(session, learner, deps)))
  const view = examResultsView(
    {
      begun: members.size,
      finished: left.filter((open) => open.length === 0).length,
      questions: answers.map((given) => given.map(worthOf)),
    },
    words,
  )
  return privately(view, context)
}

/** Ends an exam: nothing more is taken, and who took it may see the answers. */
export async function closeExam(session: Session, context: Context): Promise<Reply> {
  const { deps, floor, words } = context
  if (!(await floor.isHost())) return refuse('hostsOnly', context)
  await end(session, deps)
  const view = examPostView(
    { questions: session.items.length, isOpen: false },
    examButtons(session.id, false, words),
    words,
  )
  return { kind: 'message', view, to: 'update' }
}

/** Says in the open what a member reached, on their wish and once. */
export async function shareResult(session: Session, context: Context): Promise<Reply> {
  const { deps, floor, request, words } = context
  const { community, learner } = request.from
  const results = await resultsOf(session, learner, deps)
  const right = results.filter(({ worth }) => worth === 'right').length
  // A run that is over from the beginning is nothing but a name that can be taken once.
  const at = deps.now()
  const name = { community, kind: 'exam-share', subject: session.id, key: learner }
  const done = { at, outcome: 'shared' }
  if ((await deps.store.jobs.open([{ ...name, due: at, until: undefined, done }])) === 0) {
    return tell(words.quizNow.exam.sharedBefore())
  }
  const content = words.quizNow.exam.shared(request.speaker, right, session.items.length)
  const posted = await floor.post({ blocks: [{ kind: 'paragraph', content }] })
  return posted.kind === 'posted' ? tell(words.quizNow.exam.sharedNow()) : refuse(posted.kind, context)
}
