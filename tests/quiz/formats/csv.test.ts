import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../src/quiz/formats/csv.ts'
import { parseSeparated } from '../../../src/quiz/formats/separated.ts'
import { exported } from '../../support/exported.ts'

const fieldsOf = (csv: string): readonly (readonly string[])[] =>
  parseSeparated(csv.replace('\uFEFF', ''), ',').rows.map(({ fields }) => fields)

describe('questions as a table', () => {
  it('have headings, and a row each that reads back as it was', () => {
    expect(fieldsOf(writeCsv([exported]))).toEqual([
      ['Question', 'Answer', 'Accept', 'Source', 'Citation'],
      [exported.question.join('\n'), `'${exported.answer}`, 'rape oil', exported.quote, exported.citation],
    ])
  })

  it('never begin a field with what a table program would calculate with', () => {
    const acting = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', ' =', '\n+'), fc.string())
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(acting, (answer) => {
        const row = fieldsOf(writeCsv([{ ...exported, answer }]))[1]
        expect(row?.[1]).toBe(`'${answer}`)
      }),
    )
  })
})
