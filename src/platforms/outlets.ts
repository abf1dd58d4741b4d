import type { Outlet } from '../bot/request.ts'
import type { Platform } from './platform.ts'

/** One way to speak first for several platforms: the id of a channel, learner or message begins with the platform's name. */
export function outletOf(platforms: readonly Platform[]): Outlet {
  const find = (id: string): Outlet | undefined =>
    platforms.find(({ name }) => id.startsWith(`${name}:`))?.outlet
  return {
    post: async (channel, view, options) => (await find(channel)?.post(channel, view, options)) ?? gone,
    direct: async (learner, view, options) => (await find(learner)?.direct(learner, view, options)) ?? gone,
    edit: async (message, view) => (await find(message)?.edit(message, view)) ?? gone,
    zoneOf: async (learner) => find(learner)?.zoneOf(learner),
  }
}

const gone = { kind: 'gone' } as const
