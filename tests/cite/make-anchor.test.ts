import { describe, expect, it } from 'vitest'
import { makeAnchor } from '../../src/cite/make-anchor.ts'
import { madeDocument } from '../support/library.ts'

const document = madeDocument({
  file: 'tides.md',
  lines: [
    'Low water comes an hour later each day, said the pilot.',
    'Nobody in the harbour believed him until the spring tide left their boats on the sand.',
  ],
})

function anchorOf(words: string) {
  const start = document.text.indexOf(words)
  return makeAnchor(document, { start, end: start + words.length })
}

describe('an anchor', () => {
  it('has the words, what stands around them in whole words, and their paragraph', () => {
    expect(anchorOf('until the spring tide')).toEqual({
      document: document.id,
      version: document.version,
      start: document.text.indexOf('until'),
      end: document.text.indexOf('until') + 21,
      exact: 'until the spring tide',
      prefix: 'in the harbour believed him ',
      suffix: ' left their boats on the sand.\n\n',
      paragraphs: ['tides.md#2'],
    })
  })

  it('reaches over the edge of a paragraph, and ends at the edges of the text', () => {
    const words = 'said the pilot.\n\nNobody in'
    expect(anchorOf(words).paragraphs).toEqual(['tides.md#1', 'tides.md#2'])
    expect(anchorOf('Low water')).toMatchObject({ prefix: '', suffix: ' comes an hour later each day,' })
    expect(anchorOf('on the sand.')).toMatchObject({ suffix: '\n\n' })
  })

  it('cuts no sign of two units in half', () => {
    const signs = madeDocument({ file: 'signs.md', lines: [`${'🜨'.repeat(40)}x${'🜨'.repeat(40)}`] })
    const { prefix, suffix } = makeAnchor(signs, { start: 80, end: 81 })
    for (const part of [prefix, suffix]) {
      expect(part.isWellFormed()).toBe(true)
      expect(part.length).toBe(32)
    }
    const odd = madeDocument({ file: 'odd.md', lines: [`${'🜨'.repeat(40)}ab${'🜨'.repeat(40)}`] })
    expect(makeAnchor(odd, { start: 81, end: 82 }).prefix.isWellFormed()).toBe(true)
    expect(makeAnchor(odd, { start: 80, end: 81 }).suffix.isWellFormed()).toBe(true)
  })

  it('is refused for what is no part of the text', () => {
    for (const range of [
      { start: -1, end: 4 },
      { start: 4, end: 4 },
      { start: 4, end: document.text.length + 1 },
    ]) {
      expect(() => makeAnchor(document, range)).toThrow('tides.md has no stretch')
    }
  })
})
