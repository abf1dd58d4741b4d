import type {
  BlockAction,
  BlockSuggestion,
  EnvelopedEvent,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt'
import { initialState, interactivesOf } from './elements.ts'
import { type Json, type JsonObject, objectsAt, textAt } from './json.ts'
import { type OpenView, viewPayload } from './views.ts'
import { type Conversation, ids, type Message, type PersonFacts, type Workspace } from './workspace.ts'

/** The keys of a payload as Bolt declares them; what is declared and not sent fails to compile. */
type Sent<Payload> = { readonly [Key in keyof Payload]: Json }

/** Where an action was done: a message in a conversation, or a view. */
export type Container =
  | { readonly message: Message; readonly conversation: Conversation }
  | { readonly view: OpenView }

const token = 'stand-in-verification-token'
const team = { id: ids.team, domain: ids.domain }
const noEnterprise = { enterprise: null, is_enterprise_install: false }

/** A slash command as it is sent. */
export function slashPayload(
  person: PersonFacts,
  conversation: Conversation,
  words: { readonly command: string; readonly text: string },
  keys: { readonly responseUrl: string; readonly triggerId: string },
): JsonObject {
  return {
    token,
    team_id: ids.team,
    team_domain: ids.domain,
    channel_id: conversation.id,
    channel_name: conversation.name,
    user_id: person.id,
    user_name: person.name,
    command: words.command,
    text: words.text,
    api_app_id: ids.app,
    is_enterprise_install: 'false',
    response_url: keys.responseUrl,
    trigger_id: keys.triggerId,
  } satisfies Sent<SlashCommand>
}

/** A press or a choice as it is sent. Of a message that one person sees, Slack sends the place and not the message. */
export function actionPayload(
  workspace: Workspace,
  person: PersonFacts,
  container: Container,
  action: JsonObject,
  keys: { readonly responseUrl?: string; readonly triggerId: string },
): JsonObject {
  return {
    type: 'block_actions',
    user: userOf(person),
    api_app_id: ids.app,
    token,
    trigger_id: keys.triggerId,
    team,
    ...noEnterprise,
    ...placeOf(workspace, container),
    ...(keys.responseUrl === undefined ? {} : { response_url: keys.responseUrl }),
    actions: [action],
  } satisfies Partial<Sent<BlockAction>>
}

/** What is typed into an external select as it is sent. */
export function suggestionPayload(
  workspace: Workspace,
  person: PersonFacts,
  container: Container,
  asked: { readonly blockId: string; readonly actionId: string; readonly typed: string },
): JsonObject {
  return {
    type: 'block_suggestion',
    user: userOf(person),
    api_app_id: ids.app,
    token,
    team,
    ...noEnterprise,
    ...placeOf(workspace, container),
    action_id: asked.actionId,
    block_id: asked.blockId,
    value: asked.typed,
  } satisfies Partial<Sent<BlockSuggestion>>
}

/** A submission as it is sent. */
export function submissionPayload(person: PersonFacts, view: OpenView, triggerId: string): JsonObject {
  return {
    type: 'view_submission',
    team,
    user: userOf(person),
    api_app_id: ids.app,
    token,
    trigger_id: triggerId,
    view: viewPayload(view),
    response_urls: [],
    ...noEnterprise,
  } satisfies Sent<ViewSubmitAction>
}

/** The closing of a view as it is sent, to those who asked to be told. */
export function closingPayload(person: PersonFacts, view: OpenView, cleared: boolean): JsonObject {
  return {
    type: 'view_closed',
    team,
    user: userOf(person),
    api_app_id: ids.app,
    token,
    view: viewPayload(view),
    is_cleared: cleared,
    ...noEnterprise,
  } satisfies Sent<ViewClosedAction>
}

/** A shortcut taken on a message as it is sent. */
export function messageShortcutPayload(
  workspace: Workspace,
  person: PersonFacts,
  on: { readonly message: Message; readonly conversation: Conversation },
  keys: { readonly callbackId: string; readonly responseUrl: string; readonly triggerId: string },
): JsonObject {
  return {
    type: 'message_action',
    token,
    action_ts: workspace.nextTs(),
    team,
    user: userOf(person),
    channel: { id: on.conversation.id, name: on.conversation.name },
    ...noEnterprise,
    callback_id: keys.callbackId,
    trigger_id: keys.triggerId,
    response_url: keys.responseUrl,
    message_ts: on.message.ts,
    message: messagePayload(workspace, on.message),
  } satisfies Sent<MessageShortcut>
}

/** A shortcut taken anywhere as it is sent. */
export function globalShortcutPayload(
  workspace: Workspace,
  person: PersonFacts,
  keys: { readonly callbackId: string; readonly triggerId: string },
): JsonObject {
  return {
    type: 'shortcut',
    token,
    action_ts: workspace.nextTs(),
    team,
    user: userOf(person),
    ...noEnterprise,
    callback_id: keys.callbackId,
    trigger_id: keys.triggerId,
  } satisfies Sent<GlobalShortcut>
}

/** An event in the envelope that every event comes in. */
export function eventPayload(workspace: Workspace, event: JsonObject): JsonObject {
  const id = workspace.nextId('Ev')
  return {
    token,
    team_id: ids.team,
    context_team_id: ids.team,
    context_enterprise_id: null,
    api_app_id: ids.app,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(workspace.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: ids.team,
        user_id: ids.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${id}`,
  } satisfies Sent<EnvelopedEvent>
}

/** A message as it travels in answers and payloads. */
export function messagePayload(workspace: Workspace, message: Message): JsonObject {
  const { body, author, ts, threadTs, channel } = message
  const root = threadTs === undefined ? undefined : workspace.find(channel, threadTs)
  const replies = workspace.repliesTo(message)
  const profile = { id: ids.bot, app_id: ids.app, name: workspace.botName, deleted: false, team_id: ids.team }
  return {
    user: author,
    type: 'message',
    ts,
    ...(author === ids.botUser ? { bot_id: ids.bot, app_id: ids.app, bot_profile: profile } : {}),
    ...(body['client_msg_id'] === undefined ? {} : { client_msg_id: body['client_msg_id'] }),
    text: textAt(body, 'text') ?? '',
    team: ids.team,
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(body['attachments'] === undefined ? {} : { attachments: objectsAt(body, 'attachments') }),
    ...(body['files'] === undefined ? {} : { files: objectsAt(body, 'files') }),
    ...(body['metadata'] === undefined ? {} : { metadata: body['metadata'] }),
    ...threadOf(workspace, message),
    ...(replies === 0 ? {} : { reply_count: replies }),
    ...(root === undefined ? {} : { parent_user_id: root.author }),
    ...(message.updates.length === 0 ? {} : { edited: { user: ids.botUser, ts } }),
  }
}

/** A message that was answered in a thread is the first one of that thread, and says so. */
function threadOf(workspace: Workspace, message: Message): JsonObject {
  const thread = message.threadTs ?? (workspace.repliesTo(message) > 0 ? message.ts : undefined)
  return thread === undefined ? {} : { thread_ts: thread }
}

function userOf({ id, name }: PersonFacts): JsonObject {
  return { id, username: name, name, team_id: ids.team }
}

function placeOf(workspace: Workspace, container: Container): JsonObject {
  if ('view' in container) {
    const { view } = container
    return { container: { type: 'view', view_id: view.id }, view: viewPayload(view) }
  }
  const { message, conversation } = container
  const ephemeral = message.ephemeralTo !== undefined
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: ephemeral,
      ...threadOf(workspace, message),
    },
    channel: { id: conversation.id, name: conversation.name },
    ...(ephemeral ? {} : { message: messagePayload(workspace, message) }),
    state: { values: valuesOf(message.blocks) },
  }
}

function valuesOf(blocks: readonly JsonObject[]): JsonObject {
  const values: Record<string, Record<string, Json>> = {}
  for (const { element, blockId, actionId } of interactivesOf(blocks)) {
    const state = initialState(element)
    if (state !== undefined) values[blockId] = { ...values[blockId], [actionId]: state }
  }
  return values
}
