import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsWord, pastCutWord } from '../../src/text/cut-word.ts'

describe('a cut', () => {
  it.each([
    ['salt wind', 2, true],
    ['salt wind', 4, false],
    ['salt wind', 5, false],
    ['salt', 0, false],
    ['salt', 4, false],
    ['e\u0301te', 1, true],
    ['𝒜𝒷 c', 2, true],
    ['潮風', 1, false],
    ['바람', 1, true],
    ['low-water', 3, false],
  ])('of %j at %i is within a word: %s', (text, at, isWithin) => {
    expect(cutsWord(text, at)).toBe(isWithin)
  })

  it('within a word moves to its end, and any other stays', () => {
    expect(pastCutWord('salt wind', 2)).toBe(4)
    expect(pastCutWord('𝒜𝒷 c', 2)).toBe(4)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, at) => {
        const moved = pastCutWord(text, at)
        expect(cutsWord(text, moved)).toBe(false)
        expect(moved === at).toBe(!cutsWord(text, at))
      }),
    )
  })
})
