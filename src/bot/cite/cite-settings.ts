import { styleNames } from '../../cite/style.ts'
import { encodeAction } from '../action-id.ts'
import type { Context } from '../command.ts'
import type { ActionHandlers } from '../handlers.ts'
import { tell } from '../quiz/tell.ts'
import type { Reply } from '../request.ts'
import { refuse } from '../say.ts'
import { showSettings } from '../show-settings.ts'
import { asHost } from './as-host.ts'

/** How a group cites: its style, what links open, whether references are expanded in a channel, and the end of all links. */
export const settingActions: ActionHandlers = {
  'w-default': {
    to: 'updateAlone',
    run: (_action, [chosen], context) => asHost(context, () => setStyle(chosen, context)),
  },
  'w-reading': {
    to: 'updateAlone',
    run: ({ id }, _values, context) => asHost(context, () => setReading(id, context)),
  },
  'w-expand': {
    to: 'updateAlone',
    run: ({ id }, _values, context) => asHost(context, () => setExpand(id, context)),
  },
  'w-revoke': { to: 'asker', run: ({ id }, _values, context) => asHost(context, () => revoke(id, context)) },
}

async function setStyle(chosen: string | undefined, context: Context): Promise<Reply> {
  const style = styleNames.find((name) => name === chosen)
  if (style === undefined) return refuse('unknownAction', context)
  await context.deps.store.groups.change(context.request.from.community, { style })
  return showSettings(context)
}

async function setReading(reading: string, context: Context): Promise<Reply> {
  if (reading !== 'document' && reading !== 'passage') return refuse('unknownAction', context)
  await context.deps.store.groups.change(context.request.from.community, { reading })
  return showSettings(context)
}

async function setExpand(id: string, context: Context): Promise<Reply> {
  if (id !== 'on' && id !== 'off') return refuse('unknownAction', context)
  const { community, channel } = context.request.from
  await context.deps.store.channels.change(community, channel, { expand: id === 'on' })
  return showSettings(context)
}

/** Asks first: a link that was revoked never works again. */
async function revoke(id: string, { deps, request, words }: Context): Promise<Reply> {
  const { settings } = words.works
  if (id === 'now') {
    await deps.store.access.replace(request.from.community)
    return tell(settings.revoked())
  }
  return {
    kind: 'message',
    to: 'asker',
    view: {
      blocks: [
        { kind: 'paragraph', content: settings.revokeAsk() },
        {
          kind: 'actions',
          actions: [{ id: encodeAction({ kind: 'w-revoke', id: 'now' }), label: settings.revokeNow }],
        },
      ],
    },
  }
}
