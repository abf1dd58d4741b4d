import { callbackType, type Interaction, type Interactions, interactionType } from './interaction.ts'
import { type CallbackBody, messageFlag } from './message-body.ts'
import { messagePayload } from './payload.ts'
import type { Posts } from './posts.ts'
import { type Answer, type Call, type Route, refusal } from './rest-server.ts'
import type { Message, World } from './world.ts'

/** The parts that the answering of interactions works on. */
export type AnsweringDeps = {
  readonly world: World
  readonly posts: Posts
  readonly interactions: Interactions
}

/** First responses to interactions (docs: Receiving and Responding). */
export function callbackRoutes(deps: AnsweringDeps): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      open: true,
      answer: (call) => respondFirst(deps, call),
      before: ({ params, body }) =>
        body.type === callbackType.update
          ? deps.interactions.find(params['token'] ?? '')?.source?.body
          : undefined,
    },
  ]
}

/** A first response is taken once, in time, and of a type that fits what the person did. */
function respondFirst(deps: AnsweringDeps, call: Call): Answer {
  const interaction = deps.interactions.find(call.params['token'] ?? '')
  if (interaction?.id !== call.params['id'] || interaction === undefined) return unknownInteraction
  if (interaction.callback !== undefined) {
    return refusal(400, 40_060, 'Interaction has already been acknowledged.')
  }
  if (interaction.late) return unknownInteraction
  const { type = 0, data = null } = call.body
  if (!fits(interaction, type)) return refusal(400, 50_035, `Invalid Form Body: callback type ${type}`)
  carryOut(deps, interaction, { type, data }, call)
  deps.interactions.acknowledge(interaction, type)
  return call.query.get('with_response') === 'true'
    ? { status: 200, body: callbackResponse(deps, interaction, type) }
    : { status: 204 }
}

const unknownInteraction = refusal(404, 10_062, 'Unknown interaction')

function fits({ type, source }: Interaction, callback: number): boolean {
  switch (callback) {
    case callbackType.message:
    case callbackType.deferred:
      return type !== interactionType.autocomplete
    case callbackType.deferredUpdate:
    case callbackType.update:
      return source !== undefined
    case callbackType.choices:
      return type === interactionType.autocomplete
    case callbackType.modal:
      return type === interactionType.command || type === interactionType.component
    default:
      return false
  }
}

function carryOut(
  { world, posts }: AnsweringDeps,
  interaction: Interaction,
  body: CallbackBody,
  call: Call,
): void {
  const { source } = interaction
  const data = body.data ?? {}
  switch (body.type) {
    case callbackType.message:
    case callbackType.deferred: {
      const loading = body.type === callbackType.deferred
      interaction.original = postAnswer({ world, posts }, interaction, {
        body: data,
        files: call.files,
        loading,
      })
      return
    }
    case callbackType.update:
    case callbackType.deferredUpdate:
      if (source === undefined) return
      interaction.original = source
      if (body.type === callbackType.deferredUpdate) return
      posts.edit(source, data, call.files)
      interaction.messages.push(source)
      return
    case callbackType.choices:
      interaction.choices = data.choices ?? []
      return
    default:
      interaction.modal = {
        custom_id: data.custom_id ?? '',
        title: data.title ?? '',
        components: data.components ?? [],
      }
  }
}

/** A new message in answer to an interaction: with the flag EPHEMERAL its person alone sees it. */
export function postAnswer(
  { world, posts }: Pick<AnsweringDeps, 'world' | 'posts'>,
  interaction: Interaction,
  { body, files, loading = false }: Pick<Message, 'body' | 'files'> & { readonly loading?: boolean },
): Message {
  const { id, type, person, channel } = interaction
  const ephemeral = ((body.flags ?? 0) & messageFlag.ephemeral) !== 0
  const message = posts.create({
    channel,
    author: world.bot,
    body,
    files,
    loading,
    cause: { interactionId: id, type, person },
    ...(ephemeral && { seenBy: person }),
  })
  interaction.messages.push(message)
  return message
}

/** Docs: Interaction Callback Response Object. */
function callbackResponse({ world }: AnsweringDeps, interaction: Interaction, type: number): unknown {
  const { original, id } = interaction
  const message = type === callbackType.deferredUpdate ? undefined : original
  return {
    interaction: {
      id,
      type: interaction.type,
      ...(original && {
        response_message_id: original.id,
        response_message_loading: original.loading,
        response_message_ephemeral: original.seenBy !== undefined,
      }),
    },
    ...(message && { resource: { type, message: messagePayload(world, message) } }),
  }
}
