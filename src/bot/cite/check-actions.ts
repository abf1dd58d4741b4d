import { checkView } from '../../view/check-view.ts'
import type { ActionId } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers } from '../handlers.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { checkOne } from './check.ts'
import { type KeptCheck, keptCheck, replyAction } from './kept-check.ts'

/** The button below quotations that were checked: posts the verdicts as an answer to the message, once. */
export const checkActions: ActionHandlers = { 'k-reply': { to: 'updateAlone', run: replyWithVerdicts } }

/** Longer than posting takes, in milliseconds: whoever claimed it that long ago died on the way. */
const lease = 60_000

async function replyWithVerdicts({ id }: ActionId, _: readonly string[], context: Context): Promise<Reply> {
  const { deps, floor, request, words } = context
  const { community } = request.from
  const { exchanges } = deps.store
  const exchange = await exchanges.find(community, id)
  const kept = exchange && keptCheck(exchange)
  if (kept?.target === undefined) return refuse('unknownAction', context)
  if (!(await exchanges.claimShare(community, id, deps.now(), lease))) return refuse('shared', context)
  const release = (): Promise<void> => exchanges.releaseShare(community, id)
  try {
    const view = verdictsOf(kept, context, { note: words.answer.sharedBy(request.speaker) })
    const posted = await floor.post(view, kept.target)
    if (posted.kind !== 'posted') {
      await release()
      return refuse(posted.kind, context)
    }
  } catch (error) {
    await release()
    throw error
  }
  await exchanges.finishShare(community, id)
  return say(verdictsOf(kept, context, { actions: [replyAction(id, words, true)] }), context)
}

type Below = Pick<Parameters<typeof checkView>[1], 'note' | 'actions'>

function verdictsOf({ quotations, others, isWhole }: KeptCheck, { deps, words }: Context, below: Below) {
  const checked = quotations.map((quotation) => checkOne(quotation, deps.checker))
  return checkView(checked, { library: deps.library, words, others, isWhole, ...below })
}
