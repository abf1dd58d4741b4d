import type { webApi } from '@slack/bolt'
import { type Option, registered } from '../../bot/registered.ts'
import { shorten } from '../../view/shorten.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { toYaml } from './manifest-yaml.ts'
import { botScopes, isHistory, messageEvents, optionalScopes } from './scopes.ts'

/**
 * Without an address Slack reaches the bot through its socket; with one it sends requests there, and it is https. Where it
 * `readsMessages`, the app is told of what is said in channels, and the rights for it are no longer optional.
 */
export type ManifestOptions = { readonly requestUrl?: string; readonly readsMessages?: boolean }

/**
 * The settings of a Slack app for this bot, made of the commands that are registered with chat clients. In English:
 * Slack shows them in one language to everyone. Source: docs.slack.dev/reference/app-manifest
 */
export function manifest({ requestUrl, readsMessages = false }: ManifestOptions = {}): Manifest {
  const words = wordsIn('en')
  const requests = requestUrl === undefined ? {} : { request_url: requestUrl }
  return {
    display_information: {
      name: 'Verbatim',
      description: words.help
        .intro()
        .map((part) => part.text)
        .join(''),
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'verbatim', always_online: true },
      shortcuts: shortcuts(words),
      slash_commands: slashCommands(words, requestUrl),
    },
    oauth_config: {
      scopes: {
        bot: [...botScopes, ...optionalScopes].map(({ name }) => name),
        // Whoever installs the app may leave these out.
        bot_optional: optionalScopes
          .map(({ name }) => name)
          .filter((name) => !(readsMessages && isHistory(name))),
      },
    },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: [...usualEvents, ...(readsMessages ? messageEvents : [])],
      },
      interactivity: {
        is_enabled: true,
        ...requests,
        ...(requestUrl === undefined ? {} : { message_menu_options_url: requestUrl }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: requestUrl === undefined,
      token_rotation_enabled: false,
    },
  }
}

/** The settings as YAML, to be pasted where Slack asks for a manifest. */
export function manifestYaml(options: ManifestOptions = {}): string {
  return toYaml(manifest(options))
}

/** The link that opens Slack's form for a new app with everything filled in. */
export function manifestLink(options: ManifestOptions = {}): string {
  return `https://api.slack.com/apps?new_app=1&manifest_yaml=${encodeURIComponent(manifestYaml(options))}`
}

/** Both for a person to read: the link as a comment, so that the whole is YAML still, and then the settings. */
export function manifestText(options: ManifestOptions = {}): string {
  return `# Open this link in a browser where you are signed in to Slack; everything is filled in:\n# ${manifestLink(options)}\n#\n# Or choose "Create New App", "From a manifest" at https://api.slack.com/apps, and paste what follows. An app that you\n# have already takes it under "App Manifest"; install it to the workspace again afterwards.\n\n${manifestYaml(options)}`
}

const usualEvents = ['app_home_opened', 'app_mention', 'message.im'] as const

type Manifest = Extract<webApi.AppsManifestCreateArguments['manifest'], object>
type Features = NonNullable<Manifest['features']>

function slashCommands(words: Words, url: string | undefined): NonNullable<Features['slash_commands']> {
  return registered.flatMap((command) => {
    if (command.kind !== 'slash') return []
    const subcommands = command.subcommands.map(({ name }) => name)
    const hint = subcommands.length > 0 ? subcommands.join(' | ') : hintOf(command.options)
    return [
      {
        command: `/${command.name}`,
        description: command.describe(words),
        ...(hint === '' ? {} : { usage_hint: hint }),
        ...(url === undefined ? {} : { url }),
        // Names are wanted as people type them, not as the ids that they stand for.
        should_escape: false,
      },
    ]
  })
}

/** What is typed after a command: what must be, else what may be; of several things to choose one, after its name. */
function hintOf(options: readonly Option[]): string {
  const shown = options.filter(({ name, isRequired }) => isRequired || name === 'in')
  const isFree = !options.some(({ isRequired }) => isRequired)
  return (isFree ? options : shown)
    .map((option, index) => {
      const what = typedFor(option, index === 0)
      return option.isRequired ? what : `[${what}]`
    })
    .join(' ')
}

function typedFor({ name, kind, choices = [] }: Option, isFirst: boolean): string {
  if (name === 'in') return 'in: document'
  if (kind === 'reference') return 'mill1859 ¶4'
  if (kind === 'words') return `your ${name}`
  const values = choices.map(({ value }) => value).join(' | ')
  if (kind !== 'choice') return name
  return isFirst ? values : `${name} ${values}`
}

function shortcuts(words: Words): NonNullable<Features['shortcuts']> {
  return registered.flatMap((command) =>
    command.kind === 'slash'
      ? []
      : [
          {
            type: command.kind,
            name: shorten(command.title(words), 24),
            callback_id: command.name,
            description: command.describe(words),
          },
        ],
  )
}
