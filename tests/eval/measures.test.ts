import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidence, mean, ndcg, recall, reciprocalRank } from './measures.ts'

const grades = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries))
const two = grades({ a: 1, b: 1 })

describe('nDCG', () => {
  it('is 1 for the best order and 0 for nothing relevant', () => {
    expect(ndcg(['b', 'a', 'x'], two, 10)).toBe(1)
    expect(ndcg(['x', 'y'], two, 10)).toBe(0)
  })

  it('discounts by log2(rank + 1)', () => {
    const ideal = 1 + 1 / Math.log2(3)
    expect(ndcg(['a', 'x', 'b'], two, 10)).toBeCloseTo((1 + 1 / 2) / ideal, 12)
    expect(ndcg(['x', 'a', 'y', 'b'], two, 10)).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / ideal, 12)
  })

  it('gains 2^grade − 1', () => {
    const ideal = 3 + 1 / Math.log2(3)
    expect(ndcg(['b', 'a'], grades({ a: 2, b: 1 }), 10)).toBeCloseTo((1 + 3 / Math.log2(3)) / ideal, 12)
  })

  it('looks at the first k only, of the ranking and of the ideal', () => {
    expect(ndcg(['x', 'a', 'b'], two, 1)).toBe(0)
    expect(ndcg(['a', 'x'], two, 1)).toBe(1)
  })

  it('is 0 where nothing is relevant', () => {
    expect(ndcg(['a'], new Map(), 10)).toBe(0)
  })

  it('is a share, and no order is better than that of the grades', () => {
    const graded = fc.dictionary(fc.constantFrom(...'abcdef'), fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(
        graded,
        fc.shuffledSubarray([...'abcdefgh']),
        fc.integer({ min: 1, max: 9 }),
        (entries, ranked, k) => {
          const value = ndcg(ranked, grades(entries), k)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
          const best = Object.keys(entries).sort((a, b) => (entries[b] ?? 0) - (entries[a] ?? 0))
          expect(ndcg(best, grades(entries), k)).toBeCloseTo(best.length > 0 ? 1 : 0, 12)
        },
      ),
    )
  })
})

describe('recall and reciprocal rank', () => {
  it('recall is the share of the relevant ones among the first k', () => {
    expect(recall(['a', 'x', 'b'], two, 2)).toBe(0.5)
    expect(recall(['a', 'x', 'b'], two, 3)).toBe(1)
    expect(recall(['a'], new Map(), 3)).toBe(0)
  })

  it('reciprocal rank is that of the first relevant one among the first k', () => {
    expect(reciprocalRank(['x', 'y', 'b', 'a'], two, 10)).toBeCloseTo(1 / 3, 12)
    expect(reciprocalRank(['x', 'y', 'b', 'a'], two, 2)).toBe(0)
  })
})

describe('a mean and its confidence', () => {
  it('mean is the sum by the count', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBe(0)
  })

  it('confidence is 1.96 standard errors, of the sample’s variance', () => {
    expect(confidence([0, 1, 0, 1])).toBeCloseTo(1.96 * Math.sqrt(1 / 3 / 4), 12)
    expect(confidence([2, 2, 2])).toBe(0)
  })

  it('confidence is 0 where there are too few values to tell', () => {
    expect([confidence([]), confidence([7])]).toEqual([0, 0])
  })
})
