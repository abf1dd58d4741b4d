import { MessageResponseSchema } from 'discord-api-spec/zod'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/stand-in.ts'

type Frame = { readonly op: number; readonly t?: string; readonly d?: { readonly id?: string } | boolean }

/** A bare connection to the gateway: what came, and the code it ended with. */
type Line = {
  readonly frames: readonly Frame[]
  readonly closed: Promise<number>
  send(frame: object | string): void
}

describe('the stand-in keeps to the contract of Discord', () => {
  let standIn: DiscordStandIn
  afterEach(() => standIn.close())

  async function dial(): Promise<Line> {
    standIn = await createDiscordStandIn({ waitMs: 500 })
    const socket = new WebSocket(
      standIn.url.replace('http', 'ws').replace('/api', '/gateway/?v=10&encoding=json'),
    )
    const frames: Frame[] = []
    const { promise: greeted, resolve } = Promise.withResolvers<void>()
    socket.on('message', (data) => {
      frames.push(JSON.parse(String(data)))
      resolve()
    })
    const closed = new Promise<number>((ended) => socket.on('close', ended))
    await greeted
    return {
      frames,
      closed,
      send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    }
  }

  const identify = (d: object = {}) => ({ op: 2, d: { token: 'stand-in-token', intents: 1, ...d } })

  it.each([
    ['what is no JSON', 'hello', 4002],
    ['what is no frame', '[]', 4002],
    ['a request before IDENTIFY', { op: 8 }, 4003],
    ['a false token', identify({ token: 'x' }), 4004],
    ['an intent that does not exist', identify({ intents: 1 << 30 }), 4013],
    ['a privileged intent', identify({ intents: 1 << 15 }), 4014],
    ['a RESUME with a false token', { op: 6, d: { token: 'x', session_id: 's', seq: 1 } }, 4004],
  ])('closes the gateway on %s', async (_, frame, code) => {
    const line = await dial()
    line.send(frame)
    expect(await line.closed).toBe(code)
  })

  it.each([
    ['a second IDENTIFY', identify(), 4005],
    ['an opcode that is not stood in for', { op: 8 }, 4001],
  ])('closes the gateway on %s', async (_, frame, code) => {
    const line = await dial()
    line.send(identify())
    await standIn.ready()
    line.send(frame)
    expect(await line.closed).toBe(code)
    expect(standIn.violations).toHaveLength(code === 4001 ? 1 : 0)
  })

  it('tells a bot of no session to identify', async () => {
    const line = await dial()
    line.send({ op: 6, d: { token: 'stand-in-token', session_id: 'none', seq: 1 } })
    line.send({ op: 1, d: null })
    await expect.poll(() => line.frames.map(({ op, d }) => [op, d])).toContainEqual([9, false])
  })

  it('writes messages as the schemas of Discord have them', async () => {
    const line = await dial()
    line.send(identify({ intents: (1 << 9) | (1 << 12) }))
    await standIn.ready()
    const headers = { authorization: 'Bot stand-in-token', 'content-type': 'application/json' }
    const post = async (body: object): Promise<unknown> => {
      const request = {
        method: 'POST',
        headers,
        body: JSON.stringify({ allowed_mentions: { parse: [] }, ...body }),
      }
      return (await fetch(`${standIn.url}/v10/channels/${standIn.home.channelId}/messages`, request)).json()
    }
    const said = standIn.person().write(`for <@${standIn.botId}>`)
    const button = { type: 2, style: 1, label: 'Next', custom_id: 'n' }
    const messages = [
      await post({ content: 'plain', nonce: '7' }),
      await post({ content: 'an answer', message_reference: { message_id: said.id } }),
      await post({ embeds: [{ title: 'T' }] }),
      await post({
        flags: 32_768,
        components: [
          {
            type: 17,
            components: [
              { type: 9, components: [{ type: 10, content: 'x' }], accessory: button },
              { type: 14 },
              { type: 1, components: [{ ...button, custom_id: 'm' }] },
              { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'L', value: 'v' }] }] },
            ],
          },
        ],
      }),
    ]
    expect(messages.map((message) => MessageResponseSchema.safeParse(message).error?.issues ?? [])).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect(standIn.violations).toEqual([])
  })
})
