import { modeOf } from '../../quiz/item.ts'
import { selfGrades } from '../../quiz/points.ts'
import type { Verdict } from '../../store/answers.ts'
import type { Session } from '../../store/sessions.ts'
import { letteredLines, offersOf } from '../../view/offers.ts'
import type { Action } from '../../view/view.ts'
import { decodeAction } from '../action-id.ts'
import type { Command, Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import type { ActionHandlers } from '../handlers.ts'
import { readPlainLine, type Told } from '../plain-line.ts'
import type { Reply } from '../request.ts'
import { nowActions } from './now-actions.ts'
import { playActions } from './play-actions.ts'
import { recallPrompt } from './prompts.ts'
import { reviewActions } from './review-actions.ts'
import { gradeButtonsFor } from './review-verdict.ts'
import { type Seat, seatIn } from './seat.ts'
import { practiceButtons, questionButtons } from './session-buttons.ts'
import { findQuestion, lastAsked, type SessionQuestion, sessionPromptId } from './session-questions.ts'
import { attemptOf, besideText, takeAnswer } from './take-answer.ts'
import { tell } from './tell.ts'

/** How long a question waits for a line as its answer, in milliseconds; its buttons work on. */
const waitsFor = 2 * 3_600_000

/**
 * The reply to a plain line in a direct conversation where a question of practice, an exam or a review is open: the line
 * answers it, or says what one of its buttons says. Undefined where it is for somebody else: a command, a question, or
 * nothing is open.
 */
export async function answerOpenPrompt(
  line: string,
  commands: readonly Command[],
  ask: Command,
  context: Context,
): Promise<Reply | undefined> {
  const { deps, request } = context
  const typed = line.trim()
  if (request.from.isDirect !== true || typed === '' || /^\/|[?？]$/u.test(typed)) return undefined
  const told = readPlainLine(line, commands, ask, deps.library)
  if (isCommand(told, typed, ask, context)) return undefined
  const open = await openQuestion(context)
  if (open === undefined) return undefined
  const { question, seat, isAnswered } = open
  const pressed = await pressBySaying(typed, open, context)
  if (pressed !== undefined || isAnswered) return pressed
  return answer(typed, question, seat)
}

/** "in 1953" that names no document is no command while an answer is awaited. */
function isCommand({ command, argument }: Told, typed: string, ask: Command, { deps }: Context): boolean {
  if (command === ask) return argument !== typed
  const isPlace = command.name !== 'in' || /^all$/iu.test(argument.trim())
  return isPlace || findDocument(deps.library, argument).kind !== 'none'
}

type Open = {
  readonly question: SessionQuestion
  readonly seat: Seat
  readonly isAnswered: boolean
  /** What the answer came to, where there is one; a question that was skipped is answered without. */
  readonly verdict: Verdict | undefined
}

/** The question that a member was shown last in the newest session of their own, while that is going on. */
async function openQuestion(context: Context): Promise<Open | undefined> {
  const found = await newestSession(context)
  if (found === undefined) return undefined
  const { session, seat } = found
  const { deps, request } = seat.context
  const { community, learner } = request.from
  const prompts = await Promise.all(
    session.items.map((_, index) => deps.store.prompts.find(community, sessionPromptId(session.id, index))),
  )
  const last = prompts.findLast((prompt) => prompt !== undefined)
  if (last === undefined || deps.now() - (await lastAsked(last, deps)) >= waitsFor) return undefined
  const recalled = await recallPrompt(community, last.id, deps)
  const question = recalled.kind === 'found' ? await findQuestion(recalled, deps) : undefined
  if (question === undefined) return undefined
  const [answered, skipped] = await Promise.all([
    deps.store.answers.find(community, last.id, learner),
    deps.store.answers.skipped(community, last.id, learner),
  ])
  const verdict = answered?.verdict
  return { question, seat, isAnswered: verdict !== undefined || skipped, verdict }
}

/** The newest session that a member began, here or for here, unless it is over or of a whole channel. */
async function newestSession(
  context: Context,
): Promise<{ readonly session: Session; readonly seat: Seat } | undefined> {
  const { deps, request } = context
  const { community, learner } = request.from
  const [newest] = await deps.store.sessions.of(community, learner)
  if (newest === undefined || newest.endedAt !== undefined || newest.style === 'together') return undefined
  if (newest.items.length > 0) {
    return newest.channel === learner ? { session: newest, seat: { context } } : undefined
  }
  // A review of another community that is gone through here.
  const seat = seatIn(newest.channel, context)
  const session = await deps.store.sessions.find(newest.channel, newest.id)
  const isOpen = session !== undefined && session.endedAt === undefined && session.learner === learner
  return isOpen ? { session, seat } : undefined
}

const handlers: ActionHandlers = { ...playActions, ...nowActions, ...reviewActions }

/** Does what a button does whose words were typed, as it is shown or as a line says it should be typed. */
async function pressBySaying(typed: string, open: Open, context: Context): Promise<Reply | undefined> {
  const { buttons } = context.words.quizNow
  // Who has looked at the text says "next" rather than "skip".
  const isOn = !open.isAnswered && plain(typed) === plain(buttons.next)
  const said = plain(isOn ? buttons.skip : typed)
  const offered = await buttonsOf(open)
  const button = offered.find(
    ({ label, typed: words }) =>
      plain(label) === said || (words !== undefined && plain(words.command) === said),
  )
  const action = button && decodeAction(button.id)
  const handler = action && handlers[action.kind]
  return action && handler?.run(action, [], context)
}

async function buttonsOf({ question, seat, isAnswered, verdict }: Open): Promise<readonly Action[]> {
  const { words } = seat.context
  const { style } = question.session
  // What is recalled is answered by saying how well.
  const isGraded = style === 'review' && (isAnswered || modeOf(question.prompt.item) === 'recall')
  const grades = isGraded ? await gradeButtonsFor(question, undefined, seat) : []
  if (!isAnswered) return [...questionButtons(question, seat, words), ...grades]
  if (style === 'review') return grades
  if (style !== 'practice') return []
  return practiceButtons(question, { verdict: verdict ?? 'right' }, false, words)
}

function answer(typed: string, question: SessionQuestion, seat: Seat): Promise<Reply> | Reply {
  const { words } = seat.context
  const { item, optionOrder } = question.prompt
  if (modeOf(item) === 'recall') {
    const grade = selfGrades.find((each) => plain(words.quizPlay.selfGrades[each]) === plain(typed))
    const isJudged = grade !== undefined && question.session.style !== 'review'
    return isJudged
      ? takeAnswer(question, { kind: 'judged', grade }, seat)
      : besideText(question, typed, seat)
  }
  const attempt = attemptOf(typed, question, seat)
  if (attempt !== undefined) return takeAnswer(question, attempt, seat)
  const lines = letteredLines(item, optionOrder, question.document, words)
  const offers = lines.length > 0 ? lines : offersOf(item, optionOrder, question.document, words)
  return tell(words.quizNow.noOption(offers.map(({ label }) => label)))
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.!]+$/u, '')
    .trim()
}
