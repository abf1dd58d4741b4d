import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../src/answer/answer.ts'
import { isVerbatim } from '../../src/answer/is-verbatim.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'

const library = madeLibrary([
  madeDocument({
    file: 'tides.md',
    lines: ['Spring tides are high.', { aside: 'Home | Shop', reason: 'menu' }, 'Neap tides are low.'],
  }),
])
const quotation = excerptSaying(library, 'Neap tides are low.', 'tides|low')
const whole = library.document(quotation.document).text
const is = (changes: Partial<Excerpt>): boolean => isVerbatim(library, { ...quotation, ...changes })

describe('a quotation checks', () => {
  it('where it is its document’s text to the letter', () => {
    expect(is({})).toBe(true)
    expect(is({ marks: [] })).toBe(true)
  })

  it.each<[string, Partial<Excerpt>]>([
    ['another letter', { text: 'Neap tides are  ow.' }],
    ['another case', { text: 'neap tides are low.' }],
    ['a letter less', { text: 'Neap tides are low' }],
    ['a shifted range', { start: quotation.start + 1, end: quotation.end + 1 }],
    ['an empty range', { start: 3, end: 3, text: '', marks: [] }],
    ['a range the wrong way round', { start: quotation.end, end: quotation.start, text: '' }],
    ['a range counted from the end', { start: -8, end: -3, text: whole.slice(-8, -3), marks: [] }],
    ['a range beyond the text', { start: 9000, end: 9005, text: '', marks: [] }],
  ])('but not with %s', (_, changes) => {
    expect(is(changes)).toBe(false)
  })

  it('but not over a line that was set aside, though that is in the text', () => {
    const { text } = library.document(quotation.document)
    expect(is({ start: 0, text: text.slice(0, quotation.end), marks: [] })).toBe(false)
    expect(is({ text: 'Shop', start: text.indexOf('Shop'), end: text.indexOf('Shop') + 4, marks: [] })).toBe(
      false,
    )
  })

  it.each<[string, Excerpt['marks']]>([
    ['outside it', [{ start: 15, end: 30 }]],
    ['before it', [{ start: -1, end: 3 }]],
    ['that are empty', [{ start: 3, end: 3 }]],
    [
      'that overlap',
      [
        { start: 0, end: 4 },
        { start: 3, end: 6 },
      ],
    ],
    [
      'out of order',
      [
        { start: 5, end: 8 },
        { start: 0, end: 4 },
      ],
    ],
  ])('but not with marks %s', (_, marks) => {
    expect(is({ marks })).toBe(false)
  })

  it('and throws for a document of another library', () => {
    expect(() => is({ document: 'elsewhere' })).toThrow('elsewhere')
  })
})
