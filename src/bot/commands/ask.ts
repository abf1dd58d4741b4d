import { answerView, quotedIn } from '../../view/answer-view.ts'
import { problemView } from '../../view/problem-view.ts'
import type { View } from '../../view/view.ts'
import { commandWords } from '../../view/words.ts'
import type { Command, CommandContext } from '../command.ts'

/** Answers a question, in the one document being asked or in all; what a line without a command means. */
export const ask: Command = { name: 'ask', ...commandWords.ask, claims: () => true, run: askQuestion }

/** Characters of the longest question: room for a whole chat message, and a bound on the time one asker can take. */
const longest = 8000

function askQuestion(argument: string, context: CommandContext): View {
  const question = argument.trim()
  if (question === '') return problemView({ kind: 'no-question' })
  if (question.length > longest) {
    return problemView({ kind: 'long-question', length: question.length, limit: longest })
  }
  const { library, answerer, conversation } = context
  const scope = conversation.within === undefined ? {} : { within: conversation.within }
  const answer = answerer.ask(question, scope)
  const shown = quotedIn(answer).length
  context.remember({ ...conversation, last: { answer, page: 0, shown, ...scope } })
  return answerView(answer, { library, shown, canContinue: true, ...scope })
}
