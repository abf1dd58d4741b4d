import type { webApi } from '@slack/bolt'
import type { Outlet, Posted, PostOptions, Sent } from '../../bot/request.ts'
import type { View } from '../../view/view.ts'
import type { Clock } from './clock.ts'
import type { Composer } from './compose.ts'
import { type Messages, meaningOf } from './deliver.ts'
import { findPosted } from './find-posted.ts'
import { handOver } from './hand-over.ts'
import type { Members } from './members.ts'
import type { Outbox } from './outbox.ts'
import { sendReady } from './pictures.ts'
import { channelOf, messageId, readChannel, readLearner, readMessage, type Stood } from './place.ts'
import { refusalOf } from './refusal.ts'
import type { Audible, SlackMessage } from './render.ts'
import { saidAgain, undelivered } from './undelivered.ts'
import type { Uploads } from './uploads.ts'

/** What speaking first needs. */
export type OutletDeps = {
  readonly web: webApi.WebClient
  readonly outbox: Outbox
  readonly composer: Composer
  readonly uploads: Uploads
  readonly members: Members
  /** The rights that were granted. */
  readonly scopes: readonly string[]
  readonly clock: Clock
  readonly signal: AbortSignal
  warn(sentence: string): void
}

/** One message of a post: where it goes, and what it is known by when it is looked for. */
type Errand = {
  readonly channel: string
  readonly thread: string | undefined
  readonly key: string
  readonly message: SlackMessage
  /** The message with the line that it may stand there twice, where there is such a line. */
  again?(): Promise<SlackMessage>
}

/** How the bot speaks first in a workspace. */
export function createOutlet(deps: OutletDeps): Outlet {
  const post = async (to: string, view: View, options: PostOptions): Promise<Sent> => {
    const under = options.under === undefined ? undefined : readMessage(options.under)
    if (options.under !== undefined && under === undefined) return { kind: 'gone' }
    const channel = under?.channel ?? to
    const user = readLearner(channelOf(to))
    const { language } =
      user === undefined ? { language: 'en' as const } : await deps.members.find(user, user)
    const notify = audible(options.notify)
    const { messages, files } = await deps.composer.compose(view, language, notify)
    const { isRetry, key, again: line } = options
    const again = async (): Promise<SlackMessage> => {
      const blocks = [
        ...view.blocks,
        ...(line === undefined ? [] : [{ kind: 'note', content: line } as const]),
      ]
      return (await deps.composer.compose({ blocks }, language, notify)).messages[0]
    }
    return trying(channel, deps, 'throw', async () => {
      const thread = under?.timestamps[0]
      const errand = { channel, thread, key, ...(line === undefined ? {} : { again }) }
      const stood = await sayAll(messages, errand, isRetry, deps)
      const receiver = { channel: stood.channel, thread }
      const tell = (more: Messages) => sayAll(more, { ...receiver, key: `${key}-file` }, isRetry, deps)
      await handOver(files, receiver, language, tell, deps)
      return { kind: 'posted', message: messageId(stood), ...(stood.isAgain ? { isAgain: true } : {}) }
    })
  }
  return {
    post: async (channel, view, options) => {
      const id = readChannel(channel)
      return id === undefined ? { kind: 'gone' } : post(id, view, options)
    },
    direct: async (learner, view, options) => {
      const user = readLearner(learner)
      return user === undefined ? { kind: 'gone' } : post(user, view, options)
    },
    edit: (message, view) => edit(message, view, deps),
    zoneOf: async (learner) => {
      const user = readLearner(learner)
      return user === undefined ? undefined : deps.members.zoneOf(user)
    },
  }
}

async function edit(id: string, view: View, deps: OutletDeps): Promise<Posted> {
  const at = readMessage(id)
  if (at === undefined) return { kind: 'gone' }
  const { channel, timestamps } = at
  const messages = await deps.composer.composeEdit(view, 'en', timestamps.length)
  return trying(channel, deps, 'failed', async () => {
    for (const [index, ts] of timestamps.entries()) await replace({ channel, ts }, messages[index], deps)
    return { kind: 'posted' }
  })
}

