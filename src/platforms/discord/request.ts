import {
  ApplicationCommandOptionType,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type {
  ActionRequest,
  CommandRequest,
  FormRequest,
  MentionRequest,
  Origin,
  Request,
} from '../../bot/request.ts'
import { languageOf } from '../../view/language.ts'
import { nameOfTitle, optionsOf } from './command-data.ts'
import { fieldOf } from './field-of.ts'
import type { Locales } from './locales.ts'
import { channelIdOf, groupIdOf, originOf, targetOf } from './place.ts'
import { saidTo, wordsOfMessage, wordsWithQuotes } from './words-of-message.ts'

/** What a person can do with the bot's commands, buttons, menus and forms. */
export type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction

/** Whether an interaction is one that a request is made of. */
export function isAsking(interaction: Interaction): interaction is Asking {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  )
}

/** What a person did, as a request. */
export function requestOfInteraction(interaction: Asking): Request {
  const asker = askerOf(interaction)
  if (interaction.isChatInputCommand()) return slashRequest(interaction, asker)
  if (interaction.isMessageContextMenuCommand()) return messageRequest(interaction, asker)
  const isPrivate = isSeenByOne(interaction)
  if (interaction.isModalSubmit()) {
    return { kind: 'form', ...asker, id: interaction.customId, fields: fieldsOf(interaction), isPrivate }
  }
  const values = interaction.isButton() ? [] : interaction.values
  return { kind: 'action', ...asker, id: interaction.customId, values, isPrivate } satisfies ActionRequest
}

/** Whether the bot and one person are alone. */
export function isDirect({ context, guildId }: Interaction): boolean {
  return context === InteractionContextType.BotDM || (context === null && guildId === null)
}

/**
 * What was said to the bot with a message, as a request: where it is named, or alone with it. Undefined for what is
 * not for the bot, and for what another bot says. Messages come without a language: it is the author's where that is
 * known, else the server's.
 */
export function requestOfMessage(
  message: Message,
  botId: string,
  locales: Pick<Locales, 'of'>,
): MentionRequest | undefined {
  if (!isOfPerson(message)) return undefined
  const said = saidTo(botId, message) ?? (message.guildId === null ? wordsOfMessage(message) : undefined)
  return said === undefined ? undefined : { kind: 'mention', ...askerOfMessage(message, locales), text: said }
}

/** Whether a message is what a person wrote: not a bot, not a webhook, not Discord itself. */
export function isOfPerson({ author, webhookId, system }: Message): boolean {
  return !author.bot && webhookId === null && !system
}

/** Who wrote a message, and where. */
export function askerOfMessage(message: Message, locales: Pick<Locales, 'of'>): Asker {
  const { author, guild, guildId, channel } = message
  return {
    from: originOf({
      guildId,
      channelId: message.channelId,
      parentId: channel.isThread() ? channel.parentId : null,
      userId: author.id,
      isDirect: guildId === null,
    }),
    speaker: message.member?.displayName ?? author.displayName,
    language: languageOf(locales.of(author.id) ?? guild?.preferredLocale),
  }
}

/** What every request says of the person behind it. */
export type Asker = Pick<Request, 'from' | 'speaker' | 'language'>

/** The community in which somebody does something, or types. */
export function communityOf(interaction: Interaction): string {
  return placeOf(interaction).community
}

function placeOf(interaction: Interaction): Origin {
  const { guildId, channelId, channel, user } = interaction
  return originOf({
    guildId,
    // Every command, button and form is used in a channel; the type allows for old ones that were not.
    channelId: channelId ?? user.id,
    parentId: channel?.isThread() ? channel.parentId : null,
    userId: user.id,
    isDirect: isDirect(interaction),
  })
}

function askerOf(interaction: Asking): Asker {
  const { member, user } = interaction
  const nick = member === null ? null : 'displayName' in member ? member.displayName : member.nick
  return {
    from: placeOf(interaction),
    speaker: nick ?? user.displayName,
    language: languageOf(interaction.locale),
  }
}

function slashRequest(interaction: ChatInputCommandInteraction, asker: Asker): CommandRequest {
  const { commandName, options: sent, guildId } = interaction
  const subcommand = sent.data.find(({ type }) => type === ApplicationCommandOptionType.Subcommand)
  const options = Object.fromEntries(
    (subcommand?.options ?? sent.data).map((option) => [option.name, optionValue(option, guildId)]),
  )
  const within = options['in'] ?? (subcommand === undefined ? undefined : options['document'])
  const declared = optionsOf(commandName)
  const first = options[declared[0]?.name ?? ''] ?? ''
  return {
    kind: 'command',
    ...asker,
    name: commandName,
    text: subcommand?.name ?? first,
    ...(within === undefined ? {} : { within }),
    ...(subcommand === undefined && declared.length === 0 ? {} : { options }),
  }
}

function optionValue(
  { type, value, channel, role }: CommandInteractionOption,
  guildId: string | null,
): string {
  const given = String(value ?? '')
  if (type === ApplicationCommandOptionType.Channel) return channelHere(given, channel, guildId)
  return type === ApplicationCommandOptionType.Role ? groupHere(given, role, guildId) : given
}

/** A channel of the server that the person is in; nothing for what a changed client says of elsewhere. */
function channelHere(id: string, channel: object | null | undefined, guildId: string | null): string {
  const home = fieldOf(channel, 'guildId') ?? fieldOf(channel, 'guild_id')
  return guildId !== null && home === guildId ? channelIdOf(id) : ''
}

/** A role of that server, which Discord vouches for by sending it along. */
function groupHere(id: string, role: object | null | undefined, guildId: string | null): string {
  return guildId !== null && role !== null && role !== undefined ? groupIdOf(id, guildId) : ''
}

function messageRequest(interaction: MessageContextMenuCommandInteraction, asker: Asker): CommandRequest {
  const { commandName, targetMessage, channelId } = interaction
  const name = nameOfTitle(commandName)
  return {
    kind: 'command',
    ...asker,
    name,
    text: readsQuotes(name) ? wordsWithQuotes(targetMessage) : wordsOfMessage(targetMessage),
    target: targetOf({ channelId, messageId: targetMessage.id }),
  }
}

/** Whether a command looks at which words of a message are quoted, and which are not. */
function readsQuotes(name: string): boolean {
  return name === 'check-quotations' || name === 'expand-citations'
}

function fieldsOf({ fields, guildId }: ModalSubmitInteraction): FormRequest['fields'] {
  const { channels, roles } = fields.resolved ?? {}
  const fieldValue = (type: ComponentType, value: string): string => {
    if (type === ComponentType.ChannelSelect) return channelHere(value, channels?.get(value), guildId)
    return type === ComponentType.RoleSelect ? groupHere(value, roles?.get(value), guildId) : value
  }
  return Object.fromEntries(
    fields.fields.map((field, name) => {
      const values = 'value' in field ? [field.value] : 'values' in field ? field.values : []
      const given = values.map((value) => fieldValue(field.type, String(value ?? ''))).join(',')
      // Discord takes spaces for words where some are required.
      return [name, given.trim() === '' ? '' : given]
    }),
  )
}

/** Whether the message with the button is for one person; a form that came from no message is. */
function isSeenByOne(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
): boolean {
  const { message } = interaction
  return message === null || isDirect(interaction) || message.flags.has(MessageFlags.Ephemeral)
}
