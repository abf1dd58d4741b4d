import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grammarOf } from '../../src/view/grammar.ts'
import { languages } from '../../src/view/language.ts'

describe('numbers', () => {
  it('are grouped as each language groups them', () => {
    expect(languages.map((language) => grammarOf(language).number(12345))).toEqual([
      '12,345',
      '12,345',
      '12,345',
      '12.345',
      '12.345',
      '12\u202F345',
    ])
  })

  it('of four digits are not grouped in Spanish', () => {
    expect(grammarOf('es').number(1000)).toBe('1000')
  })
})

describe('what is counted', () => {
  const forms = (language: (typeof languages)[number]): readonly string[] =>
    [0, 1, 2, 5, 1000].map((count) => grammarOf(language).counted(count, '# one', '# other'))

  it('takes the form of the language: none is several in English, and one in French', () => {
    expect(forms('en')).toEqual(['0 other', '1 one', '2 other', '5 other', '1,000 other'])
    expect(forms('fr')).toEqual(['0 one', '1 one', '2 other', '5 other', '1\u202F000 other'])
  })

  it('has one form only in Korean and Japanese', () => {
    expect(forms('ko')).toEqual(['0 other', '1 other', '2 other', '5 other', '1,000 other'])
    expect(forms('ja')).toEqual(forms('ko'))
  })

  it('may leave the number out, and has it wherever it belongs', () => {
    expect(grammarOf('de').counted(1, 'passt', 'passen')).toBe('passt')
    expect(grammarOf('es').counted(2, 'Coincide # pasaje', 'Coinciden # pasajes')).toBe('Coinciden 2 pasajes')
  })

  it('has its number in it, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...languages), (count, language) => {
        const { counted, number } = grammarOf(language)
        expect(counted(count, 'a # b', 'a # b')).toBe(`a ${number(count)} b`)
      }),
    )
  })
})

describe('a list', () => {
  const list = (language: (typeof languages)[number], ...parts: readonly string[]): string =>
    grammarOf(language).and(parts)

  it('is joined as each language joins it, in English without the serial comma', () => {
    expect(languages.map((language) => list(language, 'A', 'B', 'C'))).toEqual([
      'A, B and C',
      'A, B 및 C',
      'A、B、C',
      'A, B y C',
      'A, B und C',
      'A, B et C',
    ])
  })

  it('of one is that one, and of none is nothing', () => {
    expect(list('de', 'A')).toBe('A')
    expect(list('de')).toBe('')
  })
})

describe('a value with its label', () => {
  it('has the colon of the language between them', () => {
    const labelled = languages.map((language) => grammarOf(language).labelled('A', '3'))
    expect(labelled).toEqual(['A: 3', 'A: 3', 'A：3', 'A: 3', 'A: 3', 'A\u00A0: 3'])
  })
})
