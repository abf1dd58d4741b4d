import { describe, expect, it } from 'vitest'
import { mostTelling } from '../../src/search/most-telling.ts'
import { parseQuery, type Query } from '../../src/search/query.ts'

const parse = (words: string): Query => parseQuery(words, () => undefined)
/** Words w0, w1 …: the larger the number, the more it tells. */
const many = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}x`).join(' ')
const information = (term: string): number => Number(/\d+/.exec(term)?.[0] ?? 0)

describe('a question of many words', () => {
  it('is left as it is up to forty different ones, however often they come', () => {
    const query = parse(`${many(40)} ${many(40)}`)
    expect(mostTelling(query, information, () => true)).toBe(query)
  })

  it('keeps the forty that tell most, once each and in their order', () => {
    const kept = mostTelling(parse(`${many(100)} ${many(100)}`), information, () => true)
    expect(kept.terms.map(({ word }) => word)).toEqual(Array.from({ length: 40 }, (_, i) => `w${60 + i}x`))
  })

  it('keeps the share of words that no passage holds, but never all of them', () => {
    const isKnown = (term: string): boolean => information(term) % 4 === 0
    const kept = mostTelling(parse(many(100)), information, isKnown)
    expect(kept.terms.filter(({ term }) => isKnown(term))).toHaveLength(10)
    expect(kept.terms).toHaveLength(40)
    const lonely = mostTelling(parse(many(100)), information, (term) => information(term) === 7)
    expect(lonely.terms.map(({ word }) => word)).toContain('w7x')
  })
})
