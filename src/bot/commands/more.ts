import { answerView } from '../../view/answer-view.ts'
import { problemView } from '../../view/problem-view.ts'
import type { View } from '../../view/view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command, CommandContext } from '../command.ts'
import { standsAlone } from '../plain-line.ts'

/** Shows the next page of the last answer. */
export const more: Command = { name: 'more', ...commandWords.more, claims: standsAlone, run: showMore }

function showMore(_argument: string, context: CommandContext): View {
  const { library, answerer, conversation } = context
  const { last } = conversation
  if (last === undefined) return problemView({ kind: 'nothing-asked', command: 'more' })
  if (last.answer.kind === 'silent') return problemView({ kind: 'nothing-left' })
  const scope = last.within === undefined ? {} : { within: last.within }
  const page = last.page + 1
  const answer = answerer.ask(last.answer.question, { ...scope, page })
  // Past the last page there is nothing to say; the page shown before stays the one that `wider` widens.
  if (answer.kind === 'silent') return problemView({ kind: 'nothing-left' })
  const shown = last.shown + answer.excerpts.length
  context.remember({ ...conversation, last: { answer, page, shown, ...scope } })
  return answerView(answer, { library, shown, canContinue: true, ...scope })
}
