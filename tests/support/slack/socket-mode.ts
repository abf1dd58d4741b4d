import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Delivered, Envelope } from './deliver.ts'
import { type Json, objectAt, parseJson, textAt } from './json.ts'
import { ids } from './workspace.ts'

/** Why Slack asks an app to connect anew. Source: docs.slack.dev/apis/events-api/using-socket-mode. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets'

/** The gate of Socket Mode and the connections through it. */
export type SocketMode = {
  /** A path that opens one connection. */
  readonly newPath: () => string
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Sends to one of the open connections, each in turn. */
  readonly send: (envelope: Envelope) => Promise<Delivered>
  /** How many connections are open and still used. */
  readonly open: () => number
  readonly disconnect: (reason: DisconnectReason) => void
  /** Cuts every connection without a word, as a network does. */
  readonly drop: () => void
  /** Leaves every connection open but deaf and dumb: no ping is answered. */
  readonly freeze: () => void
  readonly stop: () => void
}

type Connection = { readonly socket: WebSocket; usable: boolean }
type Pending = (payload: Json) => void

/** Connections one app may have. Source: slackapi/node-slack-sdk#1654. */
const mostConnections = 10

/** A gate nobody came through yet. */
export function createSocketMode(options: {
  readonly ackWithinMs: number
  readonly pingEveryMs: number
  readonly changed: () => void
}): SocketMode {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const tickets = new Set<string>()
  const pending = new Map<string, Pending>()
  let connections: Connection[] = []
  let turn = 0
  const usable = () => connections.filter((one) => one.usable && one.socket.readyState === one.socket.OPEN)
  const pinging = setInterval(() => {
    for (const { socket } of usable()) socket.ping('Ping from stand-in')
  }, options.pingEveryMs).unref()
  const accept = (socket: WebSocket) => {
    const connection = { socket, usable: true }
    connections.push(connection)
    socket.on('message', (data) => settle(pending, String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      connections = connections.filter((one) => one !== connection)
      options.changed()
    })
    if (usable().length > mostConnections) return sayGoodbye(connection, 'too_many_websockets')
    socket.send(JSON.stringify(hello(usable().length)))
    options.changed()
  }
  return {
    newPath: () => {
      const ticket = randomUUID()
      tickets.add(ticket)
      return `/link/?ticket=${ticket}&app_id=${ids.app}`
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', 'http://stand-in').searchParams.get('ticket') ?? ''
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, accept)
      else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    },
    send: (envelope) => {
      const open = usable()
      turn += 1
      return sendTo(open[turn % Math.max(1, open.length)]?.socket, envelope, pending, options.ackWithinMs)
    },
    open: () => usable().length,
    disconnect: (reason) => {
      for (const connection of usable()) sayGoodbye(connection, reason)
      options.changed()
    },
    drop: () => {
      for (const { socket } of connections) socket.terminate()
    },
    freeze: () => {
      for (const connection of usable()) {
        connection.usable = false
        connection.socket.pause()
      }
      options.changed()
    },
    stop: () => {
      clearInterval(pinging)
      for (const { socket } of connections) socket.terminate()
      server.close()
    },
  }
}

function sendTo(
  socket: WebSocket | undefined,
  { type, payload, acceptsPayload, retry }: Envelope,
  pending: Map<string, Pending>,
  ackWithinMs: number,
): Promise<Delivered> {
  if (socket === undefined) return Promise.resolve({ acked: false, afterMs: 0, reason: 'no_connection' })
  const id = randomUUID()
  const start = performance.now()
  const retried =
    type === 'events_api' ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' } : {}
  return new Promise((fulfil) => {
    const timer = setTimeout(() => {
      pending.delete(id)
      fulfil({ acked: false, afterMs: performance.now() - start, reason: 'timeout' })
    }, ackWithinMs)
    pending.set(id, (answer) => {
      clearTimeout(timer)
      fulfil({ acked: true, afterMs: performance.now() - start, payload: answer })
    })
    const envelope = { envelope_id: id, type, accepts_response_payload: acceptsPayload, payload, ...retried }
    socket.send(JSON.stringify(envelope))
  })
}

function settle(pending: Map<string, Pending>, frame: string): void {
  const answer = parseJson(frame)
  const id = textAt(answer, 'envelope_id') ?? ''
  pending.get(id)?.(objectAt(answer, 'payload'))
  pending.delete(id)
}

/** Slack closes itself only if the app does not; that it should go is all that it is told. */
function sayGoodbye(connection: Connection, reason: DisconnectReason): void {
  connection.usable = false
  connection.socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'stand-in' } }))
}

function hello(connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: ids.app },
    debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 },
  }
}
