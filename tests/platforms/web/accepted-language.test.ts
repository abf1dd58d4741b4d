import { describe, expect, it } from 'vitest'
import { acceptedLanguage } from '../../../src/platforms/web/accepted-language.ts'

describe('acceptedLanguage', () => {
  it('is the one with the most weight that the bot speaks, the first among equals', () => {
    expect(acceptedLanguage('de-AT,de;q=0.9,en;q=0.8')).toBe('de')
    expect(acceptedLanguage('en;q=0.3, ko;q=0.7')).toBe('ko')
    expect(acceptedLanguage('nl, pt-BR;q=0.9, fr;q=0.2, en;q=0.1')).toBe('fr')
    expect(acceptedLanguage('ES')).toBe('es')
  })

  it('is English where nothing else can be', () => {
    for (const header of [undefined, '', '*', 'nl', 'de;q=0', ';;;', 'eng', 'q=1', 'x'.repeat(10_000)]) {
      expect(acceptedLanguage(header)).toBe('en')
    }
  })
})
