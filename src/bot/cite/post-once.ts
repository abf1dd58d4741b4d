import type { View } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'

/** Longer than posting takes, in milliseconds: whoever claimed it that long ago died on the way. */
const lease = 60_000

/** Posts something in the open, once for what is kept under `id`; why not, where it was not posted. */
export async function postOnce(
  id: string,
  view: View,
  context: Context,
  target?: string,
): Promise<Reply | undefined> {
  const { deps, floor, request } = context
  const { exchanges } = deps.store
  const { community } = request.from
  const isFirst = await exchanges.claimShare(community, id, deps.now(), lease)
  if (!isFirst) return refuse('shared', context)
  const posted = await floor.post(view, target).catch(async (error: unknown) => {
    await exchanges.releaseShare(community, id)
    throw error
  })
  if (posted.kind !== 'posted') {
    await exchanges.releaseShare(community, id)
    return refuse(posted.kind, context)
  }
  await exchanges.finishShare(community, id)
  return undefined
}
