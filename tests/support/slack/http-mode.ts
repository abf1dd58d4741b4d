import { randomUUID } from 'node:crypto'
import { answersChallenge, type Delivery, type Envelope } from './deliver.ts'
import type { Forgery, HttpAnswer } from './signed-requests.ts'

/** Delivery by signed HTTP requests. */
export type HttpMode = {
  /** From now on to this address; undefined goes back to Socket Mode. */
  readonly deliverTo: (url: string | undefined) => void
  /** Whether the app answers the challenge of its address. */
  readonly verifyUrl: () => Promise<boolean>
  /** One signed request, honest or forged. */
  readonly send: (
    envelope: Pick<Envelope, 'type' | 'payload' | 'retry'>,
    forged?: Forgery,
  ) => Promise<HttpAnswer>
  /** The last request again, byte for byte. */
  readonly replay: () => Promise<HttpAnswer>
}

/** The HTTP mode of a delivery. */
export function httpModeOf(delivery: Delivery): HttpMode {
  const send: HttpMode['send'] = (envelope, forged) =>
    delivery.sendSigned({ acceptsPayload: envelope.type !== 'events_api', ...envelope }, forged)
  return {
    deliverTo: delivery.deliverTo,
    verifyUrl: async () => {
      const challenge = randomUUID()
      const payload = { token: 'stand-in-verification-token', challenge, type: 'url_verification' }
      return answersChallenge(await send({ type: 'events_api', payload }), challenge)
    },
    send,
    replay: delivery.replay,
  }
}
