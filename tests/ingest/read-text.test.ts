import { describe, expect, it } from 'vitest'
import type { DocumentSource } from '../../src/corpus/create-document.ts'
import { textReader } from '../../src/ingest/read-text.ts'
import { readPage } from './page-fixture.ts'

async function sourceOf(content: string | Uint8Array, file = 'notes/weir.txt'): Promise<DocumentSource> {
  const reading = await textReader.read({ file, bytes: Buffer.from(content) })
  if (reading.kind !== 'read') throw new Error(reading.why)
  return reading.source
}

describe('a plain text', () => {
  it('is the whole file, normalised, with its paragraphs as stretches of it', async () => {
    const { text, blocks } = await sourceOf(
      'THE WEIR\r\n\r\nIt holds.\r\nIt has\u00AD held.\f Still it holds.',
    )
    expect(text).toBe('THE WEIR\n\nIt holds.\nIt has held.\n\n Still it holds.')
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'THE WEIR'],
      ['paragraph', 'It holds.\nIt has held.'],
      ['paragraph', 'Still it holds.'],
    ])
  })

  it('reports how it was read', async () => {
    const { report } = await sourceOf('The\u200B weir holds.\n\nIt has held.\n')
    expect(report).toEqual({
      bytes: 33,
      encoding: 'UTF-8',
      encodingSure: true,
      keptLines: 2,
      removed: { 'zero-width': 1 },
      warnings: [],
    })
  })

  it('warns of an encoding that is a guess', async () => {
    const { report, text } = await sourceOf(Buffer.from('Le caf\u00E9 est ferm\u00E9.', 'latin1'))
    expect(text).toBe('Le café est fermé.')
    expect(report.encodingSure).toBe(false)
    expect(report.warnings).toHaveLength(1)
  })

  it('copied from a page keeps the page, and sets its surroundings aside line by line', async () => {
    const page = readPage('harbour-courier.page')
    const { text, setAside, blocks, report } = await sourceOf(page.text)
    expect(text).toBe(page.text)
    for (const { start, end, line } of setAside) {
      expect(text.slice(start, end)).toBe(page.lines[line - 1]?.text.trim())
    }
    expect(setAside.length + report.keptLines).toBe(page.lines.filter((line) => line.text !== '').length)
    expect(blocks.length).toBe(report.keptLines)
  })

  it.each([
    ['no words', '* * *\n\n-----\n', 'it has no words; write something in it, or take it away'],
    ['no text', Buffer.alloc(300), 'it is no text inside; export it as text and add that'],
  ])('with %s is refused', async (_, content, why) => {
    expect(await textReader.read({ file: 'a.txt', bytes: Buffer.from(content) })).toEqual({
      kind: 'refused',
      why,
    })
  })
})
