import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js'
import { refusedToken, troubleOf } from './trouble.ts'

/** Why the bot could not log in, in a sentence with its mend; undefined for a bug. */
export function startProblem(error: unknown, apiUrl: string): string | undefined {
  const trouble = troubleOf(error)
  if (trouble.kind === 'unauthorized') return refusedToken
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return refusedToken
  if (trouble.kind === 'unreachable') {
    return `Discord could not be reached at ${apiUrl} (${trouble.reason}). Look at the network of this machine, and at DISCORD_API_URL if you have set it.`
  }
  if (error instanceof DiscordAPIError) {
    return `What answers at ${apiUrl} does not speak as Discord does (${error.status}: ${error.message}). Look at DISCORD_API_URL, or remove it to reach discord.com.`
  }
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return `Discord allows this bot no further login today (${error.message}). Find out what restarts it so often, and start it again then.`
  }
  return undefined
}

/** What is to be switched on at Discord for a bot that reads messages, and what else can be done. */
export const grantContent =
  'Open your application on https://discord.com/developers/applications, switch on "Message Content Intent" under Bot, Privileged Gateway Intents, and start the bot again; or remove DISCORD_READ_MESSAGES, and it reads only what is said to it.'

/**
 * Why Discord closed the connection for good, in a sentence with its mend; undefined where discord.js reconnects.
 * `readsMessages` is whether the bot has asked to read messages that are not for it.
 */
export function closeProblem(code: number, readsMessages = false): string | undefined {
  if (code === GatewayCloseCodes.DisallowedIntents && readsMessages) {
    return `Discord closed the connection (${code}): DISCORD_READ_MESSAGES is on, and this application may not read messages that are not for it. ${grantContent}`
  }
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refusedToken
    case GatewayCloseCodes.ShardingRequired:
      return 'Discord closed the connection (4011): the bot is in more servers than one connection may serve. Leave some of them, or run a second bot with a token of its own.'
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `Discord closed the connection (${code}): it does not let this application see what is said to it. Open it on https://discord.com/developers/applications and look for a notice from Discord; no privileged intent is needed.`
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.InvalidAPIVersion:
      return `Discord closed the connection (${code}): it no longer speaks the version of its protocol that this program does. Update the program.`
    default:
      return undefined
  }
}
