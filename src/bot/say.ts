import { type PlainProblem, type Problem, plainProblem, problemView } from '../view/problem-view.ts'
import type { View } from '../view/view.ts'
import type { Context } from './command.ts'
import type { Reply } from './request.ts'

/** A view as the reply to a request, where its replies go. */
export function say(view: View, { to }: Context): Reply {
  return { kind: 'message', view, to }
}

/** A problem, told where replies go, but to nobody who did not ask; a button that did not work leaves its message. */
export function refuse(problem: Problem | PlainProblem, { words, to }: Context): Reply {
  const view = typeof problem === 'string' ? plainProblem(problem, words) : problemView(problem, words)
  return { kind: 'message', view, to: to === 'thread' ? to : 'asker' }
}
