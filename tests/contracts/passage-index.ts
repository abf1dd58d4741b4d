import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import type { IndexedPassage, PassageIndex } from '../../src/search/passage-index.ts'
import type { QueryTerm } from '../../src/search/query.ts'
import { stopWords } from '../../src/search/stop-words.ts'
import { passageOf, queryTerms } from '../support/passages.ts'

/** What every engine of the index owes the program, whatever it is built on. */
export function passageIndexContract(
  name: string,
  create: (passages: readonly IndexedPassage[]) => PassageIndex,
): void {
  const of = (...texts: readonly string[]): PassageIndex => create(texts.map((text) => passageOf(text)))
  const found = (index: PassageIndex, ...words: readonly string[]): readonly number[] =>
    index.search(typed(...words)).map(({ ordinal }) => ordinal)

  describe(`${name} as an index of passages`, () => {
    it('finds nothing in no passages', () => {
      expect(of()).toMatchObject({ size: 0, averageLength: 0 })
      expect(of().search(typed('gull'))).toEqual([])
      expect(of().words().size).toBe(0)
    })

    it('finds nothing for no terms, and for terms that it does not know', () => {
      expect(of('A gull cried.').search([])).toEqual([])
      expect(found(of('A gull cried.'), 'walrus', 'constructor', '__proto__')).toEqual([])
    })

    it('finds the passages of any of the terms', () => {
      expect([...found(of('A gull.', 'A seal.', 'A whale.'), 'gull', 'whale')].sort()).toEqual([0, 2])
    })

    it('puts the passage with more of a term first where they are as long', () => {
      expect(found(of('Gull, seal, whale.', 'Gull, seal, whale, gull.', 'Crab.'), 'gull')).toEqual([1, 0])
    })

    it('puts the passage with the rarer term first', () => {
      expect(found(of('A gull.', 'A seal.', 'A gull.', 'A gull.'), 'gull', 'seal')[0]).toBe(1)
    })

    it('puts the shorter of two passages with the term first', () => {
      expect(found(of('Gull, seal, whale, crab, eel.', 'Gull, seal.', 'Crab.'), 'gull')).toEqual([1, 0])
    })

    it('finds a passage by its title alone, behind one that says the word itself', () => {
      const passages = [
        passageOf('Crabs walk.', 'Gulls'),
        passageOf('Gulls walk.', 'Crabs'),
        passageOf('Eels swim.'),
      ]
      expect(
        create(passages)
          .search(typed('gull'))
          .map(({ ordinal }) => ordinal),
      ).toEqual([1, 0])
    })

    it('puts equal passages in the order of the corpus', () => {
      expect(found(of('A gull.', 'A gull.', 'A gull.'), 'gull')).toEqual([0, 1, 2])
    })

    it('weighs a term by its weight', () => {
      const index = of('A gull.', 'A seal.')
      const order = (gull: number, seal: number): readonly number[] =>
        index
          .search([
            ...typed('gull').map((each) => ({ ...each, weight: gull })),
            ...typed('seal').map((each) => ({ ...each, weight: seal })),
          ])
          .map(({ ordinal }) => ordinal)
      expect(order(1, 0.5)).toEqual([0, 1])
      expect(order(0.5, 1)).toEqual([1, 0])
    })

    it('adds nothing for a term of weight 0', () => {
      const index = of('A gull.', 'A seal.')
      const scores = new Map(
        index
          .search([...typed('gull'), ...typed('seal').map((each) => ({ ...each, weight: 0 }))])
          .map((hit) => [hit.ordinal, hit.score]),
      )
      expect(scores.get(0)).toBeGreaterThan(0)
      expect(scores.get(1) ?? 0).toBe(0)
    })

    it('returns only the passages that are kept, with the scores that they have among all', () => {
      const index = of('A gull.', 'A gull and a seal.', 'A crab.')
      const all = index.search(typed('gull'))
      expect(index.search(typed('gull'), (ordinal) => ordinal === 1)).toEqual(
        all.filter(({ ordinal }) => ordinal === 1),
      )
      expect(index.search(typed('gull'), () => false)).toEqual([])
    })

    it('knows the words of texts and titles as they are folded, with how often they stand', () => {
      const words = create([passageOf('Gulls cried. The gull flew.', 'Gulls')]).words()
      expect(Object.fromEntries(words)).toEqual({ gulls: 2, cried: 1, gull: 1, flew: 1 })
    })

    it('counts a term of titles only as that of one passage, and stop words not at all', () => {
      const index = create([passageOf('The crab.', 'Gulls'), passageOf('The eel.', 'Gulls')])
      expect(index.documentFrequency('gull')).toBe(1)
      expect(index.documentFrequency('the')).toBe(0)
    })

    it('knows what it holds, by a plain count', () => {
      fc.assert(
        fc.property(fc.array(prose, { minLength: 1, maxLength: 8 }), (texts) => {
          const index = of(...texts)
          const sets = texts.map((text) => new Set(contentTerms(text)))
          const total = sets.reduce((sum, set) => sum + set.size, 0)
          expect(index.size).toBe(texts.length)
          expect(index.averageLength).toBeCloseTo(total / texts.length, 9)
          for (const term of new Set(sets.flatMap((set) => [...set])))
            expect(index.documentFrequency(term)).toBe(sets.filter((set) => set.has(term)).length)
        }),
      )
    })

    it('finds exactly the passages that hold a term, once each, best first and finite', () => {
      fc.assert(
        fc.property(fc.array(prose, { maxLength: 8 }), fc.subarray([...vocabulary]), (texts, asked) => {
          const terms = typed(...asked)
          const hits = of(...texts).search(terms)
          const holding = texts.flatMap((text, ordinal) =>
            contentTerms(text).some((term) => terms.some((each) => each.term === term)) ? [ordinal] : [],
          )
          expect(hits.map(({ ordinal }) => ordinal).sort((a, b) => a - b)).toEqual(holding)
          for (const [i, { score }] of hits.entries()) {
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Number.MAX_VALUE)
          }
        }),
      )
    })

    it('finds a passage by a word that no other has', () => {
      fc.assert(
        fc.property(fc.array(prose, { maxLength: 6 }), prose, fc.nat(6), (texts, text, place) => {
          const at = Math.min(place, texts.length)
          const all = texts.toSpliced(at, 0, `${text} zyzzyva`)
          expect(found(of(...all), 'zyzzyva')).toEqual([at])
        }),
      )
    })
  })
}

const vocabulary = [
  'gull',
  'seals',
  'whale',
  'crab',
  'U.S.',
  '동맹은',
  '灯台',
  'café',
  'the',
  '1,000',
] as const
const prose = fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' '))

function typed(...words: readonly string[]): readonly QueryTerm[] {
  return queryTerms(
    words.flatMap((word) =>
      analyze(word).flatMap((token) => (stopWords.has(token.word) ? [] : [token.term])),
    ),
  )
}

function contentTerms(text: string): readonly string[] {
  return analyze(text).flatMap(({ word, term }) => (stopWords.has(word) ? [] : [term]))
}
