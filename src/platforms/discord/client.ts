import { Client, GatewayIntentBits, Options, Partials, REST } from 'discord.js'
import type { Door } from './door.ts'
import { nobody } from './message.ts'

/** A client of discord.js that sees what is said to the bot, and no more; all that is said where it `readsMessages`. */
export function createClient(
  apiUrl: string,
  { ws, makeRequest }: Pick<Door, 'ws' | 'makeRequest'>,
  readsMessages = false,
): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without the first, direct messages in a channel that is not cached never arrive; without the second, nor does word
    // that a message is gone.
    partials: [Partials.Channel, ...(readsMessages ? [Partials.Message] : [])],
    allowedMentions: { parse: [...nobody.parse], repliedUser: nobody.replied_user },
    failIfNotExists: false,
    // No message is looked up again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // A server that is down must not keep the others waiting for the 15 seconds that are usual.
    waitGuildTimeout: 1000,
    rest: { api: apiUrl, makeRequest },
    ws,
  })
}

/**
 * The same way to Discord for what answers an interaction: Discord does not count it among the fifty requests a second
 * of a bot (docs: Rate Limits, Global Rate Limit), so that it waits for none of them.
 */
export function restOfAnswers({ options }: REST): REST {
  return new REST({ ...options, globalRequestsPerSecond: Number.POSITIVE_INFINITY })
}

/**
 * The same way to Discord for what must not be said twice: where the connection breaks before the answer, nothing is
 * sent again, since it may have been taken. Discord knows no nonce for what follows an interaction.
 */
export function restOnce({ options }: REST): REST {
  return new REST({
    ...options,
    makeRequest: async (url, init) => {
      try {
        return await options.makeRequest(url, init)
      } catch (error) {
        // discord.js sends again what it knows for a broken connection; under this name it does not.
        throw new Error('The connection to Discord broke before the answer.', { cause: error })
      }
    },
  })
}
