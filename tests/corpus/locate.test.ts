import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/corpus/create-document.ts'
import type { Page } from '../../src/corpus/document.ts'
import { locate, locateParagraph, pageName, pageNames } from '../../src/corpus/locate.ts'

const TEXT = 'Of tar.\n\nRopes\n\nOf rope.\n\nKnots\n\nOf knots.'

function rangeOf(words: string): { readonly start: number; readonly end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const document = createDocument({
  file: 'a.txt',
  text: TEXT,
  blocks: [
    { kind: 'paragraph', ...rangeOf('Of tar.') },
    { kind: 'heading', level: 1, ...rangeOf('Ropes') },
    { kind: 'paragraph', ...rangeOf('Of rope.') },
    { kind: 'heading', level: 2, ...rangeOf('Knots') },
    { kind: 'paragraph', ...rangeOf('Of knots.') },
  ],
  setAside: [],
  pages: [
    { start: 0, index: 1, label: 'iv' },
    { start: rangeOf('rope.').start, index: 2 },
    { start: rangeOf('Knots').start, index: 3, label: '1' },
  ],
  metadata: { title: { value: 'A', reason: 'the file name' } },
  report: { bytes: 1, encoding: 'UTF-8', encodingSure: true, keptLines: 5, removed: {}, warnings: [] },
})

describe('where a stretch of a document stands', () => {
  it('is its section, its paragraphs and its pages', () => {
    expect(locate(document, rangeOf('knots'))).toEqual({
      headings: ['Ropes', 'Knots'],
      firstParagraph: 3,
      lastParagraph: 3,
      pages: ['1', '1'],
    })
  })

  it('is what all of it has in common', () => {
    const { start } = rangeOf('Of rope')
    expect(locate(document, { start, end: TEXT.length })).toEqual({
      headings: ['Ropes'],
      firstParagraph: 2,
      lastParagraph: 3,
      pages: ['iv', '1'],
    })
  })

  it('is nowhere outside of the paragraphs', () => {
    expect(locate(document, rangeOf('Ropes'))).toBeUndefined()
  })

  it('has no pages where the document has none', () => {
    expect(locate({ ...document, pages: [] }, rangeOf('tar'))).toEqual({
      headings: [],
      firstParagraph: 1,
      lastParagraph: 1,
    })
  })

  it('is told of a paragraph, or of a part of it', () => {
    const [, paragraph] = document.paragraphs
    if (paragraph === undefined) throw new Error('there should be a second paragraph')
    expect(locateParagraph(document, paragraph).pages).toBeUndefined()
    expect(locateParagraph(document, paragraph, rangeOf('rope'))).toEqual({
      headings: ['Ropes'],
      firstParagraph: 2,
      lastParagraph: 2,
    })
  })

  it('ends on the page before the one that begins at its end', () => {
    const { start } = rangeOf('Of rope')
    expect(locate(document, { start, end: rangeOf('rope.').start })?.pages).toEqual(['iv', 'iv'])
  })

  it('names a page by what is printed on it, and by its place only where nothing is printed on any', () => {
    const names = (pages: readonly Page[]) => {
      expect(pageNames(pages)).toEqual(pages.map((page) => pageName(page, pages)))
      return pageNames(pages)
    }
    expect(names(document.pages)).toEqual(['iv', undefined, '1'])
    expect(names(document.pages.map(({ start, index }) => ({ start, index })))).toEqual(['1', '2', '3'])
  })
})
