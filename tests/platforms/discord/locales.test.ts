import { describe, expect, it } from 'vitest'
import { createLocales } from '../../../src/platforms/discord/locales.ts'

describe('the languages of people', () => {
  it('are the last that each used, of the people who used one last', () => {
    const locales = createLocales(2)
    locales.remember('ada', 'de')
    locales.remember('bo', 'ko')
    locales.remember('ada', 'fr')
    locales.remember('cy', 'ja')
    expect([locales.of('ada'), locales.of('bo'), locales.of('cy')]).toEqual(['fr', undefined, 'ja'])
  })
})
