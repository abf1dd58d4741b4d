import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Holds } from './holds.ts'
import type { CallbackBody, CommandBody, MessageBody } from './message-body.ts'
import type { SentFile } from './world.ts'

/** A request of the bot, as a route gets it. */
export type Call = {
  readonly method: string
  /** Without `/api/v10` and query; decoded. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: RequestBody
  /** The body where it is a list: commands. */
  readonly list: readonly CommandBody[]
  readonly files: readonly SentFile[]
}

/** The fields of all bodies that a bot may send. */
export type RequestBody = MessageBody &
  Partial<CallbackBody> & { readonly name?: string; readonly recipient_id?: string }

/** What the bot is answered; no body goes with 204. */
export type Answer = {
  readonly status: number
  /** Discord's code for the reason of a refusal. */
  readonly code?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One path of the interface: `:name` takes one segment. */
export type Route = {
  readonly method: string
  readonly path: string
  readonly answer: (call: Call) => Answer
  /** Needs no `Authorization`: the token stands in the path. */
  readonly open?: boolean
  /** For an edit: the message before it. */
  readonly before?: (call: Call) => MessageBody | undefined
}

/** A request of the bot as it was, and what came of it. */
export type SentRequest = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: unknown
  readonly files: readonly SentFile[]
  /** What it was answered; 0 where the answer was lost on the way. */
  readonly status: number
  /** Discord's code for the reason of a refusal, such as 10062. */
  readonly code?: number
  /** When it came, in ms since 1970, and how long it took, in ms. */
  readonly at: number
  readonly tookMs: number
}

/** A trouble to come: the next `times` requests that match are answered so. */
export type ScriptedFailure = {
  readonly method: string
  readonly path: RegExp
  /** `lost`: the request is carried out, and the connection is reset before the answer. */
  readonly status: number | 'lost'
  /** Discord's code for the reason; 0 unless told. */
  readonly code?: number
  /** In seconds, for 429. */
  readonly retryAfter?: number
  /** 1 unless told. */
  readonly times?: number
}

/** What the server has to know of the rest. */
export type RestDeps = {
  readonly token: string
  readonly routes: readonly Route[]
  readonly check:
    | ((request: { method: string; path: string; body: unknown; before?: MessageBody }) => void)
    | undefined
  readonly handled: (request: SentRequest) => void
  readonly unknown: (what: string) => void
  readonly pass: Holds['pass']
}

/** The HTTP server, and the way to put troubles in the bot's path. */
export type Rest = { readonly server: Server; failNext(failure: ScriptedFailure): void }

type Incoming = Omit<Call, 'params'> & { readonly json: unknown; readonly authorization: string | undefined }

type Failing = ScriptedFailure & { left: number }

/** A refusal in Discord's form. */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, code, body: { message, code } }
}

/** Answers requests by the first route that matches, as Discord's REST interface of version 10. */
export function createRest({ token, routes, check, handled, unknown, pass }: RestDeps): Rest {
  const failures: Failing[] = []
  const findRoute = indexRoutes(routes)
  const server = createServer((request, response) => {
    const came = { at: Date.now(), started: performance.now() }
    const handle = (incoming: Incoming) =>
      pass(incoming.method, incoming.path, () => serve(incoming, response, came))
    void readRequest(request).then(handle, (broken: Error) => response.destroy(broken))
  })

  // As long as Discord's, so that a bot keeps its connections between bursts.
  server.keepAliveTimeout = 75_000

  function serve(incoming: Incoming, response: ServerResponse, came: { at: number; started: number }): void {
    const failure = scripted(failures, incoming)
    const lost = failure?.status === 'lost'
    const answer = failure && failure.status !== 'lost' ? failed(failure.status, failure) : respond(incoming)
    if (lost) response.socket?.resetAndDestroy()
    else write(response, answer)
    const { method, path, query, json, files } = incoming
    handled({
      method,
      path,
      query: String(query),
      body: json,
      files,
      status: lost ? 0 : answer.status,
      ...(answer.code !== undefined && { code: answer.code }),
      at: came.at,
      tookMs: performance.now() - came.started,
    })
  }

  function respond(incoming: Incoming): Answer {
    const { method, path, json } = incoming
    const found = findRoute(method, path)
    if (found === undefined) {
      unknown(`${method} ${path}`)
      return refusal(404, 0, '404: Not Found')
    }
    const { route, params } = found
    if (!route.open && incoming.authorization !== `Bot ${token}`) return refusal(401, 0, '401: Unauthorized')
    const call: Call = { ...incoming, params }
    const before = route.before?.(call)
    if (json !== undefined) check?.({ method, path, body: json, ...(before && { before }) })
    return route.answer(call)
  }

  return {
    server,
    failNext: (failure) => {
      failures.push({ ...failure, left: failure.times ?? 1 })
    },
  }
}

function scripted(failures: Failing[], { method, path }: Incoming): Failing | undefined {
  const at = failures.findIndex((one) => one.method === method && one.path.test(path))
  const failure = failures[at]
  if (failure === undefined) return undefined
  failure.left -= 1
  if (failure.left === 0) failures.splice(at, 1)
  return failure
}

function failed(status: number, { retryAfter = 0.05, code = 0 }: ScriptedFailure): Answer {
  if (status !== 429) return refusal(status, code, `${status}: scripted failure`)
  return {
    status,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
    headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' },
  }
}

/** Routes by method and number of segments, so that few have to be looked at for each request. */
function indexRoutes(routes: readonly Route[]) {
  const shelves = Map.groupBy(
    routes.map((route) => ({ route, steps: route.path.split('/') })),
    ({ route, steps }) => `${route.method} ${steps.length} ${steps[1]}`,
  )
  return (method: string, path: string) => {
    const steps = path.split('/')
    const shelf = shelves.get(`${method} ${steps.length} ${steps[1]}`) ?? []
    const found = shelf.find((one) => one.steps.every((step, i) => step.startsWith(':') || step === steps[i]))
    if (found === undefined) return undefined
    const params = found.steps.flatMap((step, i) =>
      step.startsWith(':') ? [[step.slice(1), steps[i] ?? ''] as const] : [],
    )
    return { route: found.route, params: Object.fromEntries(params) }
  }
}

async function readRequest(request: IncomingMessage): Promise<Incoming> {
  const { method = 'GET', url = '/', headers } = request
  const [path = '/', query = ''] = url.split('?')
  const { text, files } = await readBody(request)
  const json = text === '' ? undefined : JSON.parse(text)
  return {
    method,
    path: decodeURIComponent(path.replace(/^\/api(?:\/v\d+)?/, '')),
    query: new URLSearchParams(query),
    json,
    body: Array.isArray(json) ? {} : (json ?? {}),
    list: Array.isArray(json) ? json : [],
    files,
    authorization: headers.authorization,
  }
}

/** The JSON of a body; with files it stands in the field `payload_json` (docs: Uploading Files). */
async function readBody(request: IncomingMessage): Promise<{ text: string; files: readonly SentFile[] }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { text: String(bytes), files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const parts = [...form.entries()].flatMap(([, value]) => (typeof value === 'string' ? [] : [value]))
  const files = parts.map(async (part) => ({ name: part.name, bytes: await part.bytes() }))
  return { text: String(form.get('payload_json') ?? ''), files: await Promise.all(files) }
}

/** A 204 has no content type: discord.js would parse the body that is not there. */
function write(response: ServerResponse, { status, body, headers }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  response.writeHead(status, { ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
