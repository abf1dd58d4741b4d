import type { Answer } from '../../answer/answer.ts'
import type { Widen } from '../../answer/widen-excerpt.ts'
import { answerView, quotedIn } from '../../view/answer-view.ts'
import { problemView } from '../../view/problem-view.ts'
import type { View } from '../../view/view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command, CommandContext } from '../command.ts'
import { standsAlone } from '../plain-line.ts'

/** Shows the last quotations with what stands around them; each time again, a paragraph more on each side. */
export const wider: Command = { name: 'wider', ...commandWords.wider, claims: standsAlone, run: showWider }

function showWider(_argument: string, context: CommandContext): View {
  const { library, widen, conversation } = context
  const { last } = conversation
  if (last === undefined) return problemView({ kind: 'nothing-asked', command: 'wider' })
  const narrow = quotedIn(last.answer)
  if (narrow.length === 0) return problemView({ kind: 'nothing-to-widen' })
  const answer = widened(last.answer, widen)
  const wide = quotedIn(answer)
  const isSame =
    wide.length === narrow.length && wide.every(({ text }, index) => text === narrow[index]?.text)
  if (isSame) return problemView({ kind: 'no-wider' })
  context.remember({ ...conversation, last: { ...last, answer } })
  return answerView(answer, { library, canContinue: true, ...last })
}

function widened(answer: Answer, widen: Widen): Answer {
  if (answer.kind === 'silent') return { ...answer, nearest: widen(answer.nearest) }
  const [first, ...rest] = widen(answer.excerpts)
  return first === undefined ? answer : { ...answer, excerpts: [first, ...rest] }
}
