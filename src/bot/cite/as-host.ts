import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'

/** Does what only hosts may do; anyone else is told so. */
export async function asHost(context: Context, act: () => Promise<Reply> | Reply): Promise<Reply> {
  return (await context.floor.isHost()) ? act() : refuse('hostsOnly', context)
}
