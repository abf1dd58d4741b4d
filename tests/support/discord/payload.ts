import { componentPayloads } from './component-payload.ts'
import { isV2, type MessageBody, messageFlag } from './message-body.ts'
import {
  type Channel,
  channelType,
  type Guild,
  type Message,
  type Role,
  type User,
  type World,
} from './world.ts'

/** What Discord sends: the shapes are its own, checked against its schemas in the tests. */
export type Payload = { readonly [key: string]: unknown }

/** What @everyone may do: see channels, write, in threads too, embed, attach, read back, open threads, use commands. */
const everyone = String(
  (1n << 10n) |
    (1n << 11n) |
    (1n << 14n) |
    (1n << 15n) |
    (1n << 16n) |
    (1n << 31n) |
    (1n << 35n) |
    (1n << 38n),
)

/** An account. */
export function userPayload({ id, name, bot }: User): Payload {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9._]/g, '_'),
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot,
    system: false,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  }
}

/** A person as a member of any guild; interactions alone say what the member may do. */
export function memberPayload(user: User, withPermissions = false): Payload {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joined,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
    ...(withPermissions && { permissions: user.permissions }),
  }
}

/** A channel, a thread, or direct messages. */
export function channelPayload(world: World, channel: Channel): Payload {
  const common = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 }
  if (channel.recipient) return { ...common, recipients: [userPayload(channel.recipient)] }
  const named = { ...common, name: channel.name, guild_id: channel.guildId, rate_limit_per_user: 0 }
  if (channel.parentId === undefined) {
    const facts = { position: 0, nsfw: false, topic: null, parent_id: null }
    return { ...named, ...facts, permission_overwrites: overwrites(channel) }
  }
  return {
    ...named,
    parent_id: channel.parentId,
    owner_id: world.bot.id,
    message_count: channel.messages.size,
    total_message_sent: channel.messages.size,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: joined,
      locked: false,
      create_timestamp: joined,
    },
    member: { id: channel.id, user_id: world.bot.id, join_timestamp: joined, flags: 0 },
  }
}

/** What keeps the bot out of a channel keeps out everyone: seeing it, or writing in it. */
function overwrites({ guildId, refuses }: Channel): readonly Payload[] {
  if (refuses === undefined) return []
  const deny = String(refuses === 50_001 ? 1 << 10 : 1 << 11)
  return [{ id: guildId, type: 0, allow: '0', deny }]
}

/** A guild as GUILD_CREATE carries it. */
export function guildPayload(world: World, guild: Guild): Payload {
  const isThread = ({ type }: Channel) => type === channelType.thread
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.id,
    preferred_locale: guild.locale,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [{ id: guild.id, name: '@everyone' }, ...guild.roles].map(rolePayload),
    joined_at: joined,
    large: false,
    unavailable: false,
    member_count: world.users.size,
    members: [memberPayload(world.bot)],
    channels: guild.channels.filter((one) => !isThread(one)).map((one) => channelPayload(world, one)),
    threads: guild.channels.filter(isThread).map((one) => channelPayload(world, one)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
  }
}

/** A message; the one it answers comes with it, but not the one that answers in turn. */
export function messagePayload(world: World, message: Message, withAnswered = true): Payload {
  const { body, channel, author, cause } = message
  return {
    id: message.id,
    channel_id: channel.id,
    author: userPayload(author),
    content: body.content ?? '',
    timestamp: iso(message.createdAt),
    edited_timestamp: message.editedAt === undefined ? null : iso(message.editedAt),
    tts: false,
    mention_everyone: false,
    mentions: mentionedIn(world, message).map(userPayload),
    mention_roles: body.allowed_mentions?.roles ?? [],
    attachments: message.files.map((file, i) => attachmentPayload(message, file, i)),
    embeds: (body.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components: componentPayloads(body.components ?? []),
    pinned: false,
    type: typeOf(message),
    flags: (body.flags ?? 0) | (message.loading ? messageFlag.loading : 0) | (message.thread ? hasThread : 0),
    ...(body.nonce != null && { nonce: body.nonce }),
    ...(author.bot && { application_id: world.applicationId }),
    ...(cause && { webhook_id: world.applicationId, interaction_metadata: metadataPayload(message) }),
    ...(message.answersTo !== undefined &&
      withAnswered &&
      answeredPayload(world, message, message.answersTo)),
    ...(message.thread && { thread: channelPayload(world, message.thread) }),
  }
}

/** The message as an event carries it: with the place, and the author as a member. */
export function messageEventPayload(world: World, message: Message): Payload {
  const { guildId, type } = message.channel
  const { user: _, ...member } = memberPayload(message.author)
  const place = guildId === undefined ? {} : { guild_id: guildId, ...(message.cause ? {} : { member }) }
  return { ...messagePayload(world, message), ...place, channel_type: type }
}

/** The event as a bot without the Message Content intent gets it (docs: Message Content Intent). */
export function withoutContent(payload: Payload): Payload {
  return { ...payload, content: '', embeds: [], attachments: [], components: [] }
}

/** Whether the bot sees the content whatever its intents: its own, to it, or naming it. */
export function isOpenToBot(world: World, message: Message): boolean {
  const { author, channel } = message
  return author.bot || channel.recipient !== undefined || mentionedIn(world, message).includes(world.bot)
}

const joined = '2024-01-01T00:00:00.000000+00:00'
const hasThread = 32

/** A role; that of everyone has the id of its guild. */
export function rolePayload({ id, name }: Role): Payload {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null }
  const looks = { color: 0, colors, hoist: false, icon: null, unicode_emoji: null, mentionable: false }
  return { id, name, ...looks, position: 0, permissions: everyone, managed: false, flags: 0 }
}

function attachmentPayload({ id }: Message, { name, bytes }: Message['files'][number], i: number): Payload {
  const url = `https://cdn.discordapp.com/attachments/${id}/${i}/${name}`
  return { id: String(BigInt(id) + BigInt(i) + 1n), filename: name, size: bytes.length, url, proxy_url: url }
}

function metadataPayload({ cause }: Message): Payload {
  return {
    id: cause?.interactionId,
    type: cause?.type,
    user: cause && userPayload(cause.person),
    authorizing_integration_owners: {},
  }
}

function answeredPayload(world: World, { channel }: Message, id: string): Payload {
  const answered = channel.messages.get(id)
  return {
    message_reference: { type: 0, channel_id: channel.id, message_id: id, guild_id: channel.guildId },
    referenced_message: answered === undefined ? null : messagePayload(world, answered, false),
  }
}

/** 0 plain, 19 an answer to a message, 20 an answer to a command. */
function typeOf({ answersTo, cause }: Message): number {
  if (cause?.type === 2) return 20
  return answersTo === undefined ? 0 : 19
}

/** Whom the text notifies: what people write notifies all it names, what the bot writes whom it allows. */
function mentionedIn(world: World, { author, body, answersTo, channel }: Message): readonly User[] {
  const named = [...textsOf(body).matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => world.users.get(id) ?? [])
  const answered = answersTo === undefined ? undefined : channel.messages.get(answersTo)?.author
  if (!author.bot) return [...new Set(answered ? [...named, answered] : named)]
  const { parse, users = [], replied_user = false } = body.allowed_mentions ?? { parse: ['users'] }
  const allowed = named.filter(({ id }) => parse?.includes('users') || users.includes(id))
  return [...new Set(answered && replied_user ? [...allowed, answered] : allowed)]
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

function textsOf(body: MessageBody): string {
  return isV2(body) ? JSON.stringify(body.components) : (body.content ?? '')
}
