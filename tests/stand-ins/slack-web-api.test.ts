import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { LogLevel, webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JsonObject } from '../support/slack/json.ts'
import { createSlackStandIn, type SlackStandIn } from '../support/slack/stand-in.ts'

const modal = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Card' },
  blocks: [],
  external_id: 'card',
} satisfies JsonObject

let standIn: SlackStandIn
let clock = 1_800_000_000_000

beforeEach(async () => {
  standIn = await createSlackStandIn({
    check: false,
    now: () => clock,
    scopes: ['chat:write', 'users:read', 'channels:read', 'groups:read', 'im:read', 'im:write'],
    channels: [
      { id: 'C0ONE', name: 'one' },
      { id: 'C0OUTSIDE', withBot: false },
      { id: 'G0SECRET', isPrivate: true, withBot: false },
    ],
  })
  standIn.person({ id: 'U0ANN', name: 'ann', locale: 'de-DE', timeZone: 'Asia/Seoul', isAdmin: true })
  standIn.person({ id: 'U0BEN', channels: ['C0ONE'] })
})

afterEach(() => standIn.stop())

async function call(method: string, body: Record<string, unknown> = {}): Promise<unknown> {
  const client = new webApi.WebClient(standIn.botToken, {
    slackApiUrl: standIn.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  })
  try {
    return await client.apiCall(method, body)
  } catch (problem) {
    if (problem instanceof webApi.WebAPIPlatformError) return problem.data.error
    throw problem
  }
}

describe('posting', () => {
  it('goes to a channel, to a person, and nowhere the bot is not', async () => {
    const text = 'Good evening'
    expect(await call('chat.postMessage', { channel: 'C0ONE', text })).toMatchObject({
      ok: true,
      channel: 'C0ONE',
    })
    expect(await call('chat.postMessage', { channel: 'U0ANN', text })).toMatchObject({ channel: 'D0ANN' })
    expect(await call('chat.postMessage', { channel: 'C0OUTSIDE', text })).toBe('not_in_channel')
    expect(await call('chat.postMessage', { channel: 'G0SECRET', text })).toBe('channel_not_found')
    expect(await call('chat.postMessage', { channel: 'C0ONE' })).toBe('no_text')
    expect(standIn.messagesIn('C0ONE').map(({ body }) => body['text'])).toEqual([text])
  })

  it('for one person wants that person in the channel', async () => {
    const text = 'For you'
    const posted = await call('chat.postEphemeral', { channel: 'C0ONE', user: 'U0BEN', text })
    expect(posted).toMatchObject({ ok: true })
    expect(standIn.messagesIn('C0ONE', 'U0ANN')).toEqual([])
    expect(standIn.messagesIn('C0ONE', 'U0BEN')).toHaveLength(1)
    expect(await call('chat.postEphemeral', { channel: 'C0ONE', user: 'U0EVE', text })).toBe(
      'user_not_in_channel',
    )
  })

  it('can be undone and redone, but not of what others wrote or what one person sees', async () => {
    const ann = standIn.person({ id: 'U0ANN' })
    const place = { channel: 'C0ONE', ts: '' }
    await call('chat.postMessage', { channel: 'C0ONE', text: 'First', blocks: [{ type: 'divider' }] })
    place.ts = standIn.messagesIn('C0ONE')[0]?.ts ?? ''
    expect(await call('chat.update', { ...place, text: 'Second' })).toMatchObject({ text: 'Second' })
    expect(standIn.messagesIn('C0ONE')[0]?.updates).toMatchObject([{ text: 'Second' }])
    const link = await call('chat.getPermalink', { channel: 'C0ONE', message_ts: place.ts })
    expect(link).toMatchObject({
      permalink: `https://stand-in.slack.com/archives/C0ONE/p${place.ts.replace('.', '')}`,
    })
    expect(await call('chat.delete', place)).toMatchObject({ ok: true })
    expect(await call('chat.delete', place)).toBe('message_not_found')
    const { ts } = ann.say('Mine', 'C0ONE')
    expect(await call('chat.update', { channel: 'C0ONE', ts, text: 'Yours' })).toBe('cant_update_message')
    await call('chat.postEphemeral', { channel: 'C0ONE', user: 'U0BEN', text: 'Shh' })
    const hidden = standIn.messagesIn('C0ONE', 'U0BEN').at(-1)?.ts
    expect(await call('chat.update', { channel: 'C0ONE', ts: hidden, text: 'Loud' })).toBe(
      'message_not_found',
    )
  })
})

