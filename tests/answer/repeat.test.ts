import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTerms, isRepeat } from '../../src/answer/repeat.ts'

const repeats = (one: string, other: string): boolean => isRepeat(contentTerms(one), contentTerms(other))

describe('the content terms of a text', () => {
  it('are its terms once each, without stop words', () => {
    expect([...contentTerms('The gull and the gulls cried.')]).toEqual(['gull', 'cri'])
  })
})

describe('a repeat', () => {
  it.each([
    ['Gulls slept on the pier.', 'Gulls slept on the pier.', 'the same words'],
    ['Gulls sleep on the pier.', 'A gull is sleeping on piers!', 'the same terms in other forms'],
    ['Gulls slept.', 'That year all the gulls slept on the pier.', 'all of a shorter one'],
    ['One two three four gulls', 'One two three four seals', 'four terms of five'],
    ['the of', 'and', 'nothing on either side'],
  ])('%j and %j: %s', (one, other) => {
    expect(repeats(one, other)).toBe(true)
  })

  it.each([
    ['Gulls slept on the pier.', 'Seals woke under the boat.', 'other words'],
    ['One two three gulls', 'One two three seals', 'three terms of four'],
    ['the of', 'Gulls slept.', 'nothing against something'],
  ])('but not %j and %j: %s', (one, other) => {
    expect(repeats(one, other)).toBe(false)
  })

  it('is one whichever came first, and everything repeats itself', () => {
    const text = fc
      .array(fc.constantFrom('gull', 'seal', 'crab', 'the', '灯台', 'fog'), { maxLength: 6 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(repeats(one, other)).toBe(repeats(other, one))
        expect(repeats(one, one)).toBe(true)
      }),
    )
  })
})
