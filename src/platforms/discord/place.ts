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
