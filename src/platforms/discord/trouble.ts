import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'
import type { Posted } from '../../bot/request.ts'

/** What became of a body that Discord did not take. */
export type Trouble =
  /** The interaction is too old, answered already, or its message is gone. */
  | { readonly kind: 'expired'; readonly code: number }
  | { readonly kind: 'forbidden'; readonly code: number }
  | { readonly kind: 'gone'; readonly code: number }
  /** The token is not, or no longer, a bot's. */
  | { readonly kind: 'unauthorized' }
  /** Discord or the network does not work for the moment; discord.js has tried again by then. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Nothing that is known to happen: a bug. */
  | { readonly kind: 'unknown' }

/** What kind of trouble an error of discord.js is. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof DiscordAPIError) return apiTrouble(error)
  if (error instanceof HTTPError) return { kind: 'unreachable', reason: `HTTP ${error.status}` }
  if (error instanceof RateLimitError) return { kind: 'unreachable', reason: 'its limit of requests' }
  const reason = networkReason(error)
  return reason === undefined ? { kind: 'unknown' } : { kind: 'unreachable', reason }
}

/** What the trouble means for something said in the open; undefined for a bug. */
export function postedDespite({ kind }: Trouble): Posted | undefined {
  switch (kind) {
    case 'forbidden':
      return { kind: 'forbidden' }
    case 'gone':
    case 'expired':
      return { kind: 'gone' }
    case 'unreachable':
    case 'unauthorized':
      return { kind: 'failed' }
    case 'unknown':
      return undefined
    default:
      return kind satisfies never
  }
}

/** The trouble as a sentence for whoever runs the bot, with its mend; undefined for a bug. */
export function troubleSentence(trouble: Trouble, doing: string): string | undefined {
  switch (trouble.kind) {
    case 'expired':
      return `Discord did not take ${doing} (${trouble.code}): it came later than the 3 seconds for a first answer or the 15 minutes for all of it. If this happens often, give the bot a faster machine or network.`
    case 'forbidden':
      return `Discord did not let the bot send ${doing} (${trouble.code}). ${refusals[trouble.code] ?? missingPermissions}`
    case 'gone':
      return `Discord could not place ${doing} (${trouble.code}): the channel or the message is no longer there.`
    case 'unauthorized':
      return refusedToken
    case 'unreachable':
      return `Discord did not take ${doing} (${trouble.reason}). It goes on with the next one.`
    case 'unknown':
      return undefined
    default:
      return trouble satisfies never
  }
}

/** What is wrong with a token that Discord refuses, and how to mend it. */
export const refusedToken =
  'Discord refused the bot token in DISCORD_TOKEN. Open your application on https://discord.com/developers/applications, press "Reset Token" under Bot, and put the new token into DISCORD_TOKEN.'

const missingPermissions =
  'Give its role "View Channel", "Send Messages" and "Send Messages in Threads" in that channel.'

const noMessages = 'A channel of that kind takes no messages.'

/** Why Discord forbids it, where it is not for a permission to write. */
const refusals: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory]:
    'Give its role "Read Message History" in that channel: Discord lets only those reply to a message who may read it.',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]:
    'The thread is archived: who may write in it can open it again.',
  [RESTJSONErrorCodes.ThreadLocked]: 'The thread is locked: who manages threads there can unlock it.',
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]:
    'AutoMod of that server blocked its words: who manages the server can except the role of the bot from the rule.',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'This person takes no direct messages from it.',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]:
    'It shares no server with this person any more, and can write to nobody else directly.',
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType]: noMessages,
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel]: noMessages,
}

const codes: Readonly<Record<number, 'expired' | 'forbidden' | 'gone'>> = {
  [RESTJSONErrorCodes.UnknownInteraction]: 'expired',
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]: 'expired',
  [RESTJSONErrorCodes.InvalidWebhookToken]: 'expired',
  [RESTJSONErrorCodes.UnknownWebhook]: 'expired',
  [RESTJSONErrorCodes.MissingAccess]: 'forbidden',
  [RESTJSONErrorCodes.MissingPermissions]: 'forbidden',
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'gone',
  [RESTJSONErrorCodes.UnknownUser]: 'gone',
  [RESTJSONErrorCodes.InvalidRecipients]: 'gone',
  [RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser]: 'gone',
}

/** It may work later: edits of messages older than an hour are counted apart. */
const passing: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached]: 'its limit of edits',
}

function apiTrouble({ code, status }: DiscordAPIError): Trouble {
  const kind = typeof code !== 'number' ? undefined : code in refusals ? 'forbidden' : codes[code]
  if (kind !== undefined) return { kind, code: Number(code) }
  const limit = passing[Number(code)]
  if (limit !== undefined) return { kind: 'unreachable', reason: limit }
  if (status === 401) return { kind: 'unauthorized' }
  return status >= 500 ? { kind: 'unreachable', reason: `HTTP ${status}` } : { kind: 'unknown' }
}

/** Why the network did not carry a request, in the words of Node; undefined for what is no error of the network. */
function networkReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'AbortError') return 'no answer in time'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code !== undefined && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(code)) return code
  return error.cause === undefined ? undefined : networkReason(error.cause)
}
