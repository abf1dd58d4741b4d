import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { americanSpelling } from '../../src/search/american-spelling.ts'
import { analyze } from '../../src/search/analyzer.ts'

const term = (word: string): string | undefined => analyze(word)[0]?.term

describe('a British spelling', () => {
  it.each([
    ['neighbours', 'neighbors'],
    ['labour', 'labor'],
    ['organised', 'organized'],
    ['organisation', 'organization'],
    ['defence', 'defense'],
    ['centre', 'center'],
    ['programmes', 'programs'],
    ['dialogue', 'dialog'],
    ['travelling', 'traveling'],
    ['fulfil', 'fulfill'],
    ['judgement', 'judgment'],
    ['sceptical', 'skeptical'],
    ['manoeuvre', 'maneuver'],
    ['analysed', 'analyzed'],
    ['grey', 'gray'],
  ])('%s is found by %s', (british, american) => {
    expect(term(british)).toBe(term(american))
  })

  it.each([
    'hour',
    'four',
    'tour',
    'rise',
    'wise',
    'premise',
    'promise',
    'revise',
    'exercise',
    'fence',
    'acre',
    'rogue',
    'still',
    'could',
    'rough',
  ])('is none of %s', (word) => {
    expect(americanSpelling(word)).toBe(word)
  })

  it('keeps words apart that only begin alike', () => {
    expect(term('precision')).toBe(term('precise'))
    expect(term('harbour')).not.toBe(term('harsh'))
  })

  it('is American after one reading, and what stands as typed stays the word', () => {
    expect(analyze('Neighbours')[0]?.word).toBe('neighbours')
    const part = fc.constantFrom(
      'col',
      'our',
      'cent',
      're',
      'organ',
      'is',
      'ise',
      'isation',
      'trave',
      'lling',
      'al',
      'ed',
      's',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const once = americanSpelling(parts.join(''))
        expect(once.length).toBeLessThanOrEqual(parts.join('').length + 1)
        expect(americanSpelling(parts.join(''))).toBe(once)
      }),
    )
  })
})
