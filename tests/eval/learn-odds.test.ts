import { describe, expect, it } from 'vitest'
import { seeded } from '../support/seeded.ts'
import { learnOdds, odds } from './learn-odds.ts'

const chance = (value: number): number => 1 / (1 + Math.exp(-value))

describe('learning odds', () => {
  it('finds the weights that made the observations', () => {
    const random = seeded(3)
    const observations = Array.from({ length: 4000 }, () => {
      const evidence = [2 * random() - 1, 2 * random() - 1]
      return { evidence, answered: random() < chance(odds(evidence, [-1, 3, 0])) }
    })
    const [bias = 0, strong = 0, none = 0] = learnOdds(observations)
    expect(bias).toBeCloseTo(-1, 0)
    expect(strong).toBeGreaterThan(2.5)
    expect(strong).toBeLessThan(3.5)
    expect(Math.abs(none)).toBeLessThan(0.25)
  })

  it('is sure of nothing where evidence tells nothing', () => {
    const observations = [true, false, true, false].map((answered) => ({ evidence: [1], answered }))
    expect(chance(odds([1], learnOdds(observations)))).toBeCloseTo(0.5, 6)
  })

  it('stays finite where the evidence tells everything', () => {
    const observations = [0, 1].map((value) => ({ evidence: [value], answered: value === 1 }))
    const weights = learnOdds(observations)
    expect(weights.every(Number.isFinite)).toBe(true)
    expect(odds([1], weights)).toBeGreaterThan(odds([0], weights))
  })

  it('gives the bias first', () => {
    expect(odds([10], [1, 2])).toBe(21)
    expect(odds([], [1])).toBe(1)
  })
})
