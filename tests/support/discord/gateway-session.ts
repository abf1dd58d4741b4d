import type { WebSocket } from 'ws'
import type { Payload } from './payload.ts'

/** Something that happens, the intent a bot needs to hear of it, and what it hears without Message Content. */
export type GatewayEvent = {
  readonly name: string
  readonly data: () => Payload
  /** One bit; 0 where every bot hears of it. */
  readonly intent: number
  /** Where the content is privileged: the event without it. */
  readonly withoutContent?: () => Payload
}

/** Intents by name (docs: Gateway Intents). */
export const intent: {
  readonly guilds: number
  readonly guildMessages: number
  readonly directMessages: number
  readonly messageContent: number
} = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 }

/** What the gateway keeps of a bot that has identified, connected or away. */
export type Session = {
  readonly id: string
  readonly intents: number
  sequence: number
  /** The latest events, for a RESUME. */
  sent: { readonly s: number; readonly frame: string }[]
  socket: WebSocket | undefined
}

const keptForResume = 5000

/** Sends an event, or keeps it for the RESUME of a bot that is away. */
export function dispatch(
  session: Session,
  { name, data, intent: needed, withoutContent }: GatewayEvent,
): void {
  if (needed !== 0 && (session.intents & needed) === 0) return
  const open = withoutContent === undefined || (session.intents & intent.messageContent) !== 0
  session.sequence += 1
  const frame = JSON.stringify({
    op: 0,
    s: session.sequence,
    t: name,
    d: open ? data() : withoutContent(),
  })
  session.sent.push({ s: session.sequence, frame })
  if (session.sent.length > 2 * keptForResume) session.sent = session.sent.slice(-keptForResume)
  session.socket?.send(frame)
}
