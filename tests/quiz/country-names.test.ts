import { describe, expect, it } from 'vitest'
import { countryNames } from '../../src/quiz/country-names.ts'

describe('the names of countries', () => {
  const all = countryNames()

  it('are those of the languages of the bot’s words, with the English one first', () => {
    const france = all.find(([english]) => english === 'France')
    expect(france).toEqual(['France', 'Frankreich', 'Francia', 'フランス', '프랑스'])
    expect(all.length).toBeGreaterThan(200)
  })

  it('never name two countries', () => {
    const names = all.flat()
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain('Congo')
  })

  it('have no unions, no invented places and no states that are gone', () => {
    const first = all.map(([english]) => english)
    expect(first).not.toContain('European Union')
    expect(first).not.toContain('Pseudo-Accents')
    expect(first.filter((name) => name === 'Germany')).toHaveLength(1)
  })
})
