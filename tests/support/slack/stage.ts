import { type Action, act, type Expectation } from './act.ts'
import type { Delivered, Delivery } from './deliver.ts'
import type { InstalledApp } from './installed-app.ts'
import type { JsonObject } from './json.ts'
import type { Slack } from './method.ts'
import type { Container } from './payloads.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Seen, SeenMessage, SeenView } from './seen.ts'
import type { OpenView } from './views.ts'
import type { Conversation, Message, PersonFacts } from './workspace.ts'

/** What people act through. */
export type StageParts = {
  readonly slack: Slack
  readonly delivery: Delivery
  readonly responseUrls: ResponseUrls
  readonly app: InstalledApp
  /** How long a person looks for an effect, where the action does not say. */
  readonly effectWithinMs: number
}

/** What one person acts through. */
export type Stage = StageParts & {
  readonly facts: PersonFacts
  /** What external selects offered this person last, by block_id and action_id. */
  readonly offered: Map<string, readonly JsonObject[]>
}

/** Does something and waits for what comes of it; `effects` is how many a person expects unless told otherwise. */
export function perform(
  stage: Stage,
  action: Omit<Action, 'effects' | 'withinMs'>,
  effects: number,
  expect: Expectation = {},
): Promise<Seen> {
  const asked = { effects: expect.effects ?? effects, withinMs: expect.withinMs ?? stage.effectWithinMs }
  return act(stage.slack.workspace, { ...action, ...asked })
}

/** Sends an interaction. */
export function interact({ delivery }: Stage, payload: JsonObject): Promise<Delivered> {
  return delivery.once({ type: 'interactive', payload, acceptsPayload: true })
}

/** A conversation the person is in. Throws where there is none: nobody can act where they are not. */
export function placeOf({ slack, facts }: Stage, channel: string): Conversation {
  const { conversations } = slack.workspace
  const conversation = conversations.get(channel)
  if (conversation?.members.has(facts.id) === true) return conversation
  const own = [...conversations.values()].filter(({ members }) => members.has(facts.id)).map(({ id }) => id)
  throw new Error(`${facts.id} is not in ${channel}, but in: ${own.join(', ') || 'no conversation'}`)
}

/** The message as Slack has it. Throws where it is gone, or where the person cannot see it. */
export function messageOf(
  stage: Stage,
  seen: SeenMessage,
): { readonly message: Message; readonly conversation: Conversation } {
  const { workspace } = stage.slack
  const message = workspace.find(seen.channel, seen.ts)
  const { id } = stage.facts
  if (message === undefined) throw new Error(`The message ${seen.ts} is gone from ${seen.channel}`)
  if (message.ephemeralTo !== undefined && message.ephemeralTo !== id)
    throw new Error(`${id} does not see the message ${seen.ts}: only ${message.ephemeralTo} does`)
  return { message, conversation: placeOf(stage, seen.channel) }
}

/** The view as Slack has it. Throws where it is closed, or is another person's. */
export function viewOf({ slack, facts }: Stage, seen: SeenView): OpenView {
  const view = slack.views.find(seen.id)
  if (view === undefined) throw new Error(`The view ${seen.id} (${seen.callbackId}) is closed`)
  if (view.user !== facts.id)
    throw new Error(`${facts.id} does not see the view ${seen.id}: ${view.user} does`)
  return view
}

/** What was seen as Slack has it. */
export function containerOf(stage: Stage, seen: SeenMessage | SeenView): Container {
  return 'ts' in seen ? messageOf(stage, seen) : { view: viewOf(stage, seen) }
}

/** What an effect of an action in a conversation may be known by. */
export function causesIn({ slack, facts }: Stage, channel: string): readonly string[] {
  const direct = slack.workspace.im(facts.id).id
  return [`ephemeral:${channel}:${facts.id}`, `channel:${channel}`, `channel:${direct}`, `home:${facts.id}`]
}

/** What an effect of an action on something seen may be known by. */
export function causesOn(stage: Stage, container: Container): readonly string[] {
  if ('view' in container) {
    const { view } = container
    const direct = stage.slack.workspace.im(view.user).id
    return [
      `view:${view.id}`,
      ...view.causes.filter((cause) => cause !== 'anywhere'),
      `channel:${direct}`,
      'anywhere',
    ]
  }
  const { channel, ts, threadTs } = container.message
  return [`message:${channel}:${ts}`, `thread:${channel}:${threadTs ?? ts}`, ...causesIn(stage, channel)]
}
