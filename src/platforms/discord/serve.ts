import {
  type AutocompleteInteraction,
  type Client,
  Events,
  type Interaction,
  InteractionResponseType,
  type Message,
  PermissionFlagsBits,
  Routes,
} from 'discord.js'
import type { InFlight } from '../in-flight.ts'
import type { ChatDeps } from '../platform.ts'
import { type AnsweringDeps, answerInteraction } from './answer-interaction.ts'
import { answerMessage } from './answer-message.ts'
import { type Commands, suggestedFor } from './command-data.ts'
import { limits } from './limits.ts'
import { createLocales, type Locales } from './locales.ts'
import { createOverhearing, type Overhearing, overheardIn } from './overhear.ts'
import { type Asking, communityOf, isAsking, requestOfInteraction, requestOfMessage } from './request.ts'
import { plain } from './rows.ts'
import { createSeenOnce } from './seen-once.ts'
import { troubleOf } from './trouble.ts'

/** What serving needs. */
export type ServingDeps = AnsweringDeps &
  Pick<ChatDeps, 'deliveries' | 'report'> & {
    readonly inFlight: InFlight
    /** Whether words that are not for the bot are read, for references in them. */
    readonly readsMessages: boolean
    readonly commands: Commands
    /** The time in milliseconds since 1970. */
    now(): number
    /** False once the program is leaving: what comes then is left alone. */
    isTaking(): boolean
  }

/** Answers what people do and say, each thing once. */
export function serve(client: Client, deps: ServingDeps): void {
  const interactions = createSeenOnce(remembered)
  const locales = createLocales(remembered)
  const answered = (work: Promise<void>): void => {
    deps.inFlight.add(work.catch((bug: unknown) => deps.report(bug, 'answering in Discord')))
  }
  client.on(Events.InteractionCreate, (interaction) => {
    if (!deps.isTaking() || !interactions.isNew(interaction.id)) return
    locales.remember(interaction.user.id, interaction.locale)
    answered(onInteraction(interaction, deps))
  })
  const overhearing = createOverhearing(deps)
  client.on(Events.MessageCreate, (message) => {
    if (deps.isTaking()) answered(onMessage(message, locales, overhearing, deps))
  })
  client.on(Events.MessageDelete, ({ id }) => answered(overhearing.forget(id)))
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const id of messages.keys()) answered(overhearing.forget(id))
  })
  client.on(Events.Error, (error) => deps.report(error, 'reading what Discord sent'))
}

/**
 * Interactions that a resumed connection may bring again are minutes old, and people who talk with the bot few: this
 * is many more.
 */
const remembered = 10_000

async function onInteraction(interaction: Interaction, deps: ServingDeps): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, deps)
  if (!isAsking(interaction)) return
  await answerInteraction(
    {
      interaction,
      request: requestOfInteraction(interaction),
      isHost: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
      canUpdate: hasMessage(interaction),
    },
    { ...deps, patienceMs: patienceLeft(deps.patienceMs, deps.now() - interaction.createdTimestamp) },
  )
}

/**
 * What is left of the patience with an interaction of some age: in a rush it has waited before it was read. A clock
 * that is wrong must not take all of it, since a form can only be opened while Discord has not been told to wait.
 */
function patienceLeft(patienceMs: number, ageMs: number): number {
  return Math.min(patienceMs, Math.max(leastPatienceMs, patienceMs - ageMs))
}

const leastPatienceMs = 300

/** Whether it was done on a message of the bot's; a command on a message was done on somebody's. */
function hasMessage(interaction: Asking): boolean {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
}

async function onMessage(
  message: Message,
  locales: Locales,
  overhearing: Overhearing,
  deps: ServingDeps,
): Promise<void> {
  const request = requestOfMessage(message, message.client.user.id, locales)
  if (request === undefined) return onOthersMessage(message, locales, overhearing, deps)
  const { community } = request.from
  if (!(await isFirst(community, message.id, deps))) return
  await answerMessage(
    {
      address: { channelId: message.channelId, messageId: message.id },
      request,
      isHost: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    deps,
  )
  await deps.deliveries.finish(community, message.id)
}

/** Words in a server that are not for the bot: only where whoever runs it has it read them. */
async function onOthersMessage(
  message: Message,
  locales: Locales,
  overhearing: Overhearing,
  deps: ServingDeps,
): Promise<void> {
  const { id, channelId } = message
  const heard = deps.readsMessages ? overheardIn(message, message.client.user.id, locales) : undefined
  if (heard === undefined || !(await isFirst(heard.from.community, id, deps))) return
  await overhearing.hear(heard, { channelId, messageId: id })
  await deps.deliveries.finish(heard.from.community, id)
}

/** To answer twice is better than not at all, where what was answered cannot be looked up. */
async function isFirst(community: string, id: string, { deliveries, report }: ServingDeps): Promise<boolean> {
  try {
    return await deliveries.take(community, id)
  } catch (bug) {
    report(bug, 'looking up whether a message of Discord has been answered')
    return true
  }
}

async function suggest(interaction: AutocompleteInteraction, deps: ServingDeps): Promise<void> {
  const { commandName, options } = interaction
  const { name, value: whole } = options.getFocused(true)
  const what = suggestedFor(commandName, options.getSubcommand(false), name, deps.commands)
  // People type as much as they like here, and nothing that is suggested is known by more.
  const typed = whole.slice(0, limits.suggestion)
  const suggestFor = await deps.bot.suggestIn(communityOf(interaction))
  const choices = (what === undefined ? [] : suggestFor(what, typed))
    .filter(({ value }) => value !== '' && value.length <= limits.suggestion)
    .slice(0, limits.suggestions)
    .map(({ value, label }) => ({ name: plain(label, limits.suggestion), value }))
  const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }
  try {
    await deps.answers.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    })
  } catch (error) {
    // Discord forgets what was asked for when the next letter has been typed: then nobody waits for it.
    if (troubleOf(error).kind !== 'expired') deps.troubled(error, 'suggestions')
  }
}
