import { describe, expect, it } from 'vitest'
import type { PostOptions, Sent } from '../../../src/bot/request.ts'
import { text } from '../../../src/view/view.ts'
import { textDisplays, textOf } from '../../support/discord/read-body.ts'
import type { SeenMessage } from '../../support/discord/seen.ts'
import { onePixel } from '../../support/one-pixel.ts'
import { viewOf } from '../../support/scripted-bot.ts'
import { expectPeace, type House, openHouse } from './house.ts'

const once: PostOptions = { key: 'daily 7, 2026-11-22', isRetry: false }
const again: PostOptions = { ...once, isRetry: true }

function idOf(sent: Sent): string {
  return sent.kind === 'posted' ? sent.message : sent.kind
}

function here({ discord }: House): string {
  return `discord:${discord.home.channelId}`
}

function said({ discord }: House): readonly SeenMessage[] {
  return discord.messagesIn(discord.home, discord.person())
}

describe('a post in Discord', () => {
  it('is not said again where the connection broke before the answer, nor by the next attempt', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    discord.failNext({ method: 'POST', path: /messages$/, status: 'lost' })
    const sent = await platform.outlet.post(here(house), viewOf('A question.'), once)
    expect(await platform.outlet.post(here(house), viewOf('A question.'), again)).toEqual(sent)
    expect(said(house)).toHaveLength(1)
    expectPeace(house)
  })

  it('has nonces of at most 25 characters, one for each of its messages and each place', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    const long = viewOf('Long. '.repeat(1200))
    await platform.outlet.post(here(house), long, { ...once, key: 'k'.repeat(40) })
    await platform.outlet.direct(`discord:${discord.person().id}`, long, { ...once, key: 'k'.repeat(40) })
    const nonces = discord.requests.flatMap(({ path, body }) =>
      path.endsWith('/messages') ? [Object.entries(body ?? {}).find(([key]) => key === 'nonce')?.[1]] : [],
    )
    expect(nonces.length).toBeGreaterThanOrEqual(4)
    expect(new Set(nonces).size).toBe(nonces.length)
    for (const nonce of nonces) expect(String(nonce).length).toBeLessThanOrEqual(25)
    expectPeace(house)
  })

  it('notifies the role that it names and nobody else, in its first message', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    const role = discord.addRole(discord.homeGuild.id, 'Readers')
    const view = viewOf('@everyone <@1> Long. '.repeat(400))
    await platform.outlet.post(here(house), view, { ...once, notify: `discord:role:${role}` })
    const [first, ...rest] = said(house)
    expect(textDisplays(first?.body ?? {})[0]).toBe(`<@&${role}>`)
    expect(first?.body.allowed_mentions).toEqual({ parse: [], roles: [role], replied_user: false })
    expect(rest.length).toBeGreaterThan(0)
    for (const { body } of rest) expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false })
    expectPeace(house)
  })

  it.each(['here', 'everyone'])('notifies @%s where it is told to', async (whom) => {
    const house = await openHouse()
    await house.platform.outlet.post(here(house), viewOf('Now.'), { ...once, notify: `discord:${whom}` })
    const [message] = said(house)
    expect(textDisplays(message?.body ?? {})).toEqual([`@${whom}`, 'Now.'])
    expect(message?.body.allowed_mentions?.parse).toEqual(['everyone'])
    expectPeace(house)
  })

  it('notifies nobody for a group of elsewhere', async () => {
    const house = await openHouse()
    await house.platform.outlet.post(here(house), viewOf('Now.'), { ...once, notify: 'elsewhere:here' })
    expect(said(house).map(({ body }) => textOf(body))).toEqual(['Now.'])
    expectPeace(house)
  })

  it('answers the post that it belongs to', async () => {
    const house = await openHouse()
    const { outlet } = house.platform
    const under = idOf(await outlet.post(here(house), viewOf('Question.'), once))
    await outlet.post(here(house), viewOf('Answer.'), { key: 'answer', isRetry: false, under })
    expect(`${here(house)}:${said(house)[1]?.answersTo}`).toBe(under)
    expectPeace(house)
  })

  it('opens a thread for the talk about it, once', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    const options = { ...once, thread: `Question of the day ${'long '.repeat(40)}` }
    const sent = await platform.outlet.post(here(house), viewOf('Question.'), options)
    expect(await platform.outlet.post(here(house), viewOf('Question.'), options)).toEqual(sent)
    const opened = discord.requests.filter(({ path }) => path.endsWith('/threads'))
    expect(opened.map(({ status }) => status)).toEqual([201, 400])
    expectPeace(house)
  })

  it('is said where no thread can be opened, and whoever runs the bot is told', async () => {
    const house = await openHouse()
    const { discord, platform, told } = house
    discord.failNext({ method: 'POST', path: /threads$/, status: 403, code: 50_013 })
    const sent = await platform.outlet.post(here(house), viewOf('Question.'), { ...once, thread: 'Talk' })
    expect(sent.kind).toBe('posted')
    expect(told.warned.join()).toContain('did not let the bot send a thread under a post (50013)')
    expect(told.bugs).toEqual([])
  })

  it('says in words what a picture shows, where the bot may not attach files', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    discord.failNext({ method: 'POST', path: /messages$/, status: 403, code: 50_013 })
    const view = viewOf(
      'Your week.',
      { kind: 'picture', png: onePixel, alt: 'Right on 3 of 4 days' },
      { kind: 'file', name: 'cards.csv', media: 'text/csv', content: Buffer.from('a,b') },
    )
    expect((await platform.outlet.post(here(house), view, once)).kind).toBe('posted')
    expect(said(house).map(({ body }) => textOf(body))).toEqual([
      'Your week.\n\n-# Right on 3 of 4 days\n\n-# cards.csv \\[…\\]',
    ])
    expectPeace(house)
  })

  it.each([
    ['forbidden', 403, 50_013],
    ['forbidden', 403, 50_001],
    ['gone', 404, 10_003],
  ])('says that it is %s (%i, %i)', async (kind, status, code) => {
    const house = await openHouse()
    house.discord.failNext({ method: 'POST', path: /messages$/, status, code })
    expect(await house.platform.outlet.post(here(house), viewOf('Hello.'), once)).toEqual({ kind })
    expectPeace(house)
  })

  it('fails where Discord does not work, and never rejects', async () => {
    const house = await openHouse()
    const { discord, platform, told } = house
    discord.failNext({ method: 'POST', path: /messages$/, status: 503, times: 4 })
    expect(await platform.outlet.post(here(house), viewOf('Hello.'), once)).toEqual({ kind: 'failed' })
    expect(told.warned.join()).toContain('Discord did not take a post (HTTP 503)')
    discord.failNext({ method: 'POST', path: /messages$/, status: 400, code: 50_035 })
    expect(await platform.outlet.post(here(house), viewOf('Hello.'), once)).toEqual({ kind: 'failed' })
    expect(told.bugs).toHaveLength(1)
  })

  it('is finished before the bot leaves, and none is begun then', async () => {
    const house = await openHouse()
    const { discord, platform } = house
    const held = discord.hold('POST', /messages$/)
    const post = platform.outlet.post(here(house), viewOf('The last word.'), once)
    await held.came
    const leaving = platform.stop()
    expect(await platform.outlet.post(here(house), viewOf('One more.'), again)).toEqual({ kind: 'failed' })
    held.release()
    expect((await post).kind).toBe('posted')
    await leaving
    expect(said(house).map(({ body }) => textOf(body))).toEqual(['The last word.'])
    expectPeace(house)
  })

  it('knows no time zones', async () => {
    const house = await openHouse()
    expect(await house.platform.outlet.zoneOf(`discord:${house.discord.person().id}`)).toBeUndefined()
  })
})

