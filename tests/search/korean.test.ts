import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripParticle } from '../../src/search/korean.ts'

describe('a Korean word without its particle', () => {
  it.each([
    ['등대는', '등대'],
    ['등대가', '등대'],
    ['등대에서', '등대'],
    ['등대에서는', '등대'],
    ['항구로부터', '항구'],
    ['협력했습니다', '협력'],
    ['선장들이', '선장'],
  ])('%s is %s', (word, stem) => {
    expect(stripParticle(word)).toBe(stem)
  })

  it('loses the longest ending that fits, not the first', () => {
    expect(stripParticle('바다에서의')).toBe('바다')
  })

  it('keeps two syllables, so that a short word is not eaten', () => {
    expect(stripParticle('나는')).toBe('나는')
    expect(stripParticle('회의')).toBe('회의')
    expect(stripParticle('은')).toBe('은')
  })

  it('stays as it is without a particle', () => {
    expect(stripParticle('등대')).toBe('등대')
    expect(stripParticle('')).toBe('')
  })

  it('always leaves the beginning of the word, two syllables of it at least', () => {
    const syllable = fc.constantFrom(...'등대항구은는이가에서의로부터들나요')
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 8 }), (syllables) => {
        const word = syllables.join('')
        const stem = stripParticle(word)
        expect(word.startsWith(stem)).toBe(true)
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length))
      }),
    )
  })
})
