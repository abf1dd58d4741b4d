import {
  type APIApplicationCommandBasicOption,
  type ApplicationCommandOptionAllowedChannelType,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import { type MessageCommand, type Option, registered, type SlashCommand } from '../../bot/registered.ts'
import type { Suggestible } from '../../bot/request.ts'
import { type Language, languages } from '../../view/language.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { limits } from './limits.ts'
import { plain } from './rows.ts'

/** A command as it is registered with Discord. */
export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody

/** What is registered anywhere. */
export type Commands = typeof registered

/**
 * What is registered with Discord, from the list of what is registered anywhere. Discord has nothing like a command
 * tied to no channel and no message, so those are left out.
 */
export function commandData(commands: Commands = registered): readonly CommandData[] {
  return commands.flatMap((command): readonly CommandData[] => {
    switch (command.kind) {
      case 'slash':
        return [slashData(command)]
      case 'message':
        return [messageData(command)]
      case 'global':
        return []
      default:
        return command satisfies never
    }
  })
}

/** The name in the bot's list of a command that Discord calls by its title. */
export function nameOfTitle(title: string): string {
  const named = registered.find((command) => command.kind === 'message' && command.title(english) === title)
  return named?.name ?? title
}

/** The options of a command as they are declared; none for a command that is not registered. */
export function optionsOf(command: string, commands: Commands = registered): readonly Option[] {
  const slash = commands.find((each) => each.kind === 'slash' && each.name === command)
  return slash?.kind === 'slash' ? slash.options : []
}

/** What is suggested for an option of a command while it is typed; undefined for one that suggests nothing. */
export function suggestedFor(
  command: string,
  subcommand: string | null,
  option: string,
  commands: Commands = registered,
): Suggestible | undefined {
  const slash = commands.find((each) => each.kind === 'slash' && each.name === command)
  if (slash?.kind !== 'slash') return undefined
  const { options } = slash.subcommands.find(({ name }) => name === subcommand) ?? slash
  const kind = options.find(({ name }) => name === option)?.kind
  return kind === 'document' || kind === 'time' || kind === 'zone' || kind === 'reference' ? kind : undefined
}

/** Channels of a server in which words are written and read. */
export const textChannels: readonly ApplicationCommandOptionAllowedChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildStageVoice,
]

const english = wordsIn('en')

/** Discord's locales for a language. */
const locales: Readonly<Record<Exclude<Language, 'en'>, readonly Locale[]>> = {
  ko: [Locale.Korean],
  ja: [Locale.Japanese],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  de: [Locale.German],
  fr: [Locale.French],
}

/** In a server and alone with the bot, or installed by one person for everywhere. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
}

/**
 * In a server, offered to those who manage it. Its settings can offer them to others too, who are then told that they
 * are for hosts: who gives one is looked at again.
 */
const forHosts = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
}

function slashData(command: SlashCommand): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const { name, options, subcommands, isForHosts } = command
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(command),
    ...(isForHosts ? forHosts : everywhere),
    options: [
      ...optionsData(options),
      ...subcommands.map((sub) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: sub.name,
        ...described(sub),
        ...(sub.options.length === 0 ? {} : { options: optionsData(sub.options) }),
      })),
    ],
  }
}

function messageData({ title }: MessageCommand): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: title(english),
    name_localizations: localized(title),
    ...everywhere,
  }
}

/** Discord takes no option that must be given after one that need not. */
function optionsData(options: readonly Option[]): APIApplicationCommandBasicOption[] {
  return options.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(optionData)
}

function optionData(option: Option): APIApplicationCommandBasicOption {
  const { name, kind, isRequired, choices = [], limit = limits.question } = option
  const common = { name, ...described(option), required: isRequired }
  switch (kind) {
    case 'words':
      return {
        type: ApplicationCommandOptionType.String,
        ...common,
        min_length: 1,
        max_length: limit,
      }
    case 'document':
    case 'time':
    case 'zone':
    case 'reference':
      return { type: ApplicationCommandOptionType.String, ...common, autocomplete: true }
    case 'number':
      return { type: ApplicationCommandOptionType.Integer, ...common, min_value: 1, max_value: 20 }
    case 'choice':
      return { type: ApplicationCommandOptionType.String, ...common, choices: choicesData(choices) }
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, ...common, channel_types: [...textChannels] }
    case 'group':
      return { type: ApplicationCommandOptionType.Role, ...common }
    default:
      return kind satisfies never
  }
}

function choicesData(choices: NonNullable<Option['choices']>) {
  return choices.slice(0, limits.choices).map(({ value, describe }) => ({
    name: plain(describe(english), limits.suggestion),
    name_localizations: localized((words) => plain(describe(words), limits.suggestion)),
    value,
  }))
}

type Described = { readonly description: string; readonly description_localizations: LocalizationMap }

function described({ describe }: { describe(words: Words): string }): Described {
  return { description: describe(english), description_localizations: localized(describe) }
}

/** What it is in the languages that say it in other words than English. */
function localized(say: (words: Words) => string): LocalizationMap {
  const entries = languages.flatMap((language) => {
    const words = say(wordsIn(language))
    if (language === 'en' || words === say(english)) return []
    return locales[language].map((locale) => [locale, words] as const)
  })
  return Object.fromEntries(entries)
}
