import { type Asked, recalled, scopeOf } from '../asked.ts'
import type { Command, Context } from '../command.ts'
import { lastExchange } from '../memory.ts'
import { standsAlone } from '../plain-line.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showAnswer } from '../show-answer.ts'

/** Shows the next page of the last answer. */
export const more: Command = { name: 'more', claims: standsAlone, run: moreOfLast }

async function moreOfLast(_argument: string, context: Context): Promise<Reply> {
  const last = await lastExchange(context)
  if (last === undefined) return refuse({ kind: 'nothing-asked', command: 'more' }, context)
  const asked = recalled(last, context.deps.library)
  return asked === undefined ? refuse('readingsChanged', context) : nextPage(asked, context)
}

/** Shows the page after one that was shown. */
export async function nextPage(last: Asked, context: Context): Promise<Reply> {
  // Of a message that sources were sought for, too little is kept to seek further.
  const isOver = last.answer.kind === 'silent' || last.target !== undefined
  if (isOver) return refuse('nothingLeft', context)
  const page = last.page + 1
  const scope = scopeOf(last)
  await context.turn()
  const answer = context.deps.answerer.ask(last.answer.question, { ...scope, page })
  // Past the last page there is nothing to say; the page shown before stays the one that `wider` widens.
  if (answer.kind === 'silent') return refuse('nothingLeft', context)
  const shown = last.shown + answer.excerpts.length
  return showAnswer({ answer, page, shown, ...scope }, context)
}
