import { describe, expect, it } from 'vitest'
import { text } from '../../../src/view/view.ts'
import { textOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { withEveryOption } from '../../support/every-option.ts'
import { says, viewOf } from '../../support/scripted-bot.ts'
import { answersSent, expectPeace, openHouse } from './house.ts'

const noteField = { kind: 'words', name: 'note', label: 'Note', isRequired: false } as const
const manageGuild = String(1n << 5n)

describe('a slash command', () => {
  it('becomes a request with the question, the document, who asks and where', async () => {
    const house = await openHouse()
    const { discord, bot } = house
    const ada = discord.person({ name: 'Ada', locale: 'ko' })
    await ada.slash('ask', { question: 'Who lit the lamp?', in: 'lamps' })
    expect(bot.requests).toEqual([
      {
        kind: 'command',
        name: 'ask',
        text: 'Who lit the lamp?',
        within: 'lamps',
        options: { question: 'Who lit the lamp?', in: 'lamps' },
        speaker: 'Ada',
        language: 'ko',
        from: {
          community: `discord:${discord.homeGuild.id}`,
          channel: `discord:${discord.home.channelId}`,
          learner: `discord:${ada.id}`,
        },
      },
    ])
    expectPeace(house)
  })

  it('has its subcommand or its document as the text', async () => {
    const house = await openHouse()
    const host = house.discord.person({ permissions: manageGuild })
    await host.slash('study library')
    await host.slash('sources', { document: '2' })
    await host.slash('sources')
    expect(house.bot.requests.map((one) => 'text' in one && one.text)).toEqual(['library', '2', ''])
    expectPeace(house)
  })

  it('has all its options by their names, and the first that is declared as its text', async () => {
    const house = await openHouse()
    const ada = house.discord.person()
    await ada.slash('cite', { passage: 'keeper1901 ¶4', style: 'mla', context: '2' })
    await ada.slash('quotes', { export: 'csv', in: 'lamps' })
    await ada.slash('sources', { export: 'bibtex' })
    await ada.slash('verbatim')
    expect(
      house.bot.requests.map((one) => one.kind === 'command' && [one.text, one.within, one.options]),
    ).toEqual([
      ['keeper1901 ¶4', undefined, { passage: 'keeper1901 ¶4', style: 'mla', context: '2' }],
      ['', 'lamps', { export: 'csv', in: 'lamps' }],
      ['', undefined, { export: 'bibtex' }],
      ['', undefined, undefined],
    ])
    expectPeace(house)
  })

  it('has the options of its subcommand by their names, channels and roles by their ids', async () => {
    const house = await openHouse({}, { commands: withEveryOption })
    const { discord, bot } = house
    const role = discord.addRole(discord.homeGuild.id, 'Readers')
    const { channelId } = discord.home
    const ada = discord.person()
    await ada.slash('quiz daily', {
      time: '09:00',
      channel: channelId,
      group: role,
      number: 5,
      choice: 'exam',
      document: 'lamps',
      words: 'Every day',
      zone: 'Asia/Seoul',
    })
    expect(bot.requests[0]).toMatchObject({ kind: 'command', name: 'quiz', text: 'daily', within: 'lamps' })
    expect(bot.requests[0]).toHaveProperty('options', {
      time: '09:00',
      channel: `discord:${channelId}`,
      group: `discord:role:${role}`,
      number: '5',
      choice: 'exam',
      document: 'lamps',
      words: 'Every day',
      zone: 'Asia/Seoul',
    })
    // The role of everyone has the id of the server.
    await ada.slash('quiz daily', { time: '9', channel: channelId, group: discord.homeGuild.id })
    expect(bot.requests[1]).toMatchObject({ options: { group: 'discord:everyone' } })
    expectPeace(house)
  })

  it('says nothing of channels that a changed client takes from elsewhere', async () => {
    const house = await openHouse({}, { commands: withEveryOption })
    const { discord, bot } = house
    const away = discord.addGuild({ name: 'Elsewhere', channels: ['talk'] })
    const ada = discord.person()
    await ada.slash('quiz daily', { time: '9', channel: away.channels['talk']?.channelId ?? '' })
    expect(bot.requests[0]).toMatchObject({ options: { channel: '' } })
    expectPeace(house)
  })

  it('knows the thread and its channel', async () => {
    const house = await openHouse()
    const thread = house.discord.openThread(house.discord.home, 'Lamps')
    await house.discord.person().slash('ask', { question: 'Who?' }, thread)
    expect(house.bot.requests[0]?.from).toMatchObject({
      channel: `discord:${house.discord.home.channelId}`,
      thread: `discord:${thread.channelId}`,
    })
  })

  it('is answered to the asker alone, or to everyone, as the bot says', async () => {
    const house = await openHouse({
      handle: (request) =>
        says(request.kind === 'command' && request.text === 'open' ? 'channel' : 'asker', 'Yes.'),
    })
    const ada = house.discord.person()
    const alone = onlyMessage(await ada.slash('ask', { question: 'closed' }))
    const open = onlyMessage(await ada.slash('ask', { question: 'open' }))
    expect([alone.ephemeral, open.ephemeral]).toEqual([true, false])
    expect(textOf(open.body)).toBe('Yes.')
    expect(answersSent(house)).toEqual(['POST /interactions/callback 4', 'POST /interactions/callback 4'])
    expectPeace(house)
  })

  it('is a community of its own in direct messages, where nothing needs to be ephemeral', async () => {
    const house = await openHouse()
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }, ada.direct))
    expect(message.ephemeral).toBe(false)
    expect(house.bot.requests[0]?.from).toMatchObject({
      community: `discord:user:${ada.id}`,
      isDirect: true,
    })
    expectPeace(house)
  })

  it('tells the bot whether a host gave it', async () => {
    const house = await openHouse({
      handle: async (_, floor) => says('asker', (await floor.isHost()) ? 'host' : 'member'),
    })
    const { discord } = house
    const answers = await Promise.all(
      [manageGuild, '0', String(1n << 3n)].map((permissions) =>
        discord.person({ permissions }).slash('ask', { question: 'Who?' }),
      ),
    )
    expect(answers.map((seen) => textOf(onlyMessage(seen).body))).toEqual(['host', 'member', 'host'])
  })
})

