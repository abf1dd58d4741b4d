import { describe, expect, it } from 'vitest'
import { isEnglishWord } from '../../src/search/dictionary.ts'

describe('the dictionary', () => {
  it.each(['lantern', 'harbours', 'bread', 'zygote'])('knows %s', (word) => {
    expect(isEnglishWord(word)).toBe(true)
  })

  it.each(['lnatern', 'gyeongju', '', '2008', 'Lantern', 'lantern\n', 'constructor2'])(
    'does not know %j',
    (word) => {
      expect(isEnglishWord(word)).toBe(false)
    },
  )
})
