import { Collection, type Message } from 'discord.js'
import { describe, expect, it, vi } from 'vitest'
import { createOverhearing, overheardIn } from '../../../src/platforms/discord/overhear.ts'
import { intent } from '../../support/discord/gateway-session.ts'
import { textOf } from '../../support/discord/read-body.ts'
import { says, viewOf } from '../../support/scripted-bot.ts'
import { expectPeace, type House, type HouseOptions, openHouse } from './house.ts'

const reference = 'As [[keeper1901 ¶4]] has it.'

/** A bot that reads messages, and answers each with its words. */
function openOpenHouse(options: HouseOptions = {}): Promise<House> {
  return openHouse(
    { handle: () => says('thread', 'Heard.'), overhear: ({ text }) => viewOf(`Passage for ${text}`) },
    {
      readsMessages: true,
      ...options,
      standIn: { privilegedIntents: intent.messageContent, ...options.standIn },
    },
  )
}

/** What the bot has said to a message. */
const answersTo = ({ discord }: House, id: string, person: { readonly id: string }) =>
  discord.messagesIn(discord.home, person).filter((one) => one.answersTo === id)

describe('words in a server that are not for the bot', () => {
  it('are answered in silence where they hold a reference, as a reply that notifies nobody', async () => {
    const house = await openOpenHouse()
    const { discord, bot } = house
    const ada = discord.person({ name: 'Ada' })
    const said = ada.write(`${reference} > “quoted” <@${ada.id}>`)
    const [reply] = await discord.until('an answer', () => {
      const found = answersTo(house, said.id, ada)
      return found.length > 0 ? found : undefined
    })
    expect(bot.overheard).toEqual([
      {
        text: `${reference} > “quoted” @Ada`,
        speaker: 'Ada',
        language: 'en',
        from: {
          community: `discord:${discord.homeGuild.id}`,
          channel: `discord:${discord.home.channelId}`,
          learner: `discord:${ada.id}`,
        },
      },
    ])
    expect(bot.requests).toEqual([])
    expect(textOf(reply?.body ?? {})).toContain('Passage for As')
    const [post] = discord.requests.filter(({ path }) => path.endsWith('/messages'))
    expect(post?.body).toMatchObject({
      flags: (1 << 12) | (1 << 15),
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: said.id, fail_if_not_exists: false },
    })
    expectPeace(house)
  })

  it('are left alone without a reference, edited, between two, or where they name the bot', async () => {
    const house = await openOpenHouse()
    const { discord, bot } = house
    const ada = discord.person()
    const plain = ada.write('Nothing to see [here].')
    ada.rewrite(plain, reference)
    await ada.directMessage(reference)
    await ada.say(`<@${discord.botId}> ${reference}`)
    expect(bot.requests.map(({ kind }) => kind)).toEqual(['mention', 'mention'])
    expect(bot.overheard).toEqual([])
    expectPeace(house)
  })

  it('are not heard by a bot that is not to read them', async () => {
    const house = await openHouse({ handle: () => says('thread', 'Heard.') })
    const ada = house.discord.person()
    ada.write(reference)
    await ada.say(`<@${house.discord.botId}> hello`)
    expect(house.bot.overheard).toEqual([])
    expectPeace(house)
  })

  it('are not heard, and cost nothing, where its intent was granted for nothing', async () => {
    const house = await openHouse(
      { handle: () => says('thread', 'Heard.') },
      { standIn: { privilegedIntents: intent.messageContent } },
    )
    const ada = house.discord.person()
    ada.write(reference)
    await ada.say(`<@${house.discord.botId}> hello`)
    expect(house.bot.overheard).toEqual([])
    expectPeace(house)
  })

  it('are answered once, though a connection that is resumed brings them again', async () => {
    const taken: string[] = []
    const house = await openOpenHouse({
      deliveries: {
        take: async (_, event) => {
          taken.push(event)
          return taken.filter((one) => one === event).length === 1
        },
        finish: async (_, event) => {
          taken.push(`finished ${event}`)
        },
      },
    })
    const ada = house.discord.person()
    const { id } = ada.write(reference)
    await vi.waitFor(() => expect(taken).toEqual([id, `finished ${id}`]))
    expect(house.bot.overheard).toHaveLength(1)
    expectPeace(house)
  })

  it('that are taken back take their answer with them', async () => {
    const house = await openOpenHouse()
    const { discord } = house
    const ada = discord.person()
    const said = ada.write(reference)
    const other = ada.write(`${reference} Again.`)
    for (const { id } of [said, other]) {
      await discord.until('an answer', () => answersTo(house, id, ada)[0])
    }
    ada.remove(said)
    await vi.waitFor(() => expect(answersTo(house, said.id, ada)).toEqual([]))
    expect(answersTo(house, other.id, ada)).toHaveLength(1)
    expectPeace(house)
  })

  it('that may not be answered there are told of, and the bot goes on', async () => {
    const house = await openOpenHouse()
    const { discord, told } = house
    const ada = discord.person()
    discord.deny(discord.home, 50_013)
    ada.write(reference)
    await vi.waitFor(() => expect(told.warned).toEqual([expect.stringContaining('an answer to a reference')]))
    expect(told.bugs).toEqual([])
    expect((await ada.directMessage('lit?')).messages).toHaveLength(1)
  })

  it('keep the bot from starting where Discord does not allow it to read them, with what to switch on', async () => {
    const { ended } = await openHouse({}, { readsMessages: true }).catch((error: unknown) => ({
      ended: Promise.reject(error),
    }))
    await expect(ended).rejects.toThrow(/DISCORD_READ_MESSAGES is on.+"Message Content Intent"/)
  })
})

