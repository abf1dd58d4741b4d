import { sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import type { Database } from './database.ts'
import { migrations } from './migrations.ts'
import type { Queries } from './schema.ts'
import { StoreError } from './store-error.ts'

/**
 * Brings the schema up to what this program knows; several programs may start at once, and one of them does it.
 * Throws a StoreError for a database that a newer program has used.
 */
export async function migrate(database: Database): Promise<void> {
  await database.read(async (tables) => {
    const { error } = await migratorOf(tables).migrateToLatest()
    if (error === undefined) return
    const unknown = await unknownMigrations(tables)
    if (unknown.length === 0) throw error
    throw new StoreError(
      `${database.name} was last used by a newer version of this program: it has ${unknown.join(', ')}, which this version does not know. Start the newer version, or name another database in DATABASE_URL.`,
      { cause: error },
    )
  })
}

/** How many steps the schema has gone; 0 for an empty database. */
export async function schemaVersion(tables: Queries): Promise<number> {
  const known = await migratorOf(tables).getMigrations()
  return known.filter(({ executedAt }) => executedAt !== undefined).length
}

/** True where `migrate` has something to change in a database that is in use already. */
export async function isBehind(tables: Queries): Promise<boolean> {
  const version = await schemaVersion(tables)
  return version > 0 && version < Object.keys(migrations).length
}

function migratorOf(tables: Queries): Migrator {
  return new Migrator({ db: tables, provider: { getMigrations: async () => ({ ...migrations }) } })
}

/** Nothing where the table of migrations cannot be read: then something else is wrong, and is said instead. */
async function unknownMigrations(tables: Queries): Promise<readonly string[]> {
  const all = await tables.introspection.getTables({ withInternalKyselyTables: true })
  if (!all.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const run = sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`
  const { rows } = await run.execute(tables)
  return rows.map(({ name }) => name).filter((name) => !(name in migrations))
}
