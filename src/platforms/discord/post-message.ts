import { type REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { Posted } from '../../bot/request.ts'
import type { View } from '../../view/view.ts'
import { fieldOf } from './field-of.ts'
import { type Message, requestData } from './message.ts'
import { addressOf } from './place.ts'
import { renderDiscord } from './render.ts'
import { postedDespite, troubleOf } from './trouble.ts'

/** Where messages go in the open. */
export type Destination = {
  readonly channelId: string
  /** The message that they answer; where it is gone, they are said all the same. */
  readonly replyTo?: string
  /** What Discord knows an attempt again by: sent once more after a broken connection, it is not said twice. */
  readonly nonce: string
}

/** Says messages in a channel or thread, one after the other; gives their ids. Rejects with the error of discord.js. */
export async function postMessages(
  rest: REST,
  messages: readonly Message[],
  { channelId, replyTo, nonce }: Destination,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const [index, message] of messages.entries()) {
    const reference =
      replyTo === undefined || index > 0
        ? {}
        : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }
    const once = { nonce: `${nonce}.${index}`, enforce_nonce: true }
    const made = await rest.post(
      Routes.channelMessages(channelId),
      requestData(message, { ...reference, ...once }),
    )
    ids.push(String(fieldOf(made, 'id')))
  }
  return ids
}

/** Takes a message of the bot's away; one that is gone already is as good. Rejects with the error of discord.js. */
export async function takeAway(rest: REST, route: `/${string}`): Promise<void> {
  try {
    await rest.delete(route)
  } catch (error) {
    if (fieldOf(error, 'code') !== RESTJSONErrorCodes.UnknownMessage) throw error
  }
}

/** Says a view in answer to the message that a target names; throws for a target of another platform: a bug. */
export async function replyTo(
  target: string,
  view: View,
  nonce: string,
  { rest }: { readonly rest: REST },
): Promise<void> {
  const address = addressOf(target)
  if (address === undefined) throw new Error('The target of a post is not a message of this platform.')
  const { channelId, messageId } = address
  await postMessages(rest, renderDiscord(view), { channelId, replyTo: messageId, nonce })
}

/**
 * What became of something said in the open; what does not work for the moment is told to whoever runs the bot.
 * Rejects for what is not known to happen: a bug.
 */
export async function posted(
  work: Promise<unknown>,
  { troubled }: { troubled(error: unknown, doing: string): void },
): Promise<Posted> {
  try {
    await work
    return { kind: 'posted' }
  } catch (error) {
    const despite = postedDespite(troubleOf(error))
    if (despite === undefined) throw error
    if (despite.kind === 'failed') troubled(error, 'something said in the open')
    return despite
  }
}
