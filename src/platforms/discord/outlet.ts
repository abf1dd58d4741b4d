import { type REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { Outlet, Posted, PostOptions, Sent } from '../../bot/request.ts'
import type { View } from '../../view/view.ts'
import { fieldOf } from './field-of.ts'
import { limits } from './limits.ts'
import { editData } from './message.ts'
import { noticeOf } from './notify.ts'
import { addressesOf, channelOf, memberOf, messageIdOf } from './place.ts'
import { postMessages, takeAway } from './post-message.ts'
import { renderDiscord, withoutFiles } from './render.ts'
import { plain } from './rows.ts'
import { postedDespite, troubleOf } from './trouble.ts'

/** What speaking first needs. */
export type OutletDeps = {
  /** The REST interface while the bot is logged in, and undefined before and after. */
  rest(): REST | undefined
  /** Says what became of something that Discord did not take; `doing` names it. */
  troubled(error: unknown, doing: string): void
}

/**
 * How the bot speaks first in Discord. A key is Discord's nonce: the same thing tried again within its few minutes is
 * said once. Never rejects: what is not known to happen is told as a bug, and `failed`.
 */
export function createOutlet(deps: OutletDeps): Outlet {
  const { rest, troubled } = deps

  async function attempt<T extends { readonly kind: 'posted' }>(
    doing: string,
    work: (rest: REST) => Promise<T | undefined>,
  ): Promise<T | Exclude<Posted, { kind: 'posted' }>> {
    const way = rest()
    if (way === undefined) return { kind: 'failed' }
    try {
      return (await work(way)) ?? { kind: 'gone' }
    } catch (error) {
      const { kind } = postedDespite(troubleOf(error)) ?? { kind: 'failed' }
      if (kind === 'posted' || kind === 'failed') troubled(error, doing)
      return { kind: kind === 'posted' ? 'failed' : kind }
    }
  }

  return {
    post: (channel, view, options) =>
      attempt('a post', async (way) => {
        const channelId = channelOf(channel)
        return channelId === undefined ? undefined : say(way, channelId, view, options, deps)
      }),
    direct: (learner, view, options) =>
      attempt('a direct message', async (way) => {
        const user = memberOf(learner)
        if (user === undefined) return undefined
        const channel = await way.post(Routes.userChannels(), { body: { recipient_id: user } })
        return say(way, String(fieldOf(channel, 'id')), view, options, deps)
      }),
    edit: (message, view) => attempt('the edit of a post', (way) => replace(way, message, view)),
    // Discord tells no application where its members live.
    zoneOf: async () => undefined,
  }
}

type Said = Extract<Sent, { kind: 'posted' }>

async function say(
  rest: REST,
  channelId: string,
  view: View,
  options: PostOptions,
  { troubled }: OutletDeps,
): Promise<Said> {
  const { key, notify = '', under = '', thread } = options
  const notice = noticeOf(notify)
  const replyTo = addressesOf(under).at(-1)?.messageId
  const nonce = await nonceOf(channelId, key)
  const destination = { channelId, nonce, ...(replyTo === undefined ? {} : { replyTo }) }
  const ids = await withFilesOrWithout(view, (shown) =>
    postMessages(rest, renderDiscord(shown, notice), destination),
  )
  const [first = ''] = ids
  if (thread !== undefined) {
    try {
      await openThread(rest, channelId, first, thread)
    } catch (error) {
      troubled(error, 'a thread under a post')
    }
  }
  return { kind: 'posted', message: messageIdOf(channelId, ids) }
}

/** Where the bot may write and not attach files, what they say is said in words. */
async function withFilesOrWithout<T>(view: View, send: (view: View) => Promise<T>): Promise<T> {
  try {
    return await send(view)
  } catch (error) {
    const hasFiles = view.blocks.some(({ kind }) => kind === 'picture' || kind === 'file')
    if (!hasFiles || troubleOf(error).kind !== 'forbidden') throw error
    return send(withoutFiles(view))
  }
}

/** A thread for the talk about a post; one that an earlier attempt opened is as good. */
async function openThread(rest: REST, channelId: string, messageId: string, name: string): Promise<void> {
  try {
    await rest.post(Routes.threads(channelId, messageId), { body: { name: plain(name, limits.threadName) } })
  } catch (error) {
    const isThere = fieldOf(error, 'code') === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
    if (!isThere) throw error
  }
}

/**
 * Puts a view where messages of the bot's stand: one into each. What is left over of the old ones is deleted, what does
 * not fit into them is said in answer to the last.
 */
async function replace(
  rest: REST,
  message: string,
  view: View,
): Promise<{ readonly kind: 'posted' } | undefined> {
  const places = addressesOf(message)
  const last = places.at(-1)
  if (last === undefined) return undefined
  const { channelId } = last
  await withFilesOrWithout(view, async (shown) => {
    const messages = renderDiscord(shown)
    for (const [index, { messageId }] of places.entries()) {
      const page = messages[index]
      const route = Routes.channelMessage(channelId, messageId)
      if (page === undefined) await takeAway(rest, route)
      else await rest.patch(route, editData(page))
    }
    const nonce = await nonceOf(channelId, message)
    await postMessages(rest, messages.slice(places.length), { channelId, nonce, replyTo: last.messageId })
  })
  return { kind: 'posted' }
}

/** A nonce has at most 25 characters (docs: Create Message), and room for the number of a message is needed. */
async function nonceOf(channelId: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(`${channelId} ${key}`))
  return Buffer.from(digest).toString('base64url').slice(0, 20)
}
