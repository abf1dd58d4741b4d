/** The rights that the app asks a workspace for, each with what it is for: the least that works; the manifest and the README's table are made of it, and the doctor compares with it. */
export const botScopes = [
  { name: 'commands', reason: 'Members give the slash commands and shortcuts.' },
  {
    name: 'chat:write',
    reason: 'The bot answers in the channels it was added to and in direct messages.',
  },
  {
    name: 'app_mentions:read',
    reason: 'The bot hears what is said to it where it is mentioned, and nothing else.',
  },
  { name: 'im:history', reason: 'The bot reads what members write to it in direct messages.' },
  {
    name: 'users:read',
    reason:
      'The bot speaks the language that a member has set, knows who may change settings, and says who shared an answer.',
  },
] as const

/**
 * The rights that a workspace may withhold: everything works without them, as each reason says. The same are marked as
 * optional in the manifest.
 */
export const optionalScopes = [
  {
    name: 'files:write',
    reason:
      'The bot sends pictures and files; without it pictures are told in words, and files in messages as far as they are text.',
  },
  {
    name: 'channels:history',
    reason:
      'After a crash the bot looks whether a question of the day stands in its public channel already, and reads nothing else; without it such a question may come twice, and no answer counts twice.',
  },
  {
    name: 'groups:history',
    reason: 'After a crash the bot looks in the same way in private channels that it was added to.',
  },
] as const

/** The right to send files. */
export const fileScope = 'files:write'

/** The rights of which one is needed to look for a message of the bot's own in a channel. */
export const historyScopes = ['channels:history', 'groups:history'] as const

/** Whether a right lets the bot read what is said in channels. */
export function isHistory(scope: string): boolean {
  return historyScopes.some((name) => name === scope)
}

/** The events that tell of messages which are not for the bot, where it reads them. */
export const messageEvents = ['message.channels', 'message.groups'] as const

/** What cannot be read though the bot is to read messages, with the mend; undefined where nothing is known to be missing. */
export function unreadChannels(granted: readonly string[] | undefined): string | undefined {
  const missing = historyScopes.filter((name) => granted?.includes(name) === false)
  if (missing.length === 0) return undefined
  return `SLACK_READ_MESSAGES is on, and Slack does not let the bot read what is said in ${missing.map((name) => kinds[name]).join(' and ')} channels (${missing.join(', ')} not granted). ${readingMend}`
}

/** How an app is given what reading messages needs. */
export const readingMend =
  'Make the manifest with npm run -s manifest -- --read-messages, put it into the settings of your Slack app under “App Manifest”, reinstall the app and restart the bot; or remove SLACK_READ_MESSAGES.'

const kinds: Readonly<Record<(typeof historyScopes)[number], string>> = {
  'channels:history': 'public',
  'groups:history': 'private',
}

/** The one right of the app-level token. */
export const appScope = 'connections:write'

/** The scopes that are needed and were not granted. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return botScopes.map(({ name }) => name).filter((name) => !granted.includes(name))
}

/** The optional scopes that were not granted, each with what is missed without it. */
export function missingOptions(granted: readonly string[]): readonly (typeof optionalScopes)[number][] {
  return optionalScopes.filter(({ name }) => !granted.includes(name))
}
