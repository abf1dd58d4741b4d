import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/corpus/create-document.ts'
import type { Document } from '../../src/corpus/document.ts'
import { splitPassages } from '../../src/corpus/split-passages.ts'
import { textReader } from '../../src/ingest/read-text.ts'
import { readPages } from './page-fixture.ts'

const JUNK = [
  '\r',
  '\f',
  '\0',
  '\u202E',
  '\u200B',
  '\uD800',
  '\uFFFD',
  '\u0301\u0301',
  '🐚',
  '\u{E0041}',
  '\u00AD',
  '\t\t',
  '—',
  '© 2019',
  'Home',
  '***',
  '====',
  '| a | b |',
  'CHAPTER I.',
  '(((',
  '1. ',
  '- ',
  '"',
  '…',
  '関連記事',
  '등대',
  '댓글 3',
  'Log in',
  'x'.repeat(3_000),
  '\n\n\n',
  '    ',
  'Title: x',
  'by Ada Bryce',
  '03/09/2007',
  '*** END OF THE PROJECT GUTENBERG',
] as const

/** Pages with lines taken out, put elsewhere, cut, joined and mixed with junk, in any encoding. */
const bytes = fc
  .tuple(
    fc.constantFrom(...readPages().map(({ text }) => text)),
    fc.array(fc.tuple(fc.nat(5), fc.nat(10_000), fc.nat(10_000), fc.constantFrom(...JUNK)), { maxLength: 8 }),
    fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'windows-1252', 'euc-kr'),
  )
  .map(([page, edits, encoding]) => {
    const text = edits.reduce((whole, [operator, a, b, junk]) => {
      const [from = 0, to = 0] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y)
      const cut = whole.slice(from, to)
      if (operator === 0) return whole.slice(0, from) + whole.slice(to)
      if (operator === 1) return whole + cut
      if (operator === 2) return whole.slice(0, from) + cut.replaceAll('\n', ' ') + whole.slice(to)
      if (operator === 3) return whole.slice(0, from) + cut.split('').reverse().join('') + whole.slice(to)
      return whole.slice(0, from) + junk.repeat(1 + (b % 5)) + whole.slice(from)
    }, page)
    return iconv.encode(text, encoding)
  })

const plainBytes = fc.oneof(
  { weight: 5, arbitrary: bytes },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
)

async function documentOf(content: Uint8Array): Promise<Document | undefined> {
  const reading = await textReader.read({ file: 'fuzz.txt', bytes: Buffer.from(content) })
  return reading.kind === 'read' ? createDocument(reading.source) : undefined
}

describe('whatever a .txt file holds', { timeout: 60_000 }, () => {
  it('reading it does not throw, and what is read keeps the laws of a document', async () => {
    let read = 0
    await fc.assert(
      fc.asyncProperty(plainBytes, async (content) => {
        const document = await documentOf(content)
        if (!document) return
        read++
        checkDocument(document)
      }),
      { numRuns: 2_000 },
    )
    expect(read).toBeGreaterThan(1_400)
  })
})

function checkDocument(document: Document): void {
  const { text, paragraphs, setAside, metadata } = document
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toMatch(
    /[[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]--[\t\n]]/v,
  )
  const stretches = [...paragraphs, ...setAside].sort((a, b) => a.start - b.start)
  const wrong = stretches.filter(({ start, end }, i) => {
    const words = text.slice(start, end)
    return start < (stretches[i - 1]?.end ?? 0) || end <= start || words !== words.trim()
  })
  expect(wrong).toEqual([])
  expect(stretches.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length)
  expect(metadata.title.value).not.toBe('')
  checkPassages(document)
}

function checkPassages(document: Document): void {
  const passages = splitPassages(document)
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  const held = passages.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => document.text.slice(start, end)),
  )
  const written = document.paragraphs.map(({ start, end }) => document.text.slice(start, end))
  expect(held.join('').replace(/\s/g, '')).toBe(written.join('').replace(/\s/g, ''))
}
