import { DiscordAPIError, Events, GatewayIntentBits, HTTPError } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { type EchoBot, startEchoBot } from '../support/discord/echo-bot.ts'
import { onlyMessage } from '../support/discord/seen.ts'
import {
  createDiscordStandIn,
  type DiscordStandIn,
  type StandInOptions,
} from '../support/discord/stand-in.ts'

const callbackPath = /^\/interactions\/.*\/callback$/
const messagesPath = /^\/channels\/\d+\/messages$/
const resumed = (standIn: DiscordStandIn) =>
  standIn.until('a RESUME', () => (standIn.gateway.resumed > 0 ? standIn.gateway : undefined))

describe('the troubles of the stand-in', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  async function open(options: StandInOptions = {}): Promise<DiscordStandIn> {
    const standIn = await createDiscordStandIn({ waitMs: 2000, ...options })
    closing.push(() => standIn.close())
    return standIn
  }

  async function start(
    standIn: DiscordStandIn,
    options: Parameters<typeof startEchoBot>[1] = {},
  ): Promise<EchoBot> {
    const bot = await startEchoBot(standIn, options)
    closing.push(() => bot.stop())
    return bot
  }

  it('lets nobody in with a false token', async () => {
    const standIn = await open()
    await expect(startEchoBot({ ...standIn, token: 'false' })).rejects.toThrow(
      'An invalid token was provided.',
    )
    expect(standIn.requests.map(({ path, status }) => [path, status])).toEqual([['/gateway/bot', 401]])
    expect(standIn.gateway.identified).toBe(0)
  })

  it('lets nobody in who asks for a privileged intent that was not granted', async () => {
    const standIn = await open()
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]
    await expect(startEchoBot(standIn, { intents })).rejects.toThrow('Used disallowed intents')
    expect(standIn.gateway.refused).toEqual([4014])
  })

  it('lets a bot read all that is said where Message Content was granted', async () => {
    const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits
    const standIn = await open({ privilegedIntents: MessageContent })
    const bot = await start(standIn, { intents: [Guilds, GuildMessages, MessageContent] })
    const ada = standIn.person()
    ada.write('said to all')
    await ada.say(`<@${standIn.botId}> said to the bot`)
    expect(bot.heard[0]).toBe('said to all')
  })

  it.each([
    ['the partial channel', { partials: [] }],
    ['the intent', { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] }],
  ])('hides direct messages from a bot without %s', async (_, options) => {
    const standIn = await open({ waitMs: 100 })
    const bot = await start(standIn, options)
    await expect(standIn.person().directMessage('anybody there')).rejects.toThrow('the bot had not answered')
    expect(bot.heard).toEqual([])
  })

  it('replays after a broken connection what was missed', async () => {
    const standIn = await open()
    await start(standIn)
    standIn.dropSocket()
    const seen = await standIn.person().slash('echo', { text: 'in between' })
    expect(onlyMessage(seen).body.content).toBe('in between')
    expect(standIn.gateway).toMatchObject({ identified: 1, resumed: 1 })
  })

  it('is resumed when it asks to reconnect, and after a code that allows it', async () => {
    const standIn = await open()
    await start(standIn)
    standIn.askReconnect()
    await resumed(standIn)
    standIn.dropSocket(4000)
    await standIn.until('a second RESUME', () => (standIn.gateway.resumed > 1 ? true : undefined))
    expect(standIn.gateway.identified).toBe(1)
    expect(onlyMessage(await standIn.person().slash('echo', { text: 'after' })).body.content).toBe('after')
  })

  it('is resumed after an invalid session that may be', async () => {
    const standIn = await open()
    await start(standIn)
    standIn.invalidateSession(true)
    await resumed(standIn)
    expect(standIn.gateway.identified).toBe(1)
  })

  it('is identified with anew after an invalid session that may not be resumed', async () => {
    const standIn = await open()
    await start(standIn)
    standIn.invalidateSession(false)
    await standIn.until('a second IDENTIFY', () => (standIn.gateway.identified > 1 ? true : undefined))
    expect(standIn.gateway.resumed).toBe(0)
    expect(onlyMessage(await standIn.person().slash('echo', { text: 'anew' })).body.content).toBe('anew')
  })

  it('acknowledges heartbeats', async () => {
    const standIn = await open({ heartbeatMs: 40 })
    const bot = await start(standIn)
    await standIn.until('a time to and fro', () => (bot.client.ws.ping >= 0 ? true : undefined))
    expect(standIn.gateway.heartbeats).toBeGreaterThan(0)
  })

  it('makes the bot wait with 429, and takes the request when it comes again', async () => {
    const standIn = await open()
    const bot = await start(standIn)
    standIn.failNext({ method: 'POST', path: callbackPath, status: 429, retryAfter: 0.05, times: 2 })
    const seen = await standIn.person().slash('echo', { text: 'patience' })
    expect(seen.acknowledgedAfterMs).toBeGreaterThanOrEqual(100)
    expect(
      standIn.requests.filter(({ path }) => callbackPath.test(path)).map(({ status }) => status),
    ).toEqual([429, 429, 204])
    expect(bot.errors).toEqual([])
  })

  it('is asked again after 500, and not for ever', async () => {
    const standIn = await open({ answerWithinMs: 500 })
    const bot = await start(standIn)
    standIn.failNext({ method: 'POST', path: callbackPath, status: 500 })
    const ada = standIn.person()
    expect(onlyMessage(await ada.slash('echo', { text: 'again' })).body.content).toBe('again')
    standIn.failNext({ method: 'POST', path: callbackPath, status: 502, times: 4 })
    expect((await ada.slash('echo', { text: 'in vain' })).error).toBe('The application did not respond')
    expect(bot.errors).toEqual([expect.any(HTTPError)])
  })

  it('refuses what comes too late, with 10062', async () => {
    const standIn = await open({ answerWithinMs: 30 })
    const bot = await start(standIn)
    standIn.failNext({ method: 'POST', path: callbackPath, status: 429, retryAfter: 0.05 })
    expect((await standIn.person().slash('echo', { text: 'late' })).error).toBe(
      'The application did not respond',
    )
    const [error] = await bot.untilErrors(1)
    expect(error).toMatchObject({ code: 10_062, status: 404 })
    expect(standIn.requests.at(-1)).toMatchObject({ code: 10_062 })
  })

  it('ends the life of a token after its minutes', async () => {
    let now = Date.now()
    const standIn = await open({ now: () => now })
    const bot = await start(standIn)
    const token = new Promise<string>((resolve) => {
      bot.client.once(Events.InteractionCreate, (interaction) => resolve(interaction.token))
    })
    await standIn.person().slash('echo', { text: 'soon old' })
    const route = `/webhooks/${standIn.applicationId}/${await token}` as const
    const followUp = () => bot.client.rest.post(route, { auth: false, body: { ...quiet, content: 'more' } })
    now += 14 * 60_000
    await expect(followUp()).resolves.toMatchObject({ content: 'more' })
    now += 2 * 60_000
    await expect(followUp()).rejects.toMatchObject({ code: 50_027, status: 401 })
  })

  const quiet = { allowed_mentions: { parse: [] } }

  it('takes a message of one nonce once, though its first answer was lost', async () => {
    const standIn = await open()
    const bot = await start(standIn)
    standIn.failNext({ method: 'POST', path: messagesPath, status: 'lost' })
    const channel = await bot.client.channels.fetch(standIn.home.channelId)
    if (!channel?.isSendable()) throw new Error('the home channel takes messages')
    const sent = await channel.send({ content: 'question of the day', nonce: 'day-1', enforceNonce: true })
    await channel.send({ content: 'question of the day', nonce: 'day-1', enforceNonce: true })
    await channel.send({ content: 'question of the day', nonce: 'day-2', enforceNonce: true })
    const posts = standIn.requests.filter(({ path }) => messagesPath.test(path))
    expect(posts.map(({ status }) => status)).toEqual([0, 200, 200, 200])
    const seen = standIn.messagesIn(standIn.home, standIn.person())
    expect(seen.map(({ body }) => body.nonce)).toEqual(['day-1', 'day-2'])
    expect(seen[0]?.id).toBe(sent.id)
    expect(standIn.violations).toEqual([])
  })

  it('refuses the bot where it was denied, but not its answers to interactions', async () => {
    const standIn = await open()
    const bot = await start(standIn)
    const ada = standIn.person({ takesDirectMessages: false })
    const { rest } = bot.client
    const post = (place: { channelId: string }) =>
      rest.post(`/channels/${place.channelId}/messages`, { body: { ...quiet, content: 'x' } })
    const look = () => rest.get(`/channels/${standIn.home.channelId}`)
    standIn.deny(standIn.home, 50_001)
    await expect(look()).rejects.toMatchObject({ code: 50_001, status: 403 })
    standIn.deny(standIn.home, 50_013)
    await expect(look()).resolves.toBeDefined()
    await expect(post(standIn.home)).rejects.toMatchObject({ code: 50_013, status: 403 })
    await expect(post(ada.direct)).rejects.toMatchObject({ code: 50_007, status: 403 })
    expect(onlyMessage(await ada.slash('echo', { text: 'all the same' })).body.content).toBe('all the same')
    standIn.allow(standIn.home)
    await expect(post(standIn.home)).resolves.toMatchObject({ content: 'x' })
  })

  it('reports what Discord would not take, and what is not stood in for', async () => {
    const standIn = await open()
    const bot = await start(standIn)
    const { rest } = bot.client
    await rest.post(`/channels/${standIn.home.channelId}/messages`, { body: { content: 'x'.repeat(2001) } })
    await expect(rest.get('/voice/regions')).rejects.toThrow(DiscordAPIError)
    expect(standIn.violations).toEqual([
      expect.stringMatching(/^limit: POST .*allowed_mentions is missing/),
      expect.stringMatching(/^limit: POST .*2001, at most 2000/),
      'stand-in: GET /voice/regions is not stood in for',
    ])
  })

  it('reports nothing where the check is switched off, and records nothing if told so', async () => {
    const standIn = await open({ check: false, record: false })
    const bot = await start(standIn)
    await bot.client.rest.post(`/channels/${standIn.home.channelId}/messages`, { body: {} })
    expect(standIn.violations).toEqual([])
    expect(standIn.requests).toEqual([])
  })

  it('counts how often commands are written, and keeps their ids', async () => {
    const standIn = await open()
    const bot = await start(standIn)
    const ids = standIn.commands().map(({ id }) => id)
    const route = `/applications/${standIn.applicationId}/commands` as const
    await bot.client.rest.put(route, { body: standIn.commands().map(({ id: _, ...body }) => body) })
    expect(standIn.commandWrites()).toBe(2)
    expect(standIn.commands().map(({ id }) => id)).toEqual(ids)
    await bot.client.application?.commands.set([], standIn.homeGuild.id)
    expect(standIn.commands(standIn.homeGuild.id)).toEqual([])
    expect(standIn.commands()).toHaveLength(8)
  })
})