describe('a command on a message', () => {
  it('has the words of the message as its readers see them, and a target to answer it by', async () => {
    const house = await openHouse({
      handle: async (request, floor) => {
        const target = request.kind === 'command' ? request.target : undefined
        return says('asker', (await floor.post(viewOf('A passage.'), target)).kind)
      },
    })
    const { discord } = house
    const ada = discord.person({ name: 'Ada' })
    const address = ada.write(`<@${ada.id}> said so <:lamp:42>`)
    const seen = await ada.messageCommand('Find sources', address)
    expect(house.bot.requests[0]).toMatchObject({
      kind: 'command',
      name: 'find-sources',
      text: '@Ada said so :lamp:',
    })
    expect(textOf(onlyMessage(seen).body)).toBe('posted')
    const reply = discord.messagesIn(discord.home, ada).find(({ answersTo }) => answersTo === address.id)
    expect(textOf(reply?.body ?? {})).toBe('A passage.')
    expectPeace(house)
  })

  it('reads what the bot itself quoted, of which a card can be made', async () => {
    const content = [text('It was *lit* at '), { kind: 'mark', text: 'dusk' } as const, text('.')]
    const quote = { kind: 'quote', content, source: [text('A. Keeper, Logbook')] } as const
    const house = await openHouse({ handle: () => says('channel', 'Found.', quote) })
    const ada = house.discord.person()
    const answer = onlyMessage(await ada.slash('ask', { question: 'When?' }))
    await ada.messageCommand('Make a quiz card', answer)
    expect(house.bot.requests[1]).toMatchObject({ name: 'make-card', text: 'It was *lit* at dusk.' })
    expectPeace(house)
  })

  it.each([
    ['Check quotations', 'check-quotations'],
    ['Expand citations', 'expand-citations'],
  ])('%s has the quotation marks, brackets and block quotes of the message', async (title, name) => {
    const house = await openHouse()
    const ada = house.discord.person()
    const words = 'She wrote “lit” and "kept"\n> a block\nsee [[keeper1901 ¶4]], not `[[x 1]]` or \\[[y 2]]'
    await ada.messageCommand(title, ada.write(words))
    expect(house.bot.requests[0]).toMatchObject({ kind: 'command', name, text: words })
    expectPeace(house)
  })

  it('on what the bot itself said keeps its block quotes where quotations are looked for', async () => {
    const quote = {
      kind: 'quote',
      content: [text('It was *lit*\nat dusk.')],
      source: [text('A. Keeper, Logbook')],
      link: 'https://books.example/r/a',
    } as const
    const house = await openHouse({ handle: () => says('channel', 'Found [it].', quote) })
    const ada = house.discord.person()
    const answer = onlyMessage(await ada.slash('ask', { question: 'When?' }))
    await ada.messageCommand('Check quotations', answer)
    expect(house.bot.requests[1]).toMatchObject({
      text: 'Found [it].\n\n> It was *lit*\n> at dusk.\nA. Keeper, Logbook',
    })
    expectPeace(house)
  })

  it('opens a form for a long message too', async () => {
    const form = { id: 'c-written:v1:new', title: 'Card', submit: 'Send', fields: [noteField] }
    const house = await openHouse({ handle: () => ({ kind: 'form', form }) })
    const ada = house.discord.person()
    const seen = await ada.messageCommand('Make a quiz card', ada.write('The lamp burns. '.repeat(60)))
    expect(seen.modal?.body).toMatchObject({ custom_id: 'c-written:v1:new' })
    expectPeace(house)
  })

  it.each([
    [50013, 'forbidden'],
    [50001, 'forbidden'],
  ] as const)('hears that the bot may not write there (%s)', async (code, kind) => {
    const house = await openHouse({
      handle: async (request, floor) => {
        const target = request.kind === 'command' ? request.target : undefined
        return says('asker', (await floor.post(viewOf('A passage.'), target)).kind)
      },
    })
    const ada = house.discord.person()
    const address = ada.write('So it is.')
    house.discord.deny(house.discord.home, code)
    expect(textOf(onlyMessage(await ada.messageCommand('Find sources', address)).body)).toBe(kind)
    expectPeace(house)
  })

  it('is answered in the channel where the message is no longer there', async () => {
    const house = await openHouse({
      handle: async (_, floor) =>
        says(
          'asker',
          (await floor.post(viewOf('A passage.'), `discord:${house.discord.home.channelId}:1`)).kind,
        ),
    })
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toBe('posted')
    expectPeace(house)
  })

  it('hears that the channel is gone', async () => {
    const house = await openHouse({
      handle: async (_, floor) => says('asker', (await floor.post(viewOf('A passage.'), 'discord:1:2')).kind),
    })
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toBe('gone')
    expectPeace(house)
  })
})

