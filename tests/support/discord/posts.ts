import type { Gateway } from './gateway.ts'
import { type GatewayEvent, intent } from './gateway-session.ts'
import { type MessageBody, mergeBody } from './message-body.ts'
import { channelPayload, isOpenToBot, messageEventPayload, withoutContent } from './payload.ts'
import {
  addChannel,
  type Channel,
  channelType,
  type Message,
  type SentFile,
  type User,
  type World,
} from './world.ts'

/** A message to be made. */
export type Draft = {
  readonly channel: Channel
  readonly author: User
  readonly body: MessageBody
  readonly files?: readonly SentFile[]
  readonly seenBy?: User
  readonly loading?: boolean
  readonly cause?: NonNullable<Message['cause']>
}

/** Makes and changes messages and threads, and tells the gateway of each. */
export type Posts = {
  create(draft: Draft): Message
  edit(message: Message, body: MessageBody, files: readonly SentFile[]): void
  /** Puts the answer into a deferred message; told as an edit, since the message is there. */
  fill(message: Message, body: MessageBody, files: readonly SentFile[]): void
  remove(message: Message): void
  openThread(parent: Channel, name: string, from?: Message): Channel
}

/** Ephemeral messages are no business of the gateway: it never hears of them. */
export function createPosts(world: World, gateway: Pick<Gateway, 'tell'>): Posts {
  function tell(name: string, message: Message): void {
    if (message.seenBy === undefined) gateway.tell(messageEvent(world, name, message))
  }

  function create(draft: Draft): Message {
    const message = makeMessage(world, draft)
    draft.channel.messages.set(message.id, message)
    tell('MESSAGE_CREATE', message)
    return message
  }

  function change(message: Message, body: MessageBody, files: readonly SentFile[]): void {
    message.body = mergeBody(message.body, body)
    if (body.attachments !== undefined || files.length > 0) message.files = files
    message.loading = false
  }

  return {
    create,
    edit: (message, body, files) => {
      change(message, body, files)
      message.updates.push(body)
      message.editedAt = world.now()
      tell('MESSAGE_UPDATE', message)
    },
    fill: (message, body, files) => {
      change(message, body, files)
      tell('MESSAGE_UPDATE', message)
    },
    remove: (message) => {
      message.deleted = true
      message.channel.messages.delete(message.id)
      tell('MESSAGE_DELETE', message)
    },
    openThread: (parent, name, from) => {
      const guild = parent.guildId === undefined ? {} : { guildId: parent.guildId }
      const own = from === undefined ? {} : { id: from.id }
      const thread = addChannel(world, {
        type: channelType.thread,
        name,
        parentId: parent.id,
        ...guild,
        ...own,
      })
      if (from !== undefined) from.thread = thread
      const data = () => ({ ...channelPayload(world, thread), newly_created: true })
      gateway.tell({ name: 'THREAD_CREATE', intent: intent.guilds, data })
      return thread
    },
  }
}

function makeMessage(world: World, draft: Draft): Message {
  const answersTo = draft.body.message_reference?.message_id
  return {
    id: world.nextId(),
    channel: draft.channel,
    author: draft.author,
    createdAt: world.now(),
    body: draft.body,
    files: draft.files ?? [],
    updates: [],
    loading: draft.loading ?? false,
    deleted: false,
    answers: [],
    ...(draft.seenBy && { seenBy: draft.seenBy }),
    ...(draft.cause && { cause: draft.cause }),
    ...(answersTo !== undefined && { answersTo }),
  }
}

function messageEvent(world: World, name: string, message: Message): GatewayEvent {
  const { channel } = message
  const needed = channel.recipient === undefined ? intent.guildMessages : intent.directMessages
  if (name === 'MESSAGE_DELETE') {
    const data = { id: message.id, channel_id: channel.id, guild_id: channel.guildId }
    return { name, intent: needed, data: () => data }
  }
  const data = () => messageEventPayload(world, message)
  return {
    name,
    intent: needed,
    data,
    ...(!isOpenToBot(world, message) && { withoutContent: () => withoutContent(data()) }),
  }
}
