import { selfGrades } from '../../quiz/points.ts'
import type { Answered } from '../../view/verdict-view.ts'
import type { Action } from '../../view/view.ts'
import type { Words } from '../../view/words.ts'
import { decodeAction, encodeAction } from '../action-id.ts'
import { promptActions, verdictActions } from './prompt-actions.ts'
import { type Seat, seatedId } from './seat.ts'
import type { SessionQuestion } from './session-questions.ts'

type Home = Pick<Seat, 'home'>

/** The buttons under a question of a session: what answers it, a help, and how to go on without. */
export function questionButtons(question: SessionQuestion, home: Home, words: Words): readonly Action[] {
  const { session, prompt } = question
  const { buttons, typed } = words.quizNow
  const isExam = session.style === 'exam'
  const answering = promptActions(question, words).flatMap((action) => {
    const decoded = decodeAction(action.id)
    if (decoded === undefined || decoded.kind === 'q-skip' || (isExam && decoded.kind === 'q-hint')) return []
    const kind = decoded.kind.replace(/^q-/u, 'n-')
    return [
      { ...action, id: encodeAction({ ...decoded, kind, id: seatedId(prompt.id, home) }), ...hintOf(kind) },
    ]
  })
  switch (session.style) {
    case 'practice':
    case 'exam':
      return [
        ...answering,
        withTyped(make('n-skip', seatedId(prompt.id, home), buttons.skip), typed.skip),
        withTyped(make('n-stop', session.id, buttons.stop), typed.stop),
      ]
    case 'together':
      return [...answering, make('n-reveal', prompt.id, buttons.reveal)]
    case 'review':
      return answering
    default:
      return session.style satisfies never
  }

  function hintOf(kind: string): Pick<Action, 'typed'> {
    const { buttons: labels } = words.quizPlay
    if (kind === 'n-hint') return { typed: { command: labels.hint.toLowerCase(), gets: typed.hint } }
    return kind === 'n-see' ? { typed: { command: labels.see.toLowerCase(), gets: typed.see } } : {}
  }
}

/** The buttons under the verdict on an answer in practice: on, and what one may say of the question. */
export function practiceButtons(
  question: SessionQuestion,
  answered: Pick<Answered, 'verdict'>,
  isLast: boolean,
  words: Words,
): readonly Action[] {
  const { buttons, typed } = words.quizNow
  const [label, gets] = isLast ? [buttons.result, typed.result] : [buttons.next, typed.next]
  return [
    withTyped(make('n-go', question.session.id, label), gets),
    ...verdictActions(question, answered, words).map((action) => {
      const says = sayable.find((name) => words.quizPlay.buttons[name] === action.label)
      return says === undefined ? action : withTyped(action, typed[says])
    }),
  ]
}

/** What can be said of a question by typing, too. */
const sayable = ['passage', 'review', 'vote', 'bad'] as const

/** The buttons under a shown answer of a round together, for who began it and for hosts: on, or the end. */
export function togetherButtons(
  { session, index, prompt }: SessionQuestion,
  { quizNow }: Words,
): readonly Action[] {
  const end = make('n-end', prompt.id, quizNow.buttons.end)
  return index + 1 < session.items.length ? [make('n-next', prompt.id, quizNow.buttons.next), end] : [end]
}

/** The buttons to judge oneself by, below the words of the text. */
export function judgeButtons({ prompt }: SessionQuestion, home: Home, words: Words): readonly Action[] {
  return selfGrades.map((grade) => {
    const label = words.quizPlay.selfGrades[grade]
    const button = make('n-judge', seatedId(prompt.id, home), label, grade)
    return withTyped(button, words.quizNow.typed.selfGrades[grade])
  })
}

/** The buttons under the summary of a session. */
export function summaryButtons(
  session: string,
  has: { readonly missed: boolean; readonly shares: boolean },
  { quizNow: { buttons, typed } }: Words,
): readonly Action[] {
  return [
    ...(has.missed ? [withTyped(make('n-keep', session, buttons.keepMissed), typed.keepMissed)] : []),
    ...(has.shares ? [make('n-share', session, buttons.share)] : []),
  ]
}

/** The buttons under the post of an exam. */
export function examButtons(
  session: string,
  isOpen: boolean,
  { quizNow: { buttons } }: Words,
): readonly Action[] {
  const results = make('n-results', session, buttons.results)
  return isOpen
    ? [make('n-take', session, buttons.take), results, make('n-close', session, buttons.close)]
    : [make('n-take', session, buttons.result), results]
}

/** A button by its kind, what it is about, and what it says. */
export function make(kind: string, id: string, label: string, arg?: string): Action {
  return { id: encodeAction({ kind, id, ...(arg === undefined ? {} : { arg }) }), label }
}

/** A button that is also typed by what it says. */
export function withTyped(action: Action, gets: string): Action {
  return { ...action, typed: { command: action.label.toLowerCase(), gets } }
}
