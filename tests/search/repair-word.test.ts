import { describe, expect, it } from 'vitest'
import { analyze, type Token } from '../../src/search/analyzer.ts'
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts'
import { createRepair } from '../../src/search/repair-word.ts'
import { passageOf } from '../support/passages.ts'

/** What a word is repaired to in a corpus of such texts. */
function repaired(typed: string, ...texts: readonly string[]): Token | undefined {
  const repair = createRepair(createMiniSearchIndex(texts.map((text) => passageOf(text))))
  const [token] = analyze(typed)
  if (!token) throw new Error(`no word in ${typed}`)
  return repair(token)
}

describe('the repair of a word', () => {
  it('is the near word of the corpus', () => {
    expect(repaired('lnatern', 'The lantern burnt.')?.word).toBe('lantern')
    expect(repaired('gyeongjoo', 'They met in Gyeongju.')?.word).toBe('gyeongju')
  })

  it('is none for a word that the corpus or the dictionary knows', () => {
    expect(repaired('lanterns', 'The lantern burnt.')).toBeUndefined()
    expect(repaired('ball', 'The bell rang.')).toBeUndefined()
  })

  it('is a dictionary word whose stem the corpus has in another form', () => {
    expect(repaired('abolishmnt', 'They abolished the toll.')).toMatchObject({
      word: 'abolishment',
      term: 'abolish',
    })
  })

  it('is a dictionary word for which the corpus has a synonym', () => {
    expect(repaired('purchasd', 'They bought paraffin.')?.term).toBe('purchas')
  })

  it('is none where the corpus has nothing to do with the dictionary word', () => {
    expect(repaired('purchasd', 'Fog fell.')).toBeUndefined()
  })

  it('is a word of the corpus sooner than one of the dictionary', () => {
    expect(repaired('purchasa', 'They bought paraffin in Purchasia.')?.word).toBe('purchasia')
  })

  it('is a word whose stem the corpus has sooner than one of a synonym, and the commoner of two', () => {
    const [landing, lending] = ['Boats landed.', 'The bank lent oil.']
    expect(repaired('lxnding', landing, lending)?.word).toBe('landing')
    expect(repaired('lxnding', landing, 'They lend.', 'A bank lends.')?.word).toBe('lending')
  })

  it('leaves short words and numbers alone where only the dictionary could tell', () => {
    expect(repaired('wnt', 'They go.')).toBeUndefined()
    expect(repaired('hlep', 'They aid and assist.')).toBeUndefined()
    expect(repaired('helpd', 'They aid and assist.')?.word).toBe('helped')
    expect(repaired('20155', 'The pier of 1931 fell.')).toBeUndefined()
  })

  it('stands where the typed word stands, each time it is typed', () => {
    const repair = createRepair(createMiniSearchIndex([passageOf('The lantern burnt.')]))
    const tokens = analyze('lnatern or lnatern')
    const places = [tokens[0], tokens[2]].map((token) => token && repair(token))
    expect(places).toMatchObject([
      { word: 'lantern', start: 0, end: 7 },
      { word: 'lantern', start: 11, end: 18 },
    ])
  })
})
