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

/** The one right of the app-level token. */
export const appScope = 'connections:write'

/** The scopes that are needed and were not granted. */
export function missingScopes(granted: readonly string[]): readonly string[] {
  return botScopes.map(({ name }) => name).filter((name) => !granted.includes(name))
}
