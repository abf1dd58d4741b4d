import { App, type RespondArguments, SocketModeReceiver } from '@slack/bolt'
import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js'
import type { Addresses, BotOptions } from './chat-bot.ts'

type Stop = () => Promise<void>

/** The least that a bot can be, as the guides of discord.js and Bolt begin: it says the same at once, whatever is asked. */
export async function startHello(options: Extract<BotOptions, { side: 'bare' }>): Promise<Stop> {
  const { at, answers } = options
  const stops: Stop[] = []
  if (at.discord) stops.push(await helloDiscord(at.discord, JSON.parse(answers.discord)))
  if (at.slack) stops.push(await helloSlack(at.slack, JSON.parse(answers.slack)))
  return async () => {
    for (const stop of stops) await stop()
  }
}

async function helloDiscord(
  { token, apiUrl }: NonNullable<Addresses['discord']>,
  answer: InteractionReplyOptions,
): Promise<Stop> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } })
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(answer)
  })
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(token)
  await ready
  const question = { type: 3, name: 'question', description: 'Whatever you like' }
  await client.application?.commands.set([{ name: 'ask', description: 'Says hello', options: [question] }])
  return () => client.destroy()
}

async function helloSlack(
  { botToken, appToken, apiUrl }: NonNullable<Addresses['slack']>,
  answer: RespondArguments,
): Promise<Stop> {
  // One object each: Bolt writes into what it gets.
  const clientOptions = () => ({ slackApiUrl: apiUrl })
  const receiver = new SocketModeReceiver({ appToken, installerOptions: { clientOptions: clientOptions() } })
  const app = new App({ token: botToken, receiver, clientOptions: clientOptions() })
  app.command('/ask', async ({ ack, respond }) => {
    await ack()
    await respond(answer)
  })
  await app.start()
  return async () => {
    await app.stop()
  }
}
