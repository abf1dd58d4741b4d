import { quotedIn } from '../../view/answer-view.ts'
import { groupQuestionView, replyView } from '../../view/open-view.ts'
import { text, type View } from '../../view/view.ts'
import type { Context } from '../command.ts'
import type { Done } from '../next-actions.ts'
import type { Reply } from '../request.ts'
import { refuse, say } from '../say.ts'
import { viewOf } from '../show-answer.ts'
import type { Pressed } from './press.ts'

/** Posts an answer for everyone, in the name of whom it was given to, once. */
export function share(pressed: Pressed): Promise<Reply> {
  const { exchange, asked, context } = pressed
  const note = context.words.answer.sharedBy(context.request.speaker)
  return once(pressed, { kind: 'share' }, viewOf(exchange.id, asked, 'group', context, { note }))
}

/** Puts a question that the readings do not answer to the group, once. */
export function askGroup(pressed: Pressed): Promise<Reply> {
  const { exchange, context } = pressed
  const view = groupQuestionView(exchange, context.request.speaker, context.words)
  return once(pressed, { kind: 'group' }, view)
}

/** Answers the message that sources were sought for with one of the passages found, once. */
export async function replyWith(ordinal: number, pressed: Pressed): Promise<Reply> {
  const { exchange, asked, context } = pressed
  const excerpt = quotedIn(asked.answer)[ordinal - 1]
  if (excerpt === undefined || exchange.target === undefined) return refuse('unknownAction', context)
  const { words, deps, request } = context
  const view = replyView(excerpt, request.speaker, deps.library, words)
  return once(pressed, { kind: 'reply', ordinal }, view, exchange.target)
}

/** Longer than posting takes, in milliseconds: whoever claimed it that long ago died on the way. */
const lease = 60_000

/** Posts something, once for all that an answer can be posted for, and shows below the answer that it was done. */
async function once(
  { exchange, asked, context }: Pressed,
  done: Done,
  view: View,
  target?: string,
): Promise<Reply> {
  const { deps, floor, request } = context
  const { exchanges } = deps.store
  const { community } = request.from
  const isFirst = await exchanges.claimShare(community, exchange.id, deps.now(), lease)
  if (!isFirst) return refuse('shared', context)
  const posted = await floor.post(view, target).catch(async (error: unknown) => {
    await exchanges.releaseShare(community, exchange.id)
    throw error
  })
  if (posted.kind !== 'posted') {
    await exchanges.releaseShare(community, exchange.id)
    return refuse(posted.kind, context)
  }
  await exchanges.finishShare(community, exchange.id)
  // A wide answer may stand over several messages, of which only the last has the button: that it is done is said.
  if (asked.isWide === true) return told(done, context)
  return say(viewOf(exchange.id, asked, 'alone', context, { done }), context)
}

function told(done: Done, { words }: Context): Reply {
  const { buttons } = words
  const label =
    done.kind === 'share'
      ? buttons.shared
      : done.kind === 'group'
        ? buttons.askedGroup
        : buttons.replied(done.ordinal)
  const view: View = { blocks: [{ kind: 'paragraph', content: [text(label)] }] }
  return { kind: 'message', view, to: 'asker' }
}
