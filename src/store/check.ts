import { sql } from 'kysely'
import type { Backup, Backups } from './backups.ts'
import type { Database, DatabaseKind } from './database.ts'
import { schemaVersion } from './migrate.ts'
import { ofEachTable, type Tables } from './schema.ts'

/** How a store is doing. */
export type StoreReport = {
  readonly kind: DatabaseKind
  /** As a person knows it, without a password. */
  readonly name: string
  /** How many steps its schema has gone. */
  readonly schema: number
  readonly rows: Readonly<Record<keyof Tables, number>>
  /** Only a file has backups of ours; `age` is in milliseconds. */
  readonly newestBackup?: Backup & { readonly age: number }
}

/** Looks a database over; on a large one, counting its rows takes a while. */
export async function checkDatabase(
  database: Database,
  now: number,
  backups: Backups | undefined,
): Promise<StoreReport> {
  const newest = await backups?.newest(now)
  return database.read(async (tables) => {
    const count = async (table: keyof Tables): Promise<number> => {
      const run = sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`
      return Number((await run.execute(tables)).rows[0]?.rows)
    }
    return {
      kind: database.kind,
      name: database.name,
      schema: await schemaVersion(tables),
      rows: await ofEachTable(count),
      ...(newest && { newestBackup: { ...newest, age: now - newest.at } }),
    }
  })
}
