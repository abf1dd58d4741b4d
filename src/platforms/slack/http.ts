import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { type BufferedIncomingMessage, HTTPModuleFunctions, HTTPReceiver } from '@slack/bolt'
import { type Clock, orAfter } from './clock.ts'
import type { Connection } from './connection.ts'
import { createReplayGuard, type ReplayGuard } from './replay-guard.ts'
import { portTrouble, TroubleError } from './trouble.ts'
import { silent } from './web-api.ts'

/** Where Slack's requests are waited for, and what they are signed with. */
export type HttpSettings = { readonly signingSecret: string; readonly host: string; readonly port: number }

/** The path that the manifest tells Slack. */
export const httpPath = '/slack/events'

type HttpDeps = {
  readonly clock: Clock
  inform(sentence: string): void
  warn(sentence: string): void
  report(bug: unknown, doing: string): void
}

const closeTimeout = 1000

/**
 * Requests that Slack signs and sends. Wrong signatures and what is more than five minutes old are refused with 401,
 * and so are a request from the future and a copy of an earlier one.
 */
export function createHttp({ signingSecret, host, port }: HttpSettings, deps: HttpDeps): Connection {
  // Bolt gets what was verified already, by Bolt's own function.
  const receiver = new HTTPReceiver({
    signingSecret,
    signatureVerification: false,
    endpoints: httpPath,
    logger: silent,
  })
  receiver.requestListener = guarded(receiver.requestListener, signingSecret, deps)
  let state: ReturnType<Connection['state']> = 'unbegun'
  let isLeaving = false
  const stop = async (): Promise<void> => {
    isLeaving = true
    if (state !== 'open') return
    state = 'lost'
    await orAfter(closeTimeout, undefined, receiver.stop())
  }
  return {
    broken: new Promise(() => undefined),
    state: () => state,
    init: (app) => receiver.init(app),
    start: async () => {
      try {
        const server = await receiver.start({ host, port })
        state = 'open'
        if (isLeaving) return await stop()
        deps.inform(`Slack's requests are waited for at ${addressOf(server.address(), port)}.`)
      } catch (error) {
        throw new TroubleError(portTrouble(error, host, port))
      }
    },
    stop,
  }
}

/** The port may be one that the machine chose. */
function addressOf(address: ReturnType<Server['address']>, asked: number): string {
  const { address: host, port } =
    address === null || typeof address === 'string' ? { address: 'this machine', port: asked } : address
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${httpPath}`
}

function guarded(
  inner: RequestListener,
  signingSecret: string,
  { clock, warn, report }: HttpDeps,
): RequestListener {
  const guard = createReplayGuard(() => clock.now())
  const tell = atMostEveryTenMinutes(clock, warn)
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const verified = await verify(request, signingSecret)
    const refusal = typeof verified === 'string' ? verified : problemOf(verified, guard)
    if (refusal === undefined) return inner(request, response)
    if (refusal === 'aged' || refusal === 'replayed' || refusal === 'unsigned') tell(sentences[refusal])
    refuse(response, statuses[refusal])
  }
  return (request, response) => {
    const [path] = (request.url ?? '').split('?')
    if (path !== httpPath || request.method !== 'POST') return refuse(response, 404)
    take(request, response).catch((error: unknown) => {
      report(error, 'taking a request of Slack')
      refuse(response, 500)
    })
  }
}

/** The request with its body, which Bolt finds there then; or what is wrong with its signature or its body. */
async function verify(
  request: IncomingMessage,
  signingSecret: string,
): Promise<BufferedIncomingMessage | 'large' | 'cut' | 'aged' | 'unsigned'> {
  const bodyLimit = HTTPModuleFunctions.defaultBodyLimit
  try {
    return await HTTPModuleFunctions.parseAndVerifyHTTPRequest({ signingSecret, bodyLimit }, request)
  } catch (error) {
    if (HTTPModuleFunctions.isRawBodyError(error)) {
      // Whoever sends on without end reads the answer only when the rest was taken.
      request.resume()
      return error.statusCode === 413 ? 'large' : 'cut'
    }
    if (!(error instanceof Error && error.message.startsWith('Failed to verify authenticity'))) throw error
    return error.message.includes('stale') ? 'aged' : 'unsigned'
  }
}

/** What does nothing, or only asks, may come again: in one second a person may well type the same twice. */
function problemOf(
  request: BufferedIncomingMessage,
  guard: ReplayGuard,
): 'aged' | 'replayed' | 'malformed' | undefined {
  const body = bodyOf(request)
  if (body === undefined) return 'malformed'
  // Slack sends this one without a signature, to see whether TLS works; Bolt has left nothing else of it.
  if (body['ssl_check'] === '1') return undefined
  const { headers } = request
  const seconds = Number(headers['x-slack-request-timestamp'])
  const problem = guard.check(String(headers['x-slack-signature']), seconds)
  return problem === 'replayed' && harmless.has(body['type']) ? undefined : problem
}

const harmless: ReadonlySet<unknown> = new Set(['block_suggestion', 'url_verification'])

function bodyOf(request: BufferedIncomingMessage): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(request)
    return typeof body === 'object' && body !== null ? { ...body } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status)
  response.end()
}

const statuses = { aged: 401, replayed: 401, unsigned: 401, large: 413, cut: 400, malformed: 400 } as const

const sentences = {
  aged: "A request of Slack was refused since its time differs from this machine's by more than five minutes: set the clock of this machine.",
  replayed: 'A request of Slack that had been taken already came again, to the letter, and was refused.',
  unsigned:
    "A request was refused since it is not signed with SLACK_SIGNING_SECRET: compare that with “Signing Secret” under “Basic Information” in your Slack app's settings; if it is the same, somebody else has found this address.",
} as const

/** Whoever knocks at an open port is not to fill the log. */
function atMostEveryTenMinutes(clock: Clock, warn: (sentence: string) => void): (sentence: string) => void {
  const told = new Map<string, number>()
  return (sentence) => {
    if (clock.now() - (told.get(sentence) ?? Number.NEGATIVE_INFINITY) < 10 * 60_000) return
    told.set(sentence, clock.now())
    warn(sentence)
  }
}
