import { type JsonObject, textAt } from './json.ts'
import { hasBot, isKnown, type Method, refuse, type Slack } from './method.ts'
import { messagePayload } from './payloads.ts'
import type { Conversation, Message } from './workspace.ts'

/** The methods that read what was said. */
export const historyMethods: Readonly<Record<string, Method>> = {
  'conversations.history': { token: 'bot', scope: historyScope, run: history },
  'conversations.replies': { token: 'bot', scope: historyScope, run: replies },
}

function history(body: JsonObject, slack: Slack): JsonObject {
  return read(body, slack, (messages) =>
    messages.filter(({ threadTs }) => threadTs === undefined).toReversed(),
  )
}

/** The first message of the thread is among them. */
function replies(body: JsonObject, slack: Slack): JsonObject {
  const root = textAt(body, 'ts') ?? ''
  return read(body, slack, (messages) => {
    const thread = messages.filter(({ ts, threadTs }) => ts === root || threadTs === root)
    return thread.some(({ ts }) => ts === root) ? thread : undefined
  })
}

/** What one person alone sees is in no history; what an app keeps beside a message is only told where asked for. */
function read(
  body: JsonObject,
  slack: Slack,
  choose: (messages: readonly Message[]) => readonly Message[] | undefined,
): JsonObject {
  const conversation = conversationIn(body, slack)
  if (conversation === undefined || !isKnown(conversation)) return refuse('channel_not_found')
  if (!hasBot(conversation)) return refuse('not_in_channel')
  const all = slack.workspace.messagesIn(conversation.id).filter((one) => one.ephemeralTo === undefined)
  const chosen = choose(all)
  if (chosen === undefined) return refuse('thread_not_found')
  const oldest = Number(body['oldest'] ?? 0)
  const recent = chosen.filter(({ ts }) => Number(ts) > oldest)
  const start = Number(textAt(body, 'cursor') ?? '0')
  const limit = Math.min(999, Number(body['limit'] ?? 100) || 100)
  const next = start + limit < recent.length ? String(start + limit) : ''
  return {
    ok: true,
    messages: recent.slice(start, start + limit).map((message) => {
      const { metadata, ...rest } = messagePayload(slack.workspace, message)
      return String(body['include_all_metadata']) === 'true' && metadata !== undefined
        ? { ...rest, metadata }
        : rest
    }),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  }
}

function conversationIn(body: JsonObject, { workspace }: Slack): Conversation | undefined {
  return workspace.conversations.get(textAt(body, 'channel') ?? '')
}

function historyScope(body: JsonObject, slack: Slack): string {
  const kind = conversationIn(body, slack)?.kind ?? 'public'
  return { public: 'channels:history', private: 'groups:history', im: 'im:history' }[kind]
}
