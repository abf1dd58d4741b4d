import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/search/spelling.ts'
import { seeded } from '../support/seeded.ts'
import { mistype } from './mistype.ts'

const questions = fc.array(
  fc.constantFrom('lantern', 'harbour', 'the', 'of', 'keeper', 'who', 'pier', 'oil'),
  { minLength: 1 },
)

describe('a typing error', () => {
  it('is one edit in one content word of four letters or more, and never in its first letter', () => {
    fc.assert(
      fc.property(questions, fc.integer(), (words, seed) => {
        const typed = mistype(words.join(' '), seeded(seed)).split(' ')
        const changed = words.flatMap((word, i) =>
          word === typed[i] ? [] : [{ word, typed: typed[i] ?? '' }],
        )
        expect(typed).toHaveLength(words.length)
        expect(changed.length).toBeLessThanOrEqual(1)
        for (const { word, typed: slip } of changed) {
          expect(['lantern', 'harbour', 'keeper', 'pier']).toContain(word)
          expect(editDistance(word, slip, 2)).toBe(1)
          expect(slip[0]).toBe(word[0])
        }
      }),
    )
  })

  it('falls on a word nearly every time there is one', () => {
    const random = seeded(5)
    const slips = Array.from({ length: 200 }, () => mistype('where is the lantern', random)).filter(
      (typed) => typed !== 'where is the lantern',
    )
    expect(slips.length).toBeGreaterThan(180)
    expect(new Set(slips).size).toBeGreaterThan(20)
  })

  it('is not made where there is no such word', () => {
    expect(mistype('Who is it?', seeded(1))).toBe('Who is it?')
    expect(mistype('', seeded(1))).toBe('')
  })
})
