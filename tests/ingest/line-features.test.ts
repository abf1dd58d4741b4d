import { describe, expect, it } from 'vitest'
import { isHeadingLike, isProse, knowsLanguage, lineFeatures } from '../../src/ingest/line-features.ts'

describe('the features of a line', () => {
  it('are counts and shares of its words', () => {
    expect(lineFeatures('The Weir of 1861 is old. It has held!')).toEqual({
      words: 9,
      functionShare: 5 / 9,
      capitalShare: 3 / 8,
      digitShare: 1 / 9,
      sentenceEnds: 2,
      endsSentence: true,
      separators: 0,
    })
  })

  it('know the signs between the items of a menu', () => {
    expect(lineFeatures('Home | News » Local · Sea').separators).toBe(3)
    expect(lineFeatures('the in-and-out/up-and-down of it').separators).toBe(0)
  })

  it('see the end of a sentence behind quotation marks and footnote numbers, and in Chinese', () => {
    for (const line of ['“It holds.”', 'It holds.12', '灯塔很高。', 'It holds…']) {
      expect(lineFeatures(line).endsSentence).toBe(true)
    }
    expect(lineFeatures('It holds').endsSentence).toBe(false)
  })

  it('of a line without words are nothing', () => {
    expect(lineFeatures('***')).toMatchObject({ words: 0, functionShare: 0, capitalShare: 0, digitShare: 0 })
  })
})

describe('prose', () => {
  it.each([
    'The weir was built by people who had no word for weir',
    'Das Wehr wurde von Leuten gebaut, die kein Wort dafür hatten',
    'Le barrage a été construit par des gens qui ne savaient pas le nommer',
    'El dique fue construido por gente que no tenía una palabra para ello',
    'Плотина была построена людьми, у которых не было для нее слова',
  ])('is known by its small words: %s', (line) => {
    expect(isProse(lineFeatures(line), true)).toBe(true)
  })

  it.each([
    'Weirs Rivers Stones Floods Millers Ferries',
    'Debates | Reviews | Topics | Books',
    '12 14 16 18 20 22 in all',
    'The Harbour Board of The Town of Saltmarsh and The Isles',
  ])('is not a list, a menu, a table or a row of names: %s', (line) => {
    expect(isProse(lineFeatures(line), true)).toBe(false)
  })

  it('in a language without known small words is known by its sentences', () => {
    expect(isProse(lineFeatures('옛 등대는 언덕 위에 서 있다.'), false)).toBe(true)
    expect(isProse(lineFeatures('등대 언덕 바다'), false)).toBe(false)
  })
})

describe('a language', () => {
  const english = lineFeatures('The weir was built by people who had no word for weir.')
  const korean = lineFeatures('옛 등대는 언덕 위에 서 있고 마을 사람들은 아직도 그 불빛을 기다린다.')

  it('is known where half the longer lines have its small words', () => {
    expect(knowsLanguage([english, english, korean])).toBe(true)
    expect(knowsLanguage([korean, korean, english])).toBe(false)
  })

  it('is taken for known where there is nothing to tell by', () => {
    expect(knowsLanguage([])).toBe(true)
  })
})

describe('a line that could be a heading', () => {
  it.each(['Of Tar', '3. Of tar', '“Tar” and Other Words', '서론', 'IV.', '¿Quién?', 'What is tar?'])(
    'is %s',
    (line) => {
      expect(isHeadingLike(line)).toBe(true)
    },
  )

  it.each(['of tar', 'It is old.', 'Tar, nets,', 'Note:', '***', 'x'.repeat(130), ''])(
    'is not %s',
    (line) => {
      expect(isHeadingLike(line)).toBe(false)
    },
  )
})
