import type { Selectable } from 'kysely'
import type { Item, ItemId } from '../quiz/item.ts'
import type { Database } from './database.ts'
import { readRow, readRows, wholeOf, wordOf } from './decode.ts'
import { readItem, writeItem } from './kept-item.ts'
import type { Queries, Tables } from './schema.ts'

/** Why an item is asked no more: its flags, a host, or its words are gone from the readings. */
export const retirers = ['flags', 'host', 'readings'] as const

/** Whose doing it was that an item is asked no more. */
export type RetiredBy = (typeof retirers)[number]

/** An item as a group knows it. */
export type KnownItem = {
  readonly item: Item
  readonly flags: number
  readonly retired?: { readonly by: RetiredBy; readonly at: number }
}

/** An item that members call bad and nobody has decided on. */
export type FlaggedItem = {
  readonly item: ItemId
  readonly flags: number
  /** When the first of the flags came. */
  readonly since: number
}

/** What each group knows of the items that were ever posted or reviewed. */
export type ItemBook = {
  /** Freezes an item; the one kept first stays, for its id names its words. */
  keep(community: string, item: Item): Promise<void>
  find(community: string, item: ItemId): Promise<KnownItem | undefined>
  /** Those of several that are known, in the order asked for. */
  findAll(community: string, items: readonly ItemId[]): Promise<readonly Item[]>
  /** A member says that it is a bad question; how many members have said so now. */
  flag(community: string, item: ItemId, learner: string, at: number): Promise<number>
  /** Those with flags that are not retired, the one flagged first before the others. */
  flagged(community: string): Promise<readonly FlaggedItem[]>
  /** Forgets the flags of one that is not retired; true if it had some. */
  unflag(community: string, item: ItemId): Promise<boolean>
  /** True for the first who retires it; it need not be kept. */
  retire(community: string, item: ItemId, by: RetiredBy, at: number): Promise<boolean>
  /** It may be asked again, and begins without flags; true if it was retired. */
  restore(community: string, item: ItemId): Promise<boolean>
  retired(community: string): Promise<ReadonlySet<ItemId>>
}

/** The items in a database. */
export function createItems(database: Database, { warn }: { warn(sentence: string): void }): ItemBook {
  return {
    keep: async (community, item) => {
      const text = readRow(nameOf(community, item.id), () => writeItem(item))
      await database.write((tables) => keep(tables, community, item.id, text))
    },
    find: (community, item) => database.read((tables) => find(tables, community, item)),
    findAll: (community, items) => database.read((tables) => findAll(tables, community, items, warn)),
    flag: async (community, item, learner, at) => {
      await database.write((tables) => flag(tables, { community, item, learner, at }))
      // Counted after it is on the disk: of several who flag at once, the last to count sees all of them.
      return database.read((tables) => countFlags(tables, community, item))
    },
    flagged: (community) => database.read((tables) => flagged(tables, community)),
    unflag: (community, item) => database.atomically((tables) => unflag(tables, community, item)),
    retire: (community, item, by, at) =>
      database.write(async (tables) => {
        const row = { community, item, retired_by: by, at }
        const added = await tables
          .insertInto('retirement')
          .values(row)
          .onConflict((conflict) => conflict.columns(['community', 'item']).doNothing())
          .returning('item')
          .executeTakeFirst()
        return added !== undefined
      }),
    restore: (community, item) => database.atomically((tables) => restore(tables, community, item)),
    retired: (community) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('retirement').where('community', '=', community)
        const rows = await mine.select('item').execute()
        return new Set(rows.map(({ item }) => item))
      }),
  }
}

async function keep(tables: Queries, community: string, id: ItemId, item: string): Promise<void> {
  await tables
    .insertInto('item')
    .values({ community, id, item })
    .onConflict((conflict) => conflict.columns(['community', 'id']).doNothing())
    .execute()
}

