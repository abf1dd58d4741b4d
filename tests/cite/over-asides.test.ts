import { describe, expect, it } from 'vitest'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { libraryOf, textsAt } from '../support/quoted-library.ts'

const { check } = createQuotationChecker(lighthouse)

describe('words that were set aside', () => {
  it('are there, but not in the text', () => {
    const verdict = check('Accept all cookies')
    expect(verdict.kind).toBe('aside')
    expect(textsAt(verdict)).toEqual(['Accept all cookies'])
  })

  it('are in the text where that says them too', () => {
    const library = libraryOf({ aside: 'Salt dulls brass', reason: 'title' }, 'They say: salt dulls brass.')
    expect(createQuotationChecker(library).check('Salt dulls brass').kind).toBe('nearly-verbatim')
  })

  it('do not join two documents', () => {
    const library = madeLibrary([
      madeDocument({ file: 'one', lines: ['The lamp went out.', { aside: 'Shop', reason: 'menu' }] }),
      madeDocument({ file: 'two', lines: ['The keeper woke up.'] }),
    ])
    expect(createQuotationChecker(library).check('The lamp went out. The keeper woke up.').kind).not.toBe(
      'over-asides',
    )
  })
})
