import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceNames } from '../../src/answer/evidence.ts'
import { probability, speaks } from '../../src/answer/silence.ts'

const none: Evidence = { window: 0, sentence: 0, exact: 0, terms: 0 }
const all: Evidence = { window: 1, sentence: 1, exact: 1, terms: 1 }
const evidence: fc.Arbitrary<Evidence> = fc.record({
  window: fc.double({ min: 0, max: 1, noNaN: true }),
  sentence: fc.double({ min: 0, max: 1, noNaN: true }),
  exact: fc.double({ min: 0, max: 1, noNaN: true }),
  terms: fc.double({ min: 0, max: 3, noNaN: true }),
})

describe('speaking', () => {
  it('needs evidence', () => {
    expect(speaks(none)).toBe(false)
    expect(speaks(all)).toBe(true)
  })

  it('is by a probability', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        expect(probability(each)).toBeGreaterThan(0)
        expect(probability(each)).toBeLessThan(1)
      }),
    )
  })

  it('never becomes less likely by more evidence of any kind', () => {
    fc.assert(
      fc.property(
        evidence,
        fc.constantFrom(...evidenceNames),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (each, name, more) => {
          const stronger = { ...each, [name]: each[name] + more }
          expect(probability(stronger)).toBeGreaterThan(probability(each))
          expect(speaks(stronger) || !speaks(each)).toBe(true)
        },
      ),
    )
  })
})
