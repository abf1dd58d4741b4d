import { hintFor } from '../../quiz/hint.ts'
import { modeOf } from '../../quiz/item.ts'
import { selfGrades } from '../../quiz/points.ts'
import type { Session } from '../../store/sessions.ts'
import { hintView } from '../../view/hint-view.ts'
import { itemPassage } from '../../view/item-quote.ts'
import { offersOf } from '../../view/offers.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandler, ActionHandlers, FormHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { isOver } from './answer-prompt.ts'
import { closeExam, shareResult, showResults, take } from './exam.ts'
import { passageView } from './passage-view.ts'
import { askNext, isAlone, keepMissed, stop } from './practice.ts'
import { recallPrompt } from './prompts.ts'
import { type Seat, takeSeat } from './seat.ts'
import { findQuestion, type SessionQuestion } from './session-questions.ts'
import { besideText, closedTo, takeAnswer, toldAgain, typeForm } from './take-answer.ts'
import { privately, tell } from './tell.ts'
import { endTogether, goOn, revealTogether } from './together.ts'

/** What the buttons of a session do; those of questions have the id of a prompt, the others that of the session. */
export const nowActions: ActionHandlers = {
  'n-pick': ofQuestion('updateAlone', pick),
  'n-type': ofQuestion('updateAlone', openForm),
  'n-hint': ofQuestion('asker', giveHint),
  'n-see': ofQuestion('updateAlone', (question, seat) => besideText(question, undefined, seat)),
  'n-judge': ofQuestion('updateAlone', judge),
  'n-skip': ofQuestion('updateAlone', skip),
  'n-passage': ofQuestion('asker', showPassage),
  'n-reveal': ofQuestion('update', (question, { context }) => revealTogether(question, context)),
  'n-next': ofQuestion('update', (question, { context }) => goOn(question, context)),
  'n-end': ofQuestion('update', (question, { context }) => endTogether(question, context)),
  'n-go': ofSession('updateAlone', askNext),
  'n-stop': ofSession('updateAlone', stop),
  'n-keep': ofSession('asker', keepMissed),
  'n-take': ofSession('asker', take),
  'n-results': ofSession('asker', (session, { context }) => showResults(session, context)),
  'n-close': ofSession('update', (session, { context }) => closeExam(session, context)),
  'n-share': ofSession('asker', (session, { context }) => shareResult(session, context)),
}

/** What the form of a session's question does. */
export const nowForms: FormHandlers = {
  'n-typed': ({ fields }, action, context) =>
    onQuestion(action, context, (question, seat) => {
      const typed = fields['answer'] ?? ''
      if (typed.trim() === '') return tell(context.words.quizPlay.emptyAnswer())
      return modeOf(question.prompt.item) === 'recall'
        ? besideText(question, typed, seat)
        : takeAnswer(question, { kind: 'typed', typed }, seat)
    }),
}

type OnQuestion = (question: SessionQuestion, seat: Seat, arg: string) => Promise<Reply> | Reply
type OnSession = (session: Session, seat: Seat) => Promise<Reply> | Reply

function ofQuestion(to: ActionHandler['to'], act: OnQuestion): ActionHandler {
  return { to, run: (action, _values, context) => onQuestion(action, context, act) }
}

function ofSession(to: ActionHandler['to'], act: OnSession): ActionHandler {
  return { to, run: (action, _values, context) => onSession(action, context, act) }
}

/** The question behind a button, of the community that it belongs to and of no other. */
export async function onQuestion(
  { id, arg = '' }: ActionId,
  context: Context,
  act: OnQuestion,
): Promise<Reply> {
  const { id: prompt, seat } = takeSeat(id, context)
  const { deps, request, words } = seat.context
  const recalled = await recallPrompt(request.from.community, prompt, deps)
  switch (recalled.kind) {
    case 'unknown':
      return tell(words.quizPlay.unknownPrompt())
    case 'changed':
      return tell(words.quizPlay.changed())
    case 'found': {
      const question = await findQuestion(recalled, deps)
      return question === undefined ? tell(words.quizPlay.unknownPrompt()) : act(question, seat, arg)
    }
    default:
      return recalled satisfies never
  }
}

async function onSession({ id }: ActionId, context: Context, act: OnSession): Promise<Reply> {
  const { id: name, seat } = takeSeat(id, context)
  const { deps, request, words } = seat.context
  const session = await deps.store.sessions.find(request.from.community, name)
  if (session === undefined) return refuse('unknownAction', context)
  if (isAlone(session) && session.learner !== request.from.learner) return tell(words.quizNow.notYours())
  return act(session, seat)
}

function pick(question: SessionQuestion, seat: Seat, arg: string): Promise<Reply> | Reply {
  const { prompt, document } = question
  const offers = offersOf(prompt.item, prompt.optionOrder, document, seat.context.words)
  const offer = offers.find(({ name }) => name === arg)
  return offer === undefined
    ? refuse('unknownAction', seat.context)
    : takeAnswer(question, { kind: 'offer', offer }, seat)
}

async function openForm(question: SessionQuestion, seat: Seat): Promise<Reply> {
  const told = (await closedTo(question, seat)) ?? (await toldAgain(question, seat))
  return told ?? typeForm(question, seat)
}

function judge(question: SessionQuestion, seat: Seat, arg: string): Promise<Reply> | Reply {
  const grade = selfGrades.find((each) => each === arg)
  if (grade === undefined || modeOf(question.prompt.item) !== 'recall')
    return refuse('unknownAction', seat.context)
  return takeAnswer(question, { kind: 'judged', grade }, seat)
}

async function giveHint({ prompt, document, session }: SessionQuestion, { context }: Seat): Promise<Reply> {
  const { deps, request, words } = context
  const { community, learner } = request.from
  const hint = hintFor(prompt.item)
  if (hint === undefined || session.style === 'exam') return refuse('unknownAction', context)
  if (!isOver(prompt, deps.now())) {
    await deps.store.answers.noteHint(community, prompt.id, learner, deps.now())
  }
  const offers = offersOf(prompt.item, prompt.optionOrder, document, words)
  // A hint stands beside its question, in the place of none.
  const view = hintView(hint, offers, session.style === 'together', words)
  return { kind: 'message', view, to: 'asker' }
}

/** Leaves a question out and goes on; one that was answered stays so. */
async function skip(question: SessionQuestion, seat: Seat): Promise<Reply> {
  const { deps, request } = seat.context
  const { session, prompt } = question
  const { community, learner } = request.from
  const refusal = await closedTo(question, seat)
  if (refusal !== undefined) return refusal
  const before = await deps.store.answers.find(community, prompt.id, learner)
  if (before === undefined) await deps.store.answers.noteSkip(community, prompt.id, learner, deps.now())
  return askNext(session, seat)
}

async function showPassage({ prompt, document }: SessionQuestion, { context }: Seat): Promise<Reply> {
  if (document === undefined) return tell(context.words.quizPlay.changed())
  return privately(await passageView(itemPassage(prompt.item, document, context.words), context), context)
}
