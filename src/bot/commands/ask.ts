import type { DocumentId } from '../../corpus/document.ts'
import { quotedIn } from '../../view/answer-view.ts'
import { type Scope, scopeOf } from '../asked.ts'
import type { Command, Context } from '../command.ts'
import { findDocument } from '../find-document.ts'
import { isFollowUp, subjectOf } from '../follow-up.ts'
import { lastExchange } from '../memory.ts'
import { placeOf, type Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showAnswer } from '../show-answer.ts'
import { unfoundDocument } from '../unfound-document.ts'

/** Answers a question, in the one document being asked or in all; what a line without a command means. */
export const ask: Command = { name: 'ask', claims: () => true, run: askQuestion }

/** Characters of the longest question: room for a whole chat message, and a bound on the time one asker can take. */
const longest = 8000

async function askQuestion(argument: string, context: Context): Promise<Reply> {
  const within = await askedDocument(context)
  if (within.kind === 'refused') return within.reply
  const before = isFollowUp(argument) ? await lastExchange(context) : undefined
  return answer(argument, context, {
    ...(within.id === undefined ? {} : { within: within.id }),
    ...(before === undefined ? {} : { subject: subjectOf(before) }),
  })
}

/** Answers a question in a scope that is settled: one document or all, alone or with the subject of an earlier one. */
export async function answer(words: string, context: Context, scope: Scope): Promise<Reply> {
  const question = words.trim()
  if (question === '') return refuse('noQuestion', context)
  if (question.length > longest) {
    return refuse({ kind: 'long-question', length: question.length, limit: longest }, context)
  }
  const { target: _, ...options } = scopeOf(scope)
  await context.turn()
  const found = context.deps.answerer.ask(question, options)
  return showAnswer({ answer: found, page: 0, shown: quotedIn(found).length, ...scopeOf(scope) }, context)
}

type AskedDocument =
  | { readonly kind: 'document'; readonly id: DocumentId | undefined }
  | { readonly kind: 'refused'; readonly reply: Reply }

/** The document that a question is put to: named with it, or else the one that the talk keeps to. */
async function askedDocument(context: Context): Promise<AskedDocument> {
  const { request, deps } = context
  const { community, learner } = request.from
  const named = context.within?.trim()
  if (named !== undefined && named !== '') {
    const match = findDocument(deps.library, named)
    return match.kind === 'one'
      ? { kind: 'document', id: match.document.id }
      : { kind: 'refused', reply: refuse(unfoundDocument(match, named), context) }
  }
  const talk = await deps.store.conversations.find(community, placeOf(request.from), learner)
  const kept = talk?.within
  const isThere = kept !== undefined && deps.library.documents.some(({ id }) => id === kept)
  return { kind: 'document', id: isThere ? kept : undefined }
}
