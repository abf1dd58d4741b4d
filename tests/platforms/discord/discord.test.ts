import { describe, expect, it, onTestFinished } from 'vitest'
import { commandData } from '../../../src/platforms/discord/command-data.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import { permissionBits } from '../../../src/platforms/discord/permissions.ts'
import { PlatformError } from '../../../src/platforms/platform.ts'
import { textOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { createDiscordStandIn } from '../../support/discord/stand-in.ts'
import { says, scriptedBot } from '../../support/scripted-bot.ts'
import { lent, openHouse } from './house.ts'

describe('the start in Discord', () => {
  it('says who is connected, and the links that add the bot to a server with the least permissions, and to oneself', async () => {
    const { discord, told } = await openHouse()
    expect(told.informed).toEqual([
      `Registered ${commandData().length} commands with Discord.`,
      `Connected to Discord as verbatim, in 1 server. Add it to one: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=${permissionBits}`,
      `Members can install it for themselves, to use it anywhere: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&integration_type=1&scope=applications.commands`,
    ])
  })

  it('registers the commands when they have changed, and only then', async () => {
    const first = await openHouse()
    await first.platform.stop()
    const second = await openHouse({}, { discord: first.discord })
    expect(first.discord.commandWrites()).toBe(1)
    expect(second.told.informed.join(' ')).not.toContain('Registered')
    expect(first.discord.violations).toEqual([])
  })

  it('goes on with the commands of before where new ones are not taken', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    discord.failNext({ method: 'PUT', path: /commands$/, status: 503, times: 4 })
    const { told } = await openHouse({ handle: () => says('thread', 'Yes.') }, { discord })
    expect(told.warned).toEqual([expect.stringContaining('HTTP 503')])
    expect(onlyMessage(await discord.person().say(`<@${discord.botId}> who?`)).answersTo).toBeDefined()
  })

  it('with a wrong token ends with one sentence that says which, and how to mend it', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    const platform = createDiscord({ ...lent().deps, token: 'another', apiUrl: discord.url })
    const failed = await platform.start(scriptedBot()).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(PlatformError)
    expect(String(failed)).toMatch(/refused the bot token in DISCORD_TOKEN\. .* "Reset Token" under Bot/)
    await platform.stop()
  })

  it('with a token that the gateway refuses ends with the same sentence', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    const platform = createDiscord({ ...lent().deps, token: discord.token, apiUrl: discord.url })
    const starting = platform.start(scriptedBot()).catch((error: unknown) => error)
    await discord.until('the way to the gateway', () =>
      discord.requests.find(({ path }) => path === '/gateway/bot'),
    )
    await discord.until('the connection', () => discord.isConnected() || undefined)
    discord.dropSocket(4004)
    const failed = await starting
    expect(failed).toBeInstanceOf(PlatformError)
    expect(String(failed)).toContain('DISCORD_TOKEN')
  })

  it('where nothing answers ends with one sentence that names the place and the reason', async () => {
    const discord = await createDiscordStandIn()
    await discord.close()
    const platform = createDiscord({ ...lent().deps, token: 'token', apiUrl: discord.url })
    await expect(platform.start(scriptedBot())).rejects.toThrow(
      new RegExp(`could not be reached at ${discord.url} \\(ECONNREFUSED\\)\\. Look at the network`),
    )
  })

  it('can be stopped in the middle, and logs in no more', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    const { told, deps } = lent()
    const platform = createDiscord({ ...deps, token: discord.token, apiUrl: discord.url })
    const way = discord.hold('GET', /^\/gateway\/bot$/)
    const started = platform.start(scriptedBot())
    await way.came
    const asked = performance.now()
    await platform.stop()
    // It does not wait for an answer that it has no use for any more.
    expect(performance.now() - asked).toBeLessThan(1500)
    await expect(started).resolves.toBeUndefined()
    way.release()
    // Another that begins only now, with a longer way to go, is the only one to log in.
    await openHouse({}, { discord })
    expect(discord.gateway.identified).toBe(1)
    expect(told).toEqual({ informed: [], warned: [], bugs: [] })
  })

  it('does not begin where it was stopped before', async () => {
    const discord = await createDiscordStandIn()
    onTestFinished(() => discord.close())
    const platform = createDiscord({ ...lent().deps, token: discord.token, apiUrl: discord.url })
    await platform.stop()
    await platform.start(scriptedBot())
    await openHouse({}, { discord })
    expect(discord.gateway.identified).toBe(1)
  })
})

describe('a connection that breaks', () => {
  it.each([
    ['without a word', (discord) => discord.dropSocket()],
    ['because Discord asks for it', (discord) => discord.askReconnect()],
    [
      'because the session is no longer known, but can be resumed',
      (discord) => discord.invalidateSession(true),
    ],
  ] satisfies [string, (discord: Awaited<ReturnType<typeof createDiscordStandIn>>) => void][])(
    '%s loses nothing, and answers nothing twice',
    async (_, breakIt) => {
      const { discord, bot, told } = await openHouse({ handle: () => says('thread', 'Yes.') })
      const ada = discord.person()
      await ada.say(`<@${discord.botId}> before`)
      breakIt(discord)
      await ada.say(`<@${discord.botId}> while it is broken`)
      await ada.say(`<@${discord.botId}> after`)
      const heard = bot.requests.map((one) => 'text' in one && one.text)
      expect(heard).toEqual(['before', 'while it is broken', 'after'])
      expect(discord.gateway.resumed).toBe(1)
      expect(told.bugs).toEqual([])
      expect(discord.violations).toEqual([])
    },
  )

  it('for good ends the platform with the reason, and the process lives', async () => {
    const { discord, told, ended } = await openHouse()
    discord.dropSocket(4004)
    await ended
    expect(told.warned).toEqual([expect.stringContaining('DISCORD_TOKEN')])
  })

  it('because an intent is not granted ends the platform with the reason', async () => {
    const { discord, told, ended } = await openHouse()
    discord.dropSocket(4014)
    await ended
    expect(told.warned).toEqual([expect.stringContaining('(4014)')])
  })

  it('because the token was reset ends the platform at the first refusal', async () => {
    const { discord, told, ended } = await openHouse()
    discord.failNext({ method: 'POST', path: /^\/channels/, status: 401 })
    discord.person().write(`<@${discord.botId}> who?`)
    await ended
    expect(told.warned).toEqual([expect.stringContaining('refused the bot token')])
  })
})

describe('stopping', () => {
  it('finishes what is being answered, takes nothing new, and may be asked for twice', async () => {
    const answer = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const { discord, bot, platform, ended, told } = await openHouse({
      handle: async () => {
        asked.resolve()
        await answer.promise
        return says('asker', 'Finished.')
      },
    })
    const ada = discord.person()
    const seen = ada.slash('ask', { question: 'Who?' })
    await asked.promise
    let hasLeft = false
    const stopped = platform.stop().then(() => {
      hasLeft = true
    })
    // Some round trips to Discord, in which a platform that does not wait would be gone.
    await platform.examine()
    expect(hasLeft).toBe(false)
    ada.write(`<@${discord.botId}> too late`)
    answer.resolve()
    expect(textOf(onlyMessage(await seen).body)).toBe('Finished.')
    await Promise.all([stopped, platform.stop(), ended])
    expect(bot.requests).toHaveLength(1)
    expect(discord.isConnected()).toBe(false)
    expect(told.warned).toEqual([])
  })
})
