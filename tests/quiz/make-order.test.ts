import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeOrder } from '../../src/quiz/make-order.ts'
import { madeText } from './made-text.ts'

const EVENTS = [
  'In 1412, the northern towns founded a league against foreign pirates.',
  'On 3 May 1455, a great fire destroyed the salt stores of the harbour.',
  'The inland farmers finally stormed the hated toll house in 1490.',
]

describe('putting events in order', () => {
  it('offers three events without their dates, and keys their letters from first to last', () => {
    const text = madeText([EVENTS.join(' ')])
    const [item] = makeOrder(text).map((rated) => rated.item)
    const offered = item?.options.map((option) => option.text) ?? []
    expect(offered.toSorted()).toEqual([
      'The inland farmers finally stormed the hated toll house',
      'a great fire destroyed the salt stores of the harbour',
      'the northern towns founded a league against foreign pirates',
    ])
    const told = item?.key.split(' ').map((letter) => offered['ABC'.indexOf(letter)]?.slice(4, 12))
    expect(told).toEqual(['northern', 'eat fire', 'inland f'])
    expect(item && checkItem(item, text.document)).toBeUndefined()
  })

  it.each([
    ['two events only', EVENTS.slice(0, 2)],
    [
      'two events of one year',
      [EVENTS[0], 'In 1412, a great fire destroyed the salt stores of the harbour.', EVENTS[2]],
    ],
    [
      'an event that tells its place',
      [EVENTS[0], 'In 1455, another great fire destroyed the salt stores again.', EVENTS[2]],
    ],
    [
      'an event with an unknown he',
      [EVENTS[0], 'In 1455, he burned the salt stores of the northern harbour.', EVENTS[2]],
    ],
    ['a state', [EVENTS[0], 'In 1455, the salt stores of the harbour are still full.', EVENTS[2]]],
  ])('asks nothing for %s', (_, sentences) => {
    expect(makeOrder(madeText([sentences.join(' ')]))).toEqual([])
  })

  it('does not mix paragraphs, whose quotation could not be shown as one', () => {
    expect(makeOrder(madeText(EVENTS))).toEqual([])
  })
})
