import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ResponseUrlError } from '../../../src/platforms/slack/refusal.ts'
import { renderSlack } from '../../../src/platforms/slack/render.ts'
import { respondTo } from '../../../src/platforms/slack/response-url.ts'
import { viewOf } from '../../support/scripted-bot.ts'

/** What a message meets at an address that answers as told; undefined where it is taken. */
async function refusalAt(answer: RequestListener): Promise<unknown> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const [message] = renderSlack(viewOf('Lit.'))
  const given = respondTo(`http://127.0.0.1:${port}/`, message, {
    response_type: 'ephemeral',
    replace_original: false,
  })
  const error: unknown = await given.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof ResponseUrlError ? error.refusal : error
}

describe('a response_url', () => {
  it.each([
    ['7', 7],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 1],
    [undefined, 1],
  ])('that asks to wait until %s is waited for', async (retryAfter, seconds) => {
    const refusal = await refusalAt((_, response) => {
      response.writeHead(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end()
    })
    expect(refusal).toEqual({ kind: 'limited', seconds })
  })

  it('that hangs up may have taken the message', async () => {
    expect(await refusalAt(({ socket }) => socket.destroy())).toMatchObject({ kind: 'unanswered' })
  })

  it.each([
    [200, 'ok', undefined],
    [404, '{"ok":false,"error":"used_url"}', { kind: 'refused', error: 'used_url' }],
    [404, 'nothing', { kind: 'refused', error: 'status 404' }],
    [503, '', { kind: 'unreachable', reason: 'status 503' }],
  ])('that answers %i %s', async (status, body, refusal) => {
    expect(await refusalAt((_, response) => response.writeHead(status).end(body))).toEqual(refusal)
  })
})
