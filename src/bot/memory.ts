import type { Exchange } from '../store/exchanges.ts'
import type { Context } from './command.ts'
import { placeOf } from './request.ts'

/**
 * What was said last, as far as this request goes on from it. What was said in the open belongs to the talk: in a
 * thread to everybody's there, elsewhere to the asker's. What one person was shown alone is gone on from where that
 * person alone reads the reply; in the open it is as if it had never been asked.
 */
export async function lastExchange(context: Context): Promise<Exchange | undefined> {
  const { exchanges } = context.deps.store
  const { from } = context.request
  const { community, learner, thread } = from
  const place = placeOf(from)
  const open =
    thread === undefined ? exchanges.lastOf(community, place, learner) : exchanges.lastIn(community, place)
  if (!isAlone(context)) return open
  const [said, own] = [await open, await exchanges.lastOf(community, aside(place, learner), learner)]
  if (said === undefined || own === undefined) return said ?? own
  return said.at > own.at ? said : own
}

/** Where an exchange of this request is remembered. */
export function rememberedPlace(context: Context): string {
  const { from } = context.request
  return isAlone(context) ? aside(placeOf(from), from.learner) : placeOf(from)
}

/** Whether one person of a group reads the reply, and nobody else does. */
export function isAlone({ request, to }: Context): boolean {
  if (request.from.isDirect === true) return false
  // What replaces a message is seen by those who saw it.
  return to === 'asker' || (to === 'update' && request.kind === 'action' && request.isPrivate)
}

function aside(place: string, learner: string): string {
  return JSON.stringify([place, learner])
}
