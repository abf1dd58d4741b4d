import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PlatformError } from '../../../src/platforms/platform.ts'
import { askForm } from '../../support/scripted-bot.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

const mention = {
  type: 'events_api',
  payload: {
    type: 'event_callback',
    event_id: 'Ev1',
    team_id: 'T0STANDIN',
    event: {
      type: 'app_mention',
      channel: 'C0GENERAL',
      user: 'U0ADA',
      ts: '1700000000.000100',
      text: 'lit?',
    },
  },
} as const

function address({ told }: Workplace): string {
  return /http:\S+(?=\.$)/m.exec(told.informed.join('\n'))?.[0] ?? ''
}

async function open(): Promise<Workplace> {
  const workplace = await openWorkplace({}, { overHttp: true })
  workplace.slack.person({ id: 'U0ADA' })
  return workplace
}

describe('requests to the bot', () => {
  it('are taken where Slack signed them just now, and Slack is answered what it asks about the address', async () => {
    const { slack, bot } = await open()
    expect(await slack.http.verifyUrl()).toBe(true)
    expect((await slack.http.send(mention)).status).toBe(200)
    await slack.until('the answer', () => slack.calls.some(({ method }) => method === 'chat.postEphemeral'))
    expect(bot.requests).toHaveLength(1)
  })

  it.each([
    ['signed six minutes ago', { ageSeconds: 360 }, /set the clock of this machine/],
    ['signed six minutes from now', { ageSeconds: -360 }, /set the clock of this machine/],
    ['signed with another secret', { secret: 'another' }, /not signed with SLACK_SIGNING_SECRET/],
    ['with a signature of no known kind', { signature: 'v9=abc' }, /not signed with SLACK_SIGNING_SECRET/],
  ] as const)('are refused where they are %s', async (_, forged, sentence) => {
    const { slack, bot, told } = await open()
    expect((await slack.http.send(mention, forged)).status).toBe(401)
    expect(bot.requests).toEqual([])
    expect(told.warned).toEqual([expect.stringMatching(sentence)])
  })

  it('are refused the second time, to the letter, and told of once', async () => {
    const { slack, bot, told } = await open()
    expect((await slack.http.send(mention)).status).toBe(200)
    expect((await slack.http.replay()).status).toBe(401)
    expect((await slack.http.replay()).status).toBe(401)
    expect(bot.requests).toHaveLength(1)
    expect(told.warned).toEqual([expect.stringContaining('came again, to the letter')])
  })

  it('that do nothing but ask are taken again, to the letter: a person may type the same twice in a second', async () => {
    const { slack, told } = await openWorkplace(
      {
        handle: () => ({ kind: 'form', form: askForm }),
        suggest: () => [{ value: 'd', label: 'Logbook' }],
      },
      { overHttp: true },
    )
    const ada = slack.person({ id: 'U0ADA' })
    const { view } = await ada.globalShortcut('ask-readings')
    if (view === undefined) throw new Error('No form')
    expect((await ada.suggest(view, 'in', 'k')).options).toHaveLength(1)
    expect((await slack.http.replay()).status).toBe(200)
    expect(told.warned).toEqual([])
  })

  it('that look whether TLS works are taken whatever stands in their headers, and kept nowhere', async () => {
    const workplace = await open()
    const check = (signature: string, seconds: number): Promise<Response> =>
      fetch(address(workplace), {
        method: 'POST',
        body: 'ssl_check=1',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-slack-signature': signature,
          'x-slack-request-timestamp': String(seconds),
        },
      })
    const now = Math.floor(Date.now() / 1000)
    const answers = [await check('x', now), await check('x', now), await check('y', 5)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(workplace.told.warned).toEqual([])
  })

  it('are refused where they are not signed at all, too large, or go elsewhere', async () => {
    const { bot, ...rest } = await open()
    const url = address({ bot, ...rest })
    const statusOf = async (to: string, init: RequestInit): Promise<number> => (await fetch(to, init)).status
    expect(await statusOf(url, { method: 'POST', body: '{}' })).toBe(401)
    expect(await statusOf(url, { method: 'POST', body: 'x'.repeat(5 * 1024 * 1024) })).toBe(413)
    expect(await statusOf(url, { method: 'GET' })).toBe(404)
    expect(await statusOf(url.replace('/slack/', '/other/'), { method: 'POST', body: '{}' })).toBe(404)
    const check = {
      method: 'POST',
      body: 'ssl_check=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    expect(await statusOf(url, check)).toBe(200)
    expect(bot.requests).toEqual([])
  })
})

describe('the address of the bot', () => {
  it('is this machine alone unless told otherwise, and is told', async () => {
    expect(address(await open())).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/slack\/events$/)
  })

  it('is free again after the end', async () => {
    const workplace = await open()
    await workplace.platform.stop()
    await expect(fetch(address(workplace), { method: 'POST' })).rejects.toThrow()
  })

  it('is no address where another program is there already', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => {
      other.close()
    })
    await new Promise((resolve) => other.once('listening', resolve))
    const taken = other.address()
    const port = taken !== null && typeof taken === 'object' ? taken.port : 0
    const http = { signingSecret: 'a secret', host: '127.0.0.1', port }
    const { ended } = await openWorkplace({}, { overHttp: true, adapter: { http } })
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is taken by another program: stop that one, or set SLACK_PORT to a free port.`,
    )
  })

  it('is no address where it is none of this machine', async () => {
    const http = { signingSecret: 'a secret', host: '192.0.2.1', port: 0 }
    const { ended } = await openWorkplace({}, { overHttp: true, adapter: { http } })
    await expect(ended).rejects.toThrow(
      /^Requests of Slack cannot be waited for at 192\.0\.2\.1:0 \(.+\): set SLACK_HOST/,
    )
  })
})