describe('a direct message in Discord', () => {
  it('is forbidden by who takes none', async () => {
    const house = await openHouse()
    const { id } = house.discord.person({ takesDirectMessages: false })
    const sent = await house.platform.outlet.direct(`discord:${id}`, viewOf('Due.'), once)
    expect(sent).toEqual({ kind: 'forbidden' })
    expectPeace(house)
  })

  it('to nobody is gone', async () => {
    const house = await openHouse()
    expect(await house.platform.outlet.direct('discord:1', viewOf('Due.'), once)).toEqual({ kind: 'gone' })
    expectPeace(house)
  })
})

describe('the edit of a post in Discord', () => {
  it('takes away the files that were there, and fits a shorter view into fewer messages', async () => {
    const house = await openHouse()
    const { outlet } = house.platform
    const long = { kind: 'paragraph', content: [text('Long. '.repeat(1200))] } as const
    const picture = { kind: 'picture', png: onePixel, alt: 'A week' } as const
    const message = idOf(await outlet.post(here(house), viewOf('First.', picture, long), once))
    const count = said(house).length
    expect(count).toBeGreaterThan(1)
    expect(said(house)[0]?.files).toHaveLength(1)
    await outlet.edit(message, viewOf('Short.'))
    expect(await outlet.edit(message, viewOf('Short.'))).toEqual({ kind: 'posted' })
    expect(said(house).map(({ body, files }) => [textOf(body), files.length])).toEqual([['Short.', 0]])
    expectPeace(house)
  })

  it('says below it what does not fit in its place, once', async () => {
    const house = await openHouse()
    const { outlet } = house.platform
    const message = idOf(await outlet.post(here(house), viewOf('Short.'), once))
    const long = viewOf(`${'Long. '.repeat(1200)}The end.`)
    await outlet.edit(message, long)
    await outlet.edit(message, long)
    const shown = said(house)
    expect(`${here(house)}:${shown[0]?.id}`).toBe(message)
    expect(shown.map(({ body }) => textOf(body)).join(' ')).toMatch(/^(?:Long\. *\n*)+The end\.$/)
    expectPeace(house)
  })

  it('of an old post waits for Discord’s limit: it fails, and is no bug', async () => {
    const house = await openHouse()
    const { discord, platform, told } = house
    const message = idOf(await platform.outlet.post(here(house), viewOf('Short.'), once))
    discord.failNext({ method: 'PATCH', path: /messages/, status: 400, code: 30_046 })
    expect(await platform.outlet.edit(message, viewOf('Later.'))).toEqual({ kind: 'failed' })
    expect(told.bugs).toEqual([])
    expect(told.warned.join()).toContain('its limit of edits')
  })
})
