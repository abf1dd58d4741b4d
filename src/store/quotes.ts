import type { Selectable } from 'kysely'
import type { Anchor } from '../cite/anchor.ts'
import type { DocumentId } from '../corpus/document.ts'
import type { Database } from './database.ts'
import { flagOf, readRow, readRows, textOf, wholeOf } from './decode.ts'
import { anchorName, readAnchor, writeAnchor } from './kept-anchor.ts'
import type { Queries, Tables } from './schema.ts'
import { StoreError } from './store-error.ts'

/** A quotation that a member saved, with all that finds it again. */
export type SavedQuote = {
  /** Once in a community. */
  readonly id: string
  readonly community: string
  readonly learner: string
  readonly anchor: Anchor
  readonly at: number
  /** The member lets the whole group see it among the group's. */
  readonly isShared: boolean
}

/** Which of them: a member's own, or those shared with the group. */
export type WhichQuotes = { readonly learner?: string; readonly document?: DocumentId }

/** The saved quotations of all communities. */
export type QuoteBook = {
  /** The quotation as it is kept: the one saved before where the member has that very passage already. */
  save(quote: SavedQuote): Promise<SavedQuote>
  find(community: string, id: string): Promise<SavedQuote | undefined>
  /** With a learner theirs, without one those that are shared; newest first. */
  list(community: string, which: WhichQuotes): Promise<readonly SavedQuote[]>
  /** False where the member has no such quotation. */
  share(community: string, id: string, learner: string, isShared: boolean): Promise<boolean>
  /** False where the member has no such quotation. */
  remove(community: string, id: string, learner: string): Promise<boolean>
}

/** The saved quotations in a database. */
export function createQuotes(database: Database, { warn }: { warn(sentence: string): void }): QuoteBook {
  let kept = 0
  return {
    save: (quote) => save(database, rowOf(quote, kept++)),
    find: (community, id) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('quote').where('community', '=', community).where('id', '=', id)
        const row = await mine.selectAll().executeTakeFirst()
        return row && quoteOf(row)
      }),
    list: (community, which) =>
      database.read(async (tables) => readRows(await rowsWhere(tables, community, which), quoteOf, warn)),
    share: (community, id, learner, isShared) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('quote').where('community', '=', community).where('id', '=', id)
        const shared = mine.where('learner', '=', learner).set({ is_shared: isShared ? 1 : 0 })
        return (await shared.returning('id').executeTakeFirst()) !== undefined
      }),
    remove: (community, id, learner) =>
      database.write(async (tables) => {
        const mine = tables.deleteFrom('quote').where('community', '=', community).where('id', '=', id)
        const removed = mine.where('learner', '=', learner).returning('id')
        return (await removed.executeTakeFirst()) !== undefined
      }),
  }
}

type Row = Selectable<Tables['quote']>

const TRIES = 3

/** One that is not there although it was in the way has been removed in between: then there is room. */
async function save(database: Database, row: Row): Promise<SavedQuote> {
  const { community, learner, passage, id } = row
  for (let i = 0; i < TRIES; i++) {
    const added = await database.write((tables) =>
      tables
        .insertInto('quote')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst(),
    )
    const saved =
      added ??
      (await database.read((tables) => {
        const mine = tables.selectFrom('quote').where('community', '=', community)
        const same = mine.where('learner', '=', learner).where('passage', '=', passage)
        return same.selectAll().executeTakeFirst()
      }))
    if (saved !== undefined) return quoteOf(saved)
  }
  throw new StoreError(
    `The quotation ${id} of the community ${community} cannot be saved: that id is taken, or it is being removed while it is saved. Save it again.`,
  )
}

function rowsWhere(
  tables: Queries,
  community: string,
  { learner, document }: WhichQuotes,
): Promise<readonly Row[]> {
  const all = tables.selectFrom('quote').where('community', '=', community)
  const whose = learner === undefined ? all.where('is_shared', '=', 1) : all.where('learner', '=', learner)
  const where = document === undefined ? whose : whose.where('document', '=', document)
  return where.selectAll().orderBy('at', 'desc').orderBy('ordinal', 'desc').execute()
}

function rowOf({ id, community, learner, anchor, at, isShared }: SavedQuote, ordinal: number): Row {
  const written = writeAnchor(anchor)
  const passage = anchorName(written)
  return {
    ...{ community, id, learner, passage, document: anchor.document, anchor: written, at, ordinal },
    is_shared: isShared ? 1 : 0,
  }
}

function quoteOf(row: Row): SavedQuote {
  return readRow(`The quotation ${row.id} of the community ${row.community}`, () => ({
    id: textOf(row.id, 'id'),
    community: textOf(row.community, 'community'),
    learner: textOf(row.learner, 'learner'),
    anchor: readAnchor(row.anchor),
    at: wholeOf(row.at, 'at'),
    isShared: flagOf(row.is_shared, 'is_shared'),
  }))
}