describe('asking', () => {
  it('tells who someone is, with the language only where it is asked for', async () => {
    const asked = await call('users.info', { user: 'U0ANN', include_locale: true })
    expect(asked).toMatchObject({
      user: {
        name: 'ann',
        locale: 'de-DE',
        tz: 'Asia/Seoul',
        tz_offset: 32_400,
        is_admin: true,
        is_owner: false,
      },
    })
    expect(await call('users.info', { user: 'U0ANN' })).not.toHaveProperty('user.locale')
    expect(await call('users.info', { user: 'U0EVE' })).toBe('user_not_found')
  })

  it('tells of conversations what the bot may know', async () => {
    expect(await call('conversations.info', { channel: 'C0OUTSIDE' })).toMatchObject({
      channel: { is_member: false },
    })
    expect(await call('conversations.info', { channel: 'G0SECRET' })).toBe('channel_not_found')
    expect(await call('conversations.info', { channel: 'D0ANN' })).toMatchObject({
      channel: { is_im: true, user: 'U0ANN' },
    })
    expect(await call('conversations.open', { users: 'U0BEN' })).toMatchObject({ channel: { id: 'D0BEN' } })
    expect(await call('conversations.members', { channel: 'C0ONE' })).toMatchObject({
      members: [standIn.ids.botUser, 'U0ANN', 'U0BEN'],
    })
  })

  it('turns pages', async () => {
    const page = (cursor: string) => call('conversations.list', { limit: 1, cursor })
    expect(await page('')).toMatchObject({
      channels: [{ id: 'C0ONE' }],
      response_metadata: { next_cursor: '1' },
    })
    expect(await page('1')).toMatchObject({
      channels: [{ id: 'C0OUTSIDE' }],
      response_metadata: { next_cursor: '' },
    })
  })

  it('tells what the token is and what it may do', async () => {
    expect(await call('auth.test')).toMatchObject({
      user_id: standIn.ids.botUser,
      response_metadata: {
        scopes: ['chat:write', 'users:read', 'channels:read', 'groups:read', 'im:read', 'im:write'],
      },
    })
    expect(await call('team.info')).toBe('missing_scope')
    expect(await call('chat.postMassage')).toBe('unknown_method')
  })

  it('takes JSON as well as forms, and no call without a token', async () => {
    const send = async (headers: Record<string, string>) => {
      const answer = await fetch(`${standIn.apiUrl}auth.test`, { method: 'POST', headers, body: '{}' })
      return answer.json()
    }
    const type = { 'content-type': 'application/json; charset=utf-8' }
    expect(await send(type)).toMatchObject({ ok: false, error: 'not_authed' })
    expect(await send({ ...type, authorization: `Bearer ${standIn.botToken}` })).toMatchObject({ ok: true })
    expect(standIn.calls.map(({ method, token }) => [method, token])).toEqual([
      ['auth.test', undefined],
      ['auth.test', standIn.botToken],
    ])
  })
})

describe('opening views', () => {
  it('takes a trigger once, within three seconds', async () => {
    const { trigger_id } = await slash()
    expect(await call('views.open', { trigger_id, view: modal })).toMatchObject({ ok: true })
    expect(await call('views.open', { trigger_id, view: modal })).toBe('exchanged_trigger_id')
    const late = await slash()
    clock += 3001
    expect(await call('views.open', { trigger_id: late.trigger_id, view: modal })).toBe('expired_trigger_id')
    expect(await call('views.open', { trigger_id: 'made.up', view: modal })).toBe('invalid_trigger_id')
  })

  it('lays three modals on one another, and changes the one that is meant', async () => {
    await call('views.open', { trigger_id: (await slash()).trigger_id, view: modal })
    const push = async () => call('views.push', { trigger_id: (await slash()).trigger_id, view: modal })
    const { view } = asView(await push())
    expect(await push()).toMatchObject({
      view: { root_view_id: standIn.topView('U0ANN')?.id && expect.any(String) },
    })
    expect(await push()).toBe('push_limit_reached')
    const changed = { ...modal, title: { type: 'plain_text', text: 'Another' } }
    expect(await call('views.update', { view_id: view.id, hash: 'old', view: changed })).toBe('hash_conflict')
    expect(await call('views.update', { view_id: view.id, hash: view.hash, view: changed })).toMatchObject({
      ok: true,
    })
    expect(await call('views.update', { external_id: 'none', view: changed })).toBe('not_found')
    expect(await call('views.update', { external_id: 'card', view: modal })).toMatchObject({ ok: true })
    expect(await call('views.publish', { user_id: 'U0EVE', view: { type: 'home', blocks: [] } })).toBe(
      'user_not_found',
    )
  })

  it('answers a response_url five times within half an hour, in channels the bot is not in too', async () => {
    const first = await slash('C0OUTSIDE')
    const respond = (url: string) => {
      const body = JSON.stringify({ text: 'Here', response_type: 'in_channel' })
      return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    }
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => respond(first.response_url)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 404])
    expect(standIn.messagesIn('C0OUTSIDE')).toHaveLength(5)
    const { response_url } = await slash()
    clock += 30 * 60_000 + 1
    expect(await (await respond(response_url)).json()).toEqual({ ok: false, error: 'expired_url' })
  })
})

function asView(answer: unknown): { readonly view: { readonly id: string; readonly hash: string } } {
  expect(answer).toMatchObject({ view: { id: expect.any(String), hash: expect.any(String) } })
  const view = typeof answer === 'object' && answer !== null && 'view' in answer ? answer.view : {}
  const isShown = typeof view === 'object' && view !== null && 'id' in view && 'hash' in view
  return { view: isShown ? { id: String(view.id), hash: String(view.hash) } : { id: '', hash: '' } }
}

/** What an app gets that acknowledges a command over HTTP and does nothing more. */
async function slash(
  channel = 'C0ONE',
): Promise<{ readonly trigger_id: string; readonly response_url: string }> {
  const got = Promise.withResolvers<string>()
  const server = createServer((request, response) => {
    text(request).then(got.resolve, got.reject)
    response.end()
  })
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
  const address = server.address()
  standIn.http.deliverTo(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  await standIn.person({ id: 'U0ANN' }).slash('/card', '', channel, { effects: 0 })
  const fields = new URLSearchParams(await got.promise)
  server.closeAllConnections()
  server.close()
  return { trigger_id: fields.get('trigger_id') ?? '', response_url: fields.get('response_url') ?? '' }
}