describe('suggestions while a document is being typed', () => {
  it('are the bot’s, as many and as long as Discord takes', async () => {
    const long = 'lamp '.repeat(40)
    const house = await openHouse({
      suggest: (typed) => [
        { value: 'd1', label: `${typed} ${long}` },
        { value: 'd2', label: '' },
        ...Array.from({ length: 30 }, (_, index) => ({ value: `x${index}`, label: `Document ${index}` })),
      ],
    })
    const { choices = [] } = await house.discord.person().autocomplete('ask', 'in', 'lam')
    expect(choices).toHaveLength(25)
    expect(choices[0]?.name).toMatch(/^lam lamp .*…$/)
    expect(choices[0]?.name.length).toBeLessThanOrEqual(100)
    expectPeace(house)
  })

  it('are of times and zones too, in the options of a subcommand', async () => {
    const house = await openHouse(
      { suggest: (typed, what) => [{ value: what, label: `${what}: ${typed}` }] },
      { commands: withEveryOption },
    )
    const ada = house.discord.person()
    for (const what of ['document', 'time', 'zone', 'reference']) {
      const { choices } = await ada.autocomplete('quiz daily', what, 'seo')
      expect(choices).toEqual([{ name: `${what}: seo`, value: what }])
    }
    expectPeace(house)
  })
})
