import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EchoApp, startEchoApp } from '../support/slack/echo-app.ts'
import type { Person } from '../support/slack/person.ts'
import { buttonsOf, inputsOf, selectsOf, visibleText } from '../support/slack/read-body.ts'
import type { Seen, SeenMessage, SeenView } from '../support/slack/seen.ts'
import { createSlackStandIn, type SlackStandIn } from '../support/slack/stand-in.ts'

const channel = 'C0GENERAL'
let standIn: SlackStandIn
let echo: EchoApp
let ann: Person
let ben: Person

beforeAll(async () => {
  standIn = await createSlackStandIn({ retryAfterMs: [0, 0], ackWithinMs: 400 })
  echo = await startEchoApp(standIn)
  ann = standIn.person({ id: 'U0ANN', name: 'ann' })
  ben = standIn.person({ id: 'U0BEN' })
}, 60_000)

afterAll(async () => {
  expect(standIn.violations).toEqual([])
  await echo.stop()
  await standIn.stop()
})

function first(seen: Seen): SeenMessage {
  const [message] = seen.messages
  if (message === undefined) throw new Error('Nothing was seen')
  return message
}

function viewIn(seen: Seen): SeenView {
  if (seen.view === undefined) throw new Error('No view was seen')
  return seen.view
}

describe('a person who gives a command', () => {
  it('alone sees the answer that came through the response_url', async () => {
    const seen = await ann.slash('/echo', 'salt & sand', channel)
    const message = first(seen)
    expect(message).toMatchObject({ channel, ephemeral: true, author: standIn.ids.botUser, updates: [] })
    expect(visibleText(message.body)).toBe('salt & sand')
    expect(buttonsOf(message.body).map(({ text, value }) => [text, value])).toEqual([
      ['change', 'v:change'],
      ['share', 'v:share'],
    ])
    expect(selectsOf(message.body)[0]?.options.map(({ value }) => value)).toEqual(['red', 'blue'])
    expect(standIn.messagesIn(channel, ann.id).map(({ ts }) => ts)).toContain(message.ts)
    expect(standIn.messagesIn(channel, ben.id).map(({ ts }) => ts)).not.toContain(message.ts)
    expect(seen.ackedAfterMs).toBeGreaterThan(0)
  })

  it('is heard by all where the answer says in_channel', async () => {
    const message = first(await ann.slash('/aloud', 'to everyone', channel))
    expect(message.ephemeral).toBe(false)
    expect(standIn.messagesIn(channel, ben.id).at(-1)).toEqual(message)
  })

  it('sees what came inside the acknowledgement', async () => {
    const message = first(await ann.slash('/at-once', 'here', channel))
    expect([message.ephemeral, visibleText(message.body)]).toEqual([true, 'At once: here'])
  })

  it('is told of the time-out where the app never acknowledges', async () => {
    const quick = await ben.slash('/never', 'anything', channel)
    expect(quick).toMatchObject({ messages: [], error: 'operation_timeout' })
  })

  it('learns what was waited for where nothing visible comes', async () => {
    await expect(ben.slash('/mute', 'hush', channel, { withinMs: 20 })).rejects.toThrow(
      'Nothing visible came of /mute hush by U0BEN in C0GENERAL within 20 ms',
    )
    const seen = await ben.slash('/mute', 'hush', channel, { effects: 0 })
    expect(seen.messages).toEqual([])
  })
})

describe('a person who writes to the bot', () => {
  it('is answered in the thread of the mention, and in the thread it was said in', async () => {
    const answer = first(await ann.mention('good morning', channel))
    expect(answer.body['text']).toBe(`Heard: <@${standIn.ids.botUser}> good morning`)
    const root = answer.thread_ts ?? ''
    expect(standIn.messagesIn(channel).find(({ ts }) => ts === root)?.author).toBe(ann.id)
    const second = first(await ben.mention('and to you', channel, root))
    expect(second.thread_ts).toBe(root)
  })

  it('is answered in the direct conversation, which nobody else sees', async () => {
    const answer = first(await ann.directMessage('only you and me'))
    expect(answer.channel).toBe(standIn.directChannel(ann.id))
    expect(answer.body['text']).toBe('You wrote: only you and me')
    expect(standIn.messagesIn(answer.channel, ben.id)).toEqual([])
  })

  it('finds a Home tab made for them', async () => {
    const home = viewIn(await ben.openHome())
    expect([home.type, visibleText(home.body)]).toEqual(['home', 'Welcome, @U0BEN'])
    expect(viewIn(await ben.openHome()).id).toBe(home.id)
    expect(standIn.homeView(ann.id)).toBeUndefined()
  })
})

