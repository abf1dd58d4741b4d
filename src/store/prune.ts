import { sql } from 'kysely'
import type { Database } from './database.ts'
import { type Tables, tableKeys } from './schema.ts'

const BATCH = 1000

/**
 * Deletes the rows of a table whose `at` is before an instant, in batches that hold nobody up; how many those were. It
 * goes from community to community along the index, so that what is kept is not read.
 */
export async function pruneBefore(
  database: Database,
  table: 'exchange' | 'conversation' | 'event' | 'feedback',
  before: number,
): Promise<number> {
  let pruned = 0
  for (let community = await communityAfter(database, table); community !== undefined; ) {
    let deleted: number
    do {
      deleted = await pruneBatch(database, table, community, before)
      pruned += deleted
    } while (deleted === BATCH)
    community = await communityAfter(database, table, community)
  }
  return pruned
}

/** The next community after one, or the first of all, as the database sorts them. */
function communityAfter(database: Database, table: keyof Tables, last?: string): Promise<string | undefined> {
  const beyond = last === undefined ? sql`` : sql`where community > ${last}`
  return database.read(async (tables) => {
    const run = sql<{
      next: string | null
    }>`select min(community) as next from ${sql.table(table)} ${beyond}`
    const { rows } = await run.execute(tables)
    return rows[0]?.next ?? undefined
  })
}

function pruneBatch(
  database: Database,
  table: keyof Tables,
  community: string,
  before: number,
): Promise<number> {
  const key = sql.join(tableKeys[table].map((column) => sql.ref(column)))
  return database.write(async (tables) => {
    const run = sql`delete from ${sql.table(table)} where (${key}) in
      (select ${key} from ${sql.table(table)} where community = ${community} and at < ${before} limit ${BATCH})`
    const { numAffectedRows } = await run.execute(tables)
    return Number(numAffectedRows ?? 0)
  })
}
