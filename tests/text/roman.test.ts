import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsDown, fromRoman, toRoman } from '../../src/text/roman.ts'

describe('Roman numerals', () => {
  it('say the number that they were made of, in either case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
        expect(fromRoman(toRoman(value))).toBe(value)
        expect(fromRoman(toRoman(value).toUpperCase())).toBe(value)
      }),
    )
  })

  it('take off what stands before a larger sign', () => {
    expect([4, 9, 14, 40, 90, 400, 1944].map(toRoman)).toEqual([
      'iv',
      'ix',
      'xiv',
      'xl',
      'xc',
      'cd',
      'mcmxliv',
    ])
  })

  it.each(['', 'iiii', 'ic', 'vx', 'mmmm', 'xiv.', 'mild', '14'])('are nothing else: %j', (typed) => {
    expect(fromRoman(typed)).toBeUndefined()
  })

  it('have no sign for nought, for parts, and for what is too large', () => {
    expect([0, -3, 1.5, 4000, Number.NaN].map(toRoman)).toEqual(['', '', '', '', ''])
  })

  it('run backwards as other numbers do, and not where one is no number', () => {
    expect(countsDown('xii', 'iv')).toBe(true)
    expect(countsDown('12', 'x')).toBe(true)
    expect(countsDown('iv', '12')).toBe(false)
    expect(countsDown('intro', 'iv')).toBe(false)
  })
})