async function find(tables: Queries, community: string, id: ItemId): Promise<KnownItem | undefined> {
  const kept = tables.selectFrom('item').where('community', '=', community).where('id', '=', id)
  const found = await kept.selectAll().executeTakeFirst()
  if (found === undefined) return undefined
  const item = itemOf(found)
  const mine = tables.selectFrom('retirement').where('community', '=', community).where('item', '=', id)
  const row = await mine.selectAll().executeTakeFirst()
  const retired =
    row &&
    readRow(`The retirement of the item ${id} of the community ${community}`, () => ({
      by: wordOf(row.retired_by, retirers, 'retired_by'),
      at: wholeOf(row.at, 'at'),
    }))
  return { item, flags: await countFlags(tables, community, id), ...(retired && { retired }) }
}

const BATCH = 1000

async function findAll(
  tables: Queries,
  community: string,
  items: readonly ItemId[],
  warn: (sentence: string) => void,
): Promise<readonly Item[]> {
  const found = new Map<ItemId, Item>()
  for (let i = 0; i < items.length; i += BATCH) {
    const mine = tables.selectFrom('item').where('community', '=', community)
    const rows = await mine
      .where('id', 'in', items.slice(i, i + BATCH))
      .selectAll()
      .execute()
    for (const item of readRows(rows, itemOf, warn)) found.set(item.id, item)
  }
  return items.flatMap((id) => found.get(id) ?? [])
}

function itemOf({ community, id, item }: Selectable<Tables['item']>): Item {
  return readRow(nameOf(community, id), () => readItem(item))
}

async function flag(
  tables: Queries,
  row: { readonly community: string; readonly item: ItemId; readonly learner: string; readonly at: number },
): Promise<void> {
  await tables
    .insertInto('flag')
    .values(row)
    .onConflict((conflict) => conflict.columns(['community', 'item', 'learner']).doNothing())
    .execute()
}

async function countFlags(tables: Queries, community: string, item: ItemId): Promise<number> {
  const { flags } = await tables
    .selectFrom('flag')
    .where('community', '=', community)
    .where('item', '=', item)
    .select(({ fn }) => fn.countAll<number>().as('flags'))
    .executeTakeFirstOrThrow()
  return Number(flags)
}

async function flagged(tables: Queries, community: string): Promise<readonly FlaggedItem[]> {
  const rows = await tables
    .selectFrom('flag')
    .leftJoin('retirement', (join) =>
      join.onRef('retirement.community', '=', 'flag.community').onRef('retirement.item', '=', 'flag.item'),
    )
    .where('flag.community', '=', community)
    .where('retirement.item', 'is', null)
    .groupBy('flag.item')
    .select(({ fn }) => ['flag.item', fn.countAll<number>().as('flags'), fn.min('flag.at').as('since')])
    .execute()
  return rows
    .map(({ item, flags, since }) => ({ item, flags: Number(flags), since: Number(since) }))
    .sort((a, b) => a.since - b.since || (a.item < b.item ? -1 : 1))
}

async function unflag(tables: Queries, community: string, item: ItemId): Promise<boolean> {
  const retired = tables.selectFrom('retirement').where('community', '=', community).where('item', '=', item)
  if ((await retired.select('item').executeTakeFirst()) !== undefined) return false
  const flags = tables.deleteFrom('flag').where('community', '=', community).where('item', '=', item)
  const { numDeletedRows } = await flags.executeTakeFirst()
  return Number(numDeletedRows) > 0
}

async function restore(tables: Queries, community: string, item: ItemId): Promise<boolean> {
  const flags = tables.deleteFrom('flag').where('community', '=', community)
  await flags.where('item', '=', item).execute()
  const mine = tables.deleteFrom('retirement').where('community', '=', community)
  const gone = await mine.where('item', '=', item).returning('item').executeTakeFirst()
  return gone !== undefined
}

function nameOf(community: string, item: ItemId): string {
  return `The item ${item} of the community ${community}`
}
