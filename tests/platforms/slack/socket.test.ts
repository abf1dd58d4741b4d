import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { PlatformError } from '../../../src/platforms/platform.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { says, scriptedBot } from '../../support/scripted-bot.ts'
import { visibleText } from '../../support/slack/read-body.ts'
import { connect, heldClock, openWorkplace, quickClock, type Workplace } from './workplace.ts'

const channel = 'C0GENERAL'

/** Sees that a command is answered. */
async function answers({ slack }: Workplace): Promise<void> {
  const { messages } = await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel)
  expect(messages.map(({ body }) => visibleText(body))).toEqual(['Heard.'])
  expect(slack.violations).toEqual([])
}

/** Waits until another connection was opened than the first one. */
async function reconnected({ slack }: Workplace, connections: number): Promise<void> {
  await slack.until('another connection', () => slack.callsOf('apps.connections.open').length >= connections)
  await slack.connected()
}

describe('the socket to Slack', () => {
  it.each(['warning', 'refresh_requested'] as const)(
    'is opened again where Slack asks for it: %s',
    async (reason) => {
      const workplace = await openWorkplace({}, { adapter: { clock: quickClock() } })
      workplace.slack.socket.disconnect(reason)
      await reconnected(workplace, 2)
      await answers(workplace)
      expect(workplace.told.warned).toEqual([])
    },
  )

  it('is opened again at once where it was open for a while, and later where it was not', async () => {
    const clock = quickClock()
    let later = 0
    const workplace = await openWorkplace(
      {},
      { adapter: { clock: { ...clock, now: () => clock.now() + later } } },
    )
    later = 60 * 60_000
    workplace.slack.socket.disconnect('refresh_requested')
    await reconnected(workplace, 2)
    expect(clock.waits).toEqual([])
    workplace.slack.socket.drop()
    await reconnected(workplace, 3)
    expect(clock.waits).toEqual([1000])
    await answers(workplace)
  })

  it('is tried until it works where Slack is in trouble or asks to wait, and that is said once', async () => {
    const clock = quickClock()
    const workplace = await openWorkplace({}, { adapter: { clock } })
    const { slack, told } = workplace
    slack.failNext({ method: 'apps.connections.open', status: 500, times: 3 })
    slack.failNext({ method: 'apps.connections.open', status: 429, retryAfter: 7 })
    slack.failNext({ method: 'apps.connections.open', error: 'too_many_websockets' })
    slack.socket.drop()
    await reconnected(workplace, 7)
    await answers(workplace)
    expect(clock.waits).toContain(7000)
    expect(told.warned).toEqual([expect.stringContaining('no connection to Slack (status 500)')])
    expect(told.informed.at(-1)).toBe('The connection to Slack is open again.')
  })

  it('ends the platform, and not the process, where the token was taken back', async () => {
    const { slack, ended } = await openWorkplace({}, { adapter: { clock: quickClock() } })
    slack.failNext({ method: 'apps.connections.open', error: 'invalid_auth' })
    slack.socket.drop()
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(
      /^Slack opens no socket for SLACK_APP_TOKEN \(invalid_auth\): make a new one/,
    )
  })

  it('is opened late where Slack is in trouble when the bot starts', async () => {
    const { slack, platform } = await openWorkplace()
    await platform.stop()
    slack.failNext({ method: 'apps.connections.open', status: 503, times: 2 })
    const { told } = await connect(slack, {}, { adapter: { clock: quickClock() } })
    expect(told.warned).toEqual([expect.stringContaining('no connection to Slack (status 503)')])
    expect(told.informed.at(-1)).toMatch(/^Connected to Slack/)
  })

  it('is not opened with a token that Slack does not know', async () => {
    const { ended } = await openWorkplace({}, { adapter: { appToken: 'xapp-other' } })
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(/SLACK_APP_TOKEN \(invalid_auth\)/)
  })

  it('is not opened with a bot’s token', async () => {
    const { ended } = await openWorkplace({}, { adapter: { appToken: 'xoxb-stand-in' } })
    await expect(ended).rejects.toThrow(/^Slack opens no socket for SLACK_APP_TOKEN \(\w+\): make a new one/)
  })

  it('is not waited for where the token lacks its scope, which Slack’s own library would do for ever', async () => {
    const { slack, platform, bot } = await openWorkplace()
    await platform.stop()
    slack.failNext({ method: 'apps.connections.open', error: 'missing_scope' })
    const { ended } = await connect(slack)
    await expect(ended).rejects.toThrow(/^SLACK_APP_TOKEN lacks the scope connections:write: make a new one/)
    expect(bot.requests).toEqual([])
  })

  it('gives an answer to what came in before it was lost', async () => {
    const wait = Promise.withResolvers<void>()
    const { slack } = await openWorkplace(
      {
        handle: async () => {
          await wait.promise
          return says('asker', 'Late.')
        },
      },
      { adapter: { clock: quickClock() } },
    )
    const ada = slack.person({ id: 'U0ADA' })
    await ada.slash('/ask', 'lit?', channel, { effects: 0 })
    slack.socket.drop()
    wait.resolve()
    await slack.until('the answer', () => slack.messagesIn(channel).length === 1)
  })
})

