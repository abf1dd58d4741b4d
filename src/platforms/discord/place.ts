import type { Origin } from '../../bot/request.ts'

/** Where something happened in Discord, and who did it. */
export type Where = {
  readonly guildId: string | null
  readonly channelId: string
  /** The channel that the thread belongs to, where it is one. */
  readonly parentId?: string | null
  readonly userId: string
  /** Whether the bot and this person are alone. */
  readonly isDirect: boolean
}

/**
 * The origin as the bot knows it. Outside of servers a conversation of several is a community, so that all of them can
 * go on from what is said there; alone with the bot everybody is one of their own.
 */
export function originOf({ guildId, channelId, parentId, userId, isDirect }: Where): Origin {
  const isThread = parentId !== undefined && parentId !== null
  const elsewhere = isDirect ? `discord:user:${userId}` : `discord:channel:${channelId}`
  return {
    community: guildId === null ? elsewhere : `discord:${guildId}`,
    channel: `discord:${isThread ? parentId : channelId}`,
    ...(isThread ? { thread: `discord:${channelId}` } : {}),
    learner: `discord:${userId}`,
    ...(isDirect ? { isDirect } : {}),
  }
}

/** The server that a community is, or undefined for one that is none. */
export function guildOf(community: string): string | undefined {
  return /^discord:(\d+)$/.exec(community)?.[1]
}

/** The channel or thread behind an id of ours, or undefined for one that is not of this platform. */
export function channelOf(channel: string): string | undefined {
  return /^discord:(\d+)$/.exec(channel)?.[1]
}

/** The account behind a learner's id, or undefined for one that is not of this platform. */
export function memberOf(learner: string): string | undefined {
  return /^discord:(\d+)$/.exec(learner)?.[1]
}

/** A channel as forms and options give it. */
export function channelIdOf(channelId: string): string {
  return `discord:${channelId}`
}

/** A role as forms and options give it; Discord has everyone of a server as a role with the id of the server. */
export function groupIdOf(roleId: string, guildId: string | null): string {
  return roleId === guildId ? 'discord:everyone' : `discord:role:${roleId}`
}

/** The role behind a group as forms and options give it; undefined for one that is no role. */
export function roleOf(group: string, guildId: string | undefined): string | undefined {
  return group === 'discord:everyone' ? guildId : /^discord:role:(\d+)$/.exec(group)?.[1]
}

/** Those of a channel who are online, or all of it; undefined for a role, and for a group of another platform. */
export function everybodyOf(group: string): string | undefined {
  return /^discord:(here|everyone)$/.exec(group)?.[1]
}

/** A message as Discord finds it again. */
export type MessageAddress = { readonly channelId: string; readonly messageId: string }

/** A message as a target that a request can carry. */
export function targetOf({ channelId, messageId }: MessageAddress): string {
  return `discord:${channelId}:${messageId}`
}

/** The message behind a target, or undefined for one that is not of this platform. */
export function addressOf(target: string): MessageAddress | undefined {
  const [, channelId, messageId] = /^discord:(\d+):(\d+)$/.exec(target) ?? []
  return channelId === undefined || messageId === undefined ? undefined : { channelId, messageId }
}

/** Several messages that are one thing said, as an outlet gives them out: `discord:CHANNEL:MESSAGE[+MESSAGE…]`. */
export function messageIdOf(channelId: string, messageIds: readonly string[]): string {
  return `discord:${channelId}:${messageIds.join('+')}`
}

/** The messages behind what an outlet gave out, in their order; none for what is not of this platform. */
export function addressesOf(message: string): readonly MessageAddress[] {
  const [, channelId, ids = ''] = /^discord:(\d+):(\d+(?:\+\d+)*)$/.exec(message) ?? []
  return channelId === undefined ? [] : ids.split('+').map((messageId) => ({ channelId, messageId }))
}
