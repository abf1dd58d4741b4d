import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../src/view/language.ts'

describe('the language for a locale', () => {
  const locales: readonly [string | undefined, string][] = [
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es-LA', 'es'],
    ['de', 'de'],
    ['de-DE', 'de'],
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['fr-CA', 'fr'],
    ['pt-BR', 'en'],
    ['zh-TW', 'en'],
    [undefined, 'en'],
    ['', 'en'],
  ]
  it.each(locales)('of %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  it('is found whatever the case and whatever joins the parts', () => {
    expect(languageOf('DE_de')).toBe('de')
    expect(languageOf('Fr')).toBe('fr')
  })

  it('is not taken from the first letters of another one: Konkani is not Korean', () => {
    expect(['kok-IN', 'fry', 'est'].map(languageOf)).toEqual(['en', 'en', 'en'])
  })

  it('of every language is itself', () => {
    expect(languages.map(languageOf)).toEqual(languages)
  })
})
