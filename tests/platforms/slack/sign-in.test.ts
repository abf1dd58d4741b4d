import { once } from 'node:events'
import { createServer } from 'node:http'
import { webApi } from '@slack/bolt'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PlatformError } from '../../../src/platforms/platform.ts'
import { botScopes } from '../../../src/platforms/slack/scopes.ts'
import { askIdentity } from '../../../src/platforms/slack/sign-in.ts'
import { connect, deadEnd, openWorkplace, quickClock } from './workplace.ts'

const needed = botScopes.map(({ name }) => name)

describe('the bot’s token', () => {
  it('connects the bot, which says as whom and where', async () => {
    const { told } = await openWorkplace()
    expect(told.informed).toEqual(['Connected to Slack as @verbatim in the workspace Stand-in.'])
    expect(told.warned).toEqual([])
  })

  it('is told to be wrong in one sentence', async () => {
    const { ended } = await openWorkplace({}, { adapter: { botToken: 'xoxb-other' } })
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(
      /^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\): copy the Bot User OAuth Token .+ from “OAuth & Permissions” in your Slack app's settings\.$/,
    )
  })

  it.each(needed)('is told to lack the scope %s', async (scope) => {
    const scopes = needed.filter((name) => name !== scope)
    const { ended } = await openWorkplace({}, { standIn: { scopes } })
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(
      `SLACK_BOT_TOKEN lacks the scope ${scope}: add what is missing under “OAuth & Permissions” in your Slack app's settings, then reinstall the app to the workspace.`,
    )
  })

  it('is told to lack all that it lacks', async () => {
    const { ended } = await openWorkplace({}, { standIn: { scopes: ['commands'] } })
    await expect(ended).rejects.toThrow(
      'lacks the scopes chat:write, app_mentions:read, im:history, users:read: ',
    )
  })

  it('is shown again while Slack is in trouble', async () => {
    const clock = quickClock()
    const { slack, platform } = await openWorkplace()
    await platform.stop()
    slack.failNext({ method: 'auth.test', status: 500 })
    slack.failNext({ method: 'auth.test', status: 429, retryAfter: 9 })
    const { told } = await connect(slack, {}, { adapter: { clock } })
    expect(told.informed).toHaveLength(1)
    expect(clock.waits).toEqual([1000, 9000])
  })

  it.each([
    [{ user_id: 'U1', team_id: 'T1' }, /^SLACK_BOT_TOKEN is not the token of a bot: copy/],
    [
      { user_id: 'U1', bot_id: 'B1', team_id: 'T1', is_enterprise_install: true },
      /^SLACK_BOT_TOKEN is of an app that was installed for a whole organisation: install/,
    ],
  ])('is told to be of another kind: %j', async (told, sentence) => {
    const web = new webApi.WebClient('xoxb-1', { fetch: async () => Response.json({ ok: true, ...told }) })
    await expect(askIdentity(web)).rejects.toThrow(sentence)
  })

  it('is not taken for wrong where a proxy answers in the place of Slack', async () => {
    const proxy = createServer((_, response) => response.end(`<html>${'gateway '.repeat(500)}</html>`))
    proxy.listen(0, '127.0.0.1')
    onTestFinished(() => {
      proxy.close()
    })
    await once(proxy, 'listening')
    const address = proxy.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const adapter = { apiUrl: `http://127.0.0.1:${port}/api/`, clock: quickClock() }
    const { ended } = await openWorkplace({}, { adapter })
    await expect(ended).rejects.toThrow(
      /^Slack could not be reached at .+ \(an answer that is not one of Slack’s\): /,
    )
  })

  it('is given up where Slack cannot be reached', async () => {
    const { ended } = await openWorkplace({}, { adapter: { apiUrl: await deadEnd(), clock: quickClock() } })
    await expect(ended).rejects.toThrow(PlatformError)
    await expect(ended).rejects.toThrow(
      /^Slack could not be reached at http:\/\/127\.0\.0\.1:\d+\/api\/ \(.+\): check the network/,
    )
  })
})
