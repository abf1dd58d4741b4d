import { randomUUID } from 'node:crypto'
import type { Expectation } from './act.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import {
  eventPayload,
  globalShortcutPayload,
  messagePayload,
  messageShortcutPayload,
  slashPayload,
} from './payloads.ts'
import { respond } from './response-urls.ts'
import { type Seen, type SeenMessage, seeMessage } from './seen.ts'
import { causesIn, causesOn, interact, messageOf, perform, placeOf, type Stage } from './stage.ts'
import { viewPayload } from './views.ts'
import { ids, type Message } from './workspace.ts'

/** Gives a slash command. */
export async function slash(
  stage: Stage,
  words: { readonly command: string; readonly text: string },
  channel: string,
  expect?: Expectation,
): Promise<Seen> {
  const { slack, responseUrls, delivery, facts } = stage
  stage.app.requireCommand(words.command)
  const conversation = placeOf(stage, channel)
  const { url, cause } = responseUrls.give(facts.id, conversation.id)
  const triggerId = slack.views.trigger(facts.id)
  const payload = slashPayload(facts, conversation, words, { responseUrl: url, triggerId })
  const action = {
    what: `${words.command} ${words.text} by ${facts.id} in ${channel}`,
    causes: [cause, `trigger:${triggerId}`, ...causesIn(stage, channel)],
    deliver: () => delivery.once({ type: 'slash_commands', payload, acceptsPayload: true }),
    onAck: (answer: Json) => takeAnswer(stage, channel, answer, cause),
  }
  return perform(stage, action, 1, expect)
}

/** Mentions the bot in a channel. */
export async function mention(
  stage: Stage,
  text: string,
  channel: string,
  thread?: string,
  expect?: Expectation,
): Promise<Seen> {
  stage.app.requireEvent('app_mention')
  const bot = `<@${ids.botUser}>`
  const message = say(stage, text.includes(bot) ? text : `${bot} ${text}`, channel, thread)
  return tell(stage, { type: 'app_mention' }, message, expect)
}

/** Writes to the bot alone. */
export async function directMessage(
  stage: Stage,
  text: string,
  thread?: string,
  expect?: Expectation,
): Promise<Seen> {
  stage.app.requireEvent('message.im')
  stage.app.requireMessagesTab()
  const { id } = stage.slack.workspace.im(stage.facts.id)
  return tell(stage, { type: 'message', channel_type: 'im' }, say(stage, text, id, thread), expect)
}

/** Says something in a channel that is not to the bot, to an app that is told of such things. */
export async function sayHeard(
  stage: Stage,
  text: string,
  channel: string,
  thread?: string,
  expect?: Expectation,
): Promise<Seen> {
  const isPrivate = placeOf(stage, channel).kind === 'private'
  stage.app.requireEvent(isPrivate ? 'message.groups' : 'message.channels')
  const event = { type: 'message', channel_type: isPrivate ? 'group' : 'channel' }
  return tell(stage, event, say(stage, text, channel, thread), expect)
}

/** Posts a message that the app is not told of. */
export function say(
  { slack, facts, ...rest }: Stage,
  text: string,
  channel: string,
  thread?: string,
): Message {
  const { id } = placeOf({ slack, facts, ...rest }, channel)
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text }] }
  const body = { client_msg_id: randomUUID(), text, blocks: [{ type: 'rich_text', elements: [section] }] }
  return slack.workspace.post({ channel: id, author: facts.id, body, threadTs: thread })
}

/** Posts a message that the app is not told of, and gives it as it is seen. */
export function saySeen(stage: Stage, text: string, channel: string, thread?: string): SeenMessage {
  return seeMessage(say(stage, text, channel, thread))
}

/** Opens a tab of the app's Home. */
export async function openTab(stage: Stage, tab: 'home' | 'messages', expect?: Expectation): Promise<Seen> {
  const { slack, facts, app, delivery } = stage
  app.requireEvent('app_home_opened')
  if (tab === 'home') app.requireHomeTab()
  else app.requireMessagesTab()
  const { id } = slack.workspace.im(facts.id)
  const home = slack.views.homeOf(facts.id)
  const event = {
    type: 'app_home_opened',
    user: facts.id,
    channel: id,
    tab,
    event_ts: slack.workspace.nextTs(),
    ...(home === undefined || tab === 'messages' ? {} : { view: viewPayload(home) }),
  }
  const action = {
    what: `${facts.id} opening the ${tab} tab`,
    causes: [...(home === undefined ? [] : [`view:${home.id}`]), `home:${facts.id}`, `channel:${id}`],
    deliver: () => delivery.event(eventPayload(slack.workspace, event)),
  }
  return perform(stage, action, tab === 'home' ? 1 : 0, expect)
}

/** Takes a shortcut on a message. */
export async function messageShortcut(
  stage: Stage,
  callbackId: string,
  seen: SeenMessage,
  expect?: Expectation,
): Promise<Seen> {
  const { slack, responseUrls, facts } = stage
  stage.app.requireShortcut('message', callbackId)
  const on = messageOf(stage, seen)
  const { url, cause } = responseUrls.give(facts.id, on.conversation.id)
  const triggerId = slack.views.trigger(facts.id)
  const payload = messageShortcutPayload(slack.workspace, facts, on, {
    callbackId,
    responseUrl: url,
    triggerId,
  })
  const causes = [cause, `trigger:${triggerId}`, ...causesOn(stage, on)]
  const action = { what: `${facts.id} taking ${callbackId}`, causes, deliver: () => interact(stage, payload) }
  return perform(stage, action, 1, expect)
}

/** Takes a shortcut from the menu. */
export async function globalShortcut(stage: Stage, callbackId: string, expect?: Expectation): Promise<Seen> {
  const { slack, facts } = stage
  stage.app.requireShortcut('global', callbackId)
  const triggerId = slack.views.trigger(facts.id)
  const payload = globalShortcutPayload(slack.workspace, facts, { callbackId, triggerId })
  const direct = slack.workspace.im(facts.id).id
  const causes = [`trigger:${triggerId}`, `channel:${direct}`, `home:${facts.id}`, 'anywhere']
  const action = { what: `${facts.id} taking ${callbackId}`, causes, deliver: () => interact(stage, payload) }
  return perform(stage, action, 1, expect)
}

/** Tells the app of a message. */
function tell(stage: Stage, event: JsonObject, message: Message, expect?: Expectation): Promise<Seen> {
  const { slack, delivery, facts } = stage
  const { channel, ts, threadTs } = message
  const full = { ...messagePayload(slack.workspace, message), ...event, channel, event_ts: ts }
  const action = {
    what: `${facts.id} saying "${String(message.body['text'])}" in ${channel}`,
    causes: [`thread:${channel}:${threadTs ?? ts}`, `ephemeral:${channel}:${facts.id}`, `channel:${channel}`],
    deliver: () => delivery.event(eventPayload(slack.workspace, full)),
  }
  return perform(stage, action, 1, expect)
}

/** An acknowledgement of a command may carry a message: it is posted as a response would be. */
function takeAnswer(
  { slack, facts }: Stage,
  channel: string,
  answer: Json,
  cause: string,
): { error?: string } {
  if (!isObject(answer) || Object.keys(answer).length === 0) return {}
  const problems = slack.check?.message(answer) ?? []
  slack.violate(problems, 'the acknowledgement of a command')
  if (problems.length > 0) return { error: 'invalid_response' }
  respond(slack.workspace, { user: facts.id, channel }, answer, cause)
  return {}
}
