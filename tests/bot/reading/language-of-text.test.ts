import { describe, expect, it } from 'vitest'
import { languageOfText } from '../../../src/bot/reading/language-of-text.ts'

describe('languageOfText', () => {
  it('knows Korean and Japanese by their letters, with names in Latin letters among them', () => {
    expect(languageOfText('등대지기는 매일 밤 Lighthouse 등불을 켰다.')).toBe('ko')
    expect(languageOfText('灯台守は毎晩ランプに火をともした。')).toBe('ja')
  })

  it('guesses nothing from letters that many languages have, or from a few words of another', () => {
    for (const text of [
      'The keeper lit the lamp.',
      'Der Wärter',
      '灯台',
      '',
      '1911',
      'The word 등대 means lighthouse in Korean, as every sailor knows.',
    ]) {
      expect(languageOfText(text)).toBeUndefined()
    }
  })
})
