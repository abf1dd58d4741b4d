import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EchoApp, startEchoApp } from '../support/slack/echo-app.ts'
import { createSlackStandIn, type SlackStandIn } from '../support/slack/stand-in.ts'

const channel = 'C0GENERAL'
let standIn: SlackStandIn
let echo: EchoApp

beforeAll(async () => {
  standIn = await createSlackStandIn({ check: false, ackWithinMs: 15_000, effectWithinMs: 15_000 })
  echo = await startEchoApp(standIn)
}, 20_000)

afterAll(async () => {
  await echo.stop()
  await standIn.stop()
})

describe('five hundred people at once', () => {
  const people = () => Array.from({ length: 500 }, (_, i) => standIn.person({ id: `U1${i}` }))

  it('each see the answer to their own command', async () => {
    const all = await Promise.all(people().map((one) => one.slash('/echo', `for ${one.id}`, channel)))
    expect(all.map(({ messages }) => messages[0]?.body['text'])).toEqual(
      people().map(({ id }) => `for ${id}`),
    )
  }, 20_000)

  it('each find the answer to their own mention in its thread', async () => {
    const all = await Promise.all(people().map((one) => one.mention(`I am ${one.id}`, channel)))
    expect(all.map(({ messages }) => messages[0]?.body['text'])).toEqual(
      people().map(({ id }) => `Heard: <@${standIn.ids.botUser}> I am ${id}`),
    )
  }, 20_000)
})
