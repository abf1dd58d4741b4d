import { describe, expect, it } from 'vitest'
import { enclosures, LONGEST_ENCLOSURE } from '../../src/text/enclosures.ts'

const enclosed = (text: string): readonly string[] =>
  enclosures(text).map(({ start, end }) => text.slice(start, end))

describe('enclosures', () => {
  it.each([
    ['curly marks', 'a “b c” d', '“b c”'],
    ['straight marks', 'a "b c" d', '"b c"'],
    ['marks after punctuation', 'a: ("b c.") d', '("b c.")'],
    ['German marks', 'a „b c“ d', '„b c“'],
    ['French marks', 'a « b c » d', '« b c »'],
    ['Japanese marks', '彼は「寒い」と', '「寒い」'],
    ['brackets', 'a (b c) d', '(b c)'],
    ['tokenised marks', "a `` b c '' d", "`` b c ''"],
    ['tokenised brackets', 'a -LRB- b c -RRB- d', '-LRB- b c -RRB-'],
    ['tokenised straight marks', 'a " b c " d', '" b c "'],
    ['single curly marks', 'a ‘it isn’t c’ d', '‘it isn’t c’'],
    ['single straight marks that close behind a mark', "a 'b isn't c.' d", "'b isn't c.'"],
  ])('finds %s', (_kind, text, inside) => {
    expect(enclosed(text)).toEqual([inside])
  })

  it.each([
    ['an inch', 'a 6" plank and a 7" one'],
    ['an apostrophe', "the dogs' bowl in the '60s isn't his"],
    ['a mark never closed', 'a “b (c [d'],
    ['a mark never opened', 'a b” c) d]'],
    ['marks on two lines', 'a (b\nc) d “e\nf”'],
    ['an empty text', ''],
  ])('finds nothing in %s', (_kind, text) => {
    expect(enclosed(text)).toEqual([])
  })

  it('gives the outermost only, in order', () => {
    expect(enclosed('(a “b” [c]) d (e)')).toEqual(['(a “b” [c])', '(e)'])
  })

  it('joins two that overlap', () => {
    expect(enclosed('a (b “c) d” e')).toEqual(['(b “c) d”'])
  })

  it('forgets a stray opening mark when the next quotation opens', () => {
    expect(enclosed('a "b c "d" e')).toEqual(['"d"'])
  })

  it('keeps the longest whole, and of a longer one the closing mark with the character before it', () => {
    const longest = `(${'x'.repeat(LONGEST_ENCLOSURE - 2)})`
    expect(enclosed(longest)).toEqual([longest])
    expect(enclosed(`(${'x'.repeat(LONGEST_ENCLOSURE - 1)})`)).toEqual(['x)'])
  })
})
