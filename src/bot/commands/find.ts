import type { Command, Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { answer } from './ask.ts'

/** Finds the passages behind a statement, in every document; on a message, they can be posted as an answer to it. */
export const find: Command = { name: 'find', claims: (argument) => argument.trim() !== '', run: findSources }

async function findSources(argument: string, context: Context): Promise<Reply> {
  const { request } = context
  const target = request.kind === 'command' ? request.target : undefined
  if (target !== undefined && argument.trim() === '') return refuse('noWords', context)
  return answer(argument, context, target === undefined ? {} : { target })
}
