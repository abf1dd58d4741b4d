import { createHmac } from 'node:crypto'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import type { Delivered, Envelope } from './deliver.ts'
import { type JsonObject, parseJson, textAt } from './json.ts'

/** A request as it lies on the wire: signed once, so that it can be sent again byte for byte. */
export type SignedRequest = {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** How a request differs from an honest one. */
export type Forgery = {
  /** Another secret than the app's. */
  readonly secret?: string
  /** How many seconds ago it was signed. */
  readonly ageSeconds?: number
  /** A signature of its own. */
  readonly signature?: string
}

/** What an app answered to a request. */
export type HttpAnswer = {
  readonly status: number
  readonly body: string
  readonly headers: IncomingHttpHeaders
  readonly afterMs: number
}

/** Writes a payload down and signs it, version v0. Source: docs.slack.dev/authentication/verifying-requests-from-slack. */
export function signRequest(
  { type, payload, retry }: Envelope,
  options: { readonly secret: string; readonly now: number },
  forged: Forgery = {},
): SignedRequest {
  const timestamp = String(Math.floor(options.now / 1000) - (forged.ageSeconds ?? 0))
  const body = bodyOf(type, payload)
  const hash = createHmac('sha256', forged.secret ?? options.secret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex')
  return {
    body,
    headers: {
      'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': forged.signature ?? `v0=${hash}`,
      ...(retry === undefined
        ? {}
        : { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason }),
    },
  }
}

/** Sends requests over connections that are kept. */
export type HttpSender = {
  /** Rejects where nobody listens or no answer comes in time. */
  readonly send: (url: string, signed: SignedRequest, withinMs: number) => Promise<HttpAnswer>
  readonly stop: () => void
}

/** A sender with no connection yet. */
export function createHttpSender(): HttpSender {
  const agent = new Agent({ keepAlive: true })
  return {
    send: (url, signed, withinMs) => post(agent, url, signed, withinMs),
    stop: () => agent.destroy(),
  }
}

/** What an app's answer means: any 2xx acknowledges, and its body is the response. */
export function readAnswer(answer: HttpAnswer): Delivered {
  const { status, afterMs, body, headers } = answer
  if (status < 200 || status > 299) {
    const final = headers['x-slack-no-retry'] === '1'
    return { acked: false, afterMs, reason: 'http_error', status, final }
  }
  return { acked: true, afterMs, payload: parseJson(body) ?? (body === '' ? {} : { text: body }) }
}

function bodyOf(type: Envelope['type'], payload: JsonObject): string {
  if (type === 'events_api') return JSON.stringify(payload)
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const fields = Object.keys(payload).map((key) => [key, textAt(payload, key) ?? ''])
  return new URLSearchParams(Object.fromEntries(fields)).toString()
}

function post(agent: Agent, url: string, signed: SignedRequest, withinMs: number): Promise<HttpAnswer> {
  const start = performance.now()
  return new Promise((fulfil, reject) => {
    const length = String(Buffer.byteLength(signed.body))
    const headers = { ...signed.headers, 'content-length': length }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        clearTimeout(timer)
        const body = Buffer.concat(parts).toString('utf8')
        fulfil({
          status: response.statusCode ?? 0,
          body,
          headers: response.headers,
          afterMs: performance.now() - start,
        })
      })
    })
    const timer = setTimeout(() => sent.destroy(new Error('http_timeout')), withinMs)
    sent.on('error', (problem) => {
      clearTimeout(timer)
      reject(problem)
    })
    sent.end(signed.body)
  })
}
