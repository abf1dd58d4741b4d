import { describe, expect, it } from 'vitest'
import { text, type View } from '../../../src/view/view.ts'
import type { Person } from '../../support/discord/person.ts'
import { buttonsOf, textOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { askForm, button, type Script, says, viewOf } from '../../support/scripted-bot.ts'
import { answersSent, expectPeace, type House, openHouse } from './house.ts'

/** An answer that is shared at the press of its button; the asker then reads what became of that. */
const sharing: Script = {
  handle: async (request, floor) => {
    if (request.kind !== 'action') return says('asker', 'Mine.', button('share:v1:1', 'Share'))
    return says('update', (await floor.post(viewOf('Shared by Ada.'))).kind)
  },
  audienceOf: () => 'update',
}

/** A quotation of several messages, and what stands below it. */
const longQuote = {
  kind: 'quote',
  content: [text('The lamp was lit at dusk and put out at dawn. '.repeat(200))],
  source: [text('Source')],
  isWide: true,
} as const
const last = button('more:v1:1', 'More')

function seenIn({ discord }: House, person: Person): readonly string[] {
  return discord.messagesIn(discord.home, person).map(({ body }) => textOf(body))
}

describe('a slow answer', () => {
  it.each([
    ['asker', true],
    ['channel', false],
  ] as const)(
    'to the %s is announced in time, and seen by nobody else for it',
    async (audience, ephemeral) => {
      const answer = Promise.withResolvers<void>()
      const house = await openHouse(
        {
          handle: () => answer.promise.then(() => says(audience, 'At last.')),
          audienceOf: () => audience,
        },
        { patienceMs: 20 },
      )
      const ada = house.discord.person()
      const asked = ada.slash('ask', { question: 'Who?' })
      const waiting = await house.discord.until('the deferral', () =>
        house.discord.messagesIn(house.discord.home, ada).find(({ loading }) => loading),
      )
      expect(waiting.ephemeral).toBe(ephemeral)
      answer.resolve()
      const message = onlyMessage(await asked)
      expect([textOf(message.body), message.ephemeral]).toEqual(['At last.', ephemeral])
      expect(answersSent(house)).toEqual([
        'POST /interactions/callback 5',
        'PATCH /webhooks/messages/@original',
      ])
      expectPeace(house)
    },
  )

  it('is announced the sooner, the longer the question has waited to be read', async () => {
    const house = await openHouse(
      {
        handle: async () => {
          await house.discord.until('the deferral', () => answersSent(house)[0])
          return says('asker', 'At last.')
        },
      },
      { patienceMs: 100_000, now: () => Date.now() + 200_000 },
    )
    expect(textOf(onlyMessage(await house.discord.person().slash('ask', { question: 'Who?' })).body)).toBe(
      'At last.',
    )
    expectPeace(house)
  })

  it('that turns out to be for the asker alone is not shown to everyone', async () => {
    const house = await openHouse(
      {
        handle: async (_, floor) => {
          await house.discord.until('the deferral', () => answersSent(house)[0])
          return says('asker', String(await floor.isHost()))
        },
        audienceOf: () => 'channel',
      },
      { patienceMs: 20 },
    )
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    const [message] = await seen.untilMessages(1)
    expect(message?.ephemeral).toBe(true)
    expect(answersSent(house)).toEqual([
      'POST /interactions/callback 5',
      'DELETE /webhooks/messages/@original',
      'POST /webhooks',
    ])
    expectPeace(house)
  })

  it('cannot be a form any more: the person is told, and so is whoever runs the bot', async () => {
    const house = await openHouse(
      {
        handle: async () => {
          await house.discord.until('the deferral', () => answersSent(house)[0])
          return { kind: 'form', form: askForm }
        },
      },
      { patienceMs: 20 },
    )
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toMatch(/^Something went wrong here/)
    expect(house.told.bugs).toHaveLength(1)
    expect(house.discord.violations).toEqual([])
  })
})

describe('something said to everyone in the course of an answer', () => {
  const share: View = viewOf('Shared by Ada.')

  it('is a message of its own, and the private one is marked', async () => {
    const house = await openHouse({
      handle: async (request, floor) => {
        if (request.kind !== 'action') return says('asker', 'Mine.', button('share:v1:1', 'Share'))
        await floor.post(share)
        return says('update', 'Shared.')
      },
      audienceOf: () => 'update',
    })
    const ada = house.discord.person()
    const bob = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    const seen = await ada.press(message, 'share:v1:1')
    await seen.untilMessages(2)
    const mine = house.discord.messagesIn(house.discord.home, ada).find(({ id }) => id === message.id)
    expect(textOf(mine?.body ?? {})).toBe('Shared.')
    const all = house.discord.messagesIn(house.discord.home, bob)
    expect(all.map(({ body }) => textOf(body))).toEqual(['Shared by Ada.'])
    expectPeace(house)
  })

  it('is open where the answer is private, in whatever order Discord takes them', async () => {
    const house = await openHouse({
      handle: async (_, floor) => {
        await floor.post(share)
        return says('asker', 'Done.')
      },
    })
    const ada = house.discord.person()
    const seen = await ada.slash('ask', { question: 'Who?' })
    const messages = await seen.untilMessages(2)
    expect(messages.map(({ body, ephemeral }) => [textOf(body), ephemeral])).toEqual([
      ['Shared by Ada.', false],
      ['Done.', true],
    ])
    expectPeace(house)
  })
})

describe('a long answer', () => {
  it('comes in several messages that the same people see, the buttons in the last', async () => {
    const house = await openHouse({ handle: () => says('asker', 'Long.', longQuote, last) })
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    const messages = await seen.untilMessages(3)
    expect(messages.every(({ ephemeral }) => ephemeral)).toBe(true)
    expect(messages.map(({ body }) => buttonsOf(body).length)).toEqual([0, 0, 0, 1].slice(-messages.length))
    expectPeace(house)
  })
})

describe('an answer that Discord does not take', () => {
  it('because it came too late is told, and the bot goes on', async () => {
    const gaveUp = Promise.withResolvers<void>()
    const house = await openHouse(
      { handle: () => gaveUp.promise.then(() => says('asker', 'Too late.')) },
      { standIn: { answerWithinMs: 30 }, patienceMs: 60_000 },
    )
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(seen.error).toBe('The application did not respond')
    gaveUp.resolve()
    await house.platform.stop()
    expect(house.told.warned).toEqual([expect.stringContaining('(10062)')])
    expect(house.told.bugs).toEqual([])
  })

  it('because even word of it came too late is told once', async () => {
    const refused = Promise.withResolvers<void>()
    const house = await openHouse(
      { handle: () => refused.promise.then(() => says('asker', 'Too late.')) },
      { standIn: { answerWithinMs: 20 }, patienceMs: 200 },
    )
    await house.discord.person().slash('ask', { question: 'Who?' })
    await house.discord.until('the refusal', () =>
      house.discord.requests.find(({ status }) => status === 404),
    )
    refused.resolve()
    await house.platform.stop()
    expect(house.told.warned).toEqual([expect.stringContaining('(10062)')])
  })

  it('for a moment is sent again until Discord takes it', async () => {
    const house = await openHouse()
    house.discord.failNext({ method: 'POST', path: /callback$/, status: 500, times: 2 })
    house.discord.failNext({ method: 'POST', path: /callback$/, status: 429, retryAfter: 0.01 })
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toBe('Heard.')
    expectPeace(house)
  })

  it('because Discord does not work is told, and the bot goes on', async () => {
    const house = await openHouse({}, { standIn: { answerWithinMs: 200 } })
    house.discord.failNext({ method: 'POST', path: /callback$/, status: 503, times: 4 })
    const ada = house.discord.person()
    expect((await ada.slash('ask', { question: 'Who?' })).error).toBe('The application did not respond')
    expect(textOf(onlyMessage(await ada.slash('ask', { question: 'Who?' })).body)).toBe('Heard.')
    await house.platform.stop()
    expect(house.told.warned).toEqual([expect.stringContaining('HTTP 503')])
    expect(house.told.bugs).toEqual([])
  })
})

describe('an acknowledgement whose own answer is lost on the way', () => {
  const lost = { method: 'POST', path: /callback$/, status: 'lost' } as const

  it('of a slow answer was taken, and the answer follows', async () => {
    const house = await openHouse(
      {
        handle: async () => {
          await house.discord.until('the second try', () => answersSent(house)[1])
          return says('asker', 'Here.')
        },
      },
      { patienceMs: 20 },
    )
    house.discord.failNext(lost)
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    expect(textOf(onlyMessage(seen).body)).toBe('Here.')
    expectPeace(house)
  })

  it('of a long answer was taken, and the rest of it follows', async () => {
    const house = await openHouse({ handle: () => says('asker', 'Long.', longQuote, last) })
    house.discord.failNext(lost)
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    const messages = await seen.untilMessages(3)
    expect(buttonsOf(messages.at(-1)?.body ?? {})).toHaveLength(1)
    expectPeace(house)
  })

  it('of something shared was taken, and it is shared', async () => {
    const house = await openHouse(sharing)
    const bob = house.discord.person()
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    house.discord.failNext(lost)
    await ada.press(message, 'share:v1:1')
    await house.platform.stop()
    expect(seenIn(house, bob)).toEqual(['Shared by Ada.'])
    expect(seenIn(house, ada)).toEqual(['posted', 'Shared by Ada.'])
    expectPeace(house)
  })
})

describe('something shared that Discord may not have taken', () => {
  it.each([
    ['because the connection broke is not said twice', 'lost', 1, ['Shared by Ada.'], /ECONNRESET/],
    ['because Discord does not work is not said', 503, 4, [], /HTTP 503/],
  ] as const)('%s: who shared it and who runs the bot are told', async (_, status, times, open, reason) => {
    const house = await openHouse(sharing)
    const bob = house.discord.person()
    const ada = house.discord.person()
    const message = onlyMessage(await ada.slash('ask', { question: 'Who?' }))
    house.discord.failNext({ method: 'POST', path: /^\/webhooks/, status, times })
    await ada.press(message, 'share:v1:1')
    await house.platform.stop()
    expect(seenIn(house, bob)).toEqual(open)
    expect(seenIn(house, ada)[0]).toBe('failed')
    expect(house.told.warned).toEqual([expect.stringMatching(reason)])
    expect(house.told.bugs).toEqual([])
  })

  it('is sent again where it is for one person: twice is better than not at all', async () => {
    const house = await openHouse({ handle: () => says('asker', 'Long.', longQuote, last) })
    house.discord.failNext({ method: 'POST', path: /^\/webhooks/, status: 'lost' })
    const seen = await house.discord.person().slash('ask', { question: 'Who?' })
    const messages = await seen.untilMessages(4)
    expect(buttonsOf(messages.at(-1)?.body ?? {})).toHaveLength(1)
    expectPeace(house)
  })
})

describe('a request of many words', () => {
  const words = 'so they say of the lamp, '.repeat(40)

  it('is acknowledged before an answer is looked for', async () => {
    const house = await openHouse({
      handle: (request) =>
        says('asker', `${request.kind}, after ${answersSent(house).map((sent) => sent.slice(-1))}`),
    })
    const ada = house.discord.person()
    const seen = await ada.messageCommand('Find sources', ada.write(words))
    expect(textOf(onlyMessage(seen).body)).toBe('command, after 5')
    expectPeace(house)
  })

  it('does not keep others waiting for theirs', async () => {
    // The one thread of the program is busy for longer than Discord waits.
    const house = await openHouse(
      {
        handle: () => {
          const until = performance.now() + 400
          while (performance.now() < until);
          return says('asker', 'At last.')
        },
      },
      { standIn: { answerWithinMs: 300 } },
    )
    const people = [house.discord.person(), house.discord.person()]
    const seen = await Promise.all(people.map((one) => one.messageCommand('Find sources', one.write(words))))
    expect(seen.map(({ error }) => error)).toEqual([undefined, undefined])
    expectPeace(house)
  })

  it('is not answered where even the acknowledgement came too late', async () => {
    const house = await openHouse({}, { standIn: { answerWithinMs: 300 } })
    const ada = house.discord.person()
    house.discord.failNext({ method: 'POST', path: /callback$/, status: 429, retryAfter: 0.5 })
    const seen = await ada.messageCommand('Find sources', ada.write(words))
    expect(seen.error).toBe('The application did not respond')
    await house.platform.stop()
    expect(house.bot.requests).toEqual([])
    expect(house.told.warned).toEqual([expect.stringContaining('(10062)')])
  })
})
