import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { partsOf, textsAt } from '../support/quoted-library.ts'

const { check } = createQuotationChecker(lighthouse)

describe('a quotation that leaves words out', () => {
  it('is not called cut without a mark where what it leaves out is marked and another word differs', () => {
    const verdict = check('The lantern burnt seal oil … on a clear night, and the lantern glass was polished')
    expect(verdict).toMatchObject({ kind: 'differs', negation: false })
    expect(verdict.kind === 'differs' && verdict.diff.some(({ kind }) => kind === 'omitted')).toBe(true)
    expect(verdict.kind === 'differs' && partsOf(verdict.diff, 'same', 'removed', 'omitted')).toBe(
      textsAt(verdict)[0],
    )
  })
})
