import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessSeparator, parseSeparated } from '../../../src/quiz/formats/separated.ts'

describe('a table of fields with separators', () => {
  it('has separators, quotation marks and line breaks within quoted fields', () => {
    expect(parseSeparated('a,"b, ""c""\nd"\r\n\r\ne,f', ',')).toEqual({
      rows: [
        { line: 1, fields: ['a', 'b, "c"\nd'] },
        { line: 4, fields: ['e', 'f'] },
      ],
      unclosed: [],
    })
  })

  it('leaves out the one line that opens a quotation mark and never closes it', () => {
    const { rows, unclosed } = parseSeparated('a,b\n"c,d\ne,f', ',')
    expect(rows.map(({ line }) => line)).toEqual([1, 3])
    expect(unclosed).toEqual([2])
  })

  it('keeps a quotation mark within a field, and what follows a quoted one', () => {
    expect(parseSeparated('6" pipe;"x"y', ';').rows[0]?.fields).toEqual(['6" pipe', 'xy'])
  })

  it('reads what was written by the rules, whatever it holds', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') })
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\n')
        const filled = table.filter((row) => row.some((each) => each.trim() !== ''))
        expect(parseSeparated(text, ',').rows.map(({ fields }) => fields)).toEqual(filled)
      }),
    )
  })

  it('is guessed by what parts the rows evenly', () => {
    expect(guessSeparator('Who, when?;Ada\nWhat;A, b, c')).toBe(';')
    expect(guessSeparator('a\tb, c\nd\te')).toBe('\t')
    expect(guessSeparator('a,b\nc,d')).toBe(',')
    expect(guessSeparator('nothing')).toBe('\t')
  })
})
