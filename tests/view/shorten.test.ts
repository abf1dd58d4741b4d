import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/view/shorten.ts'

describe('shortening', () => {
  it('leaves alone what fits', () => {
    expect(shorten('Who lit the lamp?', 17)).toBe('Who lit the lamp?')
  })

  it('cuts after a whole word', () => {
    expect(shorten('Who lit the lamp on the rock?', 18)).toBe('Who lit the lamp…')
    expect(shorten('Who lit the lamp on the rock?', 16)).toBe('Who lit the…')
  })

  it('cuts inside a word that is most of the room', () => {
    expect(shorten(`a ${'b'.repeat(50)}`, 20)).toBe(`a ${'b'.repeat(17)}…`)
  })

  it('keeps a family of emoji together', () => {
    expect(shorten('see 👨‍👩‍👧‍👦👨‍👩‍👧‍👦 there', 18)).toBe('see 👨‍👩‍👧‍👦…')
  })

  it('never exceeds the limit, never splits a grapheme, and keeps the beginning', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const short = shorten(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        if (text.length <= limit) {
          expect(short).toBe(text)
          return
        }
        const kept = short.slice(0, -1)
        expect(text.startsWith(kept)).toBe(true)
        const ends = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index)
        // Spaces before the cut go, so the next grapheme begins after them.
        const spaces = text.slice(kept.length).length - text.slice(kept.length).trimStart().length
        expect(ends.some((end) => end >= kept.length && end <= kept.length + spaces)).toBe(true)
      }),
    )
  })
})
