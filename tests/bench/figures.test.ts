import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile, spreadOf, spreadOver } from './figures.ts'

const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })

describe('a quantile', () => {
  it('is one of the values: 95 of a hundred are not above the 95th', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect([0.5, 0.95, 1].map((share) => quantile(hundred, share))).toEqual([50, 95, 100])
  })

  it('is the slowest one where there are too few to leave any out', () => {
    expect(quantile([3, 9, 4], 0.95)).toBe(9)
    expect(quantile([], 0.95)).toBe(0)
  })

  it('has the share asked for at or below it, and less than that below', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const cut = quantile(values, share)
        expect(values.filter((value) => value <= cut).length / values.length).toBeGreaterThanOrEqual(share)
        expect(values.filter((value) => value < cut).length / values.length).toBeLessThan(share)
      }),
    )
  })
})

describe('a median', () => {
  it('is the middle value, or between the two in the middle', () => {
    expect([median([5, 1, 3]), median([4, 1, 2, 9]), median([])]).toEqual([3, 3, 0])
  })
})

describe('the spread of rounds', () => {
  it('is told by the middle one and the two farthest apart', () => {
    expect(spreadOf([0.9, 0.7, 0.8])).toEqual({ median: 0.8, least: 0.7, most: 0.9 })
    expect(spreadOf([])).toEqual({ median: 0, least: 0, most: 0 })
  })

  it('compares each round of ours with the bare one beside it, and not with those of a quieter machine', () => {
    const pairs = [
      { ours: 80, bare: 100 },
      { ours: 8, bare: 10 },
      { ours: 45, bare: 50 },
    ]
    expect(spreadOver(pairs, (ours, bare) => ours / bare)).toEqual({ median: 0.8, least: 0.8, most: 0.9 })
  })
})
