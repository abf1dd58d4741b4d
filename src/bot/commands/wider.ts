import type { Answer } from '../../answer/answer.ts'
import type { Widen } from '../../answer/widen-excerpt.ts'
import { quotedIn } from '../../view/answer-view.ts'
import { type Asked, recalled } from '../asked.ts'
import type { Command, Context } from '../command.ts'
import { lastExchange } from '../memory.ts'
import { standsAlone } from '../plain-line.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showAnswer } from '../show-answer.ts'

/** Shows the last quotations with what stands around them; each time again, a paragraph more on each side. */
export const wider: Command = { name: 'wider', claims: standsAlone, run: widenLast }

async function widenLast(_argument: string, context: Context): Promise<Reply> {
  const last = await lastExchange(context)
  if (last === undefined) return refuse({ kind: 'nothing-asked', command: 'wider' }, context)
  const asked = recalled(last, context.deps.library)
  return asked === undefined ? refuse('readingsChanged', context) : showWider(asked, context)
}

/** Shows an answer with more of what stands around its quotations. */
export async function showWider(last: Asked, context: Context): Promise<Reply> {
  const narrow = quotedIn(last.answer)
  if (narrow.length === 0) return refuse('nothingToWiden', context)
  const answer = widened(last.answer, context.deps.widen)
  const wide = quotedIn(answer)
  const isSame =
    wide.length === narrow.length && wide.every(({ text }, index) => text === narrow[index]?.text)
  if (isSame) return refuse('noWider', context)
  return showAnswer({ ...last, answer, isWide: true }, context)
}

function widened(answer: Answer, widen: Widen): Answer {
  if (answer.kind === 'silent') return { ...answer, nearest: widen(answer.nearest) }
  const [first, ...rest] = widen(answer.excerpts)
  return first === undefined ? answer : { ...answer, excerpts: [first, ...rest] }
}
