import { describe, expect, it } from 'vitest'
import { documentWords } from '../../src/view/document-words.ts'
import { madeDocument } from '../support/library.ts'

describe('the words of a document', () => {
  it('are those of its paragraphs, without headings and lines set aside', () => {
    const lines = [
      { heading: 'On fog' },
      'Fog is low.',
      { aside: 'Home Shop', reason: 'menu' as const },
      'It lifts.',
    ]
    expect(documentWords(madeDocument({ file: 'fog.md', lines }))).toBe(5)
  })

  it('are none in a document without paragraphs', () => {
    expect(documentWords(madeDocument({ file: 'fog.md', lines: [{ heading: 'On fog' }] }))).toBe(0)
  })
})
