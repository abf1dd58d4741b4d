import { describe, expect, it } from 'vitest'
import { openingView } from '../../src/view/opening-view.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { lighthouse } from '../support/lighthouse.ts'

describe('the opening', () => {
  it('says in two lines what is loaded and what to try', () => {
    expect(plainText(openingView(lighthouse, ['knowledge/'], 'Who paid?'))).toBe(
      [
        '3 documents, 101 words, 6 passages from knowledge/.',
        "Ask a question, for example: Who paid? Type 'help' for more.",
      ].join('\n\n'),
    )
  })

  it('names every folder, and one of each as one', () => {
    const [document] = lighthouse.documents
    const one = {
      ...lighthouse,
      documents: document === undefined ? [] : [{ ...document, paragraphs: document.paragraphs.slice(0, 1) }],
      passages: lighthouse.passages.slice(0, 1),
    }
    expect(plainText(openingView(one, ['a', 'b'], 'Who?'))).toMatch(
      /^1 document, 12 words, 1 passage from a and b\./,
    )
  })
})
