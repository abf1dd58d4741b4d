import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldQuotedWord, quotedWords } from '../../src/cite/quotation-words.ts'

const folded = (text: string): readonly string[] => quotedWords(text).map((word) => word.folded)

describe('the words of a quotation', () => {
  it('are without case, typography and hidden characters', () => {
    expect(folded('The ﬁ\u00ADre—“ISN’T” out.')).toEqual(['the', 'fire', "isn't", 'out'])
    expect(folded('ＣＡＦＥ Ⅳ')).toEqual(['cafe', 'iv'])
  })

  it('keep the points of a number, which are no punctuation', () => {
    expect(folded('It rose 3.5 percent, to 1,200.')).toEqual(['it', 'rose', '3.5', 'percent', 'to', '1,200'])
  })

  it('are parted at an elision and kept whole at a contraction', () => {
    expect(folded('l’huile n’est pas')).toEqual(['l', 'huile', 'n', 'est', 'pas'])
    expect(folded("the keeper's lamp doesn't burn")).toEqual(['the', "keeper's", 'lamp', "doesn't", 'burn'])
  })

  it('are single characters where no space parts words, and words in Korean', () => {
    expect(folded('灯台の光')).toEqual(['灯', '台', 'の', '光'])
    expect(folded('등대의 불빛')).toEqual(['등대의', '불빛'])
    expect(folded('ｶﾞｽ')).toEqual(['ガ', 'ス'])
  })

  it('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0
        for (const { start, end, folded } of quotedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(foldQuotedWord(text.slice(start, end))).toBe(folded)
          last = end
        }
      }),
    )
  })

  it('are the same words where a text is cut between them', () => {
    const piece = fc.constantFrom(
      'lamp',
      "isn't",
      'l’eau',
      '3.5',
      '灯台',
      '등불',
      'ﬁre',
      'U.S.',
      'e\u0301t',
      '(',
      '—',
      '“',
      'ไฟ',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join(' ')
        const words = quotedWords(text)
        const from = a % words.length
        const to = from + (b % (words.length - from))
        const [start = 0, end = 0] = [words[from]?.start, words[to]?.end]
        expect(folded(text.slice(start, end))).toEqual(words.slice(from, to + 1).map((word) => word.folded))
      }),
    )
  })
})
