import { describe, expect, it } from 'vitest'
import { locatorText } from '../../src/view/locator-text.ts'

describe('the text of a locator', () => {
  it('names the section, outermost heading first, and the paragraph', () => {
    expect(locatorText({ headings: ['Tides', 'Neap'], firstParagraph: 3, lastParagraph: 3 })).toBe(
      '§ Tides › Neap, ¶ 3',
    )
  })

  it('names a run of paragraphs by its ends', () => {
    expect(locatorText({ headings: ['Tides'], firstParagraph: 3, lastParagraph: 14 })).toBe('§ Tides, ¶ 3–14')
  })

  it('names the pages before the paragraphs, where there are any', () => {
    const place = { headings: [], firstParagraph: 3, lastParagraph: 3 }
    expect(locatorText({ ...place, pages: ['41', '41'] })).toBe('p. 41, ¶ 3')
    expect(locatorText({ ...place, headings: ['Tides'], pages: ['iv', '1'] })).toBe('§ Tides, pp. iv–1, ¶ 3')
  })

  it('names the paragraph alone where there is no heading', () => {
    expect(locatorText({ headings: [], firstParagraph: 1, lastParagraph: 1 })).toBe('¶ 1')
  })
})
