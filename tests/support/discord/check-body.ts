import { type BodyKind, bodyKind } from './body-kind.ts'
import { checkSpec } from './check-spec.ts'
import { type CheckedBody, checkLimits } from './limits-check.ts'
import type { CallbackBody, CommandBody, MessageBody } from './message-body.ts'

/** A request as a bot sends it; `before` is the message that an edit or an update changes. */
export type OutgoingBody = {
  readonly method: string
  /** Without base and version: `/channels/1/messages`. */
  readonly path: string
  readonly body: unknown
  readonly before?: MessageBody
}

/**
 * What Discord would not take in a body, or what a reader would be harmed by. A line begins with `spec:` where
 * Discord's own schemas say so, and with `limit:` where our table of documented limits does. The limits are looked
 * at where the shape is right.
 */
export function checkBody({ method, path, body, before }: OutgoingBody): readonly string[] {
  const kind = bodyKind(method, path)
  if (kind === undefined) return [`spec: ${method} ${path}: no schema is known for this request`]
  const spec = checkSpec(kind, body)
  const checked = spec.shaped ? pair(kind, body, before) : undefined
  const limits = checked === undefined ? [] : checkLimits(checked)
  return [
    ...spec.problems.map((problem) => `spec: ${method} ${path}: ${problem}`),
    ...limits.map((problem) => `limit: ${method} ${path}: ${problem}`),
  ]
}

/** The body with the rules of its kind; the schemas have found its shape right. */
function pair(kind: BodyKind, body: unknown, before?: MessageBody): CheckedBody | undefined {
  const known = before && { before }
  if (kind === 'commands') return isCommands(body) ? { kind, body } : undefined
  if (kind === 'callback') return isCallback(body) ? { kind, body, ...known } : undefined
  return isMessage(body) ? { kind, body, ...known } : undefined
}

function isCommands(body: unknown): body is readonly CommandBody[] {
  return Array.isArray(body)
}

function isCallback(body: unknown): body is CallbackBody {
  return isMessage(body) && 'type' in body
}

function isMessage(body: unknown): body is MessageBody {
  return typeof body === 'object' && body !== null
}
