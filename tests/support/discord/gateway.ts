import type { IncomingMessage, Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { dispatch, type GatewayEvent, intent, type Session } from './gateway-session.ts'
import type { Holds } from './holds.ts'
import type { Payload } from './payload.ts'

/** The gateway: what the bot is told, and the troubles it can be put to. */
export type Gateway = {
  readonly counts: GatewayCounts
  tell(event: GatewayEvent): void
  isConnected(): boolean
  /** Without a code the connection breaks without a word. */
  dropSocket(code?: number): void
  askReconnect(): void
  invalidateSession(resumable: boolean): void
  close(): void
}

/** What bots have done on the gateway so far. */
export type GatewayCounts = { identified: number; resumed: number; heartbeats: number; refused: number[] }

/** What the gateway has to know of the rest. */
export type GatewayDeps = {
  readonly server: Server
  readonly token: string
  readonly heartbeatMs: number
  /** The privileged intents that the application was granted. */
  readonly privilegedIntents: number
  readonly url: () => string
  /** The fields of READY that the session does not know. */
  readonly ready: () => Payload
  /** What follows READY: the guilds. */
  readonly afterReady: () => readonly GatewayEvent[]
  /** Something changed that a test may wait for. */
  readonly changed: () => void
  /** The bot asked for something that is not stood in for. */
  readonly unknown: (what: string) => void
  readonly pass: Holds['pass']
}

type Connection = { readonly socket: WebSocket; session: Session | undefined }

type Frame = {
  readonly op: number
  readonly d?: {
    readonly token?: string
    readonly intents?: number
    readonly session_id?: string
    readonly seq?: number
  } | null
}

const op = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
}
const close = {
  unknownOp: 4001,
  decode: 4002,
  notIdentified: 4003,
  token: 4004,
  twice: 4005,
  seq: 4007,
  invalidIntents: 4013,
  disallowedIntents: 4014,
}
const privileged = (1 << 1) | (1 << 8) | intent.messageContent
const allIntents = (1 << 26) - 1

/** A gateway on the server's `/gateway`: one shard, JSON, no compression (docs: Gateway). */
export function createGateway(deps: GatewayDeps): Gateway {
  const sockets = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  const counts: GatewayCounts = { identified: 0, resumed: 0, heartbeats: 0, refused: [] }

  deps.server.on('upgrade', (request, socket, head) => {
    deps.pass('UPGRADE', '/gateway', () =>
      sockets.handleUpgrade(request, socket, head, (connected) => connect(connected, request)),
    )
  })

  function connect(socket: WebSocket, { url = '' }: IncomingMessage): void {
    if (url.includes('compress=')) deps.unknown(`gateway compression (${url})`)
    const connection: Connection = { socket, session: undefined }
    socket.on('message', (data) => receive(connection, String(data)))
    socket.on('close', (code) => leave(connection, code))
    deps.pass('HELLO', '/gateway', () =>
      send(socket, { op: op.hello, d: { heartbeat_interval: deps.heartbeatMs } }),
    )
  }

  function receive(connection: Connection, text: string): void {
    const frame = parseFrame(text)
    if (frame === undefined) refuse(connection, close.decode)
    else if (frame.op === op.heartbeat) beat(connection)
    else if (frame.op === op.identify) identify(connection, frame.d ?? {})
    else if (frame.op === op.resume) resume(connection, frame.d ?? {})
    else if (connection.session === undefined) refuse(connection, close.notIdentified)
    else if (frame.op !== op.presence) unknownOp(connection, frame.op)
    deps.changed()
  }

  function beat({ socket }: Connection): void {
    counts.heartbeats += 1
    send(socket, { op: op.ack })
  }

  function identify(connection: Connection, frame: NonNullable<Frame['d']>): void {
    const problem = connection.session ? close.twice : identifyProblem(deps, frame)
    if (problem === undefined) begin(connection, frame.intents ?? 0)
    else refuse(connection, problem)
  }

  function begin(connection: Connection, intents: number): void {
    for (const { id, socket } of sessions.values()) if (socket === undefined) sessions.delete(id)
    counts.identified += 1
    const id = `session-${counts.identified}`
    const session: Session = { id, intents, sequence: 0, sent: [], socket: connection.socket }
    connection.session = session
    sessions.set(id, session)
    const facts = { v: 10, session_id: id, session_type: 'normal', resume_gateway_url: deps.url() }
    deps.pass('READY', '/gateway', () => {
      dispatch(session, { name: 'READY', intent: 0, data: () => ({ ...deps.ready(), ...facts }) })
      for (const event of deps.afterReady()) dispatch(session, event)
    })
  }

  function resume(
    connection: Connection,
    { token, session_id = '', seq = 0 }: NonNullable<Frame['d']>,
  ): void {
    const session = sessions.get(session_id)
    const oldest = session?.sent[0]?.s ?? 1
    if (token !== deps.token) refuse(connection, close.token)
    else if (session === undefined || seq + 1 < oldest) send(connection.socket, { op: op.invalid, d: false })
    else if (seq > session.sequence) refuse(connection, close.seq)
    else replay(connection, session, seq)
  }

  function replay(connection: Connection, session: Session, seq: number): void {
    counts.resumed += 1
    session.socket = connection.socket
    connection.session = session
    for (const { s, frame } of session.sent) if (s > seq) connection.socket.send(frame)
    dispatch(session, { name: 'RESUMED', intent: 0, data: () => ({}) })
  }

  function unknownOp(connection: Connection, number: number): void {
    deps.unknown(`gateway opcode ${number}`)
    refuse(connection, close.unknownOp)
  }

  function refuse({ socket }: Connection, code: number): void {
    counts.refused.push(code)
    socket.close(code)
  }

  /** A normal close ends the session; after any other it can be resumed. */
  function leave({ session, socket }: Connection, code: number): void {
    if (session?.socket === socket) {
      session.socket = undefined
      if (code === 1000 || code === 1001) sessions.delete(session.id)
    }
    deps.changed()
  }

  function tell(event: GatewayEvent): void {
    for (const session of sessions.values()) dispatch(session, event)
  }

  const connected = () => [...sessions.values()].flatMap(({ socket }) => socket ?? [])

  return {
    counts,
    tell,
    isConnected: () => connected().length > 0,
    dropSocket: (code) => {
      for (const socket of connected()) code === undefined ? socket.terminate() : socket.close(code)
    },
    askReconnect: () => {
      for (const socket of connected()) send(socket, { op: op.reconnect, d: null })
    },
    invalidateSession: (resumable) => {
      for (const socket of connected()) send(socket, { op: op.invalid, d: resumable })
      if (!resumable) sessions.clear()
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

/** The code to close with, where the bot may not come in. */
function identifyProblem(
  { token: expected, privilegedIntents }: GatewayDeps,
  { token, intents = 0 }: NonNullable<Frame['d']>,
): number | undefined {
  if (token !== expected) return close.token
  if ((intents & ~allIntents) !== 0) return close.invalidIntents
  return (intents & privileged & ~privilegedIntents) === 0 ? undefined : close.disallowedIntents
}

function parseFrame(text: string): Frame | undefined {
  try {
    const frame: Frame = JSON.parse(text)
    return typeof frame?.op === 'number' ? frame : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function send(socket: WebSocket, frame: Payload): void {
  socket.send(JSON.stringify(frame))
}
