import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/corpus/count-words.ts'
import { createDocument } from '../../src/corpus/create-document.ts'
import type { Document } from '../../src/corpus/document.ts'
import { textReader } from '../../src/ingest/read-text.ts'

const FOLDER = new URL('../../../shared/documents/', import.meta.url)
const here = existsSync(FOLDER)

async function readSeed(prefix: string): Promise<Document> {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(prefix))
  if (file === undefined) throw new Error(`no file ${prefix}* in ${FOLDER.pathname}`)
  const reading = await textReader.read({ file, bytes: readFileSync(new URL(file, FOLDER)) })
  if (reading.kind !== 'read') throw new Error(reading.why)
  return createDocument(reading.source)
}

const lineOf = (text: string, number: number) => text.split('\n')[number - 1]
const reasons = ({ setAside }: Document) => setAside.map(({ line, reason }) => `${line} ${reason}`)

describe.skipIf(!here)('the two study texts (skipped where there is no ../shared/documents)', () => {
  it('keep exactly the lines of their articles: 20 of 45', async () => {
    const [excerpt, commentary] = [await readSeed('000'), await readSeed('001')]
    expect([excerpt.report.keptLines, commentary.report.keptLines]).toEqual([6, 14])
    expect([excerpt.paragraphs.length, commentary.paragraphs.length]).toEqual([5, 14])
    expect([excerpt.setAside.length, commentary.setAside.length]).toEqual([10, 15])
  })

  it('say of each line set aside why (000)', async () => {
    expect(reasons(await readSeed('000'))).toEqual([
      '1 label',
      '3 title',
      '5 repeat',
      '7 repeat',
      '9 label',
      '13 label',
      '25 menu',
      '26 menu',
      '28 error',
      '30 error',
    ])
  })

  it('say of each line set aside why (001)', async () => {
    expect(reasons(await readSeed('001'))).toEqual([
      '1 short',
      '2 short',
      '3 menu',
      '4 menu',
      '5 menu',
      '6 repeat',
      '7 menu',
      '8 date',
      '9 date',
      '11 title',
      '13 by-line',
      '44 legal',
      '46 menu',
      '47 menu',
      '48 legal',
    ])
  })

  it('have their heading, and paragraphs of the lengths that a person counts', async () => {
    const { text, paragraphs } = await readSeed('000')
    expect(paragraphs.map(({ headings }) => headings)).toEqual([[], ...Array(4).fill(['Introduction'])])
    const lengths = paragraphs.map((paragraph) => countWords(text, paragraph))
    expect(lengths).toEqual([191, 123, 97, 140, 37])
  })

  it('state what they state and no more (000)', async () => {
    const { metadata, text } = await readSeed('000')
    expect(metadata.title).toEqual({ value: lineOf(text, 3), reason: 'line 3, repeated in line 7' })
    expect(metadata.genre?.value).toBe('Academic journal article')
    expect(metadata.container?.value).toBe('Asian Perspective')
    expect(metadata.keywords?.value).toHaveLength(4)
    expect(metadata.excerpt?.value).toBe(true)
    expect([metadata.authors, metadata.date, metadata.publisher, metadata.url]).toEqual(
      Array(4).fill(undefined),
    )
    expect(metadata.notes).toEqual([
      'The text states no date; the latest day that it speaks of is 2008-04-19.',
      'A number is glued to a word, perhaps a footnote\'s: "Bush,1".',
    ])
  })

  it('state what they state and no more (001)', async () => {
    const { metadata, text } = await readSeed('001')
    const { notes, ...sourced } = metadata
    const values = Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]))
    expect(values).toEqual({
      title: lineOf(text, 11),
      authors: ['Scott Snyder', 'Brad Glosserman'],
      date: '2006-03-17',
      container: 'GLOCOM Platform',
      publisher: 'Japanese Institute of Global Communications',
      genre: 'Commentary',
    })
    expect(notes).toEqual([
      expect.stringMatching(/^Line 8, .*03\/09\/2007", may mean 2007-09-03 or 2007-03-09\.$/),
      'Line 44: shown with the permission of Pacific Forum CSIS, which may be the first publisher.',
    ])
  })
})
