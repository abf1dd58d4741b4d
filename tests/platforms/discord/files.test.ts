import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/view/view.ts'
import { picturesOf } from '../../support/discord/read-body.ts'
import { onlyMessage } from '../../support/discord/seen.ts'
import { onePixel } from '../../support/one-pixel.ts'
import { button, says } from '../../support/scripted-bot.ts'
import { answersSent, expectPeace, openHouse } from './house.ts'

const picture: Block = { kind: 'picture', png: onePixel, alt: 'Right on 3 of 4 days' }
const more = button('more:v1:1', 'More')

describe('a picture in an answer', () => {
  it('comes with what fills the place of an answer that was announced', async () => {
    const house = await openHouse(
      {
        handle: async () => {
          await house.discord.until('the deferral', () => answersSent(house)[0])
          return says('asker', 'Your week.', picture)
        },
      },
      { patienceMs: 30 },
    )
    const message = onlyMessage(await house.discord.person().slash('verbatim'))
    expect([message.ephemeral, picturesOf(message.body)]).toEqual([true, ['Right on 3 of 4 days']])
    expect(message.files.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['picture.png', onePixel.length],
    ])
    expectPeace(house)
  })

  it.each([
    ['at once', 1500],
    ['after a while', 30],
  ])('takes the place of a message %s, and goes when that has none', async (_, patienceMs) => {
    const house = await openHouse(
      {
        audienceOf: () => 'update',
        handle: async (request) => {
          if (request.kind === 'command') return says('asker', 'A week?', more)
          const { length } = answersSent(house)
          if (patienceMs < 100) await house.discord.until('the deferral', () => answersSent(house)[length])
          return house.bot.requests.length === 2
            ? says('update', 'Your week.', picture, more)
            : says('update', 'No week.', more)
        },
      },
      { patienceMs },
    )
    const ada = house.discord.person()
    const first = onlyMessage(await ada.slash('verbatim'))
    const second = onlyMessage(await ada.press(first, 'more:v1:1'))
    expect([second.id, picturesOf(second.body), second.files.length]).toEqual([
      first.id,
      ['Right on 3 of 4 days'],
      1,
    ])
    const third = onlyMessage(await ada.press(second, 'more:v1:1'))
    expect([third.id, picturesOf(third.body), third.files.length]).toEqual([first.id, [], 0])
    expectPeace(house)
  })

  it('comes with what follows the first message', async () => {
    const long: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'Long. '.repeat(800) }] }
    const house = await openHouse({ handle: () => says('asker', 'Your week.', long, picture) })
    const seen = await house.discord.person().slash('verbatim')
    const messages = await seen.untilMessages(2)
    expect(messages.map(({ files }) => files.length).reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(messages.at(-1)?.files).toHaveLength(1)
    expectPeace(house)
  })
})
