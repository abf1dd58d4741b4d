import { parse } from 'node:querystring'
import { chatMethods } from './chat-methods.ts'
import { fileMethods } from './file-methods.ts'
import { historyMethods } from './history-methods.ts'
import { isObject, type Json, type JsonObject, parseJson, textAt } from './json.ts'
import { type Method, refuse, type Slack } from './method.ts'
import { peopleMethods } from './people-methods.ts'
import { viewMethods } from './view-methods.ts'

/** The tokens of the installed app. */
export type Tokens = { readonly bot: string; readonly app: string }

const methods = new Map<string, Method>(
  Object.entries({ ...chatMethods, ...viewMethods, ...peopleMethods, ...historyMethods, ...fileMethods }),
)

/** Arguments that travel as JSON inside a form. */
const nested = ['blocks', 'attachments', 'view', 'metadata', 'prompts', 'unfurls', 'files']

/** Carries out a call of the Web API: the token first, then the scope, then the thing itself, as Slack does. */
export function callMethod(
  slack: Slack,
  tokens: Tokens,
  call: { readonly method: string; readonly body: JsonObject; readonly token: string | undefined },
): JsonObject {
  const { body, token } = call
  const method = methods.get(call.method)
  if (method === undefined) return refuse('unknown_method', { req_method: call.method })
  if (method.token === 'any') return method.run(body, slack, call.method)
  if (token === undefined || token === '') return refuse('not_authed')
  if (token !== tokens.bot && token !== tokens.app) return refuse('invalid_auth')
  if (token !== tokens[method.token]) return refuse('not_allowed_token_type')
  const needed = method.scope?.(body, slack)
  if (needed !== undefined && !slack.scopes.includes(needed))
    return refuse('missing_scope', { needed, provided: slack.scopes.join(',') })
  if (Object.values(body).includes(unreadable)) return refuse('invalid_arguments')
  return method.run(body, slack, call.method)
}

/** Stands where an argument should have been JSON and was not. */
const unreadable = '\u0000unreadable'

/** The arguments of a call, from a form or from JSON. */
export function readArguments(text: string, type: string): JsonObject {
  if (type.startsWith('application/json')) {
    const value = parseJson(text)
    return isObject(value) ? value : {}
  }
  const values: Record<string, Json> = {}
  for (const [key, value] of Object.entries(parse(text))) {
    const one = Array.isArray(value) ? value.at(-1) : value
    values[key] = nested.includes(key) && one !== undefined ? (parseJson(one) ?? unreadable) : one
  }
  return values
}

/** The token of a call: in the header, or among the arguments. */
export function tokenOf(header: string | undefined, body: JsonObject): string | undefined {
  return header === undefined ? textAt(body, 'token') : header.replace(/^Bearer /, '')
}
