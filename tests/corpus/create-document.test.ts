import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/corpus/create-document.ts'
import { sha256 } from '../../src/corpus/hash.ts'
import { makeDocument, makeSource } from './make-document.ts'

describe('the paragraphs of a document', () => {
  const lines = [
    'Before all headings.',
    '# Tides',
    'The sea comes in.',
    '## Spring tides',
    'It comes in far.',
    '- Share this page',
    'It goes out far.',
    '# Winds',
    'The wind turns.',
  ]
  const document = makeDocument(lines)

  it('are numbered from 1, headings and lines set aside not counted', () => {
    expect(document.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  })

  it('know the headings above them, outermost first', () => {
    expect(document.paragraphs.map(({ headings }) => headings)).toEqual([
      [],
      ['Tides'],
      ['Tides', 'Spring tides'],
      ['Tides', 'Spring tides'],
      ['Winds'],
    ])
  })

  it('are stretches of the text, to the letter', () => {
    expect(document.paragraphs.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      lines.filter((line) => !/^(?:#+|-) /.test(line)),
    )
  })

  it('leave the whole file in the text, lines set aside included', () => {
    expect(document.text).toContain('Share this page')
    expect(document.setAside.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Share this page',
    ])
  })

  it('skip a level where the writer did', () => {
    const { paragraphs } = makeDocument(['# Book', '### Note', 'Deep.', '## Part', 'Higher.'])
    expect(paragraphs.map(({ headings }) => headings)).toEqual([
      ['Book', 'Note'],
      ['Book', 'Part'],
    ])
  })

  it('that are endless are cut at a space before 20,000 characters, and no word is lost', () => {
    const endless = 'gull '.repeat(9_000).trim()
    const { text, paragraphs } = makeDocument([endless])
    const pieces = paragraphs.map(({ start, end }) => text.slice(start, end))
    expect(pieces.length).toBe(3)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(20_000)
    expect(pieces.join(' ')).toBe(endless)
  })

  it('that are one endless word are cut all the same, and never inside a character', () => {
    const { text, paragraphs } = makeDocument([`a${'🐚'.repeat(25_000)}`])
    expect(paragraphs.length).toBe(3)
    for (const { start, end } of paragraphs) expect(text.slice(start, end).isWellFormed()).toBe(true)
  })
})

describe('the ids of a document', () => {
  it('come from its file: the same file is the same document after an edit, of another version', () => {
    const before = makeDocument(['The sea comes in.'])
    const after = makeDocument(['The sea goes out.'])
    expect(after.id).toBe(before.id)
    expect(after.version).not.toBe(before.version)
    expect(after.version).toBe(sha256(after.text))
    expect(makeDocument(['The sea comes in.'], 'notes/other.txt').id).not.toBe(before.id)
  })

  it('of paragraphs survive a paragraph that is added above them', () => {
    const before = makeDocument(['The sea comes in.', 'The wind turns.'])
    const after = makeDocument(['New at the top.', 'The sea comes in.', 'The wind turns.'])
    expect(after.paragraphs.slice(1).map(({ id }) => id)).toEqual(before.paragraphs.map(({ id }) => id))
  })

  it('of paragraphs survive other line breaks and indents', () => {
    const [wrapped] = makeDocument(['The sea\n   comes in.']).paragraphs
    const [plain] = makeDocument(['The sea comes in.']).paragraphs
    expect(wrapped?.id).toBe(plain?.id)
  })

  it('of paragraphs with equal words differ', () => {
    const ids = makeDocument(['Again.', 'Again.', 'Again.']).paragraphs.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it('of paragraphs differ from document to document', () => {
    const [one] = makeDocument(['Again.'], 'one.txt').paragraphs
    const [other] = makeDocument(['Again.'], 'two.txt').paragraphs
    expect(one?.id).not.toBe(other?.id)
  })
})

describe('a reader with a bug', () => {
  it('is found out by blocks that overlap', () => {
    const source = makeSource(['The sea comes in.'])
    const blocks = [
      { kind: 'paragraph', start: 0, end: 9 },
      { kind: 'paragraph', start: 4, end: 17 },
    ] as const
    expect(() => createDocument({ ...source, blocks })).toThrow(
      /notes\/field\.txt: the block \[4, 17\) overlaps/,
    )
  })

  it('is found out by a block that ends after the text', () => {
    const source = makeSource(['The sea comes in.'])
    const blocks = [{ kind: 'paragraph', start: 0, end: 99 }] as const
    expect(() => createDocument({ ...source, blocks })).toThrow(/no part of the text/)
  })
})
