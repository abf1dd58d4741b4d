import { type JsonObject, listAt, objectAt, objectsAt, textAt } from './json.ts'

/** The scope without which an event is never sent. Source: docs.slack.dev/reference/events. */
const scopeOfEvent: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.mpim': 'mpim:history',
  member_joined_channel: 'channels:read',
  reaction_added: 'reactions:read',
}

/** Where parts of a manifest contradict each other. */
export function checkManifestRules(manifest: JsonObject): readonly string[] {
  const [features, settings] = [objectAt(manifest, 'features'), objectAt(manifest, 'settings')]
  const commands = objectsAt(features, 'slash_commands').map((command) => textAt(command, 'command') ?? '')
  const shortcuts = objectsAt(features, 'shortcuts')
  return [
    ...commands
      .filter((command) => !/^\/[^\s\p{Lu}/]+$/u.test(command))
      .map((command) => `limit: command ${command} is not a slash and a word in small letters ([T])`),
    ...repeated(commands).map((command) => `limit: command ${command} is declared twice ([D] manifest)`),
    ...repeated(shortcuts.map((shortcut) => textAt(shortcut, 'callback_id') ?? '')).map(
      (id) => `limit: shortcut callback_id ${id} is declared twice ([D] manifest)`,
    ),
    ...nameRules(manifest),
    ...scopeRules(manifest, commands.length + shortcuts.length > 0),
    ...urlRules(manifest, settings),
  ]
}

function nameRules(manifest: JsonObject): readonly string[] {
  const colour = textAt(objectAt(manifest, 'display_information'), 'background_color')
  const bot = textAt(objectAt(objectAt(manifest, 'features'), 'bot_user'), 'display_name')
  return [
    ...(colour === undefined || /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour)
      ? []
      : [`limit: background_color ${colour} is no hex colour ([T])`]),
    ...(bot === undefined || /^[\w.-]+$/i.test(bot)
      ? []
      : [`limit: bot_user.display_name ${bot} has other characters than a-z, 0-9, -, _ and . ([T])`]),
  ]
}

function scopeRules(manifest: JsonObject, hasCommands: boolean): readonly string[] {
  const scopes = listAt(objectAt(objectAt(manifest, 'oauth_config'), 'scopes'), 'bot')
  const events = listAt(objectAt(objectAt(manifest, 'settings'), 'event_subscriptions'), 'bot_events')
  const needs = events.flatMap((event) => {
    const scope = scopeOfEvent[String(event)]
    return scope === undefined ? [] : [{ what: `event ${String(event)}`, scope }]
  })
  if (hasCommands) needs.push({ what: 'a slash command or a shortcut', scope: 'commands' })
  const optional = listAt(objectAt(objectAt(manifest, 'oauth_config'), 'scopes'), 'bot_optional')
  const unasked = optional
    .filter((scope) => !scopes.includes(scope))
    .map((scope) => `limit: the optional scope ${String(scope)} is not among the bot scopes ([D] manifest)`)
  const missing = needs
    .filter(({ scope }) => !scopes.includes(scope))
    .map(({ what, scope }) => `limit: ${what} needs the bot scope ${scope} ([D] reference/scopes)`)
  return [...unasked, ...missing]
}

/** Without Socket Mode everything that Slack sends needs an address. */
function urlRules(manifest: JsonObject, settings: JsonObject): readonly string[] {
  if (settings['socket_mode_enabled'] === true) return []
  const { features } = manifest
  const events = objectAt(settings, 'event_subscriptions')
  const interactivity = objectAt(settings, 'interactivity')
  const asked = [
    ...objectsAt(features, 'slash_commands').map((one) => ({
      what: textAt(one, 'command'),
      url: one['url'],
    })),
    ...(listAt(events, 'bot_events').length > 0
      ? [{ what: 'event_subscriptions', url: events['request_url'] }]
      : []),
    ...(interactivity['is_enabled'] === true
      ? [{ what: 'interactivity', url: interactivity['request_url'] }]
      : []),
  ]
  return asked
    .filter(({ url }) => typeof url !== 'string' || !url.startsWith('https://'))
    .map(({ what }) => `limit: ${what} needs an https address while Socket Mode is off ([T])`)
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) < i)
}
