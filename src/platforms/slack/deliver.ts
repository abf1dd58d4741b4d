import type { webApi } from '@slack/bolt'
import type { Audience, Posted } from '../../bot/request.ts'
import type { Lane, Outbox } from './outbox.ts'
import { sendReady } from './pictures.ts'
import { isDirect, type Place, readTarget } from './place.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { SlackMessage } from './render.ts'
import { type Response, respondTo } from './response-url.ts'
import { undelivered } from './undelivered.ts'

/** Messages, in the order they are to be read. */
export type Messages = readonly [SlackMessage, ...SlackMessage[]]

/** How replies reach people in Slack. */
export type Delivery = {
  /** Answers a person where they spoke, by the first way that is not refused. Gives what kept it from arriving. */
  answer(place: Place, messages: Messages, to: Audience): Promise<Refusal | undefined>
  /** Says something in the open there, or as an answer to a message; what forbids it is an outcome. */
  post(place: Place, messages: Messages, target?: string): Promise<Posted>
}

/** One way of sending a message. The next one follows where Slack refuses it, and only there: else both may arrive. */
type Way = (message: SlackMessage) => Promise<unknown>

/** Delivers by the Web API and by response_urls, through an outbox. */
export function createDelivery(
  web: webApi.WebClient,
  outbox: Outbox,
  warn: (sentence: string) => void,
  wait: (milliseconds: number) => Promise<void>,
): Delivery {
  const ways = createWays(web, outbox)
  const byFirst = firstOf(wait)
  return {
    answer: async (place, [first, ...rest], to) => {
      let refusal = await byFirst(ways.to(place, to), first)
      // What replaced a message is followed by what did not fit into it.
      const next = to !== 'update' ? to : place.isPrivate ? 'asker' : 'thread'
      for (const message of rest) refusal ??= await byFirst(ways.to(place, next), message)
      return refusal
    },
    post: async (place, messages, target) => {
      const at =
        target === undefined ? place : { ...place, ...(readTarget(target) ?? { channel: undefined }) }
      if (at.channel === undefined) return { kind: 'gone' }
      const { channel } = at
      for (const message of messages) {
        const refusal = await byFirst(ways.open({ ...at, channel }), message, isGone)
        if (refusal === undefined) continue
        const kind = meaningOf(refusal)
        if (kind === 'failed') warn(undelivered(refusal, channel))
        return { kind }
      }
      return { kind: 'posted' }
    },
  }
}

type Ways = {
  to(place: Place, audience: Audience): readonly Way[]
  /** In the open: with a membership, or else through the response_url, which needs none. */
  open(place: Place): readonly Way[]
}

function createWays(web: webApi.WebClient, outbox: Outbox): Ways {
  const respond = (place: Place, response: Response): readonly Way[] => {
    const { responseUrl: url } = place
    if (url === undefined) return []
    return [(message) => outbox.send({ to: url }, () => respondTo(url, message, response))]
  }
  const say = (lane: Lane): Way => {
    const threaded = threadOf(lane)
    return (message) =>
      outbox.send(lane, () => web.chat.postMessage({ ...message, channel: lane.to, ...threaded }))
  }
  const whisper = ({ channel, thread, user }: Place): readonly Way[] => {
    if (channel === undefined || isDirect(channel)) return []
    const threaded = threadOf({ thread })
    return [
      ({ text, blocks, parse }) =>
        outbox.send({ to: channel }, () =>
          web.chat.postEphemeral({ channel, user, text, blocks, parse, ...threaded }),
        ),
    ]
  }
  const replace = ({ channel, message: ts, isPrivate }: Place): readonly Way[] => {
    if (channel === undefined || ts === undefined || (isPrivate && !isDirect(channel))) return []
    return [
      ({ text, blocks, parse }) =>
        outbox.send({ to: channel }, () => web.chat.update({ channel, ts, text, blocks, parse })),
    ]
  }
  const here = (place: Place): Lane => ({
    to: place.channel ?? place.user,
    ...(place.thread === undefined ? {} : { thread: place.thread }),
  })
  const alone = (place: Place): readonly Way[] => [
    // Between two, an answer is a message like any other, if these two are the bot and this person.
    ...(isDirect(place.channel) ? [say(here(place))] : []),
    ...respond(place, { response_type: 'ephemeral', replace_original: false, ...threadOf(place) }),
    ...whisper(place),
    say({ to: place.user }),
  ]
  const open = (place: Place): readonly Way[] => [
    say(here(place)),
    ...respond(place, { response_type: 'in_channel', replace_original: false, ...threadOf(place) }),
  ]
  return {
    open,
    to: (place, audience) => {
      switch (audience) {
        case 'asker':
          return alone(place)
        case 'channel':
          return isDirect(place.channel) ? alone(place) : open(place).toReversed()
        case 'thread':
          return open(place)
        case 'update':
          if (place.message === undefined) return alone(place)
          return [
            ...respond(place, {
              response_type: place.isPrivate ? 'ephemeral' : 'in_channel',
              replace_original: true,
            }),
            ...replace(place),
            ...(place.isPrivate ? alone(place) : open(place)),
          ]
        default:
          return audience satisfies never
      }
    },
  }
}

/** Sends by the first way that is not refused. Gives what kept it from being sent: of several refusals, the first. */
type ByFirst = (
  ways: readonly Way[],
  message: SlackMessage,
  isVain?: (refusal: Refusal) => boolean,
) => Promise<Refusal | undefined>

function firstOf(wait: (milliseconds: number) => Promise<void>): ByFirst {
  return async (ways, message, isVain = () => false) => {
    let first: Refusal | undefined
    for (const way of ways) {
      const refusal = await refusalBy(way, message, wait)
      if (refusal?.kind !== 'refused') return refusal
      first ??= refusal
      if (isVain(refusal)) return refusal
    }
    return first
  }
}

async function refusalBy(
  way: Way,
  message: SlackMessage,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Refusal | undefined> {
  try {
    await sendReady(message, way, wait)
    return undefined
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    return refusal
  }
}

function threadOf({ thread }: { readonly thread?: string | undefined }): { readonly thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread }
}

type Unposted = Exclude<Posted['kind'], 'posted'>

function isGone(refusal: Refusal): boolean {
  return meaningOf(refusal) === 'gone'
}

/** What a refusal of a message means for whoever asked for it to be said. */
export function meaningOf(refusal: Refusal): Unposted {
  return (refusal.kind === 'refused' ? meanings[refusal.error] : undefined) ?? 'failed'
}

/** What errors of chat.postMessage mean for whoever asked for it. Source: docs.slack.dev/reference/methods/chat.postMessage */
const meanings: Readonly<Record<string, Unposted>> = {
  not_in_channel: 'forbidden',
  channel_not_found: 'forbidden',
  missing_scope: 'forbidden',
  no_permission: 'forbidden',
  restricted_action: 'forbidden',
  restricted_action_read_only_channel: 'forbidden',
  restricted_action_thread_only_channel: 'forbidden',
  restricted_action_non_threadable_channel: 'forbidden',
  restricted_action_thread_locked: 'forbidden',
  cannot_dm_bot: 'forbidden',
  messages_tab_disabled: 'forbidden',
  is_archived: 'gone',
  user_disabled: 'gone',
  user_not_found: 'gone',
  cant_update_message: 'gone',
  edit_window_closed: 'gone',
  message_not_found: 'gone',
  thread_not_found: 'gone',
  cannot_reply_to_message: 'gone',
}
