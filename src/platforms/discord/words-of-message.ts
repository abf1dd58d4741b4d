import { ContainerComponent, type Message, TextDisplayComponent } from 'discord.js'
import { readQuoted, readTyped } from './markdown.ts'

/** What of a message its words are read from. */
export type Worded = Pick<Message, 'content' | 'embeds' | 'mentions' | 'components'> & {
  readonly messageSnapshots?: Message['messageSnapshots'] | null
}

/**
 * The words of a message as its readers see them: people, channels and emoji by their names instead of Discord's
 * signs for them. Where there is nothing but embeds, what these say; of a message that was forwarded, its words; of one of the
 * bot's own, its quotations.
 */
export function wordsOfMessage(message: Worded): string {
  return wordsOf(message, readQuoted)
}

/** The same with block quotes as people type them, where a message of the bot's own is its words and not its quotations alone. */
export function wordsWithQuotes(message: Worded): string {
  return wordsOf(message, readTyped)
}

/** `read` is how what the bot itself has written is read back. */
function wordsOf(message: Worded, read: (markdown: string) => string): string {
  const { content, embeds, mentions, messageSnapshots } = message
  const forwarded = content === '' ? messageSnapshots?.first() : undefined
  if (forwarded !== undefined) return wordsOf(forwarded, read)
  const displays = displaysIn(message)
  if (content === '' && displays.length > 0) return read(displays.join('\n\n'))
  const said =
    content === ''
      ? embeds.map((each) => `${each.title ?? ''}\n${each.description ?? ''}`).join('\n')
      : content
  return said
    .replace(/<@!?(\d+)>/g, (sign, id) => nameIn(mentions.users.get(id)?.displayName, '@', sign))
    .replace(/<@&(\d+)>/g, (sign, id) => nameIn(mentions.roles.get(id)?.name, '@', sign))
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/<\/([^:>]+):\d+>/g, '/$1')
    .trim()
}

/**
 * What is said to the bot with a message, without its name; undefined where the message does not name it. To reply
 * to the bot, to name a role or everyone is not to name it.
 */
export function saidTo(botId: string, message: Worded): string | undefined {
  const sign = new RegExp(`<@!?${botId}>`, 'g')
  if (!sign.test(message.content)) return undefined
  const content = message.content
    .replace(sign, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
  return content === ''
    ? ''
    : wordsOfMessage({ content, embeds: [], mentions: message.mentions, components: [] })
}

/** The texts of a message that is made of components, as `message.ts` makes them. */
function displaysIn({ components }: Worded): readonly string[] {
  return components
    .flatMap((one) => (one instanceof ContainerComponent ? one.components : [one]))
    .flatMap((one) => (one instanceof TextDisplayComponent ? [one.content] : []))
}

function nameIn(name: string | undefined, sign: string, otherwise: string): string {
  return name === undefined ? otherwise : `${sign}${name}`
}
