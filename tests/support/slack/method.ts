import type { BodyCheck } from './check-body.ts'
import type { Files } from './files.ts'
import type { JsonObject } from './json.ts'
import type { Views } from './views.ts'
import type { Conversation, Workspace } from './workspace.ts'
import { ids } from './workspace.ts'

/** What the methods of the Web API work on. */
export type Slack = {
  readonly workspace: Workspace
  readonly views: Views
  readonly files: Files
  /** Looks at every body that comes in; undefined where nothing is checked. */
  readonly check: BodyCheck | undefined
  readonly scopes: readonly string[]
  /** Notes down what is wrong with a body, and where it came in. */
  readonly violate: (problems: readonly string[], where: string) => void
  /** A new address of the Socket Mode gate, good for one connection. */
  readonly newSocketUrl: () => string
}

/** A method of the Web API: which token it wants, which scope, and what it answers. */
export type Method = {
  readonly token: 'app' | 'bot' | 'any'
  /** The scope it needs for these arguments, where it needs one. */
  readonly scope?: (body: JsonObject, slack: Slack) => string | undefined
  readonly run: (body: JsonObject, slack: Slack, name: string) => JsonObject
}

/** An answer that says no. */
export function refuse(error: string, more: JsonObject = {}): JsonObject {
  return { ok: false, error, ...more }
}

/** The conversation of an id, or the direct one of a person's id. */
export function conversationOf({ workspace }: Slack, id: string | undefined): Conversation | undefined {
  if (id === undefined) return undefined
  return workspace.people.has(id) ? workspace.im(id) : workspace.conversations.get(id)
}

/** Whether the bot is in a conversation. */
export function hasBot(conversation: Conversation): boolean {
  return conversation.members.has(ids.botUser)
}

/** Whether the bot may know that a conversation exists: private ones only from inside. */
export function isKnown(conversation: Conversation): boolean {
  return conversation.kind === 'public' || hasBot(conversation)
}

/** The answer to a body with something wrong in it, or undefined where all is well. */
export function refuseBody(
  slack: Slack,
  problems: readonly string[],
  where: string,
  error: string,
): JsonObject | undefined {
  if (problems.length === 0) return undefined
  slack.violate(problems, where)
  return refuse(error, { response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) } })
}
