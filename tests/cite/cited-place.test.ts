import { describe, expect, it } from 'vitest'
import { citedPlace } from '../../src/cite/cited-place.ts'
import type { Locator } from '../../src/corpus/locator.ts'

const locator: Locator = { headings: ['The lantern'], firstParagraph: 3, lastParagraph: 3 }

describe('the place that is cited', () => {
  it('is the paragraph where a document has no pages', () => {
    expect(citedPlace(locator)).toEqual({ kind: 'paragraph', first: '3' })
    expect(citedPlace({ ...locator, lastParagraph: 5 })).toEqual({ kind: 'paragraph', first: '3', last: '5' })
  })

  it('is what is printed on the page where it has some', () => {
    expect(citedPlace({ ...locator, pages: ['iv', 'iv'] })).toEqual({ kind: 'page', first: 'iv' })
    expect(citedPlace({ ...locator, pages: ['41', '42'] })).toEqual({ kind: 'page', first: '41', last: '42' })
  })
})
