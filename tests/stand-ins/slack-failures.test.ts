import { webApi } from '@slack/bolt'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type EchoApp, type EchoOptions, startEchoApp } from '../support/slack/echo-app.ts'
import { loadSchemas } from '../support/slack/schemas.ts'
import { createSlackStandIn, type SlackStandIn, type SlackStandInOptions } from '../support/slack/stand-in.ts'

const channel = 'C0GENERAL'
const running: { readonly stop: () => Promise<void> }[] = []

// Made once after the packages changed, and read from then on.
beforeAll(() => loadSchemas(), 60_000)

afterEach(async () => {
  // The app first, and then the Slack it talks to.
  for (const one of running.splice(0).reverse()) await one.stop()
})

async function slack(options?: SlackStandInOptions): Promise<SlackStandIn> {
  const standIn = await createSlackStandIn(options)
  running.push(standIn)
  return standIn
}

async function echo(standIn: SlackStandIn, options?: EchoOptions): Promise<EchoApp> {
  const app = await startEchoApp(standIn, options)
  running.push(app)
  return app
}

function post(standIn: SlackStandIn, options?: webApi.WebClientOptions): Promise<unknown> {
  const client = new webApi.WebClient(standIn.botToken, {
    slackApiUrl: standIn.apiUrl,
    retryConfig: { retries: 2, minTimeout: 1 },
    ...options,
  })
  return client.chat.postMessage({ channel, text: 'Once is enough' })
}

describe('a connection', () => {
  // Bolt waits as long before it connects anew as a ping may take.
  const soon = { pingTimeoutMs: 400 }

  it('is opened anew when Slack asks for it, and events go through the new one', async () => {
    const standIn = await slack()
    await echo(standIn, soon)
    for (const reason of ['warning', 'refresh_requested'] as const) {
      standIn.socket.disconnect(reason)
      expect(standIn.socket.open()).toBe(0)
      await standIn.connected()
    }
    expect(standIn.callsOf('apps.connections.open')).toHaveLength(3)
    const seen = await standIn.person({ id: 'U0ANN' }).mention('still here?', channel)
    expect(seen.messages).toHaveLength(1)
  })

  it('that is cut is opened anew, and what was said meanwhile is delivered then', async () => {
    const standIn = await slack({ retryAfterMs: [10, 20, 1000] })
    const app = await echo(standIn, soon)
    const ann = standIn.person({ id: 'U0ANN' })
    standIn.socket.drop()
    await standIn.until('the connection to be gone', () => standIn.socket.open() === 0)
    expect((await ann.slash('/echo', 'anyone?', channel)).error).toBe('dispatch_failed')
    const seen = await ann.mention('anyone?', channel)
    expect(seen.messages).toHaveLength(1)
    expect(app.heard).toMatchObject([{ retry: 3, reason: 'no_connection' }])
  })

  it('that answers no ping is given up by the app', async () => {
    const standIn = await slack()
    await echo(standIn, soon)
    standIn.socket.freeze()
    await standIn.connected()
    expect((await standIn.person({ id: 'U0ANN' }).slash('/aloud', 'back', channel)).messages).toHaveLength(1)
  })

  it('survives refusals of apps.connections.open, and shares the work with others', async () => {
    const standIn = await slack()
    standIn.failNext({ method: 'apps.connections.open', status: 500, times: 2 })
    const first = await echo(standIn, soon)
    expect(standIn.callsOf('apps.connections.open').map(({ status }) => status)).toEqual([500, 500, 200])
    const second = await echo(standIn, soon)
    expect(standIn.socket.open()).toBe(2)
    await standIn.person({ id: 'U0ANN' }).mention('one', channel)
    await standIn.person({ id: 'U0ANN' }).mention('two', channel)
    expect([first.heard.length, second.heard.length]).toEqual([1, 1])
  })
})

describe('a call that fails', () => {
  it('with 429 says how long to wait, and the client can be asked not to', async () => {
    const standIn = await slack()
    standIn.failNext({ method: 'chat.postMessage', status: 429, retryAfter: 7 })
    await expect(post(standIn, { rejectRateLimitedCalls: true })).rejects.toMatchObject({ retryAfter: 7 })
    expect(standIn.callsOf('chat.postMessage')).toMatchObject([{ status: 429, error: 'ratelimited' }])
  })

  it('with 500 is tried again by the client, and succeeds when the trouble is over', async () => {
    const standIn = await slack()
    standIn.failNext({ method: 'chat.postMessage', status: 500, times: 2 })
    await post(standIn)
    expect(standIn.callsOf('chat.postMessage').map(({ status }) => status)).toEqual([500, 500, 200])
    expect(standIn.messagesIn(channel)).toHaveLength(1)
  })

  it('after it was carried out makes a client that tries again post twice', async () => {
    const standIn = await slack()
    standIn.failNext({ method: 'chat.postMessage', status: 503, carriedOut: true })
    await post(standIn)
    expect(standIn.messagesIn(channel)).toHaveLength(2)
  })

  it('of a response_url reaches the listener, and the next one works', async () => {
    const standIn = await slack({ effectWithinMs: 50 })
    await echo(standIn)
    const ann = standIn.person({ id: 'U0ANN' })
    standIn.failNext({ method: 'response_url', status: 500 })
    await expect(ann.slash('/echo', 'lost', channel)).rejects.toThrow('Nothing visible came of /echo lost')
    expect((await ann.slash('/echo', 'found', channel)).messages).toHaveLength(1)
  })

  it('can be slow, or refused with an error of Slack', async () => {
    const standIn = await slack()
    standIn.failNext({ method: '*', delayMs: 30 })
    await post(standIn)
    expect(standIn.calls[0]?.tookMs).toBeGreaterThan(25)
    standIn.failNext({ method: 'chat.postMessage', error: 'account_inactive' })
    await expect(post(standIn)).rejects.toMatchObject({ data: { ok: false, error: 'account_inactive' } })
  })
})

describe('an app that is set up wrong', () => {
  it('with another bot token is told so when it starts', async () => {
    const standIn = await slack()
    await expect(echo(standIn, { botToken: 'xoxb-other' })).rejects.toThrow('invalid_auth')
  })

  it('with another app token is told so when it connects', async () => {
    const standIn = await slack()
    await expect(echo(standIn, { appToken: 'xapp-other' })).rejects.toThrow('invalid_auth')
    // Bolt itself would ask again for ever, so the client is asked here.
    const client = new webApi.WebClient(standIn.botToken, { slackApiUrl: standIn.apiUrl })
    await expect(client.apps.connections.open()).rejects.toThrow('not_allowed_token_type')
  })

  it('without a scope is told which, and what it has', async () => {
    const standIn = await slack({ scopes: ['commands', 'users:read'] })
    await expect(post(standIn)).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'chat:write', provided: 'commands,users:read' },
    })
  })
})
