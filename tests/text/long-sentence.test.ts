import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLongSentence, LONGEST_SENTENCE } from '../../src/text/long-sentence.ts'

const cut = (text: string): readonly string[] =>
  cutLongSentence(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

const words = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ')

describe('a sentence', () => {
  it('of the greatest length stays whole', () => {
    expect(cut(words(LONGEST_SENTENCE))).toHaveLength(1)
  })

  it('of one word more is cut at a space', () => {
    expect(cut(words(LONGEST_SENTENCE + 1))).toEqual([words(LONGEST_SENTENCE), `w${LONGEST_SENTENCE}`])
  })

  it('is cut within its own range', () => {
    const text = `${words(200)} ${words(50)}`
    const start = words(200).length + 1
    expect(cutLongSentence(text, { start, end: text.length })).toEqual([{ start, end: text.length }])
  })
})

describe('the cut', () => {
  it('is after the last semicolon or colon rather than a later comma', () => {
    expect(cut(`${words(90)}; ${words(20)}: ${words(20)}, ${words(40)}`)[0]).toBe(
      `${words(90)}; ${words(20)}:`,
    )
  })

  it('is after the last comma rather than a later space', () => {
    expect(cut(`${words(90)}, ${words(20)}, ${words(60)}`)[0]).toBe(`${words(90)}, ${words(20)},`)
  })

  it('is not so early that it leaves a scrap', () => {
    expect(cut(`${words(5)}; ${words(200)}`)[0]?.split(' ')).toHaveLength(LONGEST_SENTENCE)
  })

  it('is not in a number or an address', () => {
    expect(cut(`${words(140)} 1,000,000 a:b;c ${words(30)}`)[0]?.split(' ')).toHaveLength(LONGEST_SENTENCE)
  })

  it('comes after 600 characters of a script without spaces, at a mark where there is one', () => {
    expect(cut('水'.repeat(1500)).map((piece) => piece.length)).toEqual([600, 600, 300])
    expect(cut(`${'水'.repeat(500)}、${'水'.repeat(500)}`).map((piece) => piece.length)).toEqual([501, 500])
  })

  it('never parts the halves of a character, nor a letter and its accent', () => {
    expect(cut('e\u0301'.repeat(900)).every((piece) => piece.startsWith('e'))).toBe(true)
    expect(cut(`x${'😀'.repeat(900)}`).every((piece) => piece.isWellFormed())).toBe(true)
  })
})

describe('the pieces', () => {
  const texts = fc
    .array(
      fc.constantFrom('a', 'word', 'x'.repeat(30), '漢字'.repeat(40), ';', ', ', ' ', '  ', '\n', '😀'),
      {
        minLength: 300,
        maxLength: 900,
        size: 'max',
      },
    )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '')

  it('hold the whole sentence in order, without space around them, and none is too long', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = cut(text)
        expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        for (const piece of pieces) {
          expect(piece).toBe(piece.trim())
          expect(cut(piece)).toEqual([piece])
        }
      }),
      { numRuns: 50 },
    )
  })
})
