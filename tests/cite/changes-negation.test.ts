import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { libraryOf } from '../support/quoted-library.ts'

describe('a negation in what differs', () => {
  it('is seen in scripts without spaces, where some of its signs may be the same on both sides', () => {
    const library = libraryOf('古い港は夜ごとに灯りをともしている。')
    expect(createQuotationChecker(library).check('古い港は夜ごとに灯りをともしていない')).toMatchObject({
      kind: 'differs',
      negation: true,
    })
  })
})
