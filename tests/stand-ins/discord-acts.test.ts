import { Events } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EchoBot, startEchoBot } from '../support/discord/echo-bot.ts'
import type { Person } from '../support/discord/person.ts'
import { buttonsOf, customIdOf, selectsOf, textDisplays, textOf } from '../support/discord/read-body.ts'
import { onlyMessage } from '../support/discord/seen.ts'
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/stand-in.ts'

describe('people on the stand-in', () => {
  let standIn: DiscordStandIn
  let bot: EchoBot
  let ada: Person
  let ben: Person

  beforeAll(async () => {
    standIn = await createDiscordStandIn({ answerWithinMs: 300, waitMs: 400 })
    bot = await startEchoBot(standIn)
    ada = standIn.person({ name: 'Ada', locale: 'ko' })
    ben = standIn.person({ name: 'Ben' })
  })
  beforeEach(() => {
    expect(bot.errors).toEqual([])
    expect(standIn.violations).toEqual([])
  })
  afterAll(async () => {
    await bot.stop()
    await standIn.close()
  })

  const text = async (seen: ReturnType<Person['slash']>) => textOf(onlyMessage(await seen).body)

  it('give a command and see the answer, as everybody there does', async () => {
    const seen = await ada.slash('echo', { text: 'low tide' })
    const message = onlyMessage(seen)
    expect(message.body.content).toBe('low tide')
    expect(message.ephemeral).toBe(false)
    expect(message.author).toBe(standIn.botId)
    expect(seen.acknowledgedAfterMs).toBeLessThan(300)
    expect(seen.answeredAfterMs).toBe(seen.acknowledgedAfterMs)
    expect(standIn.messagesIn(standIn.home, ben)).toContainEqual(message)
  })

  it('see an ephemeral answer alone', async () => {
    const message = onlyMessage(await ada.slash('echo', { text: 'for me', private: true }))
    expect(message.ephemeral).toBe(true)
    expect(standIn.messagesIn(standIn.home, ada)).toContainEqual(message)
    expect(standIn.messagesIn(standIn.home, ben).map(({ id }) => id)).not.toContain(message.id)
    await expect(ben.press(message, 'again')).rejects.toThrow(`Ben sees no message ${message.id}`)
  })

  it('are told apart by the gateway, which hears of no ephemeral message', async () => {
    const told: string[] = []
    const listen = ({ content }: { content: string }) => told.push(content)
    bot.client.on(Events.MessageCreate, listen)
    await ada.slash('echo', { text: 'whispered', private: true })
    await ada.slash('echo', { text: 'aloud' })
    await ada.directMessage('and then')
    bot.client.off(Events.MessageCreate, listen)
    expect(told).toEqual(['aloud', 'and then'])
  })

  it('wait through a deferral for the edit, and for what follows', async () => {
    const seen = await ada.slash('slow')
    expect(textOf(onlyMessage(seen).body)).toBe('there it is')
    expect(onlyMessage(seen).updates).toEqual([])
    expect(seen.answeredAfterMs).toBeGreaterThan(seen.acknowledgedAfterMs)
    const both = await seen.untilMessages(2)
    expect(both.map(({ body, ephemeral }) => [body.content, ephemeral])).toEqual([
      ['there it is', true],
      ['and more', true],
    ])
  })

  it('press a button that changes its message', async () => {
    const before = onlyMessage(await ada.slash('echo', { text: 'high tide' }))
    const after = onlyMessage(await ben.press(before, customIdOf(before.body, 'Again')))
    expect(after.id).toBe(before.id)
    expect(after.body.content).toBe('changed')
    expect(buttonsOf(after.body)).toEqual([])
    expect(after.updates).toHaveLength(1)
    expect(before.body.content).toBe('high tide')
    await expect(ben.press(after, 'again')).rejects.toThrow('no component «again»; it has: none')
  })

  it('press a button whose change comes later', async () => {
    const before = onlyMessage(await ada.slash('echo', { text: 'neap' }))
    const after = onlyMessage(await ada.press(before, 'later'))
    expect(after.body.content).toBe('changed later')
    expect(buttonsOf(after.body).map(({ label }) => label)).toEqual(['Again', 'Later', 'Ask'])
  })

  it('choose in a select menu what it offers, and nothing else', async () => {
    const message = onlyMessage(await ada.slash('echo', { text: 'where' }))
    expect(selectsOf(message.body)[0]?.options.map(({ label }) => label)).toEqual(['Harbour', 'Island'])
    expect(await text(ada.choose(message, 'which', ['h', 'i']))).toBe('h and i')
    await expect(ada.choose(message, 'which', ['x'])).rejects.toThrow('«x» is no option')
  })

  it('fill in a form, from a command or from a button', async () => {
    const { modal } = await ada.slash('form')
    expect(modal?.body.title).toBe('Your words')
    expect(await text(modal ? ada.submit(modal, { words: 'spring tide' }) : ada.slash('form'))).toBe(
      'spring tide',
    )
    const message = onlyMessage(await ada.slash('echo', { text: 'ask me' }))
    const opened = (await ada.press(message, 'ask')).modal
    expect(opened?.messageId).toBe(message.id)
    if (opened)
      await expect(ada.submit(opened, { words: '' })).rejects.toThrow('takes 1 to 4000 characters, not 0')
    if (opened)
      await expect(ada.submit(opened, { word: 'x' })).rejects.toThrow('no field «word»; it has: words')
  })

  it('are offered choices while they type', async () => {
    const { choices, messages } = await ada.autocomplete('book find', 'title', 'ships')
    expect(choices).toEqual([{ name: 'A book of ships', value: 'ships' }])
    expect(messages).toEqual([])
    expect(await text(ada.slash('book find', { title: 'ships' }))).toBe('find: ships')
  })

  it('use a command of a message', async () => {
    const said = ben.write('the lamp is lit at dusk')
    expect(await text(ada.messageCommand('Repeat This', said))).toBe('the lamp is lit at dusk')
  })

  it('are answered when they mention the bot, and not otherwise', async () => {
    const message = onlyMessage(await ada.say(`<@${standIn.botId}> hello`))
    expect(message.body.content).toBe(`heard: <@${standIn.botId}> hello`)
    expect(message.answersTo).toBeDefined()
    await expect(ada.say('to nobody', standIn.addChannel(standIn.homeGuild.id, 'idle'))).rejects.toThrow(
      'Ada said «to nobody» and 400 ms later the bot had not answered',
    )
  })

  it('are answered in the thread that the bot opens on their words', async () => {
    const seen = await ada.say(`<@${standIn.botId}> in a thread please`)
    const message = onlyMessage(seen)
    expect(message.body.content).toContain('in a thread please')
    expect(message.channelId).not.toBe(standIn.home.channelId)
    expect(standIn.messagesIn(message, ben)).toEqual([message])
  })

  it('are heard by a bot without Message Content only where they address it', async () => {
    const heard = bot.heard.length
    ada.write('a secret')
    await ada.say(`<@${standIn.botId}> a question`)
    await ada.directMessage('a confidence')
    expect(bot.heard.slice(heard)).toEqual(['', `<@${standIn.botId}> a question`, 'a confidence'])
  })

  it('are answered in a direct message, which nobody else can enter', async () => {
    expect(await text(ada.directMessage('hello'))).toBe('you say: hello')
    expect(await text(ada.slash('echo', { text: 'here too' }, ada.direct))).toBe('here too')
    await expect(ben.slash('echo', { text: 'let me in' }, ada.direct)).rejects.toThrow('Ben has no part')
  })

  it('meet in a thread and in another guild', async () => {
    const said = ada.write('let us talk')
    const thread = standIn.openThread(said, 'A talk')
    expect(thread.channelId).toBe(said.id)
    expect(await text(ada.slash('echo', { text: 'in the thread' }, thread))).toBe('in the thread')
    const { channels } = standIn.addGuild({ name: 'Seminar', channels: ['room'] })
    const room = channels['room'] ?? standIn.home
    expect(await text(ben.slash('echo', { text: 'in the room' }, room))).toBe('in the room')
    expect(standIn.messagesIn(room, ben)).toHaveLength(1)
  })

  it('read a message that is laid out by components', async () => {
    const { body } = onlyMessage(await ada.slash('laid-out'))
    expect(textDisplays(body)).toEqual(['# A heading'])
    expect(textOf(body)).toBe('# A heading')
    expect(buttonsOf(body)).toHaveLength(3)
    expect(() => customIdOf(body, 'Nowhere')).toThrow('«Again», «Later», «Ask»')
  })

  it('are told by Discord when the bot says nothing in time', async () => {
    const seen = await ada.slash('never')
    expect(seen.error).toBe('The application did not respond')
    expect(seen.messages).toEqual([])
    expect(seen.acknowledgedAfterMs).toBe(Number.POSITIVE_INFINITY)
    expect(() => onlyMessage(seen)).toThrow('there is: The application did not respond')
  })

  it('cannot send what their client would not let them send', async () => {
    await expect(ada.slash('nothing')).rejects.toThrow('No command «nothing» of type 1 is registered here')
    await expect(ada.slash('echo')).rejects.toThrow('/echo wants the option «text»')
    await expect(ada.slash('echo', { text: 'x', loud: true })).rejects.toThrow(
      'no option «loud»; it has: text, private',
    )
    await expect(ada.slash('echo', { text: 5 })).rejects.toThrow('a number does not fit type 3')
    await expect(ada.slash('book')).rejects.toThrow('given with a subcommand, such as «find»')
    await expect(ada.autocomplete('echo', 'text', 'x')).rejects.toThrow('has no autocomplete')
  })

  it('are offered a command for which they have the permission, or which was opened to them', async () => {
    await expect(ada.slash('twice')).rejects.toThrow('not offered to Ada: the permissions do not suffice')
    const carol = standIn.person({ name: 'Carol', permissions: '32' })
    const dan = standIn.person({ name: 'Dan', mayUse: ['twice'] })
    expect(await text(carol.slash('twice'))).toBe('once')
    expect(await text(dan.slash('twice'))).toBe('once')
    expect((await bot.untilErrors(2)).map(String)).toEqual(
      Array(2).fill('DiscordAPIError[40060]: Interaction has already been acknowledged.'),
    )
  })
})
