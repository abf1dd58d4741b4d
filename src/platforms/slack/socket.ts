import type { App } from '@slack/bolt'
import { backoff } from './clock.ts'
import type { Connection } from './connection.ts'
import { type OpenSocket, openSocket, type SocketKey } from './open-socket.ts'
import { describeRefusal, type Refusal } from './refusal.ts'
import { appTokenTrouble, TroubleError } from './trouble.ts'

/** What a socket needs. */
export type SocketOptions = SocketKey & {
  inform(sentence: string): void
  warn(sentence: string): void
}

/** Sockets that live shorter than this count as failures, so that they are not opened again in a rush. */
const steady = 30_000

/**
 * Socket Mode that connects again by itself, at once where Slack asks for it. Bolt's own way leaves a hole of five
 * seconds every time, and ends the process where Slack does not accept the token any more.
 */
export function createSocket(options: SocketOptions): Connection {
  const leaving = new AbortController()
  const broken = Promise.withResolvers<never>()
  // Whoever does not ask whether it is broken is not to be ended by it.
  broken.promise.catch(() => undefined)
  let app: App | undefined
  let current: OpenSocket | undefined
  let state: ReturnType<Connection['state']> = 'unbegun'

  const connect: Connect = async () => {
    if (app === undefined) throw new Error('A socket was opened before its app was there')
    const opened = await openSocket(app, options, leaving.signal)
    if ('kind' in opened) return opened
    current = opened
    // Whoever left just now found nothing to close.
    if (leaving.signal.aborted) await opened.close()
    return opened
  }
  const keep = async (first: OpenSocket): Promise<void> => {
    let failures = 0
    for (let socket: OpenSocket | undefined = first; socket !== undefined; ) {
      state = 'open'
      await socket.closed
      state = 'lost'
      failures = options.clock.now() - socket.since < steady ? failures + 1 : 0
      socket = await openPatiently(connect, failures, isFinal, options, leaving.signal)
    }
  }
  return {
    broken: broken.promise,
    state: () => state,
    init: (made) => {
      app = made
    },
    start: async () => {
      const isRefused = ({ kind }: Refusal): boolean => kind === 'refused'
      const first = await openPatiently(connect, 0, isRefused, options, leaving.signal)
      if (first !== undefined) keep(first).catch(broken.reject)
    },
    stop: async () => {
      leaving.abort()
      await current?.close()
    },
  }
}

type Connect = () => Promise<OpenSocket | Refusal>

/**
 * Opens a socket, the first time at once unless there were failures `before`, then until it works; undefined where it
 * is to be left. Throws a TroubleError where trying again is in vain.
 */
async function openPatiently(
  connect: Connect,
  before: number,
  isVain: (refusal: Refusal) => boolean,
  { apiUrl, clock, inform, warn }: SocketOptions,
  signal: AbortSignal,
): Promise<OpenSocket | undefined> {
  for (let failures = before; ; failures += 1) {
    if (failures > 0) await clock.wait(backoff(failures), signal)
    if (signal.aborted) return undefined
    const opened = await connect()
    if (!('kind' in opened)) {
      if (failures > before) inform('The connection to Slack is open again.')
      return opened
    }
    if (isVain(opened)) throw new TroubleError(appTokenTrouble(opened, apiUrl))
    if (failures === before && !signal.aborted) warn(lost(opened))
    if (opened.kind === 'limited') await clock.wait(opened.seconds * 1000, signal)
  }
}

function lost(refusal: Refusal): string {
  return `There is no connection to Slack (${describeRefusal(refusal)}); it is being tried until it works.`
}

/** Whether trying again is in vain. Source: the errors of docs.slack.dev/reference/methods/apps.connections.open */
function isFinal(refusal: Refusal): boolean {
  return refusal.kind === 'refused' && finalErrors.has(refusal.error)
}

const finalErrors: ReadonlySet<string> = new Set([
  'access_denied',
  'account_inactive',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'two_factor_setup_required',
  'user_removed_from_team',
])
