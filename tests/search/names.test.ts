import { describe, expect, it } from 'vitest'
import { abbreviationOf, countryOf, longName } from '../../src/search/names.ts'

describe('a short name', () => {
  it.each(['US', 'U.S.', 'USA', 'U.S.A.', 'u.s.', 'u.s.a', 'U.S.A'])(
    '%s spells the United States',
    (name) => {
      expect(abbreviationOf(name)).toBe('united states')
    },
  )

  it.each(['us', 'Us', 'usa', 'uk', 'NATO', 'A.B.', ''])('%j spells no name that is known', (word) => {
    expect(abbreviationOf(word)).toBeUndefined()
  })
})

describe('a long name', () => {
  it('is two words in a row', () => {
    expect(longName('united', 'kingdom')).toBe('united kingdom')
    expect(longName('european', 'union')).toBe('european union')
  })

  it('is not made of words of different names', () => {
    expect(longName('european', 'states')).toBeUndefined()
    expect(longName('kingdom', 'united')).toBeUndefined()
  })

  it('is what the short name stands for', () => {
    for (const short of ['US', 'UK', 'UN', 'EU']) {
      const [first = '', second = ''] = (abbreviationOf(short) ?? '').split(' ')
      expect(longName(first, second)).toBe(abbreviationOf(short))
    }
  })
})

describe('a people', () => {
  it.each([
    ['korean', 'korea'],
    ['koreans', 'korea'],
    ['filipinos', 'philippines'],
    ['dutch', 'netherlands'],
    ['korea', 'korea'],
  ])('%s belongs to %s', (people, country) => {
    expect(countryOf(people)).toBe(country)
  })

  it('is nothing for any other word', () => {
    expect(countryOf('keeper')).toBeUndefined()
    expect(countryOf('constructor')).toBeUndefined()
  })
})
