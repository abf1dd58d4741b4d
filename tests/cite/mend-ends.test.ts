import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { libraryOf, partsOf, textsAt } from '../support/quoted-library.ts'

const { check } = createQuotationChecker(lighthouse)

describe('the end of a quotation whose last words are others', () => {
  it.each([
    [
      'at its end',
      'The keepers bought lamps of the co-\noperation.',
      'The keepers bought lamps of the cooperation',
    ],
    ['at its beginning', 'The co-\noperation bought lamps for all.', 'cooperation bought lamps for all'],
    [
      'behind a clause',
      'They kept a co-\noperation. It bought lamps for all.',
      'cooperation. It bought lamps for all',
    ],
    ['on the side of the quotation', 'The cooperation bought lamps.', 'co-\noperation bought lamps'],
  ])('may divide a word over two lines %s', (_, line, quotation) => {
    const library = libraryOf(line)
    const verdict = createQuotationChecker(library).check(quotation)
    expect(verdict).toMatchObject({ kind: 'nearly-verbatim', slight: ['punctuation'] })
    expect(textsAt(verdict, library)[0]?.replace('-\n', '')).toContain('cooperation')
  })

  it('says what stands in the place of its last words, up to the end of the clause', () => {
    const verdict = check('The harbour board paid for a new boat, they say')
    expect(verdict.kind === 'differs' && verdict.diff).toEqual([
      { kind: 'same', text: 'The harbour board paid for a new ' },
      { kind: 'removed', text: 'lantern in the' },
      { kind: 'added', text: ' boat, they say' },
    ])
    const left = check('Nobody slept through a gale, they say')
    expect(left.kind === 'differs' && partsOf(left.diff, 'removed')).toBe('')
  })
})
