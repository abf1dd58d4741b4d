import type { Form } from '../view/view.ts'
import type { Words } from '../view/words.ts'
import { decodeAction, encodeAction } from './action-id.ts'
import { recalled } from './asked.ts'
import { citeForms } from './cite/cite-handlers.ts'
import type { Context } from './command.ts'
import { answer, ask } from './commands/ask.ts'
import { subjectOf } from './follow-up.ts'
import { handlerOf } from './handlers.ts'
import { quizForms } from './quiz/quiz-handlers.ts'
import type { Audience, FormRequest, Reply } from './request.ts'
import { refuse } from './say.ts'

/** Characters of a question typed into a form. */
const longestTyped = 300

/** A question, and the document it is put to. */
export function askForm({ forms }: Words): Form {
  return {
    id: encodeAction({ kind: 'ask', id: 'new' }),
    title: forms.ask,
    submit: forms.send,
    fields: [
      { kind: 'words', name: 'question', label: forms.question, isRequired: true, limit: longestTyped },
      { kind: 'document', name: 'in', label: forms.document, isRequired: false },
    ],
  }
}

/** A question that keeps the subject of an answer that was shown. */
export function followUpForm(exchange: string, { forms }: Words): Form {
  return {
    id: encodeAction({ kind: 'follow', id: exchange }),
    title: forms.followUp,
    submit: forms.send,
    fields: [
      { kind: 'words', name: 'question', label: forms.question, isRequired: true, limit: longestTyped },
    ],
  }
}

/** Answers what was sent with a form. */
export async function submit(request: FormRequest, context: Context): Promise<Reply> {
  const action = decodeAction(request.id)
  const send = action && handlerOf(action.kind, quizForms, citeForms)
  if (action !== undefined && send !== undefined) return send(request, action, context)
  const { question = '', in: within = '' } = request.fields
  if (action?.kind === 'ask') return askTyped(question, within, context)
  if (action?.kind !== 'follow') return refuse('unknownAction', context)
  const { deps } = context
  const exchange = await deps.store.exchanges.find(request.from.community, action.id)
  if (exchange === undefined) return refuse('unknownAction', context)
  const asked = recalled(exchange, deps.library)
  if (asked === undefined) return refuse('readingsChanged', context)
  const kept = asked.within === undefined ? {} : { within: asked.within }
  return answer(question, context, { ...kept, subject: subjectOf(exchange) })
}

/** A form says what a command with its options would. */
function askTyped(question: string, within: string, context: Context): Promise<Reply> {
  return ask.run(question, { ...context, within })
}

/** Where what is said to a form goes: of the quiz and of citing to its sender alone, else where it was opened. */
export function audienceOfForm(id: string, isPrivate: boolean): Audience {
  const kind = decodeAction(id)?.kind ?? ''
  return isPrivate || handlerOf(kind, quizForms, citeForms) !== undefined ? 'asker' : 'thread'
}
