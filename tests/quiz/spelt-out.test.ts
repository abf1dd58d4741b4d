import { describe, expect, it } from 'vitest'
import { isAcronym, isSpeltOut } from '../../src/quiz/spelt-out.ts'

describe('an acronym beside its words', () => {
  it.each([
    ['NSO', 'the Northern Salt Office of the coast'],
    ['SOLs', 'small office ledgers'],
    ['PSO', 'a Port of the Salt Office'],
    ['LT-SC', 'long-term salt contracts'],
    ['LTSC', 'Long-Term Renewed Salt Contracts'],
  ])('%s is spelt out by: %s', (acronym, text) => {
    expect(isSpeltOut(acronym, text)).toBe(true)
  })

  it.each([
    ['NSO', 'the salt office of the north'],
    ['NSO', 'northern ships'],
    ['NSO', 'the NSO'],
    ['N', 'northern'],
  ])('%s is not by: %s', (acronym, text) => {
    expect(isSpeltOut(acronym, text)).toBe(false)
  })

  it('may take several letters of a long one from one word', () => {
    expect(isSpeltOut('SDAC', 'saltern deacidification')).toBe(true)
    expect(isSpeltOut('SDX', 'saltern deacidification')).toBe(false)
  })

  it('is a name with two capitals, of which the first opens it', () => {
    expect(['NSO', 'NSOs', 'B-MSC', 'McHale', 'Leith', 'mRNA'].filter(isAcronym)).toEqual([
      'NSO',
      'NSOs',
      'B-MSC',
    ])
  })
})
