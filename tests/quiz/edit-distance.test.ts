import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, typoBudget } from '../../src/quiz/edit-distance.ts'

describe('slips between words', () => {
  it.each([
    ['heron', 'heron', 0],
    ['heron', 'hreon', 1],
    ['heron', 'herron', 1],
    ['heron', 'hron', 1],
    ['heron', 'haron', 1],
    ['otter', 'toter', 1],
    ['heron', 'otter', 5],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['나라', '나라', 0],
  ])('from %s to %s are %i', (a, b, slips) => {
    expect(editDistance(a, b, 9)).toBe(slips)
  })

  it('are as many forth as back, none only for the same word, and stop at the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const slips = editDistance(a, b, 99)
        expect(editDistance(b, a, 99)).toBe(slips)
        expect(slips === 0).toBe(a === b)
        expect(editDistance(a, b, limit)).toBe(Math.min(slips, limit + 1))
      }),
    )
  })

  it('are forgiven by the length of a word', () => {
    expect([4, 5, 8, 9, 13, 14].map(typoBudget)).toEqual([0, 1, 1, 2, 2, 3])
  })
})
