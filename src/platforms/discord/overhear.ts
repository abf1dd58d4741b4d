import { type Message, MessageFlags, type REST, Routes } from 'discord.js'
import type { Bot } from '../../bot/bot.ts'
import type { Overheard } from '../../bot/request.ts'
import type { Locales } from './locales.ts'
import type { MessageAddress } from './place.ts'
import { postMessages, takeAway } from './post-message.ts'
import { renderDiscord } from './render.ts'
import { askerOfMessage, isOfPerson } from './request.ts'
import { saidTo, wordsOfMessage } from './words-of-message.ts'

/** What listening to words needs that were not said to the bot. */
export type OverhearingDeps = {
  readonly rest: REST
  readonly bot: Pick<Bot, 'overhear'>
  /** Says what became of something that Discord did not take; `doing` names it. */
  troubled(error: unknown, doing: string): void
}

/** What the bot says to words that were not said to it. */
export type Overhearing = {
  /** Answers a message where the bot has something to say to it, and notifies nobody. Never rejects. */
  hear(heard: Overheard, address: MessageAddress): Promise<void>
  /** Takes back what was said to a message that is no more, where that is remembered. Never rejects. */
  forget(messageId: string): Promise<void>
}

/** Words of a person in a server, with what may be a reference in them, that are not for the bot; undefined for others. */
export function overheardIn(
  message: Message,
  botId: string,
  locales: Pick<Locales, 'of'>,
): Overheard | undefined {
  const { content, guildId } = message
  // An edited message comes as another event, which nobody listens to.
  const isReference = content.includes('[[') && guildId !== null
  if (!isReference || !isOfPerson(message) || saidTo(botId, message) !== undefined) return undefined
  return { ...askerOfMessage(message, locales), text: wordsOfMessage(message) }
}

/** Nothing said yet. It remembers its last answers in memory alone: after a restart they stay where they are. */
export function createOverhearing(deps: OverhearingDeps, capacity = 1000): Overhearing {
  const answers = new Map<string, Promise<readonly MessageAddress[]>>()
  return {
    hear: async (heard, address) => {
      const answering = answer(heard, address, deps)
      answers.set(address.messageId, answering)
      const said = await answering
      const [oldest] = answers.keys()
      if (said.length === 0) answers.delete(address.messageId)
      else if (answers.size > capacity && oldest !== undefined) answers.delete(oldest)
    },
    forget: async (messageId) => {
      // A message may be gone before its answer is there.
      const said = (await answers.get(messageId)) ?? []
      answers.delete(messageId)
      for (const address of said) await takeBack(address, deps)
    },
  }
}

async function answer(
  heard: Overheard,
  { channelId, messageId }: MessageAddress,
  { rest, bot, troubled }: OverhearingDeps,
): Promise<readonly MessageAddress[]> {
  try {
    const view = await bot.overhear(heard)
    if (view === undefined) return []
    const messages = renderDiscord(view).map((message) => ({
      ...message,
      flags: message.flags | MessageFlags.SuppressNotifications,
    }))
    const ids = await postMessages(rest, messages, { channelId, replyTo: messageId, nonce: messageId })
    return ids.map((id) => ({ channelId, messageId: id }))
  } catch (error) {
    troubled(error, 'an answer to a reference')
    return []
  }
}

async function takeBack(
  { channelId, messageId }: MessageAddress,
  { rest, troubled }: OverhearingDeps,
): Promise<void> {
  try {
    await takeAway(rest, Routes.channelMessage(channelId, messageId))
  } catch (error) {
    troubled(error, 'the removal of an answer')
  }
}