describe('a message', () => {
  const said = (more: object): Message =>
    // A message of discord.js, as far as it is read here.
    ({
      content: reference,
      author: { id: '5', bot: false, displayName: 'Ada' },
      member: null,
      webhookId: null,
      system: false,
      guild: null,
      guildId: '3',
      channelId: '4',
      channel: { isThread: () => false },
      mentions: { users: new Collection(), roles: new Collection() },
      embeds: [],
      components: [],
      ...more,
    }) as unknown as Message
  const read = (more: object) => overheardIn(said(more), '9', { of: () => undefined })

  it('of a person in a server is read', () => expect(read({})?.text).toBe(reference))

  it.each([
    ['of a bot', { author: { id: '5', bot: true, displayName: 'Other' } }],
    ['of a webhook', { webhookId: '6' }],
    ['of Discord itself', { system: true }],
    ['outside of servers', { guildId: null }],
    ['that names the bot', { content: `<@!9> ${reference}` }],
    ['without a reference', { content: 'As [keeper1901] has it.' }],
  ])('%s is left alone', (_, more) => expect(read(more)).toBeUndefined())
})

describe('answers that may be taken back', () => {
  it('are remembered up to a number, the last ones', async () => {
    const deleted: string[] = []
    let posts = 0
    const rest = {
      post: async () => ({ id: `a${++posts}` }),
      delete: async (route: string) => deleted.push(route.slice(route.lastIndexOf('/') + 1)),
    }
    const heard = {
      text: reference,
      speaker: 'Ada',
      language: 'en',
      from: { community: 'g', channel: 'c', learner: 'l' },
    } as const
    const overhearing = createOverhearing(
      // Only these two are called.
      {
        rest: rest as never,
        bot: { overhear: async () => viewOf('Here.') },
        troubled: (error) => expect(error).toBeUndefined(),
      },
      2,
    )
    for (const messageId of ['m1', 'm2', 'm3']) await overhearing.hear(heard, { channelId: 'c', messageId })
    for (const messageId of ['m1', 'm2', 'm3', 'm3']) await overhearing.forget(messageId)
    expect(deleted).toEqual(['a2', 'a3'])
  })
})