describe('a person who uses what a message offers', () => {
  it('presses a button and sees the message change', async () => {
    const before = first(await ann.slash('/echo', 'before', channel))
    const after = first(await ann.press(before, 'change'))
    expect([after.ts, after.body['text']]).toEqual([before.ts, 'Changed'])
    expect(standIn.messageNow(before)?.updates).toHaveLength(1)
    await expect(ann.press(before, 'change')).rejects.toThrow('there is: nothing')
  })

  it('sees a message go and another come', async () => {
    const shown = first(await ann.slash('/echo', 'share me', channel))
    const seen = await ann.press(shown, { actionId: 'share', value: 'v:share' }, { effects: 2 })
    expect(seen.messages.map(({ deleted }) => deleted)).toEqual([true, false])
    expect(standIn.messageNow(shown)).toBeUndefined()
  })

  it('chooses one of the options, and no other', async () => {
    const shown = first(await ann.slash('/echo', 'choose', channel))
    expect(first(await ann.choose(shown, 'colour', 'blue')).body['text']).toBe('Chosen: blue')
    await expect(ann.choose(shown, 'colour', 'green')).rejects.toThrow('it offers: red, blue')
  })

  it('cannot press what only another sees', async () => {
    const shown = first(await ann.slash('/echo', 'mine', channel))
    await expect(ben.press(shown, 'change')).rejects.toThrow('only U0ANN does')
  })
})

describe('a person who fills in a form', () => {
  it('is offered options as they type, and submits', async () => {
    const view = viewIn(await ann.slash('/form', '', channel))
    expect(inputsOf(view.body).map(({ label, optional }) => [label, optional])).toEqual([
      ['Name', false],
      ['Book', true],
    ])
    expect((await ann.suggest(view, 'book', 'a')).error).toBe('min_query_length')
    const offered = await ann.suggest(view, 'book', 'Waves')
    expect(offered.options?.map(({ value }) => value)).toEqual(['one', 'two'])
    const seen = await ann.submit(view, { name: 'Ann', book: 'two' }, { effects: 1 })
    expect(first(seen).body['text']).toBe('Ann reads two')
    expect([seen.view?.open, standIn.topView(ann.id)]).toEqual([false, undefined])
  })

  it('is reproved, sent on, or kept from submitting, as the form demands', async () => {
    const view = viewIn(await ben.globalShortcut('open-form'))
    await expect(ben.submit(view, {})).rejects.toThrow('name is empty')
    await expect(ben.submit(view, { name: 'x'.repeat(21) })).rejects.toThrow('it takes 0 to 20')
    const reproved = await ben.submit(view, { name: 'nobody' })
    expect([reproved.view?.open, reproved.view?.errors]).toEqual([true, { who: 'Somebody, please' }])
    const changed = viewIn(await ben.submit(view, { name: 'again' }))
    expect([changed.id, visibleText(changed.body).split('\n')[0]]).toEqual([view.id, 'Once more'])
    await ben.closeView(changed)
    await expect(ben.submit(changed, { name: 'late' })).rejects.toThrow('is closed')
  })

  it('takes a shortcut on what another said', async () => {
    const said = ben.say('The tide waits', channel)
    expect(first(await ann.messageShortcut('quote', said)).body['text']).toBe('Quoted: The tide waits')
  })
})

describe('an event whose acknowledgement is lost', () => {
  it('comes again with the same id, saying which attempt it is and why', async () => {
    standIn.loseAcks(1)
    const seen = await ben.mention('twice', channel, undefined, { effects: 2 })
    expect(seen.messages).toHaveLength(2)
    const [once, again] = echo.heard.slice(-2)
    expect(again).toEqual({ id: once?.id, retry: 1, reason: 'timeout' })
  })

  it('comes again later too, when it is sent again', async () => {
    await ann.mention('again', channel)
    const last = echo.heard.at(-1)
    const heard = echo.heard.length
    expect(await standIn.sendEventAgain()).toMatchObject({ acked: true })
    await standIn.until('the event to be heard again', () => echo.heard.length > heard)
    expect(echo.heard.at(-1)).toMatchObject({ id: last?.id, retry: 1 })
    await standIn.until('the second answer', () => standIn.messagesIn(channel).length > 1)
  })
})
