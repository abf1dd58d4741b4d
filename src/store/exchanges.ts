import type { Selectable } from 'kysely'
import type { DocumentId } from '../corpus/document.ts'
import type { Database } from './database.ts'
import { readRow, textOf, wholeOf, wordOf } from './decode.ts'
import { type KeptExcerpt, readExcerpts, writeExcerpts } from './kept-excerpt.ts'
import { pruneBefore } from './prune.ts'
import type { Queries, Tables } from './schema.ts'
import { StoreError } from './store-error.ts'

/** A question with the answer that was shown to it: all that its buttons need, months later and after restarts. */
export type Exchange = {
  /** Short, made by the caller, and once in a community. */
  readonly id: string
  readonly community: string
  /** The channel or thread, as its platform names it. */
  readonly place: string
  readonly learner: string
  readonly at: number
  readonly question: string
  /** What a later question that names nothing is taken to be about. */
  readonly subject?: string
  /** The one document that was asked, where it was not all. */
  readonly within?: DocumentId
  /** The message that the answer was made for, as its platform names it. */
  readonly target?: string
  /** Present where the excerpts were shown with their surroundings. */
  readonly isWide?: true
  readonly kind: 'found' | 'silent'
  /** The page of the answer that was shown; 0 is the first. */
  readonly page: number
  /** How many excerpts had been shown by then, on this page and those before it. */
  readonly shown: number
  readonly matched: { readonly passages: number; readonly documents: number }
  readonly excerpts: readonly KeptExcerpt[]
}

/** The exchanges of all communities. They never change; only whether one was shared does. */
export type Exchanges = {
  /** Resolves when it is on the disk. Throws a StoreError for an id that the community has already. */
  keep(exchange: Exchange): Promise<void>
  find(community: string, id: string): Promise<Exchange | undefined>
  /** The newest of a place, whoever asked. */
  lastIn(community: string, place: string): Promise<Exchange | undefined>
  /** The newest of one person in a place. */
  lastOf(community: string, place: string, learner: string): Promise<Exchange | undefined>
  /**
   * True for whoever comes first, and again where whoever that was neither finished nor released it within `lease`
   * milliseconds; false for the others, and for an exchange that is not there.
   */
  claimShare(community: string, id: string, now: number, lease: number): Promise<boolean>
  /** It was shared: it cannot be claimed again. */
  finishShare(community: string, id: string): Promise<void>
  /** For a share that failed: it can be claimed again. */
  releaseShare(community: string, id: string): Promise<void>
  /** Forgets what is older than `before`; how many that were. */
  prune(before: number): Promise<number>
}

/** The exchanges in a database. */
export function createExchanges(database: Database): Exchanges {
  let kept = 0
  return {
    keep: async (exchange) => {
      const row = rowOf(exchange, kept++)
      // Whatever could not be read again is refused now, not by a dead button months later.
      exchangeOf(row)
      const isKept = await database.write((tables) => insert(tables, row))
      if (!isKept) {
        throw new StoreError(
          `The exchange ${row.id} of the community ${row.community} is kept already, and exchanges never change. Give the new one another id.`,
        )
      }
    },
    find: (community, id) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('exchange').where('community', '=', community)
        const row = await mine.where('id', '=', id).selectAll().executeTakeFirst()
        return row && exchangeOf(row)
      }),
    lastIn: (community, place) => database.read((tables) => newest(tables, community, place)),
    lastOf: (community, place, learner) =>
      database.read((tables) => newest(tables, community, place, learner)),
    claimShare: (community, id, now, lease) =>
      database.write((tables) => claimShare(tables, community, id, { now, lease })),
    finishShare: (community, id) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('exchange').where('community', '=', community).where('id', '=', id)
        await mine.set({ is_shared: 1 }).execute()
      }),
    releaseShare: (community, id) =>
      database.write(async (tables) => {
        const mine = tables.updateTable('exchange').where('community', '=', community).where('id', '=', id)
        await mine.set({ claimed_at: null }).execute()
      }),
    prune: (before) => pruneBefore(database, 'exchange', before),
  }
}

type Row = Selectable<Tables['exchange']>

async function insert(tables: Queries, row: Row): Promise<boolean> {
  const added = await tables
    .insertInto('exchange')
    .values(row)
    .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

async function newest(
  tables: Queries,
  community: string,
  place: string,
  learner?: string,
): Promise<Exchange | undefined> {
  const there = tables.selectFrom('exchange').where('community', '=', community).where('place', '=', place)
  const mine = learner === undefined ? there : there.where('learner', '=', learner)
  const row = await mine
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && exchangeOf(row)
}

async function claimShare(
  tables: Queries,
  community: string,
  id: string,
  { now, lease }: { readonly now: number; readonly lease: number },
): Promise<boolean> {
  const claimed = await tables
    .updateTable('exchange')
    .set({ claimed_at: now })
    .where('community', '=', community)
    .where('id', '=', id)
    .where('is_shared', '=', 0)
    .where(({ eb, or }) => or([eb('claimed_at', 'is', null), eb('claimed_at', '<', now - lease)]))
    .returning('id')
    .executeTakeFirst()
  return claimed !== undefined
}

function rowOf(exchange: Exchange, ordinal: number): Row {
  const { id, community, place, learner, at, question, kind, page, shown, matched } = exchange
  return {
    ...{ community, id, place, learner, at, ordinal, question, kind, page, shown },
    subject: exchange.subject ?? null,
    document: exchange.within ?? null,
    target: exchange.target ?? null,
    is_wide: exchange.isWide === true ? 1 : 0,
    passages: matched.passages,
    documents: matched.documents,
    excerpts: writeExcerpts(exchange.excerpts),
    claimed_at: null,
    is_shared: 0,
  }
}

function exchangeOf(row: Row): Exchange {
  return readRow(`The exchange ${row.id} of the community ${row.community}`, () => ({
    id: textOf(row.id, 'id'),
    community: textOf(row.community, 'community'),
    place: textOf(row.place, 'place'),
    learner: textOf(row.learner, 'learner'),
    at: wholeOf(row.at, 'at'),
    question: textOf(row.question, 'question'),
    ...(row.subject !== null && { subject: textOf(row.subject, 'subject') }),
    ...(row.document !== null && { within: textOf(row.document, 'document') }),
    ...(row.target !== null && { target: textOf(row.target, 'target') }),
    ...(wholeOf(row.is_wide, 'is_wide') > 0 && { isWide: true }),
    kind: wordOf(row.kind, ['found', 'silent'], 'kind'),
    page: wholeOf(row.page, 'page'),
    shown: wholeOf(row.shown, 'shown'),
    matched: {
      passages: wholeOf(row.passages, 'passages'),
      documents: wholeOf(row.documents, 'documents'),
    },
    excerpts: readExcerpts(row.excerpts),
  }))
}
