import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Failure, Failures } from './failures.ts'
import { pictureProblems } from './file-methods.ts'
import type { JsonObject } from './json.ts'
import type { Slack } from './method.ts'
import type { ResponseUrls } from './response-urls.ts'
import { callMethod, readArguments, type Tokens, tokenOf } from './web-api.ts'

/** A call the app made: of a Web API method, or of a response_url. */
export type Call = {
  /** The method's name; `response_url` for those, and `upload` for the bytes of a file. */
  readonly method: string
  readonly body: JsonObject
  readonly token: string | undefined
  /** When it came, in milliseconds of the stand-in's clock, and how long its answer took. */
  readonly at: number
  readonly tookMs: number
  readonly status: number
  /** What Slack refused it with, where it did. */
  readonly error?: string
}

/** What the server answers with. */
export type ServerParts = {
  readonly slack: Slack
  readonly tokens: Tokens
  readonly failures: Failures
  readonly responseUrls: ResponseUrls
  readonly record: (call: Call) => void
}

type Answer = {
  readonly status: number
  readonly body: string
  readonly error?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** The server of the Web API and of the response_urls; not listening yet. */
export function createApiServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    serve(parts, request, response).catch((bug: unknown) => {
      response.writeHead(500).end(String(bug))
    })
  })
  // Clients keep their connections; one closed under their hands would look like a failure of the app.
  server.keepAliveTimeout = 60_000
  return server
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const start = performance.now()
  const at = parts.slack.workspace.now()
  const [, room, name = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  const method = room === 'respond' ? 'response_url' : room === 'upload' ? 'upload' : name
  const bytes = await readBytes(request)
  const body =
    room === 'upload' ? {} : readArguments(bytes.toString('utf8'), request.headers['content-type'] ?? '')
  const token = tokenOf(request.headers.authorization, body)
  const failure = parts.failures.take(method)
  if (failure?.delayMs !== undefined) await wait(failure.delayMs)
  const run = () => {
    if (room === 'upload') return answerUpload(parts, name, bytes)
    return room === 'respond' ? answerRespond(parts, name, body) : answerCall(parts, { method, body, token })
  }
  const answer = failedAnswer(failure, run) ?? run()
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers })
  response.end(answer.body)
  const tookMs = performance.now() - start
  const { status, error } = answer
  parts.record({ method, body, token, at, tookMs, status, ...(error === undefined ? {} : { error }) })
}

function failedAnswer(failure: Failure | undefined, run: () => Answer): Answer | undefined {
  if (failure === undefined) return undefined
  const { status, retryAfter, carriedOut } = failure
  const error = failure.error ?? (status === 429 ? 'ratelimited' : undefined)
  if (status === undefined && error === undefined) return undefined
  if (carriedOut === true) run()
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  const body = error === undefined ? 'upstream error' : JSON.stringify({ ok: false, error })
  return { status: status ?? 200, body, headers, error: error ?? `http_${status}` }
}

function answerCall(
  { slack, tokens }: ServerParts,
  call: { readonly method: string; readonly body: JsonObject; readonly token: string | undefined },
): Answer {
  const answer = callMethod(slack, tokens, call)
  const headers: Record<string, string> = {}
  if (call.token === tokens.bot) headers['x-oauth-scopes'] = slack.scopes.join(',')
  const error = answer['ok'] === true ? undefined : String(answer['error'])
  return { status: 200, body: JSON.stringify(answer), headers, error }
}

function answerRespond({ slack, responseUrls }: ServerParts, id: string, body: JsonObject): Answer {
  const problems =
    slack.check === undefined
      ? []
      : [...slack.check.message(body), ...pictureProblems(body, slack), ...responseUrls.problems(id, body)]
  if (problems.length > 0) {
    slack.violate(problems, 'response_url')
    return { status: 400, body: 'invalid_blocks', error: 'invalid_blocks' }
  }
  const { status, body: answer } = responseUrls.use(id, body)
  return { status, body: answer, error: status === 200 ? undefined : answer }
}

function answerUpload({ slack }: ServerParts, id: string, content: Uint8Array): Answer {
  const { status, body } = slack.files.put(id, content)
  return { status, body, error: status === 200 ? undefined : body }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}
