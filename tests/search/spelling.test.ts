import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSpeller, editDistance, oneSlipFrom } from '../../src/search/spelling.ts'

const speller = (frequencies: Readonly<Record<string, number>>): ReturnType<typeof createSpeller> =>
  createSpeller(new Map(Object.entries(frequencies)))

describe('repairing a word', () => {
  const sea = speller({ harbour: 9, lantern: 5, keeper: 4, gull: 2, paraffin: 3, lighthouse: 1, '2008': 4 })

  it.each([
    ['harbor', 'harbour', 'a letter left out'],
    ['harbbour', 'harbour', 'a letter too many'],
    ['hardour', 'harbour', 'a wrong letter'],
    ['lnatern', 'lantern', 'two letters swapped'],
    ['lihgthuose', 'lighthouse', 'two slips in a long word'],
    ['peraffine', 'paraffin', 'one slip at each end of a long word'],
  ])('mends %s to %s: %s', (typed, meant) => {
    expect(sea.repair(typed)).toBe(meant)
  })

  it.each([
    ['lamtarn', 'two slips in a word under eight letters'],
    ['lihgtuohsse', 'three slips'],
    ['gul', 'a word under four letters'],
    ['2009', 'a number'],
    ['harb0ur', 'a word with a digit'],
    ['walrus', 'a word unlike any other'],
    ['', 'nothing'],
  ])('leaves %j alone: %s', (typed) => {
    expect(sea.repair(typed)).toBeUndefined()
  })

  it('takes the nearest word, however rare', () => {
    expect(speller({ lighthouses: 50, lighthouse: 1 }).repair('lighthuse')).toBe('lighthouse')
  })

  it('takes the most frequent of equally near words, in whatever order they come', () => {
    expect(speller({ boats: 3, boots: 8 }).repair('bouts')).toBe('boots')
    expect(speller({ boots: 8, boats: 3 }).repair('bouts')).toBe('boots')
  })

  it('trusts the first letter of a short word, and not that of a longer one', () => {
    expect(speller({ mast: 3 }).repair('nast')).toBeUndefined()
    expect(speller({ anchor: 3 }).repair('enchor')).toBe('anchor')
    expect(speller({ anchor: 3 }).repair('nachor')).toBe('anchor')
  })

  it('mends words of other scripts', () => {
    expect(speller({ маячный: 2 }).repair('маячнй')).toBe('маячный')
  })

  it('knows nothing where the corpus is empty', () => {
    expect(speller({}).repair('harbour')).toBeUndefined()
  })
})

describe('what is one slip from a word', () => {
  const small = fc.stringMatching(/^[a-z]{1,9}$/)

  it.each([
    ['lantern', 'lanterns'],
    ['lantern', 'antern'],
    ['lantern', 'lanturn'],
    ['lantern', 'lanetrn'],
    ['oil', 'oils'],
  ])('of %s is %s', (word, near) => {
    expect([...oneSlipFrom(word)]).toContain(near)
  })

  it('is no more than one edit away, and never the word itself', () => {
    fc.assert(
      fc.property(small, (word) => {
        for (const near of oneSlipFrom(word)) expect(editDistance(word, near, 1)).toBe(1)
      }),
      { numRuns: 30 },
    )
  })

  it('is every word that is one edit away, but for the first letter of a short one', () => {
    fc.assert(
      fc.property(small, small, (word, other) => {
        const isNear = editDistance(word, other, 1) === 1 && (word.length >= 6 || other[0] === word[0])
        expect(new Set(oneSlipFrom(word)).has(other)).toBe(isNear)
      }),
    )
    for (const other of ['ab', 'abcc', 'acb', 'abd', 'xbc', 'bac'])
      expect(new Set(oneSlipFrom('abc')).has(other)).toBe(other[0] === 'a')
  })

  it('is nothing for what is not written in small Latin letters', () => {
    for (const word of ['2008', 'café', 'маяк', 'Lantern', '']) expect([...oneSlipFrom(word)]).toEqual([])
  })
})

/** The optimal string alignment distance as its recurrence defines it, without a bound and without haste. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = i > 1 && j > 1 && swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap))
    }
  }
  return at(a.length, b.length)
}

describe('the distance of two words', () => {
  it.each([
    ['gull', 'gull', 0],
    ['gull', 'gulls', 1],
    ['gull', 'glul', 1],
    ['', 'gull', 4],
    ['mast', 'boat', 3],
  ])('from %j to %j is %i', (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance)
  })

  it('agrees with its definition up to the bound, and is above the bound where that is', () => {
    const word = fc.stringMatching(/^[abc]{0,9}$/)
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        const distance = plainDistance(one, other)
        expect(Math.min(editDistance(one, other, most), most + 1)).toBe(Math.min(distance, most + 1))
      }),
      { numRuns: 1000 },
    )
  })

  it('repairs a word exactly where one is within reach, by the definition', () => {
    const word = fc.stringMatching(/^a[ab]{3,9}$/)
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 6 }), (typed, words) => {
        const reach = typed.length < 8 ? 1 : 2
        const distances = words.map((each) => plainDistance(typed, each))
        const meant = createSpeller(new Map(words.map((each) => [each, 1]))).repair(typed)
        const least = Math.min(...distances)
        if (least > reach) expect(meant).toBeUndefined()
        else expect(plainDistance(typed, meant ?? '')).toBe(least)
      }),
      { numRuns: 500 },
    )
  })
})
