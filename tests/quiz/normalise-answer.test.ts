import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseAnswer, singular } from '../../src/quiz/normalise-answer.ts'

describe('normalising answers', () => {
  it('does nothing more the second time', () => {
    const pieces = fc.constantFrom(
      'five',
      '300',
      'the',
      'a',
      'U.S.',
      '-',
      '½',
      '3/4',
      'II',
      'xi',
      'No.',
      '%',
      '$',
      ',',
      '.',
      "'s",
      'thousand',
      'hundred',
      'and',
      'third',
      '한국',
      'é',
      '０',
      '1.50',
      '007',
      ' ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const once = normaliseAnswer(value)
        expect(normaliseAnswer(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['The Treaty of Tordesillas!', 'treaty of tordesillas'],
    ['U.S.-built', 'us built'],
    ['twenty-first', '21th'],
    ['one hundred and five', '105'],
    ['two hundred thousand', '200000'],
    ['three quarters', '3/4'],
    ['World War II', 'world war 2'],
    ['I', 'i'],
    ['President Xi Jinping', 'president xi jinping'],
    ['$3.5bn', '3500000000 dollar'],
    ['18 °C', '18 degree celsius'],
    ['No. 10', 'number 10'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ['서울 (Seoul)', '서울 seoul'],
    ['Größe', 'grosse'],
    ['???', ''],
  ])('makes %s %s', (text, normal) => {
    expect(normaliseAnswer(text)).toBe(normal)
  })

  it.each([
    ['treaties', 'treaty'],
    ['boxes', 'box'],
    ['cells', 'cell'],
    ['crisis', 'crisis'],
    ['virus', 'virus'],
    ['glass', 'glass'],
    ['gas', 'gas'],
  ])('makes %s the singular %s', (word, one) => expect(singular(word)).toBe(one))
})
