import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts'
import { idf } from '../../src/search/weigh-query.ts'
import { passageIndexContract } from '../contracts/passage-index.ts'
import { passageOf, queryTerms } from '../support/passages.ts'

passageIndexContract('MiniSearch', createMiniSearchIndex)

const texts = ['Gull seal.', 'Gull crab whale.', 'Crab eel.', 'Gull gull seal eel.']
const index = createMiniSearchIndex(texts.map((text) => passageOf(text)))

/** BM25 as it is written down, over one field, with k 1.2, b .75 and lengths in distinct terms. */
function bm25(text: string, terms: readonly string[]): number {
  const lists = texts.map((each) => analyze(each).map(({ term }) => term))
  const average = lists.reduce((sum, list) => sum + new Set(list).size, 0) / lists.length
  const own = analyze(text).map(({ term }) => term)
  return terms.reduce((sum, term) => {
    const frequency = own.filter((each) => each === term).length
    const holding = lists.filter((list) => list.includes(term)).length
    const norm = 1.2 * (1 - 0.75 + (0.75 * new Set(own).size) / average)
    return sum + (idf(texts.length, holding) * frequency * 2.2) / (frequency + norm)
  }, 0)
}

describe('the scores of MiniSearch', () => {
  it('are plain BM25, for one term and for several', () => {
    for (const terms of [['gull'], ['gull', 'seal'], ['eel', 'crab', 'gull']]) {
      const hits = index.search(queryTerms(terms))
      expect(hits.length).toBeGreaterThan(1)
      for (const { ordinal, score } of hits) expect(score).toBeCloseTo(bm25(texts[ordinal] ?? '', terms), 9)
    }
  })

  it('have lost the factor by which MiniSearch multiplies them for each term that matched', () => {
    const engine = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => analyze(text).map(({ term }) => term),
      processTerm: (term) => term,
    })
    engine.addAll(texts.map((text, id) => ({ id, text })))
    const direct = engine.search('gull seal', { bm25: { k: 1.2, b: 0.75, d: 0 } })
    const hits = new Map(index.search(queryTerms(['gull', 'seal'])).map((hit) => [hit.ordinal, hit.score]))
    expect(direct.map(({ queryTerms: matched }) => matched.length)).toEqual([2, 2, 1])
    for (const { id, score, queryTerms: matched } of direct)
      expect(hits.get(Number(id))).toBeCloseTo(score / matched.length, 9)
  })

  it('count half for the title of what the same words count in a text', () => {
    const half = createMiniSearchIndex([passageOf('crab', 'gull'), passageOf('eel', 'whale')])
    const whole = createMiniSearchIndex([passageOf('gull', 'crab'), passageOf('whale', 'eel')])
    const [title, text] = [half, whole].map((each) => each.search(queryTerms(['gull']))[0]?.score ?? 0)
    expect(title).toBeCloseTo((text ?? 0) / 2, 9)
  })

  it('add up for a term that is asked twice', () => {
    const once = index.search(queryTerms(['crab']))[0]?.score ?? 0
    expect(index.search(queryTerms(['crab', 'crab']))[0]?.score).toBeCloseTo(2 * once, 9)
  })
})

describe('a common word in a large library', () => {
  // 3,000 passages speak of gulls, every third also of seals, and ten of them of eels.
  const many = Array.from({ length: 3000 }, (_, i) =>
    passageOf(`Gull ${i % 3 === 0 ? 'seal' : 'crab'} ${i % 300 === 0 ? 'eel' : 'whale'} n${i}.`),
  )
  const large = createMiniSearchIndex(many)

  it('is looked for where a rarer one stands, once those are enough, and the best stay the best', () => {
    const hits = large.search(queryTerms('gull seal eel'.split(' ')))
    expect(hits.slice(0, 10).every(({ ordinal }) => ordinal % 300 === 0)).toBe(true)
    expect(hits.length).toBeLessThan(3000)
    expect(hits.every(({ ordinal }) => ordinal % 3 === 0)).toBe(true)
    const [first] = large.search(queryTerms('eel gull seal'.split(' ')))
    expect(first).toEqual(hits[0])
  })

  it('is looked for everywhere where it stands alone', () => {
    expect(large.search(queryTerms('gull'.split(' ')))).toHaveLength(3000)
    expect(large.search(queryTerms('gull gull'.split(' ')))).toHaveLength(3000)
  })

  it('keeps to what is kept', () => {
    const hits = large.search(queryTerms('gull seal'.split(' ')), (ordinal) => ordinal < 30)
    expect(hits.every(({ ordinal }) => ordinal < 30)).toBe(true)
  })
})
