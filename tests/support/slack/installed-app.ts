import { isObject, type Json, listAt, objectAt, objectsAt, textAt } from './json.ts'

/** What the installed app declared. Without a manifest everything is allowed: every command, shortcut and event. */
export type InstalledApp = {
  readonly scopes: readonly string[]
  readonly botName: string
  /** Each throws, naming what is declared, where the manifest has no such thing: Slack would show or send nothing. */
  readonly requireCommand: (command: string) => void
  readonly requireShortcut: (type: 'message' | 'global', callbackId: string) => void
  readonly requireEvent: (event: string) => void
  readonly requireMessagesTab: () => void
  readonly requireHomeTab: () => void
}

/** Scopes of an app that was installed without a manifest. */
const usualScopes = [
  'app_mentions:read',
  'channels:read',
  'chat:write',
  'commands',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'users:read',
]

/** The app as its manifest declares it, with the scopes given where they differ from those that nobody may leave out. */
export function readApp(manifest: Json, scopes: readonly string[] | undefined): InstalledApp {
  const features = objectAt(manifest, 'features')
  const events = objectAt(objectAt(manifest, 'settings'), 'event_subscriptions')
  const home = objectAt(features, 'app_home')
  const commands = objectsAt(features, 'slash_commands').map((one) => textAt(one, 'command') ?? '')
  const shortcuts = objectsAt(features, 'shortcuts').map(
    (one) => `${textAt(one, 'type')} ${textAt(one, 'callback_id')}`,
  )
  const asked = objectAt(objectAt(manifest, 'oauth_config'), 'scopes')
  const declared = listAt(asked, 'bot').filter((scope) => !listAt(asked, 'bot_optional').includes(scope))
  const isFree = !isObject(manifest)
  const required = (what: string, among: readonly Json[], kind: string) => {
    if (isFree || among.includes(what)) return
    throw new Error(`The manifest declares no ${kind} ${what}; it declares: ${among.join(', ') || 'none'}`)
  }
  const tab = (key: string, name: string) => {
    if (!isFree && home[key] !== true)
      throw new Error(`The manifest does not enable the ${name} tab (${key})`)
  }
  return {
    scopes: scopes ?? (isFree ? usualScopes : declared.map(String)),
    botName: textAt(objectAt(features, 'bot_user'), 'display_name') ?? 'standin',
    requireCommand: (command) => required(command, commands, 'slash command'),
    requireShortcut: (type, callbackId) => required(`${type} ${callbackId}`, shortcuts, 'shortcut'),
    requireEvent: (event) => required(event, listAt(events, 'bot_events'), 'event'),
    requireMessagesTab: () => tab('messages_tab_enabled', 'Messages'),
    requireHomeTab: () => tab('home_tab_enabled', 'Home'),
  }
}
