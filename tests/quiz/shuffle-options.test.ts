import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeOption } from '../../src/quiz/grade-choice.ts'
import { optionOrder, shuffleOptions } from '../../src/quiz/shuffle-options.ts'
import { makeItem } from './make-test-item.ts'

const options = ['heron', 'otter', 'kestrel', 'dipper'].map((text) => ({ text }))
const item = makeItem({ kind: 'choice', key: 'kestrel', options })
const texts = (of: readonly { readonly text: string }[]): readonly string[] => of.map(({ text }) => text)

describe('the order of options', () => {
  it('is one order of all options, the same all day, and another on other days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), (day) => {
        const date = `2026-02-${String(day).padStart(2, '0')}`
        const order = optionOrder(item, date)
        expect(optionOrder(item, date)).toEqual(order)
        expect(order.toSorted()).toEqual([0, 1, 2, 3])
      }),
    )
    const firsts = Array.from({ length: 28 }, (_, day) => optionOrder(item, `2026-02-${day + 1}`)[0])
    expect(new Set(firsts)).toEqual(new Set([0, 1, 2, 3]))
  })

  it.each([
    [
      ['1950', '44 BC', '1949', '1066'],
      ['44 BC', '1066', '1949', '1950'],
    ],
    [
      ['June 5, 1950', 'May 1, 1951', 'May 30, 1950'],
      ['May 30, 1950', 'June 5, 1950', 'May 1, 1951'],
    ],
    [
      ['1,200', '36,500', '900', '2 million'],
      ['900', '1,200', '36,500', '2 million'],
    ],
    [
      ['20%', '5%', '12.5%'],
      ['5%', '12.5%', '20%'],
    ],
  ])('goes up for years, dates and numbers: %j', (from, to) => {
    const years = makeItem({ kind: 'choice', options: from.map((text) => ({ text })) })
    expect(texts(shuffleOptions(years, '2026-02-03').options)).toEqual(to)
  })

  it('keeps the key of an order question on the same events', () => {
    const order = makeItem({
      kind: 'order',
      key: 'B C A',
      options: ['ice', 'moss', 'birch'].map((text) => ({ text })),
    })
    for (let day = 10; day < 25; day++) {
      const shown = shuffleOptions(order, `2026-02-${day}`)
      const told = [...shown.key.replace(/ /g, '')].map(
        (letter) => shown.options[letter.charCodeAt(0) - 65]?.text,
      )
      expect(told).toEqual(['moss', 'birch', 'ice'])
    }
  })

  it('is what a button is graded by', () => {
    const shown = shuffleOptions(item, '2026-02-03')
    const verdicts = shown.options.map((_, i) => gradeOption(shown, i).verdict)
    expect(verdicts.indexOf('right')).toBe(texts(shown.options).indexOf('kestrel'))
    expect(() => gradeOption(shown, 4)).toThrow('no option 5')
  })
})
