import { createEffects, type Effects } from './effects.ts'
import { holdBlocks } from './elements.ts'
import { type JsonObject, listAt } from './json.ts'

/** What Slack knows of a person. */
export type PersonFacts = {
  readonly id: string
  /** The name after the @, in small letters. */
  readonly name: string
  readonly realName: string
  readonly displayName: string
  readonly locale: string
  /** An IANA name. */
  readonly timeZone: string
  readonly isAdmin: boolean
  readonly isOwner: boolean
}

/** A channel or a direct conversation, and who is in it: people and perhaps the bot. */
export type Conversation = {
  readonly id: string
  readonly name: string
  readonly kind: 'public' | 'private' | 'im'
  readonly members: Set<string>
}

/** A message as Slack keeps it. */
export type Message = {
  readonly channel: string
  readonly ts: string
  readonly threadTs?: string
  /** The one person who sees it. */
  readonly ephemeralTo?: string
  readonly author: string
  readonly causes: readonly string[]
  /** As the app sent it last. */
  body: JsonObject
  /** As Slack keeps them: with every block_id and action_id. */
  blocks: readonly JsonObject[]
  /** What it became, one body a change, oldest first. */
  readonly updates: JsonObject[]
  deleted: boolean
}

/** A message that is about to be posted. */
export type Draft = {
  readonly channel: string
  readonly author: string
  readonly body: JsonObject
  readonly threadTs?: string | undefined
  readonly ephemeralTo?: string | undefined
  /** The response_url or the like that it came through. */
  readonly cause?: string | undefined
}

/** The ids of the workspace, the app and its bot. */
export const ids = {
  team: 'T0STANDIN',
  teamName: 'Stand-in',
  domain: 'stand-in',
  app: 'A0STANDIN',
  bot: 'B0STANDIN',
  botUser: 'U0STANDIN',
} as const

/** One workspace in memory: its people, its conversations and every message. */
export type Workspace = {
  readonly now: () => number
  readonly effects: Effects
  readonly botName: string
  readonly people: Map<string, PersonFacts>
  readonly conversations: Map<string, Conversation>
  /** The next message timestamp: later than every one before it. */
  readonly nextTs: () => string
  readonly nextId: (prefix: string) => string
  /** The direct conversation of the bot and a person. */
  readonly im: (user: string) => Conversation
  readonly post: (draft: Draft) => Message
  readonly replace: (message: Message, body: JsonObject, cause?: string) => void
  readonly remove: (message: Message, cause?: string) => void
  readonly find: (channel: string, ts: string) => Message | undefined
  /** How many messages that everyone sees stand in the thread of a message. */
  readonly repliesTo: (root: Message) => number
  /** What stands in a conversation, oldest first; with a person, only what that person sees there. */
  readonly messagesIn: (channel: string, asSeenBy?: string) => readonly Message[]
}

/** An empty workspace with the channels given. */
export function createWorkspace(
  now: () => number,
  botName: string,
  channels: readonly Conversation[],
): Workspace {
  const effects = createEffects()
  const people = new Map<string, PersonFacts>()
  const conversations = new Map(channels.map((channel) => [channel.id, channel]))
  const messages = new Map<string, Map<string, Message>>()
  const replies = new Map<string, Set<Message>>()
  const nextId = idMaker()
  const nextTs = tsMaker(now)
  const visible = (message: Message, user: string) =>
    (message.ephemeralTo === undefined || message.ephemeralTo === user) &&
    (conversations.get(message.channel)?.members.has(user) ?? false)
  return {
    now,
    effects,
    botName,
    people,
    conversations,
    nextTs,
    nextId,
    im: (user) => imOf(conversations, user),
    post: (draft) => {
      const message = makeMessage(draft, nextTs(), nextId)
      const inChannel = messages.get(draft.channel) ?? new Map<string, Message>()
      messages.set(draft.channel, inChannel.set(message.ts, message))
      if (message.threadTs !== undefined && message.ephemeralTo === undefined) {
        const thread = `${message.channel} ${message.threadTs}`
        replies.set(thread, (replies.get(thread) ?? new Set<Message>()).add(message))
      }
      if (message.author === ids.botUser) effects.happen({ causes: message.causes, message })
      return message
    },
    replace: (message, body, cause) => {
      message.body = body
      message.blocks = holdBlocks(listAt(body, 'blocks'), () => nextId('b'))
      message.updates.push(body)
      effects.happen({ causes: changeCauses(message, cause), message })
    },
    remove: (message, cause) => {
      message.deleted = true
      messages.get(message.channel)?.delete(message.ts)
      replies.get(`${message.channel} ${message.threadTs}`)?.delete(message)
      effects.happen({ causes: changeCauses(message, cause), message })
    },
    find: (channel, ts) => messages.get(channel)?.get(ts),
    repliesTo: ({ channel, ts }) => replies.get(`${channel} ${ts}`)?.size ?? 0,
    messagesIn: (channel, asSeenBy) => {
      const all = [...(messages.get(channel)?.values() ?? [])]
      return asSeenBy === undefined ? all : all.filter((message) => visible(message, asSeenBy))
    },
  }
}

function makeMessage(draft: Draft, ts: string, nextId: (prefix: string) => string): Message {
  const { channel, author, body, threadTs, ephemeralTo, cause } = draft
  const place = threadTs === undefined ? `channel:${channel}` : `thread:${channel}:${threadTs}`
  const seenAt = ephemeralTo === undefined ? place : `ephemeral:${channel}:${ephemeralTo}`
  return {
    channel,
    ts,
    author,
    body,
    causes: [...(cause === undefined ? [] : [cause]), seenAt, 'anywhere'],
    blocks: holdBlocks(listAt(body, 'blocks'), () => nextId('b')),
    updates: [],
    deleted: false,
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(ephemeralTo === undefined ? {} : { ephemeralTo }),
  }
}

/** A change answers whoever used the message, and else whoever it was posted for. */
function changeCauses(message: Message, cause: string | undefined): readonly string[] {
  const own = `message:${message.channel}:${message.ts}`
  return [...(cause === undefined ? [] : [cause]), own, ...message.causes]
}

function imOf(conversations: Map<string, Conversation>, user: string): Conversation {
  const id = `D${user.slice(1)}`
  const known = conversations.get(id)
  if (known !== undefined) return known
  const made: Conversation = { id, name: 'directmessage', kind: 'im', members: new Set([user, ids.botUser]) }
  conversations.set(id, made)
  return made
}

function idMaker(): (prefix: string) => string {
  let count = 0
  return (prefix) => {
    count += 1
    return `${prefix}${count.toString(36).toUpperCase().padStart(6, '0')}`
  }
}

/** Seconds with six digits of a second. A counter keeps messages of one moment apart and in order. */
function tsMaker(now: () => number): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000))
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`
  }
}
