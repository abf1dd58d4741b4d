import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import type { DiscordStandIn } from './stand-in.ts'
import { createUntil } from './until.ts'

/** A small bot on real discord.js that repeats what it is told, in every way a bot can answer. */
export type EchoBot = {
  readonly client: Client
  /** What went wrong in its handlers, in order. */
  readonly errors: readonly unknown[]
  /** What it heard said, content as it came. */
  readonly heard: readonly string[]
  /** Resolves when so many things have gone wrong. */
  untilErrors(count: number): Promise<readonly unknown[]>
  stop(): Promise<void>
}

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits

/** Logs in at the stand-in; rejects as `login` does. */
export async function startEchoBot(
  standIn: DiscordStandIn,
  options: Partial<ClientOptions> = {},
): Promise<EchoBot> {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: standIn.url },
    // discord.js lets 5 seconds pass between two IDENTIFYs; no rule of the stand-in asks for that.
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => undefined }) },
    ...options,
  })
  const errors: unknown[] = []
  const heard: string[] = []
  const waiting = createUntil(5000)
  const note = (error: unknown) => {
    errors.push(error)
    waiting.changed()
  }
  client.on(Events.Error, note)
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch(note))
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return
    heard.push(message.content)
    void hear(client, message).catch(note)
  })
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(standIn.token).catch(async (error: unknown) => {
    await client.destroy()
    throw error
  })
  await ready
  await client.application?.commands.set(commands)
  return {
    client,
    errors,
    heard,
    untilErrors: (count) =>
      waiting.until(`${count} errors of the bot`, () => (errors.length >= count ? errors : undefined)),
    stop: async () => client.destroy(),
  }
}

const commands = [
  new SlashCommandBuilder()
    .setName('echo')
    .setDescription('Repeats a text')
    .addStringOption((one) => one.setName('text').setDescription('The text').setRequired(true))
    .addBooleanOption((one) => one.setName('private').setDescription('For you alone')),
  new SlashCommandBuilder().setName('slow').setDescription('Repeats nothing, later'),
  new SlashCommandBuilder().setName('laid-out').setDescription('A message of components'),
  new SlashCommandBuilder().setName('never').setDescription('Says nothing'),
  new SlashCommandBuilder()
    .setName('twice')
    .setDescription('Answers two times')
    .setDefaultMemberPermissions(32),
  new SlashCommandBuilder().setName('form').setDescription('Opens a form'),
  new SlashCommandBuilder()
    .setName('book')
    .setDescription('Finds')
    .addSubcommand((sub) =>
      sub
        .setName('find')
        .setDescription('A book by its title')
        .addStringOption((one) => one.setName('title').setDescription('Its title').setAutocomplete(true)),
    ),
  { name: 'Repeat This', type: ApplicationCommandType.Message } as const,
]

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused()
    await interaction.respond([{ name: `A book of ${typed}`, value: typed }])
  } else if (interaction.isChatInputCommand()) await answerCommand(interaction)
  else if (interaction.isMessageContextMenuCommand())
    await interaction.reply(interaction.targetMessage.content)
  else if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('words'))
  else if (interaction.isMessageComponent()) await answerComponent(interaction)
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'echo': {
      const ephemeral = interaction.options.getBoolean('private')
        ? ({ flags: MessageFlags.Ephemeral } as const)
        : {}
      const content = interaction.options.getString('text', true)
      await interaction.reply({ content, components: [buttons, menu], ...ephemeral })
      return
    }
    case 'slow':
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply('there it is')
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral })
      return
    case 'laid-out': {
      const text = new TextDisplayBuilder().setContent('# A heading')
      await interaction.reply({ components: [text, buttons], flags: MessageFlags.IsComponentsV2 })
      return
    }
    case 'twice':
      await interaction.reply('once')
      interaction.replied = false
      await interaction.reply('twice')
      return
    case 'form':
      await interaction.showModal(form)
      return
    case 'book':
      await interaction.reply(
        `${interaction.options.getSubcommand()}: ${interaction.options.getString('title')}`,
      )
  }
}

async function answerComponent(interaction: MessageComponentInteraction): Promise<void> {
  if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join(' and '))
  else if (interaction.customId === 'again') await interaction.update({ content: 'changed', components: [] })
  else if (interaction.customId === 'later') {
    await interaction.deferUpdate()
    await interaction.editReply({ content: 'changed later' })
  } else if (interaction.customId === 'ask') await interaction.showModal(form)
}

async function hear(client: Client, message: Message): Promise<void> {
  if (message.channel.isDMBased() && message.channel.isSendable())
    await message.channel.send(`you say: ${message.content}`)
  else if (!client.user || !message.mentions.has(client.user)) return
  else if (message.content.includes('in a thread')) {
    const thread = await message.startThread({ name: 'An answer' })
    await thread.send(`heard: ${message.content}`)
  } else await message.reply(`heard: ${message.content}`)
}

const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Secondary),
)

const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('which')
    .setMaxValues(2)
    .addOptions({ label: 'Harbour', value: 'h' }, { label: 'Island', value: 'i' }),
)

const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Your words')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Words')
      .setTextInputComponent(new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Short)),
  )
