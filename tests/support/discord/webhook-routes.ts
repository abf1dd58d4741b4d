import { type AnsweringDeps, postAnswer } from './callback-routes.ts'
import { callbackType, type Interaction } from './interaction.ts'
import { messagePayload } from './payload.ts'
import { type Answer, type Call, type Route, refusal } from './rest-server.ts'
import type { Message } from './world.ts'

/** Later answers to an interaction: follow-ups, and what becomes of the messages sent (docs: Followup Messages). */
export function webhookRoutes(deps: AnsweringDeps): readonly Route[] {
  const path = '/webhooks/:application/:token'
  const onMessage =
    (use: (call: Call, message: Message, interaction: Interaction) => Answer) => (call: Call) =>
      answered(deps, call, (interaction) => {
        const message = findMessage(interaction, call.params['message'] ?? '')
        return message === undefined ? unknownMessage : use(call, message, interaction)
      })
  return [
    {
      method: 'POST',
      path,
      open: true,
      answer: (call) => answered(deps, call, (interaction) => followUp(deps, call, interaction)),
    },
    {
      method: 'GET',
      path: `${path}/messages/:message`,
      open: true,
      answer: onMessage((_, message) => ({ status: 200, body: messagePayload(deps.world, message) })),
    },
    {
      method: 'PATCH',
      path: `${path}/messages/:message`,
      open: true,
      answer: onMessage((call, message, interaction) => edit(deps, call, message, interaction)),
      before: ({ params }) => {
        const interaction = deps.interactions.find(params['token'] ?? '')
        return interaction && findMessage(interaction, params['message'] ?? '')?.body
      },
    },
    {
      method: 'DELETE',
      path: `${path}/messages/:message`,
      open: true,
      answer: onMessage((_, message, interaction) => {
        deps.posts.remove(message)
        deps.interactions.settle(interaction)
        return { status: 204 }
      }),
    },
  ]
}

const unknownMessage = refusal(404, 10_008, 'Unknown Message')

/** A token serves once its interaction is answered, and for 15 minutes. */
function answered(
  { interactions, world }: AnsweringDeps,
  { params }: Call,
  use: (interaction: Interaction) => Answer,
): Answer {
  const interaction = interactions.find(params['token'] ?? '')
  if (interaction?.callback === undefined || params['application'] !== world.applicationId) {
    return refusal(404, 10_015, 'Unknown Webhook')
  }
  if (interactions.isExpired(interaction)) return refusal(401, 50_027, 'Invalid Webhook Token')
  return use(interaction)
}

/** The first follow-up of a deferral fills the message that is loading, ephemeral or not as that was. */
function followUp(deps: AnsweringDeps, call: Call, interaction: Interaction): Answer {
  const { original } = interaction
  if (interaction.callback === callbackType.deferred && original?.loading && !original.deleted) {
    return edit(deps, call, original, interaction)
  }
  const message = postAnswer(deps, interaction, { body: call.body, files: call.files })
  deps.interactions.settle(interaction)
  return { status: 200, body: messagePayload(deps.world, message) }
}

function edit(
  { posts, interactions, world }: AnsweringDeps,
  call: Call,
  message: Message,
  interaction: Interaction,
): Answer {
  if (message.loading) posts.fill(message, call.body, call.files)
  else posts.edit(message, call.body, call.files)
  if (!interaction.messages.includes(message)) interaction.messages.push(message)
  interactions.settle(interaction)
  return { status: 200, body: messagePayload(world, message) }
}

function findMessage({ original, messages }: Interaction, id: string): Message | undefined {
  const found = id === '@original' ? original : messages.find((one) => one.id === id)
  return found?.deleted ? undefined : found
}
