import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Origin } from '../../bot/request.ts'

/**
 * Somebody who talks to the bot in a browser: `secret` is what their browser alone knows, `key` what it is called by
 * everywhere else, from which nobody can tell the secret.
 */
export type Session = { readonly secret: string; readonly key: string }

/** The cookie that holds the secret of a session. */
export const sessionCookie = 'verbatim_talk'

/** How long a browser keeps the cookie, in seconds: 400 days, which is as long as browsers let it. */
export const cookieSeconds: number = 400 * 86_400

/** A session that nobody had before. */
export function newSession(): Session {
  return sessionOf(randomBytes(secretBytes).toString('base64url'))
}

/**
 * The session that a cookie stands for; undefined for what was never made here. Nothing of it need be kept: the buttons of a
 * page work on when the program has been started anew.
 */
export function readSession(cookie: string | undefined): Session | undefined {
  return cookie !== undefined && secretShape.test(cookie) ? sessionOf(cookie) : undefined
}

/** What a form of the session's pages carries: who does not know the secret cannot make it. */
export function formToken({ secret }: Session): string {
  return createHmac('sha256', secret).update('form').digest('base64url')
}

/** Whether a form came from a page of this session. */
export function isToken(session: Session, token: string): boolean {
  const [ours, theirs] = [Buffer.from(formToken(session)), Buffer.from(token)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

/** Where a session speaks: a community of its own, with one channel and one member. */
export function originOf(key: string): Origin {
  return { community: `web:${key}`, channel: `web:${key}:talk`, learner: `web:${key}:reader` }
}

/** The key of the session that a channel is; undefined for any other id. */
export function keyOfChannel(channel: string): string | undefined {
  return /^web:([\w-]{22}):talk$/.exec(channel)?.[1]
}

/** The key of the session that a learner is; undefined for any other id. */
export function keyOfLearner(learner: string): string | undefined {
  return /^web:([\w-]{22}):reader$/.exec(learner)?.[1]
}

const secretBytes = 32
const secretShape = /^[\w-]{43}$/

function sessionOf(secret: string): Session {
  return { secret, key: createHash('sha256').update(secret).digest('base64url').slice(0, 22) }
}
