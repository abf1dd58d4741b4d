import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeAnkiPackage } from '../../../src/quiz/formats/anki-package.ts'
import type { ExportedCard } from '../../../src/quiz/formats/exported-card.ts'
import { exported } from '../../support/exported.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Opens a package as Anki does, and asks its collection. */
async function ask(cards: readonly ExportedCard[], ...queries: readonly string[]): Promise<readonly Rows[]> {
  const files = unzipSync(await writeAnkiPackage(cards, 'Verbatim', Date.UTC(2026, 0, 5)))
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media'])
  expect(strFromU8(files['media'] ?? new Uint8Array())).toBe('{}')
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  const file = join(folder, 'collection.anki2')
  await writeFile(file, files['collection.anki2'] ?? new Uint8Array())
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return queries.map((query) => database.prepare(query).all())
  } finally {
    database.close()
    await rm(folder, { recursive: true })
  }
}

const two = [exported, { ...exported, id: 'klmnopqrst', answer: 'another' }]

describe('a package for Anki', () => {
  it('holds a sound collection of schema 11 with one model and its deck', async () => {
    const [sound, col] = await ask(two, 'PRAGMA integrity_check', 'SELECT * FROM col')
    expect(sound).toEqual([{ integrity_check: 'ok' }])
    const { ver, models, decks, dconf, conf } = col?.[0] ?? {}
    expect(ver).toBe(11)
    const [model] = Object.values(JSON.parse(String(models)))
    expect(model).toMatchObject({ name: 'Verbatim', flds: [{ name: 'Front' }, { name: 'Back' }] })
    expect(Object.values(JSON.parse(String(decks)))).toMatchObject([
      { name: 'Default' },
      { name: 'Verbatim' },
    ])
    expect(Object.keys(JSON.parse(String(dconf)))).toEqual(['1'])
    expect(JSON.parse(String(conf))).toMatchObject({ curDeck: 1 })
  })

  it('has a note and a new card of the deck for each question', async () => {
    const [notes = [], cards = []] = await ask(
      two,
      'SELECT * FROM notes ORDER BY flds',
      'SELECT cards.*, notes.guid FROM cards JOIN notes ON notes.id = cards.nid ORDER BY due',
    )
    expect(notes).toHaveLength(2)
    expect(String(notes[0]?.['flds']).split('\u001f')).toHaveLength(2)
    expect(notes[0]).toMatchObject({ tags: ' verbatim ', csum: expect.any(Number) })
    expect(cards.map(({ type, queue, due, ord }) => [type, queue, due, ord])).toEqual([
      [0, 0, 1, 0],
      [0, 0, 2, 0],
    ])
    expect(new Set(cards.map(({ did }) => did)).size).toBe(1)
  })

  it('is compared by the words of the front, without tags and entities', async () => {
    const card = { ...exported, question: ['What’s “A & B”?', "A. it's <one>"] }
    const [notes] = await ask([card], 'SELECT * FROM notes')
    const csum = createHash('sha1').update("What’s “A & B”?A. it's <one>").digest().readUInt32BE(0)
    expect(notes?.[0]).toMatchObject({ sfld: "What’s “A & B”?A. it's <one>", csum })
    expect(notes?.[0]?.['flds']).toContain('What’s “A &amp; B”?<br>A. it&#39;s &lt;one&gt;')
  })

  it('keeps two fields and does nothing with words in brackets, whatever stands in a question', async () => {
    const card = { ...exported, question: ['a\u001fb [sound:x.mp3] [latex]c[/latex]'] }
    const [notes] = await ask([card], 'SELECT * FROM notes')
    const flds = String(notes?.[0]?.['flds'])
    expect(flds.split('\u001f')).toHaveLength(2)
    expect(flds).not.toMatch(/\[(?:sound|latex)/)
  })

  it('is the same at each export, so that an import changes notes and adds none', async () => {
    const query = 'SELECT id, guid, mid FROM notes ORDER BY id'
    expect(await ask(two, query)).toEqual(await ask(two.toReversed(), query))
  })

  it('has a question once, and may hold none', async () => {
    const count = 'SELECT count(*) AS notes FROM notes'
    expect(await ask([exported, exported], count)).toEqual([[{ notes: 1 }]])
    expect(await ask([], count)).toEqual([[{ notes: 0 }]])
  })
})
