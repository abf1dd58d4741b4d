import { feedbackReasons } from '../../store/feedback.ts'
import { type UnhelpfulReason, unhelpfulView } from '../../view/study-view.ts'
import { encodeAction } from '../action-id.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import type { Pressed } from './press.ts'

/** Asks why an answer did not help; nothing is kept before a reason is chosen. */
export function askReason({ exchange, context }: Pressed): Reply {
  const id = encodeAction({ kind: 'reason', id: exchange.id })
  return say(unhelpfulView(id, context.words), context)
}

/** Keeps why an answer did not help, for the hosts; somebody's later word takes the place of the earlier one. */
export async function keepReason(chosen: string | undefined, { exchange, context }: Pressed): Promise<Reply> {
  const { deps, request, words } = context
  const reason = reasonOf(chosen)
  if (reason === undefined) return refuse('unknownAction', context)
  const { community, learner } = request.from
  await deps.store.feedback.keep({
    community,
    exchange: exchange.id,
    learner,
    reason,
    question: exchange.question,
    at: deps.now(),
  })
  return say({ blocks: [{ kind: 'paragraph', content: words.unhelpful.thanks() }] }, context)
}

function reasonOf(chosen: string | undefined): UnhelpfulReason | undefined {
  return feedbackReasons.find((reason) => reason === chosen)
}
