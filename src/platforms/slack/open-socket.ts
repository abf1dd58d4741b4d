import { type App, SocketModeReceiver } from '@slack/bolt'
import { type Clock, orAfter } from './clock.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { clientOptions, silent } from './web-api.ts'

/** What opens a socket. */
export type SocketKey = { readonly appToken: string; readonly apiUrl: string; readonly clock: Clock }

/** A socket that is open, since when, and when it is no longer. */
export type OpenSocket = {
  readonly since: number
  readonly closed: Promise<void>
  close(): Promise<void>
}

const openTimeout = 30_000
const closeTimeout = 1000

/**
 * Opens one socket that feeds the app, and does not come back once it is closed. Gives the refusal where it cannot be
 * opened, and at once when `signal` says to leave.
 */
export async function openSocket(
  app: App,
  key: SocketKey,
  signal: AbortSignal,
): Promise<OpenSocket | Refusal> {
  const { clock } = key
  const receiver = createReceiver(key)
  receiver.init(app)
  const closed = new Promise<void>((resolve) => receiver.client.once('disconnected', () => resolve()))
  const close = async (): Promise<void> => {
    await orAfter(closeTimeout, undefined, receiver.client.disconnect())
  }
  try {
    const started = receiver.start().then(() => true)
    if (await orAfter(openTimeout, false, started, signal)) return { since: clock.now(), closed, close }
    // Slack's library goes on opening what was given up: that is closed as soon as it is open.
    started.then(close, () => undefined)
    await close()
    return notOpen
  } catch (error) {
    await close()
    return refusalOf(error) ?? unopened(error)
  }
}

/** An object of its own for the options of the client, since Socket Mode writes into it. */
function createReceiver({ appToken, apiUrl }: SocketKey): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl) },
    logger: silent,
    // What could not be acknowledged was not taken up, and comes again; everything else is told where it happens.
    processEventErrorHandler: () => Promise.resolve(false),
  })
}

const notOpen: Refusal = { kind: 'unreachable', reason: 'the socket was closed' }

/** Slack's library rejects with nothing at all where a socket was closed before it was open. */
function unopened(error: unknown): Refusal {
  if (error === undefined) return notOpen
  throw error
}
