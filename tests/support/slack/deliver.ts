import { type Json, type JsonObject, parseJson, textAt } from './json.ts'
import {
  createHttpSender,
  type Forgery,
  type HttpAnswer,
  readAnswer,
  type SignedRequest,
  signRequest,
} from './signed-requests.ts'
import type { SocketMode } from './socket-mode.ts'

/** Something for the app: what it is, and whether it may be answered in the acknowledgement. */
export type Envelope = {
  readonly type: 'events_api' | 'slash_commands' | 'interactive'
  readonly payload: JsonObject
  readonly acceptsPayload: boolean
  readonly retry?: { readonly attempt: number; readonly reason: string }
}

/** How a delivery went: acknowledged, perhaps with an answer; or not, and why. */
export type Delivered =
  | { readonly acked: true; readonly afterMs: number; readonly payload: Json }
  | {
      readonly acked: false
      readonly afterMs: number
      readonly reason: string
      readonly status?: number
      /** The app said that it wants no second attempt. */
      readonly final?: boolean
    }

/** Brings envelopes to the app, through Socket Mode or signed HTTP. */
export type Delivery = {
  /** Once: commands and interactions are never repeated. */
  readonly once: (envelope: Envelope) => Promise<Delivered>
  /** An event, repeated with the same event_id until it is acknowledged or every attempt is used up. */
  readonly event: (payload: JsonObject) => Promise<Delivered>
  /** The last event again, as it comes when an acknowledgement was lost. */
  readonly again: () => Promise<Delivered>
  /** From now on over HTTP, to this address; undefined for Socket Mode. */
  readonly deliverTo: (url: string | undefined) => void
  readonly loseAcks: (times: number) => void
  /** A signed request, honest or forged; HTTP only. */
  readonly sendSigned: (envelope: Envelope, forged?: Forgery) => Promise<HttpAnswer>
  /** The last signed request again, byte for byte. */
  readonly replay: () => Promise<HttpAnswer>
  readonly stop: () => void
}

/** What deliveries go by. */
export type DeliveryParts = {
  readonly socket: SocketMode
  readonly now: () => number
  readonly signingSecret: string
  readonly ackWithinMs: number
  /** Milliseconds before the second and each further attempt. */
  readonly retryAfterMs: readonly number[]
}

/** Delivery through Socket Mode, until an address is given. */
export function createDelivery(parts: DeliveryParts): Delivery {
  const http = createHttpSender()
  const pauses = createPauses()
  let url: string | undefined
  let lostAcks = 0
  let lastEvent: JsonObject | undefined
  let lastRequest: SignedRequest | undefined

  const address = () => {
    if (url === undefined) throw new Error('No address to send to: call deliverTo(url) first')
    return url
  }
  const sendSigned = (envelope: Envelope, forged?: Forgery) => {
    lastRequest = signRequest(envelope, { secret: parts.signingSecret, now: parts.now() }, forged)
    return http.send(address(), lastRequest, parts.ackWithinMs)
  }
  const overHttp = (envelope: Envelope): Promise<Delivered> =>
    sendSigned(envelope).then(readAnswer, (problem: Error) => {
      const reason = problem.message === 'http_timeout' ? 'http_timeout' : 'connection_failed'
      return { acked: false, afterMs: parts.ackWithinMs, reason }
    })
  const once = async (envelope: Envelope): Promise<Delivered> => {
    const delivered = await (url === undefined ? parts.socket.send(envelope) : overHttp(envelope))
    if (!delivered.acked || lostAcks === 0) return delivered
    lostAcks -= 1
    return {
      acked: false,
      afterMs: delivered.afterMs,
      reason: url === undefined ? 'timeout' : 'http_timeout',
    }
  }
  const attempt = (payload: JsonObject, retry?: Envelope['retry']) =>
    once({ type: 'events_api', payload, acceptsPayload: false, ...(retry === undefined ? {} : { retry }) })

  return {
    once,
    event: async (payload) => {
      lastEvent = payload
      let delivered = await attempt(payload)
      for (const [i, ms] of parts.retryAfterMs.entries()) {
        if (delivered.acked || delivered.final === true) break
        if (!(await pauses.pause(ms))) break
        delivered = await attempt(payload, { attempt: i + 1, reason: delivered.reason })
      }
      return delivered
    },
    again: () => {
      if (lastEvent === undefined) throw new Error('No event was sent yet that could be sent again')
      return attempt(lastEvent, { attempt: 1, reason: url === undefined ? 'timeout' : 'http_timeout' })
    },
    deliverTo: (to) => {
      url = to
    },
    loseAcks: (times) => {
      lostAcks += times
    },
    sendSigned,
    replay: () => {
      if (lastRequest === undefined) throw new Error('No signed request was sent yet that could be replayed')
      return http.send(address(), lastRequest, parts.ackWithinMs)
    },
    stop: () => {
      pauses.stop()
      http.stop()
    },
  }
}

/** Pauses that are over at once when everything stops; each says whether it was as long as it should be. */
function createPauses(): { readonly pause: (ms: number) => Promise<boolean>; readonly stop: () => void } {
  const timers = new Map<NodeJS.Timeout, (whole: boolean) => void>()
  return {
    pause: (ms) =>
      new Promise((fulfil) => {
        const timer = setTimeout(() => {
          timers.delete(timer)
          fulfil(true)
        }, ms)
        timers.set(timer, fulfil)
      }),
    stop: () => {
      for (const [timer, fulfil] of timers) {
        clearTimeout(timer)
        fulfil(false)
      }
    },
  }
}

/** Whether an app answered the challenge of a new address as it must. */
export function answersChallenge(answer: HttpAnswer, challenge: string): boolean {
  return answer.status === 200 && (textAt(parseJson(answer.body), 'challenge') ?? answer.body) === challenge
}
