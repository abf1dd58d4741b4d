import type { Selectable } from 'kysely'
import type { ItemId } from '../quiz/item.ts'
import type { Card, ReviewLog } from '../review/card.ts'
import type { Database } from './database.ts'
import { readRow, readRows } from './decode.ts'
import { readCard, readLog, writeCard, writeLog } from './review-card.ts'
import type { Queries, Tables } from './schema.ts'

/** A card of a member's. */
export type Review = {
  readonly community: string
  readonly learner: string
  readonly item: ItemId
  readonly card: Card
}

/** The log of one review, with what was reviewed. */
export type KeptReview = ReviewLog & { readonly item: ItemId }

/** The reviews of all members. */
export type ReviewBook = {
  /** True if the item is new among the member's reviews; one that is there stays as it is. */
  add(review: Review): Promise<boolean>
  find(community: string, learner: string, item: ItemId): Promise<Review | undefined>
  /** Those due at `before` or earlier, longest due first. */
  due(community: string, learner: string, before: number, limit: number): Promise<readonly Review[]>
  dueCount(community: string, learner: string, before: number): Promise<number>
  /** When the next of the member's cards is due, be it in the past; undefined where there are none. */
  nextDue(community: string, learner: string): Promise<number | undefined>
  /** How many cards a member has. */
  countOf(community: string, learner: string): Promise<number>
  /** Compare and set, with the log of it: false if the card is no longer as it was before, and nothing is kept. */
  grade(before: Review, after: Card, log: ReviewLog): Promise<boolean>
  /** True if it was there. The log stays. */
  remove(community: string, learner: string, item: ItemId): Promise<boolean>
  /** How many cards that were. The log stays. */
  removeAll(community: string, learner: string): Promise<number>
  /** A member's reviews at `since` or later, oldest first. */
  logs(community: string, learner: string, since: number): Promise<readonly KeptReview[]>
}

const MOST = 1000

/** The reviews in a database. */
export function createReviews(database: Database, { warn }: { warn(sentence: string): void }): ReviewBook {
  let kept = 0
  return {
    add: (review) => database.write((tables) => add(tables, rowOf(review))),
    find: (community, learner, item) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('review').where('community', '=', community)
        const row = await mine
          .where('learner', '=', learner)
          .where('item', '=', item)
          .selectAll()
          .executeTakeFirst()
        return row && reviewOf(row)
      }),
    due: (community, learner, before, limit) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('review').where('community', '=', community)
        const rows = await mine
          .where('learner', '=', learner)
          .where('due', '<=', before)
          .selectAll()
          .orderBy('due')
          .limit(Math.min(limit, MOST))
          .execute()
        return readRows(rows, reviewOf, warn)
      }),
    dueCount: (community, learner, before) =>
      database.read((tables) => count(tables, community, learner, before)),
    nextDue: (community, learner) => database.read((tables) => nextDue(tables, community, learner)),
    countOf: (community, learner) => database.read((tables) => count(tables, community, learner)),
    grade: (before, after, log) =>
      database.atomically(async (tables) => {
        if (!(await replace(tables, before, after))) return false
        await keepLog(tables, before, log, kept++)
        return true
      }),
    remove: (community, learner, item) =>
      database.write(async (tables) => {
        const mine = tables.deleteFrom('review').where('community', '=', community)
        const gone = mine.where('learner', '=', learner).where('item', '=', item).returning('item')
        return (await gone.executeTakeFirst()) !== undefined
      }),
    removeAll: (community, learner) =>
      database.write(async (tables) => {
        const mine = tables.deleteFrom('review').where('community', '=', community)
        return (await mine.where('learner', '=', learner).returning('item').execute()).length
      }),
    logs: (community, learner, since) =>
      database.read(async (tables) => readRows(await logsOf(tables, community, learner, since), logOf, warn)),
  }
}

type Row = Selectable<Tables['review']>

async function add(tables: Queries, row: Row): Promise<boolean> {
  const added = await tables
    .insertInto('review')
    .values(row)
    .onConflict((conflict) => conflict.columns(['community', 'learner', 'item']).doNothing())
    .returning('item')
    .executeTakeFirst()
  return added !== undefined
}

async function count(tables: Queries, community: string, learner: string, before?: number): Promise<number> {
  const mine = tables.selectFrom('review').where('community', '=', community).where('learner', '=', learner)
  const { cards } = await (before === undefined ? mine : mine.where('due', '<=', before))
    .select(({ fn }) => fn.countAll<number>().as('cards'))
    .executeTakeFirstOrThrow()
  return Number(cards)
}

async function nextDue(tables: Queries, community: string, learner: string): Promise<number | undefined> {
  const mine = tables.selectFrom('review').where('community', '=', community)
  const row = await mine
    .where('learner', '=', learner)
    .select('due')
    .orderBy('due')
    .limit(1)
    .executeTakeFirst()
  return row?.due
}

async function replace(tables: Queries, before: Review, after: Card): Promise<boolean> {
  const { due, card } = rowOf({ ...before, card: after })
  const changed = await tables
    .updateTable('review')
    .set({ due, card })
    .where('community', '=', before.community)
    .where('learner', '=', before.learner)
    .where('item', '=', before.item)
    .where('card', '=', writeCard(before.card))
    .returning('item')
    .executeTakeFirst()
  return changed !== undefined
}

async function keepLog(tables: Queries, before: Review, log: ReviewLog, ordinal: number): Promise<void> {
  const { community, learner, item } = before
  const row = { community, learner, item, ordinal, at: log.at, log: writeLog(log) }
  // What could not be read again is refused now.
  logOf(row)
  await tables.insertInto('review_log').values(row).execute()
}

async function logsOf(
  tables: Queries,
  community: string,
  learner: string,
  since: number,
): Promise<readonly Selectable<Tables['review_log']>[]> {
  const mine = tables.selectFrom('review_log').where('community', '=', community)
  return mine
    .where('learner', '=', learner)
    .where('at', '>=', since)
    .selectAll()
    .orderBy('at')
    .orderBy('ordinal')
    .execute()
}

function logOf(row: Selectable<Tables['review_log']>): KeptReview {
  return readRow(`The log of ${row.learner} on ${row.item} in the community ${row.community}`, () => ({
    ...readLog(row.log),
    item: row.item,
  }))
}

function rowOf({ community, learner, item, card }: Review): Row {
  const row = { community, learner, item, due: card.due, card: writeCard(card) }
  // What could not be read again is refused now.
  reviewOf(row)
  return row
}

function reviewOf(row: Row): Review {
  return readRow(`The review of ${row.item} by ${row.learner} of the community ${row.community}`, () => ({
    community: row.community,
    learner: row.learner,
    item: row.item,
    card: readCard(row.card),
  }))
}
