import type { webApi } from '@slack/bolt'
import type { Audience } from '../../bot/request.ts'
import type { Language } from '../../view/language.ts'
import { text } from '../../view/view.ts'
import { composeUnsent, type FileBlock } from './compose.ts'
import type { Messages } from './deliver.ts'
import type { Outbox } from './outbox.ts'
import { isDirect, type Place } from './place.ts'
import { describeRefusal, type Refusal, refusalOf } from './refusal.ts'
import { renderSlack } from './render.ts'
import type { Destination, Uploads } from './uploads.ts'

/** What handing files over needs. */
export type HandingOver = {
  readonly web: webApi.WebClient
  readonly outbox: Outbox
  readonly uploads: Uploads
  warn(sentence: string): void
}

/** Whose files are shown where: a place that everyone there may see, or a user alone. */
export type Receiver = Destination | { readonly user: string }

/**
 * Where the files of a reply go. A file has no way of being seen by one person in a channel: what is for the asker alone
 * comes in the conversation of the two.
 */
export function receiverOf({ channel, thread, user, isPrivate }: Place, to: Audience): Receiver {
  const isOpen = to === 'channel' || to === 'thread' || (to === 'update' && !isPrivate)
  return channel !== undefined && (isOpen || isDirect(channel)) ? { channel, thread } : { user }
}

/** Shows files one after another; says by `tell` what Slack does not take, as far as it is text. */
export async function handOver(
  files: readonly FileBlock[],
  receiver: Receiver,
  language: Language,
  tell: (messages: Messages) => Promise<unknown>,
  handing: HandingOver,
): Promise<void> {
  for (const file of files) {
    const refusal = await show(file, receiver, handing)
    if (refusal === undefined) continue
    handing.warn(`A file could not be sent in Slack (${describeRefusal(refusal)}): it was told in words.`)
    await tell(composeUnsent(file, language))
  }
}

async function show(
  { name, content }: FileBlock,
  receiver: Receiver,
  handing: HandingOver,
): Promise<Refusal | undefined> {
  const destination = 'user' in receiver ? await begin(receiver.user, name, handing) : receiver
  if ('kind' in destination) return destination
  const stored = await handing.uploads.store({ name, content }, destination)
  return typeof stored === 'string' ? undefined : stored
}

/** The conversation with a user, by saying in it what is coming: without words no right of ours tells its id. */
async function begin(
  user: string,
  name: string,
  { web, outbox }: HandingOver,
): Promise<Destination | Refusal> {
  const [message] = renderSlack({ blocks: [{ kind: 'paragraph', content: [text(name)] }] })
  try {
    const { channel } = await outbox.send({ to: user }, () =>
      web.chat.postMessage({ ...message, channel: user }),
    )
    if (channel === undefined) throw new Error('Slack named no conversation for a message')
    return { channel }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    return refusal
  }
}
