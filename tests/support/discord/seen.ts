import type { Choice, MessageBody, ModalBody } from './message-body.ts'
import type { Message, SentFile, User } from './world.ts'

/** A message as a person sees it now: a snapshot, which later edits do not change. */
export type SeenMessage = {
  readonly id: string
  readonly channelId: string
  readonly author: string
  /** Seen by one person alone. */
  readonly ephemeral: boolean
  /** «… is thinking»: deferred, and not answered yet. */
  readonly loading: boolean
  /** As it stands, edits and all. */
  readonly body: MessageBody
  /** The bodies of its edits, in order; what fills a deferred answer is no edit. */
  readonly updates: readonly MessageBody[]
  readonly files: readonly SentFile[]
  /** The message it answers. */
  readonly answersTo?: string
}

/** A form that has opened before a person. */
export type SeenModal = {
  readonly body: ModalBody
  readonly channelId: string
  /** The message whose button opened it. */
  readonly messageId?: string
}

/** What a person sees in answer to what the person did. */
export type Seen = {
  readonly messages: readonly SeenMessage[]
  readonly modal?: SeenModal
  readonly choices?: readonly Choice[]
  /** From the person's act to the bot's first response, in ms; infinite where none came. */
  readonly acknowledgedAfterMs: number
  /** The same to what the person wanted: after a deferral, its edit. */
  readonly answeredAfterMs: number
  /** What Discord itself says in the bot's place. */
  readonly error?: string
  /** Resolves when the answer has this many messages or more; rejects after the person's patience. */
  untilMessages(count: number): Promise<readonly SeenMessage[]>
}

/** The message as the person sees it now. */
export function seeMessage(message: Message): SeenMessage {
  return {
    id: message.id,
    channelId: message.channel.id,
    author: message.author.id,
    ephemeral: message.seenBy !== undefined,
    loading: message.loading,
    body: message.body,
    updates: [...message.updates],
    files: message.files,
    ...(message.answersTo !== undefined && { answersTo: message.answersTo }),
  }
}

/** The messages that the person sees: no deleted ones, and no ephemeral ones of others. */
export function seeMessages(messages: Iterable<Message>, person: User): readonly SeenMessage[] {
  return [...new Set(messages)]
    .filter(({ deleted, seenBy }) => !deleted && (seenBy === undefined || seenBy === person))
    .map(seeMessage)
}

/** The one message of an answer; throws where there is another number of them, and says what there is. */
export function onlyMessage({
  messages,
  error,
  modal,
}: Pick<Seen, 'messages' | 'error' | 'modal'>): SeenMessage {
  const [message] = messages
  if (message !== undefined && messages.length === 1) return message
  const instead = error ?? (modal && `the form «${modal.body.title}»`) ?? `${messages.length} messages`
  throw new Error(`One message was expected, and there is: ${instead}.`)
}
