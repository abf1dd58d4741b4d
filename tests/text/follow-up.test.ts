import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterOpening } from '../../src/text/follow-up.ts'
import { followUpOpenings } from '../../src/text/follow-up-openings.ts'

describe('what a follow-up asks after its opening', () => {
  it.each([
    ['and what about the fog?', 'what about the fog?'],
    ['What about the fog?', 'the fog?'],
    ['  “But, who paid?', 'who paid?'],
    ['¿Y el faro?', 'el faro?'],
    ['では灯台は？', '灯台は？'],
    ['Und der Turm?', 'der Turm?'],
    // Typed with a combining accent, as some phones do.
    ['¿Que\u0301 hay de la niebla?', 'la niebla?'],
  ])('of %j is %j', (question, rest) => {
    expect(afterOpening(question)).toBe(rest)
  })

  it('is nothing where the question stands alone', () => {
    for (const question of ['Android lamps?', 'Who and what?', 'and', '', 'Orders of 1890'])
      expect(afterOpening(question)).toBeUndefined()
  })

  it('is found after every opening, in any case, and is never longer than the question', () => {
    const opening = fc.constantFrom(...Object.values(followUpOpenings).flat())
    fc.assert(
      fc.property(opening, fc.boolean(), fc.string(), (words, isUpper, rest) => {
        const question = `${isUpper ? words.toUpperCase() : words} ${rest}`
        const after = afterOpening(question)
        expect(after).toBeDefined()
        expect(question.normalize('NFC').endsWith(after ?? '-')).toBe(true)
      }),
    )
  })
})
