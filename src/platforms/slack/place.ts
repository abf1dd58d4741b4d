import type { Origin } from '../../bot/request.ts'
import { slackLimits } from './limits.ts'

/** Where a person said something in Slack, and what can be used to answer them there. */
export type Place = {
  readonly team: string
  readonly user: string
  /** None where it was said in no channel: a global shortcut. */
  readonly channel?: string
  /** The timestamp of the message that a thread hangs on. */
  readonly thread?: string
  /** The timestamp of the message whose button was pressed. */
  readonly message?: string
  /** Whether what stands there is seen by this person alone. */
  readonly isPrivate: boolean
  readonly responseUrl?: string
}

/** Whether a channel is a conversation of two. Source: docs.slack.dev/apis/web-api/using-the-conversations-api. */
export function isDirect(channel: string | undefined): boolean {
  return channel === undefined || channel.startsWith('D')
}

/** A workspace as the bot knows it. */
export function communityOf(team: string): string {
  return `slack:${team}`
}

/** The place as the bot knows it: in a global shortcut, the conversation between the bot and this person. */
export function originOf({ team, user, channel, thread }: Place): Origin {
  return {
    community: communityOf(team),
    channel: channelOf(channel ?? user),
    ...(thread === undefined ? {} : { thread: `slack:${channel}:${thread}` }),
    learner: learnerOf(user),
    ...(isDirect(channel) ? { isDirect: true } : {}),
  }
}

/** A message as a request names it and `readTarget` finds it again: `channel:timestamp` of what its thread hangs on. */
export function targetOf(channel: string, timestamp: string): string {
  return `${channel}:${timestamp}`
}

/** The channel and the timestamp in a target; undefined where something else stands there. */
export function readTarget(
  target: string,
): { readonly channel: string; readonly thread: string } | undefined {
  const [, channel, thread] = /^([A-Z0-9]+):(\d+\.\d+)$/.exec(target) ?? []
  return channel === undefined || thread === undefined ? undefined : { channel, thread }
}

/** A channel, or the conversation with a user, as the bot knows it. */
export function channelOf(channel: string): string {
  return `slack:${channel}`
}

/** A learner of Slack, by the id of the user. */
export function learnerOf(user: string): string {
  return `slack:${user}`
}

/** Where something that the bot said stands: the timestamps of its messages, in their order. */
export type Stood = { readonly channel: string; readonly timestamps: readonly [string, ...string[]] }

/** What an outlet gives out for it and `readMessage` reads: `slack:CHANNEL:TIMESTAMP[+TIMESTAMP…]`. */
export function messageId({ channel, timestamps }: Stood): string {
  return `slack:${channel}:${timestamps.join('+')}`
}

/** Where something stands that the bot said; undefined for an id of another platform. */
export function readMessage(id: string): Stood | undefined {
  const [, channel, list = ''] = /^slack:([A-Z0-9]+):(\d+\.\d+(?:\+\d+\.\d+)*)$/.exec(id) ?? []
  const [first = '', ...rest] = list.split('+')
  return channel === undefined ? undefined : { channel, timestamps: [first, ...rest] }
}

/** The channel behind an id of the bot’s, or the user whose conversation it is; undefined for one of another platform. */
export function readChannel(id: string): string | undefined {
  return /^slack:([CDGUW][A-Z0-9]+)$/.exec(id)?.[1]
}

/** The channel behind an id, one that several people read; undefined for conversations of two and other platforms. */
export function readConversation(id: string): string | undefined {
  return /^slack:([CG][A-Z0-9]+)$/.exec(id)?.[1]
}

/** What people call those who can be notified at once; undefined for a group of another platform. */
export function groupName(group: string): string | undefined {
  const name = /^slack:(here|channel)$/.exec(group)?.[1]
  return name === undefined ? undefined : `@${name}`
}

/** The user behind a learner; undefined for one of another platform. */
export function readLearner(id: string): string | undefined {
  return /^slack:([UW][A-Z0-9]+)$/.exec(id)?.[1]
}

/** A place in a form, as its `private_metadata`: without its response_url where that would be too long. */
export function writePlace({ message: _, responseUrl, ...place }: Place): string {
  const whole = JSON.stringify({ ...place, responseUrl })
  return whole.length <= slackLimits.privateMetadata ? whole : JSON.stringify(place)
}

/** The place that a form was opened from; undefined where its metadata are not ours. */
export function readPlace(metadata: string): Place | undefined {
  const value = parsed(metadata)
  const { team, user, isPrivate } = value
  if (typeof team !== 'string' || typeof user !== 'string' || typeof isPrivate !== 'boolean') return undefined
  const { channel, thread, responseUrl } = value
  return {
    team,
    user,
    isPrivate,
    ...(typeof channel === 'string' ? { channel } : {}),
    ...(typeof thread === 'string' ? { thread } : {}),
    ...(typeof responseUrl === 'string' ? { responseUrl } : {}),
  }
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}
