import type { Outlet, Sent } from '../../bot/request.ts'
import type { View } from '../../view/view.ts'
import { keyOfChannel, keyOfLearner } from './session.ts'
import type { Readers, Talks } from './talk.ts'

/**
 * How the bot speaks first on the page: it is there when the page is looked at next. A talk that is not kept any more is
 * gone, and so are its messages.
 */
export function createOutlet(talks: Talks, isServing: () => boolean): Outlet {
  const say = async (
    key: string | undefined,
    view: View,
    readers: Readers,
    options: { readonly key: string; readonly under?: string },
  ): Promise<Sent> => {
    if (!isServing()) return { kind: 'failed' }
    const talk = key === undefined ? undefined : talks.find(key)
    if (key === undefined || talk === undefined) return { kind: 'gone' }
    const before = talk.posted.get(options.key)
    if (before !== undefined) return { kind: 'posted', message: messageOf(key, before) }
    const under = readMessage(options.under ?? '')?.id
    const id = talk.add({ kind: 'view', view, ...(under === undefined ? {} : { under }) }, readers)
    talk.posted.set(options.key, id)
    return { kind: 'posted', message: messageOf(key, id) }
  }
  return {
    post: (channel, view, options) => say(keyOfChannel(channel), view, 'open', options),
    direct: (learner, view, options) => say(keyOfLearner(learner), view, 'two', options),
    edit: async (message, view) => {
      if (!isServing()) return { kind: 'failed' }
      const { key, id } = readMessage(message) ?? {}
      const talk = key === undefined ? undefined : talks.find(key)
      const before = id === undefined ? undefined : talk?.find(id)
      if (talk === undefined || before === undefined) return { kind: 'gone' }
      const under = before.body.kind === 'view' ? before.body.under : undefined
      const body = { kind: 'view', view, ...(under === undefined ? {} : { under }) } as const
      talk.replace(before.id, body, before.readers)
      return { kind: 'posted' }
    },
    zoneOf: async (learner) => {
      const key = keyOfLearner(learner)
      return key === undefined ? undefined : talks.find(key)?.zone
    },
  }
}

/** A message as the bot finds it again. */
function messageOf(key: string, id: string): string {
  return `web:${key}:${id}`
}

function readMessage(message: string): { readonly key: string; readonly id: string } | undefined {
  const [, key, id] = /^web:([\w-]{22}):(m[a-z0-9]+-\d+)$/.exec(message) ?? []
  return key === undefined || id === undefined ? undefined : { key, id }
}
