import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EchoApp, startEchoApp } from '../support/slack/echo-app.ts'
import type { Person } from '../support/slack/person.ts'
import { createSlackStandIn, type SlackStandIn } from '../support/slack/stand-in.ts'

const channel = 'C0GENERAL'
let standIn: SlackStandIn
let echo: EchoApp
let ann: Person

beforeAll(async () => {
  standIn = await createSlackStandIn({ retryAfterMs: [0, 0] })
  echo = await startEchoApp(standIn, { overHttp: true })
  ann = standIn.person({ id: 'U0ANN' })
}, 60_000)

afterAll(async () => {
  expect(standIn.violations).toEqual([])
  await echo.stop()
  await standIn.stop()
})

const ping = {
  type: 'events_api',
  payload: { type: 'event_callback', event: { type: 'team_rename' } },
} as const

describe('an app that listens over HTTP', () => {
  it('proves that its address is its own', async () => {
    expect(await standIn.http.verifyUrl()).toBe(true)
  })

  it('gets commands, mentions, presses and forms, and is answered for', async () => {
    const [shown] = (await ann.slash('/echo', 'over the wire', channel)).messages
    expect(shown?.body['text']).toBe('over the wire')
    if (shown === undefined) throw new Error('Nothing was seen')
    expect((await ann.press(shown, 'change')).messages[0]?.body['text']).toBe('Changed')
    expect((await ann.mention('hello', channel)).messages[0]?.thread_ts).toBeDefined()
    const { view } = await ann.slash('/form', '', channel)
    if (view === undefined) throw new Error('No form was seen')
    expect((await ann.suggest(view, 'book', 'ab')).options).toHaveLength(2)
    expect((await ann.submit(view, { name: 'nobody' })).view?.errors).toEqual({ who: 'Somebody, please' })
    expect((await ann.slash('/at-once', 'yes', channel)).messages[0]?.body['text']).toBe('At once: yes')
  })

  it('that acknowledges nothing leaves the person with a failure', async () => {
    expect((await ann.slash('/never', '', channel)).error).toBe('dispatch_failed')
  })

  it('gets an event again with the same id where its answer was lost', async () => {
    standIn.loseAcks(1)
    await ann.mention('twice', channel, undefined, { effects: 2 })
    const [once, again] = echo.heard.slice(-2)
    expect(again).toEqual({ id: once?.id, retry: 1, reason: 'http_timeout' })
  })

  it('refuses what is not signed by Slack, and what was signed too long ago', async () => {
    expect((await standIn.http.send(ping, { secret: 'guessed' })).status).toBe(401)
    expect((await standIn.http.send(ping, { signature: 'v0=00' })).status).toBe(401)
    expect((await standIn.http.send(ping, { ageSeconds: 360 })).status).toBe(401)
    expect((await standIn.http.send(ping, { ageSeconds: 60 })).status).toBe(200)
  })

  it('cannot tell a replayed request from the first one by its signature', async () => {
    await ann.mention('once', channel)
    const heard = echo.heard.length
    expect((await standIn.http.replay()).status).toBe(200)
    await standIn.until('the replay to be heard', () => echo.heard.length > heard)
    const [first, second] = echo.heard.slice(-2)
    expect(second).toEqual(first)
  })

  it('that is not there is reported as a failure', async () => {
    standIn.http.deliverTo('http://127.0.0.1:9/slack/events')
    expect((await ann.slash('/echo', 'anyone?', channel)).error).toBe('dispatch_failed')
    standIn.http.deliverTo(echo.url)
    expect((await ann.slash('/echo', 'back', channel)).messages).toHaveLength(1)
  })
})
