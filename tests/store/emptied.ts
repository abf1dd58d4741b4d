import { sql } from 'kysely'
import type { Database } from '../../src/store/database.ts'
import { tableKeys } from '../../src/store/schema.ts'
import { StoreError } from '../../src/store/store-error.ts'

/** The same database without a row: making a new one takes a server seconds. */
export async function emptied(database: Database): Promise<Database> {
  for (const table of Object.keys(tableKeys)) {
    const run = sql`delete from ${sql.table(table)}`
    await database.write((tables) => run.execute(tables))
  }
  return database
}

/** A database that can be closed while the one it stands for stays open. */
export function shared(database: Database): Database {
  let isClosed = false
  const underWay: Promise<unknown>[] = []
  const guard = <T>(start: () => Promise<T>): Promise<T> => {
    if (isClosed) return Promise.reject(new StoreError('The shared database is closed.'))
    const work = start()
    underWay.push(work)
    return work
  }
  return {
    ...database,
    read: (query) => guard(() => database.read(query)),
    write: (statement) => guard(() => database.write(statement)),
    atomically: (statements) => guard(() => database.atomically(statements)),
    close: async () => {
      isClosed = true
      await Promise.allSettled(underWay)
    },
  }
}
