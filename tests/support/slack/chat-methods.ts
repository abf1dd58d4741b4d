import { pictureProblems } from './file-methods.ts'
import { type JsonObject, textAt } from './json.ts'
import { conversationOf, hasBot, isKnown, type Method, refuse, refuseBody, type Slack } from './method.ts'
import { messagePayload } from './payloads.ts'
import { type Conversation, ids, type Message } from './workspace.ts'

const write = () => 'chat:write'

/** The methods that post, change and take away messages. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': { token: 'bot', scope: write, run: postMessage },
  'chat.postEphemeral': { token: 'bot', scope: write, run: postEphemeral },
  'chat.update': { token: 'bot', scope: write, run: update },
  'chat.delete': { token: 'bot', scope: write, run: remove },
  'chat.getPermalink': { token: 'bot', run: permalink },
}

function postMessage(body: JsonObject, slack: Slack, name: string): JsonObject {
  const conversation = conversationOf(slack, textAt(body, 'channel'))
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  if (!hasBot(conversation) && !slack.scopes.includes('chat:write.public')) return refuse('not_in_channel')
  const problem = bodyProblem(body, slack, name) ?? threadProblem(body, conversation, slack, name)
  if (problem !== undefined) return problem
  const { id } = conversation
  const message = slack.workspace.post({
    channel: id,
    author: ids.botUser,
    body,
    threadTs: textAt(body, 'thread_ts'),
  })
  return { ok: true, channel: id, ts: message.ts, message: messagePayload(slack.workspace, message) }
}

function postEphemeral(body: JsonObject, slack: Slack, name: string): JsonObject {
  const conversation = conversationOf(slack, textAt(body, 'channel'))
  const user = textAt(body, 'user')
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  if (!hasBot(conversation)) return refuse('not_in_channel')
  if (user === undefined || !conversation.members.has(user)) return refuse('user_not_in_channel')
  const problem = bodyProblem(body, slack, name) ?? threadProblem(body, conversation, slack, name)
  if (problem !== undefined) return problem
  const draft = { channel: conversation.id, author: ids.botUser, body, threadTs: textAt(body, 'thread_ts') }
  return { ok: true, message_ts: slack.workspace.post({ ...draft, ephemeralTo: user }).ts }
}

function update(body: JsonObject, slack: Slack, name: string): JsonObject {
  const message = ownMessage(body, slack, 'cant_update_message')
  if ('ok' in message) return message
  const problem = bodyProblem(body, slack, name)
  if (problem !== undefined) return problem
  // What an app keeps beside a message stays where nothing else is given ([D] chat.update, metadata).
  const { metadata } = message.message.body
  slack.workspace.replace(message.message, metadata === undefined ? body : { metadata, ...body })
  const { channel, ts } = message.message
  const changed = messagePayload(slack.workspace, message.message)
  return { ok: true, channel, ts, text: textAt(body, 'text') ?? '', message: changed }
}

function remove(body: JsonObject, slack: Slack): JsonObject {
  const message = ownMessage(body, slack, 'cant_delete_message')
  if ('ok' in message) return message
  slack.workspace.remove(message.message)
  return { ok: true, channel: message.message.channel, ts: message.message.ts }
}

function permalink(body: JsonObject, slack: Slack): JsonObject {
  const conversation = conversationOf(slack, textAt(body, 'channel'))
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  const ts = textAt(body, 'message_ts') ?? ''
  if (slack.workspace.find(conversation.id, ts) === undefined) return refuse('message_not_found')
  const path = `archives/${conversation.id}/p${ts.replace('.', '')}`
  return { ok: true, channel: conversation.id, permalink: `https://${ids.domain}.slack.com/${path}` }
}

/** The bot's own message; those only one person sees cannot be reached by their ts. */
function ownMessage(
  body: JsonObject,
  slack: Slack,
  foreign: string,
): { readonly message: Message } | { readonly ok: false; readonly error: string } {
  // chat.update wants the id of the conversation itself: a person's id finds nothing.
  const conversation = slack.workspace.conversations.get(textAt(body, 'channel') ?? '')
  if (conversation === undefined || !isKnown(conversation)) return { ok: false, error: 'channel_not_found' }
  const message = slack.workspace.find(conversation.id, textAt(body, 'ts') ?? '')
  if (message === undefined || message.ephemeralTo !== undefined)
    return { ok: false, error: 'message_not_found' }
  return message.author === ids.botUser ? { message } : { ok: false, error: foreign }
}

function bodyProblem(body: JsonObject, slack: Slack, name: string): JsonObject | undefined {
  if (['text', 'blocks', 'attachments', 'markdown_text'].every((key) => body[key] === undefined))
    return refuse('no_text')
  const problems =
    slack.check === undefined ? [] : [...slack.check.message(body), ...pictureProblems(body, slack)]
  return refuseBody(slack, problems, name, 'invalid_blocks')
}

/** Slack shows a reply to nothing nowhere sensible; an app that sends one has lost its thread. */
function threadProblem(
  body: JsonObject,
  conversation: Conversation,
  slack: Slack,
  name: string,
): JsonObject | undefined {
  const ts = textAt(body, 'thread_ts')
  if (slack.check === undefined || ts === undefined) return undefined
  const root = slack.workspace.find(conversation.id, ts)
  if (root !== undefined && root.ephemeralTo === undefined && root.threadTs === undefined) return undefined
  const problem = `limit: thread_ts ${ts} is no message of ${conversation.id} that everyone sees and that starts a thread`
  return refuseBody(slack, [problem], name, 'thread_not_found')
}
