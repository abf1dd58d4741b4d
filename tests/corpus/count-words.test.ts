import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/corpus/count-words.ts'

describe('the words of a text', () => {
  it('are what stands between spaces, marks and hyphens included', () => {
    expect(countWords('The well-kept U.S. ferry (built 1961) sails at 7:30.')).toBe(9)
  })

  it('are letters or digits: a dash or a row of stars is none', () => {
    expect(countWords('rain — * * * ... and wind')).toBe(3)
    expect(countWords('')).toBe(0)
  })

  it('count two characters each in Chinese and Japanese, rounded up', () => {
    expect(countWords('海岸的灯塔')).toBe(3)
    expect(countWords('とうだい')).toBe(2)
  })

  it('count five characters each in Thai', () => {
    expect(countWords('ประภาคาร')).toBe(2)
  })

  it('are those between spaces in Korean, which has them', () => {
    expect(countWords('등대는 바다를 본다')).toBe(3)
  })

  it('add up where scripts are mixed', () => {
    expect(countWords('the word 灯塔 means lighthouse')).toBe(5)
  })

  it('are counted within a stretch only', () => {
    expect(countWords('one two three four', { start: 4, end: 13 })).toBe(2)
  })

  it('are never fewer for a longer text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, more) => {
        expect(countWords(`${text} ${more}`)).toBeGreaterThanOrEqual(countWords(text))
      }),
    )
  })

  it('are counted in linear time where there are none', () => {
    expect(countWords('.'.repeat(2_000_000))).toBe(0)
  })
})
