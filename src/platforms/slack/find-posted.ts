import type { webApi } from '@slack/bolt'
import { isDirect } from './place.ts'
import { refusalOf } from './refusal.ts'
import { historyScopes } from './scopes.ts'

/** What is looked for: the message with this key of ours, in a channel or in a thread of it. */
export type Wanted = { readonly channel: string; readonly thread: string | undefined; readonly key: string }

/** What looking needs. */
export type Looking = {
  readonly web: webApi.WebClient
  readonly scopes: readonly string[]
  readonly now: number
}

/** What was cut off longer ago than a day is not said any more. */
const lookBack = 24 * 60 * 60_000

/** A thousand messages a day are looked through, the newest first. */
const mostPages = 5
const pageSize = 200

/**
 * The timestamp of a message that the bot said before and does not know of; undefined where it stands nowhere, `unknown`
 * where the bot may not look. Throws where Slack does not answer, as the Web API does.
 */
export async function findPosted(wanted: Wanted, looking: Looking): Promise<string | 'unknown' | undefined> {
  const { channel } = wanted
  const isUser = /^[UW]/.test(channel)
  const mayLook = isDirect(channel) || historyScopes.some((scope) => looking.scopes.includes(scope))
  if (isUser || !mayLook) return 'unknown'
  try {
    return await look(wanted, looking)
  } catch (error) {
    if (refusalOf(error)?.kind === 'refused') return 'unknown'
    throw error
  }
}

async function look({ channel, thread, key }: Wanted, { web, now }: Looking): Promise<string | undefined> {
  const oldest = String(Math.floor((now - lookBack) / 1000))
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const asked = {
      channel,
      oldest,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    }
    const { messages = [], response_metadata } =
      thread === undefined
        ? await web.conversations.history(asked)
        : await web.conversations.replies({ ...asked, ts: thread })
    const found = messages.find((message) => keyOf(message) === key)
    if (found?.ts !== undefined) return found.ts
    cursor = response_metadata?.next_cursor
    if (!cursor) return undefined
  }
  return undefined
}

/** Our key in what Slack keeps beside a message. */
function keyOf(message: object): unknown {
  const metadata: unknown = 'metadata' in message ? message.metadata : undefined
  if (typeof metadata !== 'object' || metadata === null || !('event_type' in metadata)) return undefined
  if (metadata.event_type !== 'verbatim_post' || !('event_payload' in metadata)) return undefined
  const payload: unknown = metadata.event_payload
  return typeof payload === 'object' && payload !== null && 'key' in payload ? payload.key : undefined
}
