import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import { type MessageCommand, type Option, registered, type SlashCommand } from '../../bot/registered.ts'
import { type Language, languages } from '../../view/language.ts'
import { type Words, wordsIn } from '../../view/words.ts'
import { limits } from './limits.ts'

/** A command as it is registered with Discord. */
export type CommandData =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody

/**
 * What is registered with Discord, from the list of what is registered anywhere. Discord has nothing like a command
 * tied to no channel and no message, so those are left out.
 */
export function commandData(): readonly CommandData[] {
  return registered.flatMap((command): readonly CommandData[] => {
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
      ...options.map(optionData),
      ...subcommands.map((sub) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        name: sub.name,
        ...described(sub),
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

function optionData(option: Option) {
  const { name, kind, isRequired } = option
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    ...described(option),
    required: isRequired,
    ...(kind === 'document' ? { autocomplete: true } : { min_length: 1, max_length: limits.question }),
  }
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
