import { sql } from 'kysely'
import type { Database } from './database.ts'
import { type Tables, tableKeys } from './schema.ts'

const BATCH = 1000

/** The column of each table that says how old a row is; one that is null is of no age yet. */
const ages: Readonly<Record<Aging, string>> = {
  ...{ exchange: 'at', conversation: 'at', event: 'at', feedback: 'at', mark: 'at', session: 'at' },
  anchor: 'at',
  run: 'done_at',
}

/** A table of which old rows are forgotten. */
type Aging = keyof Pick<
  Tables,
  'exchange' | 'conversation' | 'event' | 'feedback' | 'mark' | 'session' | 'run' | 'anchor'
>

/**
 * Deletes the rows of a table that are older than an instant, in batches that hold nobody up; how many those were. It
 * goes from community to community along the index, so that what is kept is not read.
 */
export async function pruneBefore(database: Database, table: Aging, before: number): Promise<number> {
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
function communityAfter(database: Database, table: Aging, last?: string): Promise<string | undefined> {
  const beyond = last === undefined ? sql`` : sql`where community > ${last}`
  return database.read(async (tables) => {
    const run = sql<{
      next: string | null
    }>`select min(community) as next from ${sql.table(table)} ${beyond}`
    const { rows } = await run.execute(tables)
    return rows[0]?.next ?? undefined
  })
}

function pruneBatch(database: Database, table: Aging, community: string, before: number): Promise<number> {
  const key = sql.join(tableKeys[table].map((column) => sql.ref(column)))
  return database.write(async (tables) => {
    const run = sql`delete from ${sql.table(table)} where (${key}) in
      (select ${key} from ${sql.table(table)} where community = ${community} and ${sql.ref(ages[table])} < ${before} limit ${BATCH})`
    const { numAffectedRows } = await run.execute(tables)
    return Number(numAffectedRows ?? 0)
  })
}
