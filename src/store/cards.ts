import type { Selectable } from 'kysely'
import type { DocumentId } from '../corpus/document.ts'
import type { Database } from './database.ts'
import { fieldsOf, jsonOf, listOf, readRow, readRows, stretchOf, textOf, wholeOf, wordOf } from './decode.ts'
import type { Tables } from './schema.ts'
import { StoreError } from './store-error.ts'

/** Where a card stands: waiting for a host, among the questions, or put away. */
export const cardStates = ['proposed', 'approved', 'dropped'] as const

/** Where a card stands. */
export type CardState = (typeof cardStates)[number]

/** A question that a member wrote. */
export type CardDraft = {
  readonly community: string
  /** Short, made by the caller, and once in a community. */
  readonly id: string
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  /** The words of a document that it was made from, in offsets of that version. */
  readonly source?: {
    readonly document: DocumentId
    readonly start: number
    readonly end: number
    readonly version: string
  }
  readonly author: string
  readonly at: number
  readonly state: CardState
  /** The host who approved or dropped it. */
  readonly decidedBy?: string
}

/** What may be edited on a card, also after it was approved; a draft that nobody sent may become somebody else's. */
export type CardEdit = Partial<Pick<CardDraft, 'prompt' | 'answer' | 'accept' | 'author' | 'at'>>

/** The cards of all communities. */
export type CardBook = {
  /** As it is, also one that is approved from the start. Throws a StoreError for an id that the community has already. */
  propose(card: CardDraft): Promise<void>
  /** The card as it is then; undefined where there is none. */
  edit(community: string, id: string, changes: CardEdit): Promise<CardDraft | undefined>
  /** Only if it is still in the state that the host saw; true if it was. */
  decide(community: string, id: string, from: CardState, to: CardState, decidedBy: string): Promise<boolean>
  find(community: string, id: string): Promise<CardDraft | undefined>
  /** Oldest first: a queue. */
  list(community: string, state: CardState): Promise<readonly CardDraft[]>
}

/** The cards in a database. */
export function createCards(database: Database, { warn }: { warn(sentence: string): void }): CardBook {
  return {
    propose: (card) => propose(database, card),
    edit: (community, id, changes) => edit(database, community, id, changes),
    decide: (community, id, from, to, decidedBy) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('card').where('community', '=', community).where('id', '=', id)
        const decided = mine.where('state', '=', from).set({ state: to, decided_by: decidedBy })
        return (await decided.returning('id').executeTakeFirst()) !== undefined
      }),
    find: (community, id) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('card').where('community', '=', community).where('id', '=', id)
        const row = await mine.selectAll().executeTakeFirst()
        return row && cardOf(row)
      }),
    list: (community, state) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('card').where('community', '=', community)
        const rows = await mine.where('state', '=', state).selectAll().execute()
        return readRows(rows, cardOf, warn).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      }),
  }
}

type Row = Selectable<Tables['card']>

async function propose(database: Database, card: CardDraft): Promise<void> {
  const row = rowOf(card)
  // What could not be read again is refused now.
  cardOf(row)
  const added = await database.write((tables) =>
    tables
      .insertInto('card')
      .values(row)
      .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  if (added !== undefined) return
  throw new StoreError(`${nameOf(row)} is there already. Give the new one another id.`)
}

/** One statement that writes what is named and nothing else: edits of two hosts at once both hold. */
async function edit(
  database: Database,
  community: string,
  id: string,
  { prompt, answer, accept, author, at }: CardEdit,
): Promise<CardDraft | undefined> {
  const values = {
    ...(prompt !== undefined && { prompt }),
    ...(answer !== undefined && { answer }),
    ...(accept !== undefined && { accept: JSON.stringify(accept) }),
    ...(author !== undefined && { author }),
    ...(at !== undefined && { at }),
    id,
  }
  const row = await database.write((tables) =>
    tables
      .updateTable('card')
      .set(values)
      .where('community', '=', community)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst(),
  )
  return row && cardOf(row)
}

function rowOf(card: CardDraft): Row {
  const { community, id, prompt, answer, accept, source, author, at, state, decidedBy } = card
  return {
    ...{ community, id, prompt, answer, author, at, state },
    accept: JSON.stringify(accept),
    source: source === undefined ? null : writeSource(source),
    decided_by: decidedBy ?? null,
  }
}

function cardOf(row: Row): CardDraft {
  return readRow(nameOf(row), () => ({
    community: row.community,
    id: row.id,
    prompt: textOf(row.prompt, 'prompt'),
    answer: textOf(row.answer, 'answer'),
    accept: listOf(jsonOf(row.accept, 'accept'), 'accept', textOf),
    ...(row.source !== null && { source: readSource(jsonOf(row.source, 'source')) }),
    author: textOf(row.author, 'author'),
    at: wholeOf(row.at, 'at'),
    state: wordOf(row.state, cardStates, 'state'),
    ...(row.decided_by !== null && { decidedBy: textOf(row.decided_by, 'decided_by') }),
  }))
}

function writeSource({ document, start, end, version }: NonNullable<CardDraft['source']>): string {
  return JSON.stringify({ document, start, end, version })
}

function readSource(value: unknown): NonNullable<CardDraft['source']> {
  const { document, version } = fieldsOf(value, 'source')
  return {
    document: textOf(document, 'source.document'),
    ...stretchOf(value, 'source'),
    version: textOf(version, 'source.version'),
  }
}

function nameOf({ community, id }: Pick<Row, 'community' | 'id'>): string {
  return `The card ${id} of the community ${community}`
}
