import type { Choice, ModalBody } from './message-body.ts'
import type { Channel, Message, User, World } from './world.ts'

/** Interaction types (docs: Interaction Type). */
export const interactionType: {
  readonly command: 2
  readonly component: 3
  readonly autocomplete: 4
  readonly modal: 5
} = { command: 2, component: 3, autocomplete: 4, modal: 5 }

/** Callback types (docs: Interaction Callback Type). */
export const callbackType: {
  readonly message: 4
  readonly deferred: 5
  readonly deferredUpdate: 6
  readonly update: 7
  readonly choices: 8
  readonly modal: 9
} = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 }

/** Something a person did with the bot's commands, components or forms, and how far its answer is. */
export type Interaction = {
  readonly id: string
  readonly token: string
  readonly type: number
  /** For errors: `/ask`, `button quiz:v1:7`. */
  readonly what: string
  readonly person: User
  readonly channel: Channel
  /** The message whose component it was. */
  readonly source: Message | undefined
  readonly createdAt: number
  readonly startedAt: number
  /** The type of the first response. */
  callback?: number
  acknowledgedAfterMs: number
  answeredAfterMs: number
  /** What `@original` means: the first message, or the one that was updated. */
  original?: Message
  readonly messages: Message[]
  modal?: ModalBody
  choices?: readonly Choice[]
  /** Nothing came in time: the token is void. */
  late: boolean
  readonly outcome: PromiseWithResolvers<void>
  timer: NodeJS.Timeout | undefined
}

/** All interactions whose tokens live. */
export type Interactions = {
  open(facts: Pick<Interaction, 'type' | 'what' | 'person' | 'channel' | 'source'>): Interaction
  find(token: string): Interaction | undefined
  /** The first response is here; a deferral lets the person wait on. */
  acknowledge(interaction: Interaction, callback: number): void
  /** The person has what was asked for. */
  settle(interaction: Interaction): void
  /** Whether the 15 minutes (or what was set) are over. */
  isExpired(interaction: Interaction): boolean
  close(): void
}

/** Times in ms: until the first response, until a person loses patience, and the life of a token. */
export type Patience = {
  readonly answerWithinMs: number
  readonly waitMs: number
  readonly tokenLastsMs: number
}

/** Keeps interactions by their tokens, and lets no person wait for ever. */
export function createInteractions(
  world: World,
  { answerWithinMs, waitMs, tokenLastsMs }: Patience,
): Interactions {
  const byToken = new Map<string, Interaction>()
  const isExpired = ({ createdAt }: Interaction) => world.now() - createdAt > tokenLastsMs

  function open(facts: Pick<Interaction, 'type' | 'what' | 'person' | 'channel' | 'source'>): Interaction {
    const id = world.nextId()
    const interaction: Interaction = {
      ...facts,
      id,
      token: `token-of-${id}`,
      createdAt: world.now(),
      startedAt: performance.now(),
      acknowledgedAfterMs: Number.POSITIVE_INFINITY,
      answeredAfterMs: Number.POSITIVE_INFINITY,
      messages: [],
      late: false,
      outcome: Promise.withResolvers(),
      timer: undefined,
    }
    interaction.timer = setTimeout(() => giveUp(interaction), answerWithinMs)
    forgetOld()
    byToken.set(interaction.token, interaction)
    return interaction
  }

  /** Twice the life of a token, so that a late answer is told that the token is old and not that it never was. */
  function forgetOld(): void {
    for (const [token, { createdAt }] of byToken) {
      if (world.now() - createdAt <= 2 * tokenLastsMs) return
      byToken.delete(token)
    }
  }

  function acknowledge(interaction: Interaction, callback: number): void {
    clearTimeout(interaction.timer)
    interaction.callback = callback
    interaction.acknowledgedAfterMs = performance.now() - interaction.startedAt
    const waits = callback === callbackType.deferred || callback === callbackType.deferredUpdate
    if (!waits) settle(interaction, interaction.acknowledgedAfterMs)
    else interaction.timer = setTimeout(() => loseHope(interaction, waitMs), waitMs)
  }

  function settle(interaction: Interaction, afterMs = performance.now() - interaction.startedAt): void {
    clearTimeout(interaction.timer)
    interaction.answeredAfterMs = Math.min(interaction.answeredAfterMs, afterMs)
    interaction.outcome.resolve()
  }

  return {
    open,
    find: (token) => byToken.get(token),
    acknowledge,
    settle: (interaction) => settle(interaction),
    isExpired,
    close: () => {
      for (const interaction of byToken.values()) {
        clearTimeout(interaction.timer)
        interaction.outcome.resolve()
      }
    },
  }
}

/** What the person is told by Discord where the bot said nothing in time. */
export function errorOf({ callback, type }: Interaction): string | undefined {
  if (callback !== undefined) return undefined
  if (type === interactionType.autocomplete) return 'Loading options failed'
  return type === interactionType.component ? 'This interaction failed' : 'The application did not respond'
}

function giveUp(interaction: Interaction): void {
  interaction.late = true
  interaction.outcome.resolve()
}

function loseHope({ what, outcome }: Interaction, waitMs: number): void {
  outcome.reject(new Error(`${what} was deferred, and ${waitMs} ms later no edit had come.`))
}
