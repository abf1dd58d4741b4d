import type { MessageBody } from './message-body.ts'

/** Somebody with an account: a person or the bot. */
export type User = {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  /** The language the person's client is set to. */
  readonly locale: string
  /** What the person may do in any channel, as a bit set in decimal digits. */
  readonly permissions: string
  /** Commands opened to the person by an administrator, whatever `default_member_permissions` says. */
  readonly mayUse: readonly string[]
  readonly takesDirectMessages: boolean
}

/** A server with its channels and threads. */
export type Guild = {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly channels: Channel[]
  /** All but that of everyone. */
  readonly roles: Role[]
}

/** A group of members that can be named together. */
export type Role = { readonly id: string; readonly name: string }

/** A text channel, a thread or the direct messages of one person with the bot. */
export type Channel = {
  readonly id: string
  readonly type: number
  readonly name: string
  readonly guildId?: string
  readonly parentId?: string
  readonly recipient?: User
  readonly messages: Map<string, Message>
  /** What the bot is told here: 50001 (cannot see the channel) or 50013 (may not write). */
  refuses?: 50001 | 50013
  /** What people said and wait to see answered, oldest first; and what was answered last. */
  readonly waiting: Set<Message>
  /** What the bot sent under each nonce. */
  readonly byNonce: Map<string, Message>
  lastAnswered?: Message
}

/** A file that came with a message. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

/** A message with what the stand-in knows of it beyond the body. */
export type Message = {
  readonly id: string
  readonly channel: Channel
  readonly author: User
  readonly createdAt: number
  body: MessageBody
  files: readonly SentFile[]
  /** The bodies of its edits, in order. */
  readonly updates: MessageBody[]
  editedAt?: number
  /** «… is thinking»: a deferred answer that has not come. */
  loading: boolean
  deleted: boolean
  /** Ephemeral: the one person who sees it. */
  readonly seenBy?: User
  readonly answersTo?: string
  readonly cause?: { readonly interactionId: string; readonly type: number; readonly person: User }
  /** The bot's answers to it, and whoever waits for the first of them. */
  readonly answers: Message[]
  onAnswer?: () => void
  thread?: Channel
}

/** Channel types (docs: Channel Types). */
export const channelType: { readonly text: 0; readonly direct: 1; readonly thread: 11 } = {
  text: 0,
  direct: 1,
  thread: 11,
}

/** All that exists on the stand-in. */
export type World = {
  readonly applicationId: string
  readonly bot: User
  readonly users: Map<string, User>
  readonly guilds: Map<string, Guild>
  readonly channels: Map<string, Channel>
  /** By the person's id. */
  readonly directChannels: Map<string, Channel>
  readonly now: () => number
  /** A new snowflake: grows with time, and with each call. */
  nextId(): string
}

/** A world with the bot alone in it; `now` is in ms since 1970. */
export function createWorld(now: () => number, botName: string): World {
  const nextId = createSnowflakes(now)
  const id = nextId()
  const bot: User = {
    id,
    name: botName,
    bot: true,
    locale: 'en-US',
    permissions: botPermissions,
    mayUse: [],
    takesDirectMessages: true,
  }
  return {
    applicationId: id,
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    directChannels: new Map(),
    now,
    nextId,
  }
}

/** View Channel, Send Messages, in threads too, Embed Links, Attach Files, Read History, Create Threads. */
export const botPermissions: string = String(
  (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 35n) | (1n << 38n),
)

/** A person to be; an id of one's own serves to be the same person on two stand-ins. */
export type PersonFacts = Partial<Omit<User, 'bot'>>

/** A new person, who may do what members usually may: see channels, write, read back, use commands. */
export function addPerson(world: World, facts: PersonFacts = {}): User {
  const id = facts.id ?? world.nextId()
  const user: User = {
    name: `Reader ${world.users.size}`,
    locale: 'en-US',
    permissions: String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 31n)),
    mayUse: [],
    takesDirectMessages: true,
    ...facts,
    id,
    bot: false,
  }
  world.users.set(id, user)
  return user
}

/** A new channel of the world; in its guild as well where it has one. */
export function addChannel(
  world: World,
  facts: Pick<Channel, 'type' | 'name'> & Partial<Pick<Channel, 'id' | 'guildId' | 'parentId' | 'recipient'>>,
): Channel {
  const channel: Channel = {
    id: world.nextId(),
    messages: new Map(),
    waiting: new Set(),
    byNonce: new Map(),
    ...facts,
  }
  world.channels.set(channel.id, channel)
  if (channel.guildId !== undefined) world.guilds.get(channel.guildId)?.channels.push(channel)
  return channel
}

/** The direct messages of a person with the bot; made on first use. */
export function directChannel(world: World, person: User): Channel {
  const known = world.directChannels.get(person.id)
  if (known) return known
  const made = addChannel(world, { type: channelType.direct, name: '', recipient: person })
  world.directChannels.set(person.id, made)
  return made
}

/** Discord's epoch (docs: Snowflakes); 22 bits below the milliseconds, counted up where they are the same. */
function createSnowflakes(now: () => number): () => string {
  const epoch = 1_420_070_400_000
  let last = 0n
  return () => {
    const earliest = BigInt(Math.max(now() - epoch, 1)) << 22n
    last = earliest > last ? earliest : last + 1n
    return String(last)
  }
}
