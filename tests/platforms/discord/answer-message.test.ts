import { describe, expect, it } from 'vitest'
import { textOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { says, viewOf } from '../../support/scripted-bot.ts'
import { openHouse, takesAll } from './house.ts'

describe('a mention', () => {
  it('is answered in the channel, as a reply to it, and its words come without the name of the bot', async () => {
    const { discord, bot, told } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    const guild = discord.addGuild({ name: 'Lesekreis', locale: 'de', channels: ['lampen'] })
    const place = guild.channels['lampen'] ?? discord.home
    const ada = discord.person({ name: 'Ada' })
    const seen = await ada.say(`Say,  <@${discord.botId}> who lit the lamp?`, place)
    const message = onlyMessage(seen)
    expect(textOf(message.body)).toBe('The keeper.')
    expect(message.answersTo).toBeDefined()
    expect(bot.requests).toEqual([
      {
        kind: 'mention',
        text: 'Say, who lit the lamp?',
        speaker: 'Ada',
        language: 'de',
        from: {
          community: `discord:${guild.id}`,
          channel: `discord:${place.channelId}`,
          learner: `discord:${ada.id}`,
        },
      },
    ])
    expect(told.warned).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('is answered in its thread', async () => {
    const { discord, bot } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    const thread = discord.openThread(discord.home, 'Lamps')
    const seen = await discord.person().say(`<@!${discord.botId}> who?`, thread)
    expect(onlyMessage(seen).channelId).toBe(thread.channelId)
    expect(bot.requests[0]?.from).toMatchObject({
      channel: `discord:${discord.home.channelId}`,
      thread: `discord:${thread.channelId}`,
    })
    expect(discord.violations).toEqual([])
  })

  it('with a slow answer lets people see that it is being written', async () => {
    const { discord } = await openHouse(
      {
        handle: async () => {
          await discord.until('typing', () => discord.requests.find(({ path }) => path.endsWith('/typing')))
          return says('thread', 'The keeper.')
        },
      },
      { patienceMs: 10 },
    )
    const seen = await discord.person().say(`<@${discord.botId}> who?`)
    expect(textOf(onlyMessage(seen).body)).toBe('The keeper.')
  })

  it('with many words is seen to be heard before the answer is looked for', async () => {
    const { discord } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    await discord.person().say(`<@${discord.botId}> ${'who lit the lamp, '.repeat(40)}`)
    await discord.until('typing', () => discord.requests.find(({ path }) => path.endsWith('/typing')))
  })

  it('hears that something further was not taken for the moment', async () => {
    const { discord, told } = await openHouse({
      handle: async (_, floor) => says('thread', (await floor.post(viewOf('To all.'))).kind),
    })
    discord.failNext({ method: 'POST', path: /messages$/, status: 503, times: 4 })
    const seen = await discord.person().say(`<@${discord.botId}> who?`)
    expect(textOf(onlyMessage(seen).body)).toBe('failed')
    expect(told.warned).toEqual([expect.stringContaining('HTTP 503')])
    expect(told.bugs).toEqual([])
  })

  it('is what it takes: other words in a channel, replies to the bot, everyone and other bots are left alone', async () => {
    const { discord, bot } = await openHouse({ handle: () => says('thread', 'Yes.') })
    const ada = discord.person()
    const first = onlyMessage(await ada.say(`<@${discord.botId}> first`))
    ada.write('I wonder who lit the lamp.')
    ada.write('Thanks!', discord.home, first)
    ada.write('@everyone look at this')
    ada.write(`<@&${discord.botId}> you too`)
    await ada.say(`<@${discord.botId}> last`)
    expect(bot.requests.map((one) => 'text' in one && one.text)).toEqual(['first', 'last'])
  })

  it('where the bot may not write is told to whoever runs it, and nothing breaks', async () => {
    const { discord, platform, bot, told } = await openHouse()
    const quiet = discord.addChannel(discord.homeGuild.id, 'quiet')
    discord.deny(quiet, 50013)
    const ada = discord.person()
    ada.write(`<@${discord.botId}> who?`, quiet)
    await discord.until('the refusal', () => discord.requests.find(({ status }) => status === 403))
    await ada.say(`<@${discord.botId}> and here?`)
    await platform.stop()
    expect(bot.requests).toHaveLength(2)
    expect(told.warned).toEqual([expect.stringMatching(/\(50013\)\. Give its role "View Channel"/)])
    expect(told.bugs).toEqual([])
  })

  it('is answered once when the connection breaks in the middle of the answer', async () => {
    const { discord } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    discord.failNext({ method: 'POST', path: /messages$/, status: 'lost' })
    const ada = discord.person()
    await ada.say(`<@${discord.botId}> who?`)
    await ada.say(`<@${discord.botId}> and then?`)
    const answers = discord.messagesIn(discord.home, ada).filter(({ author }) => author === discord.botId)
    expect(answers).toHaveLength(2)
    expect(discord.violations).toEqual([])
  })

  it('lets the bot say something further in the open', async () => {
    const { discord } = await openHouse({
      handle: async (_, floor) => says('thread', (await floor.post(viewOf('To all.'))).kind),
    })
    const seen = await discord.person().say(`<@${discord.botId}> who?`)
    const messages = await seen.untilMessages(2)
    expect(messages.map(({ body }) => textOf(body))).toEqual(['To all.', 'posted'])
    expect(discord.violations).toEqual([])
  })
})

describe('a reply to words', () => {
  it('is said to be read by everyone in a channel, and by nobody else in a direct conversation', async () => {
    const { discord } = await openHouse({
      handle: (_, floor) => says('thread', floor.isOpen === true ? 'open' : 'between us'),
    })
    const ada = discord.person()
    expect(textOf(onlyMessage(await ada.say(`<@${discord.botId}> review`)).body)).toBe('open')
    expect(textOf(onlyMessage(await ada.directMessage('review')).body)).toBe('between us')
  })
})

describe('a direct message', () => {
  it('needs no mention, and is a community of its own', async () => {
    const { discord, bot } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    const ada = discord.person()
    expect(textOf(onlyMessage(await ada.directMessage('Who lit the lamp?')).body)).toBe('The keeper.')
    expect(bot.requests).toMatchObject([
      {
        kind: 'mention',
        text: 'Who lit the lamp?',
        from: { community: `discord:user:${ada.id}`, isDirect: true },
      },
    ])
    expect(discord.violations).toEqual([])
  })
})

describe('the language of an answer to words', () => {
  it('is the one that its author last used a command in, whatever the server speaks', async () => {
    const { discord, bot } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    const lampen = discord.addGuild({ locale: 'de', channels: ['lampen'] }).channels['lampen'] ?? discord.home
    const ada = discord.person({ locale: 'ko' })
    const bo = discord.person({ locale: 'ja' })
    await ada.say(`<@${discord.botId}> who?`, lampen)
    await ada.slash('ask', { question: 'Who?' })
    await ada.say(`<@${discord.botId}> who?`, lampen)
    await ada.directMessage('Who?')
    await bo.directMessage('Who?')
    expect(bot.requests.map(({ language }) => language)).toEqual(['de', 'ko', 'ko', 'ko', 'en'])
  })
})

describe('what the bot itself says', () => {
  it('is never taken for a question, alone with a person either', async () => {
    const { discord, bot } = await openHouse({ handle: () => says('thread', 'The keeper.') })
    const ada = discord.person()
    await ada.directMessage('Who lit the lamp?')
    await ada.directMessage('And who put it out?')
    expect(bot.requests.map((one) => 'text' in one && one.text)).toEqual([
      'Who lit the lamp?',
      'And who put it out?',
    ])
  })
})

describe('a message that is delivered again', () => {
  it('is answered once, by whoever takes it first', async () => {
    const deliveries = takesAll()
    const first = await openHouse({ handle: () => says('thread', 'Yes.') }, { deliveries })
    const second = await openHouse({}, { deliveries, discord: first.discord })
    const ada = first.discord.person()
    await ada.say(`<@${first.discord.botId}> who?`)
    await Promise.all([first.platform.stop(), second.platform.stop()])
    expect([...first.bot.requests, ...second.bot.requests]).toHaveLength(1)
  })

  it('is answered where it cannot be looked up, and that is reported', async () => {
    const broken = { take: async () => Promise.reject(new Error('no store')), finish: async () => undefined }
    const { discord, told } = await openHouse(
      { handle: () => says('thread', 'Yes.') },
      { deliveries: broken },
    )
    const seen = await discord.person().say(`<@${discord.botId}> who?`)
    expect(textOf(onlyMessage(seen).body)).toBe('Yes.')
    expect(told.bugs).toEqual([new Error('no store')])
  })
})
