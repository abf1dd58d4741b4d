import * as spec from 'discord-api-spec/zod'
import { array, locales, maxLength, type ZodMiniType } from 'zod/mini'
import type { BodyKind } from './body-kind.ts'

const schemas: Readonly<Record<Exclude<BodyKind, 'callback'>, ZodMiniType>> = {
  commands: array(spec.ApplicationCommandUpdateRequestSchema).check(maxLength(130)),
  'direct-channel': spec.CreatePrivateChannelRequestSchema,
  message: spec.MessageCreateRequestSchema,
  'message-edit': spec.MessageEditRequestPartialSchema,
  thread: spec.CreateTextThreadWithoutMessageRequestSchema,
  'thread-on-message': spec.CreateTextThreadWithMessageRequestSchema,
  'webhook-message': spec.IncomingWebhookRequestPartialSchema,
  'webhook-edit': spec.IncomingWebhookUpdateRequestPartialSchema,
}

/** By callback type rather than by the union of all: a problem is then one line that names its place. */
const callbacks: Readonly<Record<number, ZodMiniType>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
}

/** discord.js writes these into every message body, and Discord lets them pass where they mean nothing. */
const alwaysWritten: readonly RegExp[] = [/^(?:data\.)?(?:tts|enforce_nonce|nonce)$/]

/** Keys that the schemas do not know and that are right all the same. */
const right: Readonly<Partial<Record<BodyKind, readonly RegExp[]>>> = {
  // In Discord's documentation, and missing in this snapshot of the schemas.
  commands: [/^\d+\.nsfw$/],
  // discord.js writes the type of the thread here as well, where it follows from the channel.
  'thread-on-message': [/^type$/],
}

/** What the schemas find, and whether the body has the shape that they describe, whatever its sizes. */
export type SpecVerdict = { readonly problems: readonly string[]; readonly shaped: boolean }

/** What zod calls a problem of size or format; all others are problems of shape. */
const sizes: ReadonlySet<string> = new Set(['too_big', 'too_small', 'invalid_format', 'not_multiple_of'])

const english = { error: locales.en().localeError }

/**
 * What Discord's own schemas find wrong with a body: one line a problem, with its path. A key that no schema
 * knows is a problem as well: the schemas drop it as they read, so what is missing in their output is unknown.
 */
export function checkSpec(kind: BodyKind, body: unknown): SpecVerdict {
  const schema = kind === 'callback' ? callbackSchema(body) : schemas[kind]
  if (schema === undefined) {
    return { problems: [`type: ${JSON.stringify(fieldOf(body, 'type'))} is no callback type`], shaped: false }
  }
  const asked = kind === 'commands' ? withNumericPermissions(body) : body
  const read = schema.safeParse(asked, english)
  if (!read.success) {
    const { issues } = read.error
    const problems = issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
    return { problems, shaped: issues.every(({ code }) => sizes.has(code)) }
  }
  const allowed = [...alwaysWritten, ...(right[kind] ?? [])]
  const unknown = unknownKeys(asked, read.data, '').filter((path) => !allowed.some((one) => one.test(path)))
  return { problems: unknown.map((path) => `${path}: unknown key`), shaped: true }
}

function callbackSchema(body: unknown): ZodMiniType | undefined {
  return callbacks[Number(fieldOf(body, 'type'))]
}

/** The schemas say integer; Discord's documentation and discord.js say a bit set in a string. */
function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body
  return body.map((command: unknown) => {
    const permissions = fieldOf(command, 'default_member_permissions')
    return isFields(command) && typeof permissions === 'string'
      ? { ...command, default_member_permissions: Number(permissions) }
      : command
  })
}

function unknownKeys(written: unknown, known: unknown, path: string): readonly string[] {
  if (Array.isArray(written) && Array.isArray(known)) {
    return written.flatMap((one: unknown, i) => unknownKeys(one, known[i], join(path, String(i))))
  }
  if (!isFields(written) || !isFields(known)) return []
  return Object.keys(written).flatMap((key) =>
    key in known ? unknownKeys(written[key], known[key], join(path, key)) : [join(path, key)],
  )
}

function fieldOf(value: unknown, key: string): unknown {
  return isFields(value) ? value[key] : undefined
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
