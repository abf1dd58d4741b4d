import { channelPayload, isOpenToBot, messagePayload, withoutContent } from './payload.ts'
import type { Posts } from './posts.ts'
import { type Answer, type Call, type Route, refusal } from './rest-server.ts'
import { type Channel, channelType, directChannel, type Message, type World } from './world.ts'

/** What the routes of channels work on. */
export type ChannelDeps = {
  readonly world: World
  readonly posts: Posts
  /** Whether the application was granted Message Content: without it, fetched messages have none either. */
  readonly seesContent: boolean
}

/** Channels, their messages, their threads, and direct messages (docs: Channel, Message). */
export function channelRoutes(deps: ChannelDeps): readonly Route[] {
  const { world, posts } = deps
  const message = '/channels/:channel/messages/:message'
  const done: Answer = { status: 204 }
  return [
    route('GET', '/channels/:channel', (channel) => ({ status: 200, body: channelPayload(world, channel) })),
    route('POST', '/channels/:channel/typing', () => done),
    route('PUT', '/channels/:channel/thread-members/@me', () => done),
    route('POST', '/channels/:channel/messages', (channel, call) => post(deps, channel, call)),
    route('GET', '/channels/:channel/messages', (channel, { query }) => {
      const newest = [...channel.messages.values()].filter(isPublic).toReversed()
      return {
        status: 200,
        body: newest.slice(0, Number(query.get('limit') ?? 50)).map((one) => fetched(deps, one)),
      }
    }),
    onMessage('GET', message, (found) => ({ status: 200, body: fetched(deps, found) })),
    onMessage('DELETE', message, (found) => {
      if (found.author !== world.bot) return missingPermissions
      posts.remove(found)
      return done
    }),
    {
      ...onMessage('PATCH', message, (found, call) => {
        if (found.author !== world.bot)
          return refusal(403, 50_005, 'Cannot edit a message authored by another user')
        posts.edit(found, call.body, call.files)
        return { status: 200, body: messagePayload(world, found) }
      }),
      before: ({ params }) =>
        world.channels.get(params['channel'] ?? '')?.messages.get(params['message'] ?? '')?.body,
    },
    onMessage('POST', `${message}/threads`, (found, call) => {
      if (found.channel.type !== channelType.text) {
        return refusal(400, 50_024, 'Cannot execute action on this channel type')
      }
      if (found.thread) return refusal(400, 160_004, 'A thread has already been created for this message')
      const thread = posts.openThread(found.channel, call.body.name ?? '', found)
      return { status: 201, body: channelPayload(world, thread) }
    }),
    route('POST', '/channels/:channel/threads', (channel, call) => {
      const thread = posts.openThread(channel, call.body.name ?? '')
      return { status: 201, body: channelPayload(world, thread) }
    }),
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer: ({ body }) => {
        const person = world.users.get(body.recipient_id ?? '')
        if (person === undefined) return refusal(400, 50_033, 'Invalid Recipient(s)')
        return { status: 200, body: channelPayload(world, directChannel(world, person)) }
      },
    },
  ]

  function route(method: string, path: string, use: (channel: Channel, call: Call) => Answer): Route {
    return { method, path, answer: (call) => inChannel(world, call, (channel) => use(channel, call)) }
  }

  function onMessage(method: string, path: string, use: (found: Message, call: Call) => Answer): Route {
    return route(method, path, (channel, call) => {
      const found = channel.messages.get(call.params['message'] ?? '')
      return found !== undefined && isPublic(found)
        ? use(found, call)
        : refusal(404, 10_008, 'Unknown Message')
    })
  }
}

const missingPermissions = refusal(403, 50_013, 'Missing Permissions')

/** Not seeing a channel closes all of it; not writing there leaves it to be read. */
function inChannel(world: World, { params, method }: Call, use: (channel: Channel) => Answer): Answer {
  const channel = world.channels.get(params['channel'] ?? '')
  if (channel === undefined) return refusal(404, 10_003, 'Unknown Channel')
  const refuses = channel.refuses ?? world.channels.get(channel.parentId ?? '')?.refuses
  if (refuses === 50_001) return refusal(403, 50_001, 'Missing Access')
  if (refuses === 50_013 && method !== 'GET') return missingPermissions
  return use(channel)
}

function post({ world, posts }: ChannelDeps, channel: Channel, { body, files }: Call): Answer {
  if (channel.recipient?.takesDirectMessages === false) {
    return refusal(403, 50_007, 'Cannot send messages to this user')
  }
  if (files.some(({ bytes }) => bytes.length > uploadLimit)) {
    return refusal(413, 40_005, 'Request entity too large')
  }
  const answered = body.message_reference?.message_id
  if (answered !== undefined && !channel.messages.has(answered) && mustExist(body)) {
    return refusal(400, 50_035, 'Invalid Form Body: Unknown message')
  }
  const twin = body.enforce_nonce && body.nonce != null ? sentBefore(world, channel, body.nonce) : undefined
  if (twin !== undefined) return { status: 200, body: messagePayload(world, twin) }
  const message = posts.create({ channel, author: world.bot, body, files })
  if (body.nonce != null) channel.byNonce.set(String(body.nonce), message)
  answer(world, message)
  return { status: 200, body: messagePayload(world, message) }
}

/** Docs: Uploading Files; more only where a guild has boosts. */
const uploadLimit = 10 * 1024 * 1024

function mustExist({ message_reference }: Call['body']): boolean {
  return message_reference?.fail_if_not_exists !== false
}

/** Docs: Create Message, `enforce_nonce`: checked "in the past few minutes". */
function sentBefore(world: World, { byNonce }: Channel, nonce: string | number): Message | undefined {
  const message = byNonce.get(String(nonce))
  return message && message.createdAt >= world.now() - 5 * 60_000 ? message : undefined
}

/** What the bot says answers what it refers to, or what its thread hangs on, or else whoever waits longest here. */
function answer(world: World, message: Message): void {
  const { channel, answersTo } = message
  const parent = world.channels.get(channel.parentId ?? '')
  const named = channel.messages.get(answersTo ?? '') ?? parent?.messages.get(channel.id)
  const answered = named ?? channel.waiting.values().next().value ?? channel.lastAnswered
  if (answered === undefined) return
  answered.channel.waiting.delete(answered)
  channel.lastAnswered = answered
  answered.answers.push(message)
  answered.onAnswer?.()
}

function fetched({ world, seesContent }: ChannelDeps, message: Message): unknown {
  const payload = messagePayload(world, message)
  return seesContent || isOpenToBot(world, message) ? payload : withoutContent(payload)
}

function isPublic({ seenBy, deleted }: Message): boolean {
  return seenBy === undefined && !deleted
}
