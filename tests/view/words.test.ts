import { describe, expect, it } from 'vitest'
import { languages } from '../../src/view/language.ts'
import { wordsIn } from '../../src/view/words.ts'

describe('the words of a language', () => {
  it('are its own', () => {
    expect(languages.map((language) => wordsIn(language).buttons.share)).toEqual([
      'Share',
      '공유',
      '共有',
      'Compartir',
      'Teilen',
      'Partager',
    ])
  })

  it('come with the grammar of the same language', () => {
    expect(languages.map((language) => wordsIn(language).grammar.and(['A', 'B']))).toEqual([
      'A and B',
      'A 및 B',
      'A、B',
      'A y B',
      'A und B',
      'A et B',
    ])
  })
})
