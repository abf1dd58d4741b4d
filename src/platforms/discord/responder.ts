import {
  type APIModalInteractionResponseCallbackData,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js'
import { editData, type Message, requestData } from './message.ts'

/** An interaction, as far as answering it goes. */
export type Answerable = { readonly id: string; readonly token: string; readonly applicationId: string }

/**
 * The answers to one interaction, in Discord's order of things: a first response within 3 seconds, then what follows
 * it for 15 minutes. Each call waits for the one before it, and rejects with the error of discord.js.
 */
export type Responder = {
  /** Buys time: "is thinking" to the asker alone or to everyone, or nothing at all before an `update`. */
  defer(as: 'private' | 'open' | 'update'): Promise<void>
  /** Says a message, to the asker alone or in the open. */
  say(message: Message, isPrivate: boolean): Promise<void>
  /** Puts a message in the place of the one whose button was pressed, where that can still be done. */
  update(message: Message): Promise<'updated' | 'too late'>
  /** Opens a form, which only a first response can do. */
  open(form: APIModalInteractionResponseCallbackData): Promise<'opened' | 'too late'>
}

/** The REST interface for what answers interactions; `once` sends nothing again after a broken connection, which may have taken it. */
export type Ways = { readonly answers: REST; readonly once: REST }

/** What a first response carries. */
type Sent = { readonly body?: object; readonly files?: RawFile[] }

type State = 'unanswered' | 'private loading' | 'open loading' | 'updating' | 'answered'

/** Answers an interaction by the REST interface alone: nothing has to be cached for it. */
export function createResponder(
  { answers, once }: Ways,
  { id, token, applicationId }: Answerable,
): Responder {
  let state: State = 'unanswered'
  let last: Promise<unknown> = Promise.resolve()

  /** Calls come from a timer and from the answer itself: they must not overtake each other. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(act, act)
    last = turn
    return turn
  }

  async function first(type: InteractionResponseType, next: State, sent: Sent = {}): Promise<void> {
    const { body: data, files } = sent
    try {
      await answers.post(Routes.interactionCallback(id, token), {
        body: { type, data },
        ...(files && { files }),
        auth: false,
      })
    } catch (error) {
      // It was this answer, with the connection lost behind it, and discord.js sent it again: Discord has it.
      if (!isTaken(error)) throw error
    }
    state = next
  }

  async function edit(message: Message): Promise<void> {
    await answers.patch(Routes.webhookMessage(applicationId, token), { ...editData(message), auth: false })
    state = 'answered'
  }

  async function followUp(message: Message, isPrivate: boolean): Promise<void> {
    // Twice is better than not at all for one person, and not for a whole channel.
    const way = isPrivate ? answers : once
    await way.post(Routes.webhook(applicationId, token), {
      ...requestData(seenBy(message, isPrivate)),
      auth: false,
    })
  }

  /** A follow-up would fill the "thinking" message, to whomever that is shown: one for others needs it gone first. */
  async function say(message: Message, isPrivate: boolean): Promise<void> {
    if (state === 'unanswered') {
      return first(
        InteractionResponseType.ChannelMessageWithSource,
        'answered',
        requestData(seenBy(message, isPrivate)),
      )
    }
    if (state === (isPrivate ? 'private loading' : 'open loading')) return edit(message)
    if (state === 'private loading' || state === 'open loading') {
      await answers.delete(Routes.webhookMessage(applicationId, token), { auth: false })
      state = 'answered'
    }
    return followUp(message, isPrivate)
  }

  async function update(message: Message): Promise<'updated' | 'too late'> {
    if (state === 'unanswered')
      await first(InteractionResponseType.UpdateMessage, 'answered', editData(message))
    else if (state === 'updating') await edit(message)
    else return 'too late'
    return 'updated'
  }

  async function open(form: APIModalInteractionResponseCallbackData): Promise<'opened' | 'too late'> {
    if (state !== 'unanswered') return 'too late'
    await first(InteractionResponseType.Modal, 'answered', { body: form })
    return 'opened'
  }

  async function defer(as: 'private' | 'open' | 'update'): Promise<void> {
    if (state !== 'unanswered') return
    if (as === 'update') return first(InteractionResponseType.DeferredMessageUpdate, 'updating')
    const [next, flags]: [State, number] =
      as === 'private' ? ['private loading', MessageFlags.Ephemeral] : ['open loading', 0]
    return first(InteractionResponseType.DeferredChannelMessageWithSource, next, { body: { flags } })
  }

  return {
    defer: (as) => inTurn(() => defer(as)),
    say: (message, isPrivate) => inTurn(() => say(message, isPrivate)),
    update: (message) => inTurn(() => update(message)),
    open: (form) => inTurn(() => open(form)),
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  )
}

function seenBy(message: Message, isPrivate: boolean): Message {
  return isPrivate ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message
}
