import type { Message } from './message.ts'
import { everybodyOf } from './place.ts'

/** Whom a message notifies besides those who read the channel anyway, and the words that do it. */
export type Notice = {
  readonly markdown: string
  readonly allowed: Message['allowed_mentions']
}

/**
 * What notifies the group that a form or an option named: a role, those of a channel who are online, or all of it.
 * Undefined for a group of another platform. `replied_user` stays off: who is answered is not notified by it.
 */
export function noticeOf(group: string): Notice | undefined {
  const role = /^discord:role:(\d+)$/.exec(group)?.[1]
  if (role !== undefined) {
    return { markdown: `<@&${role}>`, allowed: { parse: [], roles: [role], replied_user: false } }
  }
  const everybody = everybodyOf(group)
  return everybody === undefined
    ? undefined
    : { markdown: `@${everybody}`, allowed: { parse: ['everyone'], replied_user: false } }
}
