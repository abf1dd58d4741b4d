import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/corpus/document.ts'
import type { TextBlock } from '../../src/view/reading-page.ts'
import { textBlocks, textParts } from '../../src/view/reading-text.ts'
import { type MadeLine, madeDocument, stated } from '../support/library.ts'

const nothing = { hits: new Map<number, never>() }

const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/)
const lines: fc.Arbitrary<readonly MadeLine[]> = fc.array(
  fc.oneof(
    words,
    fc.record({ heading: words, level: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ aside: words, reason: fc.constant('menu' as const) }),
  ),
  { maxLength: 20 },
)

function textOf(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('')
    case 'set-aside':
      return block.lines.map(({ text }) => text).join('\n')
    case 'heading':
    case 'loose':
      return block.text
    default:
      return block satisfies never
  }
}

const solid = (text: string): string => text.replace(/\s+/g, '')

describe('the text of a whole document', () => {
  it('has every letter of the file in one block, in the order of the file', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const document = madeDocument({ file: 'Z', lines: all })
        expect(solid(textBlocks(document, nothing).map(textOf).join(''))).toBe(solid(document.text))
      }),
    )
  })

  it('marks a quotation to the letter wherever it begins and ends, and never what was set aside', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, one, other) => {
        const document = madeDocument({ file: 'Z', lines: all })
        const [start = 0, end = 0] = [one, other]
          .map((at) => at % (document.text.length + 1))
          .toSorted((a, b) => a - b)
        const blocks = textBlocks(document, { ...nothing, quoted: { start, end } })
        const marked = blocks
          .flatMap((block) => (block.kind === 'paragraph' ? block.parts : []))
          .map((part) => (part.kind === 'words' && part.isQuoted ? part.text : ''))
        const meant = document.paragraphs.map((each) =>
          document.text.slice(Math.max(each.start, start), Math.max(each.start, Math.min(each.end, end))),
        )
        expect(marked.join('')).toBe(meant.join(''))
      }),
    )
  })

  it('numbers its headings without a gap, below the title that they do not repeat', () => {
    const document = madeDocument({
      file: 'tides.md',
      metadata: { title: stated('On Tides') },
      lines: [
        { heading: 'On Tides' },
        'Opening.',
        { heading: 'Spring', level: 2 },
        { heading: 'Full moon', level: 3 },
        'High.',
        { heading: 'Neap', level: 2 },
        'Low.',
      ],
    })
    const headings = textBlocks(document, nothing).filter(({ kind }) => kind === 'heading')
    expect(headings).toMatchObject([
      { level: 2, text: 'Spring' },
      { level: 3, text: 'Full moon' },
      { level: 2, text: 'Neap' },
    ])
  })

  it('keeps a heading with nothing under it as words that are no heading', () => {
    const document = madeDocument({
      file: 'a.md',
      lines: [{ heading: 'Empty' }, { heading: 'Full' }, 'Words.', { heading: 'Last' }],
    })
    expect(textBlocks(document, nothing).map((block) => [block.kind, textOf(block)])).toEqual([
      ['loose', 'Empty'],
      ['heading', 'Full'],
      ['paragraph', 'Words.'],
      ['loose', 'Last'],
    ])
  })

  it('finds a heading that the file breaks over two lines, and two that it does not part', () => {
    const text = 'The\nBroken Heading\n\nWords.\n\nAbove\nBelow\nMore.'
    const at = (words: string): { readonly start: number; readonly end: number } => {
      const start = text.indexOf(words)
      return { start, end: start + words.length }
    }
    const document: Document = {
      ...madeDocument({ file: 'a.txt', lines: [] }),
      text,
      paragraphs: [
        { ...at('Words.'), id: '1', number: 1, headings: ['The Broken Heading'] },
        { ...at('More.'), id: '2', number: 2, headings: ['Above', 'Below'] },
      ],
    }
    expect(textBlocks(document, nothing).map((block) => [block.kind, textOf(block)])).toEqual([
      ['heading', 'The Broken Heading'],
      ['paragraph', 'Words.'],
      ['heading', 'Above'],
      ['heading', 'Below'],
      ['paragraph', 'More.'],
    ])
  })

  it('puts lines that were set aside in a row together', () => {
    const document = madeDocument({
      file: 'a.txt',
      lines: [
        { aside: 'Home', reason: 'menu' },
        { aside: 'We use cookies', reason: 'cookie' },
        'Words.',
        { aside: 'Next', reason: 'related' },
      ],
    })
    const aside = textBlocks(document, nothing).filter(({ kind }) => kind === 'set-aside')
    expect(aside).toEqual([
      {
        kind: 'set-aside',
        lines: [
          { line: 1, text: 'Home', reason: 'menu' },
          { line: 3, text: 'We use cookies', reason: 'cookie' },
        ],
      },
      { kind: 'set-aside', lines: [{ line: 7, text: 'Next', reason: 'related' }] },
    ])
  })

  it('keeps the lines of verse and of tables, and lets prose flow', () => {
    const full = 'x'.repeat(70)
    const keeps = (paragraph: string): unknown =>
      textBlocks(madeDocument({ file: 'a', lines: [paragraph] }), nothing).map(
        (block) => block.kind === 'paragraph' && block.keepsLines,
      )
    expect(keeps(`${full}\n${full}x\nend`)).toEqual([false])
    expect(keeps('one line of any length')).toEqual([false])
    expect(keeps('The sea, the sea,\nthe open sea,\nand me')).toEqual([true])
    expect(keeps(`${full}\nshort\n${full}`)).toEqual([true])
  })
})

describe('textParts', () => {
  const document: Document = {
    ...madeDocument({ file: 'a', lines: ['abcdefghij'] }),
    pages: [
      { start: 0, index: 1, label: 'iv' },
      { start: 4, index: 2 },
    ],
  }

  it('says where a page begins by what is printed on it, and by its place in the file where nothing is', () => {
    const unnumbered = { ...document, pages: document.pages.map(({ start, index }) => ({ start, index })) }
    const parts = (of: Document) => textParts(of, { start: 0, end: 10 }, undefined, [])
    expect(parts(document)).toEqual([
      { kind: 'page', name: 'iv' },
      { kind: 'words', text: 'abcd' },
      { kind: 'words', text: 'efghij' },
    ])
    expect(parts(unnumbered)).toEqual([
      { kind: 'page', name: '1' },
      { kind: 'words', text: 'abcd' },
      { kind: 'page', name: '2' },
      { kind: 'words', text: 'efghij' },
    ])
  })

  it('tells apart what is quoted, what was searched for, and what is both', () => {
    const parts = textParts(document, { start: 5, end: 10 }, { start: 0, end: 8 }, [{ start: 7, end: 9 }])
    expect(parts).toEqual([
      { kind: 'words', text: 'fg', isQuoted: true },
      { kind: 'words', text: 'h', isQuoted: true, isHit: true },
      { kind: 'words', text: 'i', isHit: true },
      { kind: 'words', text: 'j' },
    ])
  })
})
