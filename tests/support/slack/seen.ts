import type { Effect } from './effects.ts'
import { type JsonObject, textAt } from './json.ts'
import type { OpenView } from './views.ts'
import type { Message } from './workspace.ts'

/** A message as it stood when it was looked at. */
export type SeenMessage = {
  readonly channel: string
  readonly ts: string
  readonly thread_ts?: string
  /** Whether one person alone sees it. */
  readonly ephemeral: boolean
  /** The id of who wrote it. */
  readonly author: string
  /** As the app sent it last: text, blocks, metadata. */
  readonly body: JsonObject
  /** What it became since it was posted, one body a change, oldest first. */
  readonly updates: readonly JsonObject[]
  /** Whether it was taken away. */
  readonly deleted: boolean
}

/** A modal or a Home tab as it stood when it was looked at. */
export type SeenView = {
  readonly id: string
  readonly user: string
  readonly type: 'modal' | 'home'
  readonly callbackId: string
  /** Whether it still stands on the screen. */
  readonly open: boolean
  /** As the app sent it last. */
  readonly body: JsonObject
  /** What the app said was wrong with the last submission, by block_id. */
  readonly errors: Readonly<Record<string, string>>
}

/** What a person saw come of an action. */
export type Seen = {
  /** Messages that came, changed or went, in the order they first did. */
  readonly messages: readonly SeenMessage[]
  /** The view that opened, changed or was reproved. */
  readonly view?: SeenView
  /** What an external select offers, groups opened. */
  readonly options?: readonly JsonObject[]
  /** How long the acknowledgement took. */
  readonly ackedAfterMs: number
  /** What Slack tells the person where the app failed: `operation_timeout`, `dispatch_failed`, `invalid_response`. */
  readonly error?: string
}

/** A message as it stands now. */
export function seeMessage(message: Message): SeenMessage {
  const { channel, ts, threadTs, ephemeralTo, author, body, updates, deleted } = message
  return {
    channel,
    ts,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ephemeral: ephemeralTo !== undefined,
    author,
    body,
    updates: [...updates],
    deleted,
  }
}

/** A view as it stands now. */
export function seeView({ id, user, body, open, errors }: OpenView): SeenView {
  const type = body['type'] === 'home' ? 'home' : 'modal'
  return { id, user, type, callbackId: textAt(body, 'callback_id') ?? '', open, body, errors }
}

/** What came of an action, from the effects it had. */
export function seeEffects(effects: readonly Effect[], ackedAfterMs: number, view?: OpenView): Seen {
  const messages = new Set(effects.flatMap(({ message }) => message ?? []))
  const last = view ?? effects.findLast((effect) => effect.view !== undefined)?.view
  return {
    messages: [...messages].map(seeMessage),
    ackedAfterMs,
    ...(last === undefined ? {} : { view: seeView(last) }),
  }
}