/** Puts a message where one stands; what is left over is taken away, at the first try or a later one. */
async function replace(
  at: { readonly channel: string; readonly ts: string },
  message: SlackMessage | undefined,
  deps: OutletDeps,
): Promise<void> {
  const { web, outbox } = deps
  const lane = { to: at.channel }
  if (message !== undefined) {
    const send = ({ text, blocks, parse }: SlackMessage) =>
      outbox.send(lane, () => web.chat.update({ ...at, text, blocks, parse }))
    await sendReady(message, send, waitIn(deps))
    return
  }
  try {
    await outbox.send(lane, () => web.chat.delete(at))
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.kind !== 'refused' || refusal.error !== 'message_not_found') throw error
  }
}

/**
 * Whoever speaks first learns what became of it; whoever runs the bot too, where it is nothing that the bot can know.
 * What nobody knows is thrown, or as good as failed where it can be done twice.
 */
async function trying<T extends Posted>(
  channel: string,
  { warn }: OutletDeps,
  unanswered: 'throw' | 'failed',
  work: () => Promise<T>,
): Promise<T | Exclude<Posted, { kind: 'posted' }>> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    if (refusal.kind === 'unanswered' && unanswered === 'throw') throw error
    // What was there when it was chosen, and is not found, is no more.
    const isLost = refusal.kind === 'refused' && refusal.error === 'channel_not_found'
    const kind = isLost ? 'gone' : meaningOf(refusal)
    if (kind === 'failed') warn(undelivered(refusal, channel))
    return { kind }
  }
}

/** Where messages stand, and whether the first of them may stand there twice. */
type Said = Stood & { readonly isAgain: boolean }

/** Says messages in their order, and gives where they stand. */
async function sayAll(
  [first, ...rest]: Messages,
  errand: Omit<Errand, 'message'>,
  isRetry: boolean,
  deps: OutletDeps,
): Promise<Said> {
  const { thread, key } = errand
  const { channel, timestamps, isAgain } = await say({ ...errand, message: first }, isRetry, deps)
  const later: string[] = []
  for (const [index, message] of rest.entries()) {
    const next = { channel, thread, key: `${key}/${index + 2}`, message }
    later.push(...(await say(next, isRetry, deps).catch(partly)).timestamps)
  }
  return { channel, timestamps: [...timestamps, ...later], isAgain }
}

/** What stands in part is neither said nor unsaid: the next attempt finishes it. */
function partly(cause: unknown): never {
  throw new Error('Of what was to be said in Slack, only the beginning stands there', { cause })
}

/** Says one message, and where an earlier attempt may have said it, only if it cannot be found. */
function say(errand: Errand, isRetry: boolean, deps: OutletDeps): Promise<Said> {
  const { web, outbox, scopes, clock, warn } = deps
  const { channel, thread, key, message, again } = errand
  const metadata = { event_type: 'verbatim_post', event_payload: { key } }
  const threaded = thread === undefined ? {} : { thread_ts: thread }
  let mayStand = isRetry
  let isTold = false
  const attempt = async (ready: SlackMessage): Promise<Said> => {
    let shown = ready
    let isAgain = false
    if (mayStand) {
      const found = await findPosted({ channel, thread, key }, { web, scopes, now: clock.now() })
      isAgain = found === 'unknown'
      if (found !== undefined && found !== 'unknown') return { channel, timestamps: [found], isAgain }
      if (isAgain) {
        if (!isTold) warn(saidAgain(channel))
        isTold = true
        shown = (await again?.()) ?? ready
      }
    }
    try {
      const answer = await web.chat.postMessage({ ...shown, channel, ...threaded, metadata })
      return { ...standing(channel, answer), isAgain }
    } catch (error) {
      mayStand ||= refusalOf(error)?.kind === 'unanswered'
      throw error
    }
  }
  const lane = { to: channel, ...(thread === undefined ? {} : { thread }) }
  return sendReady(message, (ready) => outbox.send(lane, () => attempt(ready)), waitIn(deps))
}

/** Where Slack says that a message stands: a person's conversation has an id of its own. */
function standing(sentTo: string, { channel = sentTo, ts }: webApi.ChatPostMessageResponse): Stood {
  if (ts === undefined) throw new Error('Slack gave no timestamp for a message')
  return { channel, timestamps: [ts] }
}

function waitIn({ clock, signal }: OutletDeps): (milliseconds: number) => Promise<void> {
  return (milliseconds) => clock.wait(milliseconds, signal)
}

function audible(notify: string | undefined): Audible | undefined {
  if (notify === 'slack:here') return 'here'
  return notify === 'slack:channel' ? 'channel' : undefined
}
