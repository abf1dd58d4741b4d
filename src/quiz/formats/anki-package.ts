import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { zipSync } from 'fflate'
import {
  type AnkiDeck,
  type AnkiModel,
  collectionTables,
  deckOf,
  deckSettings,
  deckSettingsId,
  modelOf,
  settings,
} from './anki-collection.ts'
import { backHtml, frontHtml, frontWords, noteGuid, noteTag } from './anki-note.ts'
import type { ExportedCard } from './exported-card.ts'

/**
 * The cards as a package that every Anki opens: a collection of schema 11 in a zip. Notes have stable guids and ids, so
 * that to import it again changes notes instead of adding them. `now` is in epoch milliseconds.
 */
export async function writeAnkiPackage(
  cards: readonly ExportedCard[],
  deck: string,
  now: number,
): Promise<Uint8Array> {
  const collection = await writeCollection(cards, deck, now)
  const at = { mtime: new Date(Math.max(now, EARLIEST_IN_ZIP)) }
  return zipSync({ 'collection.anki2': [collection, at], media: [new TextEncoder().encode('{}'), at] })
}

/** A zip counts its years from 1980. */
const EARLIEST_IN_ZIP = Date.UTC(1980, 0, 2)

/** SQLite gives the bytes of a database as a file only, in all versions of Node that the bot runs on. */
async function writeCollection(
  cards: readonly ExportedCard[],
  deck: string,
  now: number,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
  try {
    const file = join(folder, 'collection.anki2')
    fillCollection(file, cards, deck, now)
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function fillCollection(file: string, cards: readonly ExportedCard[], deck: string, now: number): void {
  const database = new DatabaseSync(file)
  try {
    database.exec(collectionTables)
    const seconds = Math.floor(now / 1000)
    const model = modelOf(seconds)
    const made = deckOf(deck, seconds)
    addCollection(database, { model, deck: made, now })
    const unique = [...new Map(cards.map((card) => [card.id, card])).values()]
    addNotes(database, unique, { model: model.id, deck: made.id, seconds })
  } finally {
    database.close()
  }
}

type Made = { readonly model: AnkiModel; readonly deck: AnkiDeck; readonly now: number }

function addCollection(database: DatabaseSync, { model, deck, now }: Made): void {
  const seconds = Math.floor(now / 1000)
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(
      seconds,
      now,
      now,
      JSON.stringify(settings),
      JSON.stringify({ [model.id]: model }),
      JSON.stringify({ 1: { ...deckOf('Default', seconds), id: 1 }, [deck.id]: deck }),
      JSON.stringify({ [deckSettingsId]: deckSettings }),
      '{}',
    )
}

type Places = { readonly model: number; readonly deck: number; readonly seconds: number }

function addNotes(database: DatabaseSync, cards: readonly ExportedCard[], places: Places): void {
  const note = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")
  const card = database.prepare(
    "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  )
  database.exec('BEGIN')
  const used = new Set<number>()
  for (const [index, each] of cards.entries()) {
    const words = frontWords(each)
    const guid = noteGuid(each)
    const id = idOf(guid, used)
    const { model, deck, seconds } = places
    const fields = `${frontHtml(each)}\u001f${backHtml(each)}`
    note.run(id, guid, model, seconds, ` ${noteTag} `, fields, words, checksum(words))
    card.run(id, id, deck, seconds, index + 1)
  }
  database.exec('COMMIT')
}

/** Ids of notes and cards are milliseconds in Anki; made from the guid they are the same each time. */
function idOf(guid: string, used: Set<number>): number {
  let id = FIRST_ID + (Number.parseInt(sha1(guid).slice(0, 10), 16) % ID_SPAN)
  while (used.has(id)) id++
  used.add(id)
  return id
}

const FIRST_ID = Date.UTC(2020, 0, 1)
const ID_SPAN = 5 * 365 * 86_400_000

/** The first eight digits of a hash of the words of the first field, by which Anki looks for duplicates. */
function checksum(words: string): number {
  return Number.parseInt(sha1(words).slice(0, 8), 16)
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