describe('the end of the bot in Slack', () => {
  it('comes after what runs, and twice is once', async () => {
    const wait = Promise.withResolvers<void>()
    const { slack, platform, ended } = await openWorkplace({
      handle: async () => {
        await wait.promise
        return says('asker', 'Late.')
      },
    })
    await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel, { effects: 0 })
    const stopped = Promise.all([platform.stop(), platform.stop()])
    await slack.connected(0)
    expect(slack.messagesIn(channel)).toEqual([])
    wait.resolve()
    await stopped
    await ended
    expect(slack.messagesIn(channel).map(({ body }) => visibleText(body))).toEqual(['Late.'])
  })

  it('leaves no socket behind that was being opened', async () => {
    const clock = heldClock()
    const { slack, platform, ended } = await openWorkplace({}, { adapter: { clock } })
    slack.failNext({ method: 'apps.connections.open', delayMs: 300 })
    slack.socket.drop()
    await vi.waitFor(() => expect(clock.goOn()).toBe(1))
    // Now the address of a socket is asked for, and it is long in coming.
    await new Promise((resolve) => setImmediate(resolve))
    await platform.stop()
    await ended
    await slack.connected()
    await slack.connected(0)
  })

  it('comes by itself where the connection is broken for good, after what runs', async () => {
    const wait = Promise.withResolvers<void>()
    const { slack, ended } = await openWorkplace(
      {
        handle: async () => {
          await wait.promise
          return says('asker', 'Late.')
        },
      },
      { adapter: { clock: quickClock() } },
    )
    await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel, { effects: 0 })
    const end = vi.fn()
    ended.then(end, end)
    slack.failNext({ method: 'apps.connections.open', error: 'token_revoked' })
    slack.socket.drop()
    await slack.until('the refusal', () => slack.callsOf('apps.connections.open').length === 2)
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(end).not.toHaveBeenCalled()
    wait.resolve()
    await expect(ended).rejects.toThrow(PlatformError)
    expect(slack.messagesIn(channel).map(({ body }) => visibleText(body))).toEqual(['Late.'])
  })

  it('says how much was left undone', async () => {
    const { slack, platform, told } = await openWorkplace({ handle: () => new Promise(() => undefined) })
    await slack.person({ id: 'U0ADA' }).slash('/ask', 'lit?', channel, { effects: 0 })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const stopped = platform.stop()
    await slack.connected(0)
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
    await vi.advanceTimersByTimeAsync(8000)
    await stopped
    expect(told.warned).toEqual(['One answer in Slack was not finished within 8 seconds, and given up.'])
  })

  it('may come before the beginning', async () => {
    const { slack, platform } = await openWorkplace()
    await platform.stop()
    const idle = () => undefined
    const { botToken, appToken, apiUrl } = slack
    const deliveries = { take: async () => true, finish: async () => undefined }
    const tokens = { botToken, appToken, apiUrl }
    const other = createSlack({ inform: idle, warn: idle, report: idle, deliveries, ...tokens })
    await other.stop()
    await other.start(scriptedBot())
    expect(slack.socket.open()).toBe(0)
  })
})
