import { LogLevel, webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSlackStandIn, type SlackStandIn } from '../support/slack/stand-in.ts'

let standIn: SlackStandIn

beforeEach(async () => {
  standIn = await createSlackStandIn({
    scopes: ['chat:write', 'files:write', 'channels:history', 'im:history'],
    channels: [{ id: 'C0ONE' }, { id: 'C0OUTSIDE', withBot: false }, { id: 'G0SECRET', isPrivate: true }],
  })
  standIn.person({ id: 'U0ANN' })
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

/** Announces a file of four bytes and sends some. */
async function upload(bytes: readonly number[] = [1, 2, 3, 4]): Promise<{ id: string; status: number }> {
  const announced = await call('files.getUploadURLExternal', { filename: 'week.png', length: 4 })
  const { upload_url: url, file_id: id } = { upload_url: '', file_id: '', ...Object(announced) }
  const { status } = await fetch(url, { method: 'POST', body: Uint8Array.from(bytes) })
  return { id, status }
}

const image = (id: string) => [{ type: 'image', slack_file: { id }, alt_text: 'A week' }]

describe('files', () => {
  it('come in three steps, and are shown where they are sent to', async () => {
    const { id, status } = await upload()
    expect(status).toBe(200)
    const sent = { files: [{ id, title: 'Week' }], channel_id: 'C0ONE' }
    expect(await call('files.completeUploadExternal', sent)).toMatchObject({ files: [{ id, title: 'Week' }] })
    expect(standIn.messagesIn('C0ONE').map(({ body }) => body['files'])).toMatchObject([
      [{ id, name: 'week.png' }],
    ])
    expect([...(standIn.fileOf(id)?.content ?? [])]).toEqual([1, 2, 3, 4])
    expect(await call('files.completeUploadExternal', sent)).toBe('file_update_failed')
  })

  it('are not taken where something is missing', async () => {
    expect(await call('files.getUploadURLExternal', { filename: 'week.png' })).toBe('invalid_arguments')
    expect((await upload([1])).status).toBe(400)
    const { id } = await upload([1])
    expect(await call('files.completeUploadExternal', { files: [{ id }] })).toBe('file_update_failed')
    expect(await call('files.completeUploadExternal', { files: [{ id: 'F0' }] })).toBe('file_not_found')
  })

  it('are shown nowhere that the bot is not, nor to a person by name', async () => {
    const { id } = await upload()
    const to = (channel_id: string) => call('files.completeUploadExternal', { files: [{ id }], channel_id })
    expect(await to('C0OUTSIDE')).toBe('not_in_channel')
    expect(await to('U0ANN')).toBe('channel_not_found')
  })

  it('are pictures of a message only when they are there', async () => {
    const { id } = await upload()
    const post = () => call('chat.postMessage', { channel: 'C0ONE', text: 'Week', blocks: image(id) })
    expect(await post()).toBe('invalid_blocks')
    expect(standIn.violations).toEqual([expect.stringContaining('slack_file')])
    await call('files.completeUploadExternal', { files: [{ id }] })
    expect(await post()).toMatchObject({ ok: true })
  })
})

describe('the history of a channel', () => {
  const metadata = { event_type: 'verbatim_post', event_payload: { key: 'k1' } }

  it('is told newest first, with what an app keeps beside a message only where asked for', async () => {
    await call('chat.postMessage', { channel: 'C0ONE', text: 'one', metadata })
    await call('chat.postMessage', { channel: 'C0ONE', text: 'two' })
    const plain = await call('conversations.history', { channel: 'C0ONE' })
    expect(plain).toMatchObject({ messages: [{ text: 'two' }, { text: 'one' }], has_more: false })
    expect(JSON.stringify(plain)).not.toContain('verbatim_post')
    const all = { channel: 'C0ONE', include_all_metadata: true }
    expect(await call('conversations.history', all)).toMatchObject({ messages: [{}, { metadata }] })
  })

  it('comes in pages, and leaves out threads, which are told by themselves', async () => {
    const first = await call('chat.postMessage', { channel: 'C0ONE', text: 'one' })
    const { ts } = { ts: '', ...Object(first) }
    await call('chat.postMessage', { channel: 'C0ONE', text: 'reply', thread_ts: ts })
    await call('chat.postMessage', { channel: 'C0ONE', text: 'two' })
    const page = { channel: 'C0ONE', limit: 1 }
    expect(await call('conversations.history', page)).toMatchObject({
      messages: [{ text: 'two' }],
      has_more: true,
      response_metadata: { next_cursor: '1' },
    })
    expect(await call('conversations.history', { ...page, cursor: '1' })).toMatchObject({
      messages: [{ text: 'one' }],
      has_more: false,
    })
    expect(await call('conversations.replies', { channel: 'C0ONE', ts })).toMatchObject({
      messages: [{ text: 'one' }, { text: 'reply' }],
    })
    expect(await call('conversations.replies', { channel: 'C0ONE', ts: '1.2' })).toBe('thread_not_found')
    expect(await call('conversations.history', { channel: 'C0ONE', oldest: '9999999999' })).toMatchObject({
      messages: [],
    })
  })

  it('is told to who has the right to it, and is there', async () => {
    expect(await call('conversations.history', { channel: 'G0SECRET' })).toBe('missing_scope')
    expect(await call('conversations.history', { channel: 'C0OUTSIDE' })).toBe('not_in_channel')
    expect(await call('conversations.history', { channel: 'D0ANN' })).toMatchObject({ messages: [] })
  })

  it('keeps what stood beside a message that was changed', async () => {
    const posted = await call('chat.postMessage', { channel: 'C0ONE', text: 'one', metadata })
    const { ts } = { ts: '', ...Object(posted) }
    await call('chat.update', { channel: 'C0ONE', ts, text: 'two' })
    const all = { channel: 'C0ONE', include_all_metadata: true }
    expect(await call('conversations.history', all)).toMatchObject({ messages: [{ text: 'two', metadata }] })
  })
})
