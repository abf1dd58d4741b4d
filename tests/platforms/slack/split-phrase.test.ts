import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenPhrase, splitPhrase } from '../../../src/platforms/slack/split-phrase.ts'
import { omission } from '../../../src/view/split-quote.ts'
import { type Inline, type Phrase, text } from '../../../src/view/view.ts'

const member = (name: string): Inline => ({ kind: 'member', learner: `slack:U${name.length}`, text: name })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong'), text: fc.lorem({ mode: 'sentences', maxCount: 2 }) }),
  fc.lorem({ maxCount: 3 }).map(member),
  fc.record({ kind: fc.constant('time'), at: fc.nat(), text: fc.constant('22 November, 09:00') }),
  fc.record({ kind: fc.constant('gap'), text: fc.constant('blank') }),
)

function atomsIn(phrases: readonly Phrase[]): readonly Inline[] {
  return phrases.flat().filter(({ kind }) => kind === 'member' || kind === 'time' || kind === 'gap')
}

describe('a phrase that is split for Slack', () => {
  it('keeps every gap, time and member once and whole, however small the pieces', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 12 }), fc.integer({ min: 30, max: 80 }), (content, limit) => {
        expect(atomsIn(splitPhrase(content, limit))).toEqual(atomsIn([content]))
      }),
      { numRuns: 300 },
    )
  })

  it('has pieces that fit, and loses no word', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 12 }), (parts) => {
        const content = parts.flatMap((part) => [part, text(' ')])
        const words = (phrases: readonly Phrase[]): string =>
          phrases
            .map((phrase) => phrase.map((part) => part.text).join(''))
            .join('')
            .replace(/\s/g, '')
        const pieces = splitPhrase(content, 60)
        expect(words(pieces)).toBe(words([content]))
        for (const piece of pieces)
          expect(piece.map((part) => part.text).join('').length).toBeLessThanOrEqual(60)
      }),
      { numRuns: 300 },
    )
  })

  it('shows what is longer than any piece once, and never half of it', () => {
    const name = 'Ada '.repeat(50).trim()
    expect(atomsIn(splitPhrase([text('By '), member(name), text('.')], 40))).toEqual([member(name)])
  })

  it('is shortened before a member that has no room, with a visible mark', () => {
    const names = Array.from({ length: 20 }, (_, index) => [member(`Reader No ${index}`), text(', ')]).flat()
    const short = shortenPhrase(names, 100)
    expect(short.at(-1)).toEqual(text(` ${omission}`))
    expect(atomsIn([short])).toEqual(atomsIn([names]).slice(0, atomsIn([short]).length))
    expect(atomsIn([short]).length).toBeGreaterThan(2)
  })
})
