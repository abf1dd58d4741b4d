import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Query } from '../../src/search/query.ts'
import { idf, informationOf, weighQuery } from '../../src/search/weigh-query.ts'
import { countingIndex, queryTerms } from '../support/passages.ts'

const queryOf = (terms: readonly string[], weight = 1): Query => ({
  terms: queryTerms(terms, weight),
  answerType: 'any',
})
const index = countingIndex(10, { gull: 1, harbour: 5, sea: 10 })

describe('inverse document frequency', () => {
  it('is ln(1 + (N − n + ½) / (n + ½))', () => {
    expect(idf(10, 1)).toBeCloseTo(Math.log(1 + 9.5 / 1.5), 12)
  })

  it('falls as more passages hold the term, and is never negative', () => {
    const values = [0, 1, 2, 5, 10].map((frequency) => idf(10, frequency))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(values.at(-1)).toBeGreaterThan(0)
  })
})

describe('the weight of a term', () => {
  it('is its share of the information of the question', () => {
    const { weights, information } = weighQuery(queryOf(['gull', 'harbour']), index)
    expect(information).toBeCloseTo(idf(10, 1) + idf(10, 5), 12)
    expect(weights[0]).toBeCloseTo(idf(10, 1) / information, 12)
  })

  it('counts a term as often as it was asked', () => {
    const { weights, words } = weighQuery(queryOf(['gull', 'harbour', 'gull']), index)
    expect(words).toEqual(['gull', 'harbour'])
    expect(weights[0]).toBeCloseTo((2 * idf(10, 1)) / (2 * idf(10, 1) + idf(10, 5)), 12)
  })

  it('is, for a term that the corpus does not know, that of a term of a single passage', () => {
    const { weights, unknown } = weighQuery(queryOf(['gull', 'walrus']), index)
    expect(weights[0]).toBe(weights[1])
    expect(unknown).toEqual([false, true])
  })

  it('is, for one that the corpus knows by a synonym only, near that of the synonym', () => {
    const [compel, force] = ['compel', 'forc']
    expect(informationOf(compel, countingIndex(10, { [force]: 5 }))).toBeCloseTo(idf(10, 3), 12)
    expect(informationOf(compel, countingIndex(10, { [force]: 5, [compel]: 1 }))).toBeCloseTo(idf(10, 1), 12)
  })

  it('is less for a word that is common in English, in few passages much less and in many hardly', () => {
    const share = (size: number): number =>
      weighQuery(queryOf(['gyeongju', 'time']), countingIndex(size, {})).weights[1] ?? 0
    expect(share(10)).toBeLessThan(share(1000))
    expect(share(1000)).toBeLessThan(0.5)
    expect(share(100_000)).toBeGreaterThan(0.49)
  })

  it('is less for a repaired word', () => {
    const terms = [...queryTerms(['gull']), ...queryTerms(['walrus'], 0.5)]
    const { weights } = weighQuery({ terms, answerType: 'any' }, index)
    expect(weights[1]).toBeCloseTo(1 / 3, 12)
  })
})

describe('the pairs of a query', () => {
  it('are the terms side by side, each worth its lighter term', () => {
    const { pairs } = weighQuery(queryOf(['gull', 'harbour', 'sea']), index)
    const [one = 0, two = 0] = [idf(10, 5), idf(10, 10)]
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(pairs[0]?.weight).toBeCloseTo(one / (one + two), 12)
  })

  it('are none of what a follow-up asks and what it keeps', () => {
    const kept = queryTerms(['harbour', 'sea']).map((term) => ({ ...term, kept: true as const }))
    const { pairs, own } = weighQuery({ terms: [...queryTerms(['gull']), ...kept], answerType: 'any' }, index)
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[1, 2]])
    expect(own).toBe(1)
  })

  it('are none of a word with itself, and none of one word', () => {
    expect(weighQuery(queryOf(['gull', 'gull']), index).pairs).toEqual([])
    expect(weighQuery(queryOf(['gull']), index).pairs).toEqual([])
  })
})

describe('the laws of weighing', () => {
  const term = fc.constantFrom('gull', 'harbour', 'sea', 'walrus', '등대')

  it('shares out exactly one among the terms and one among the pairs, where there are any', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 8 }), fc.nat(20), (terms, size) => {
        const { weights, pairs, words, places } = weighQuery(
          queryOf(terms),
          countingIndex(size + 10, { gull: 3 }),
        )
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
        expect(words).toHaveLength(new Set(terms).size)
        expect([...places.values()]).toEqual(words.map((_, place) => place))
        expect(sum(weights)).toBeCloseTo(terms.length > 0 ? 1 : 0, 9)
        expect(sum(pairs.map(({ weight }) => weight))).toBeCloseTo(pairs.length > 0 ? 1 : 0, 9)
      }),
    )
  })
})
