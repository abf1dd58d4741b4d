import { DatabaseSync } from 'node:sqlite'
import { type Dialect, Kysely } from 'kysely'
import type { Backups } from './backups.ts'
import { createDatabase, type Database, type DatabaseKind } from './database.ts'
import { explainPostgres } from './explain-postgres.ts'
import { explainSqlite } from './explain-sqlite.ts'
import { createGroupCommit } from './group-commit.ts'
import { isBehind, migrate } from './migrate.ts'
import { plainText } from './plain-text.ts'
import { createPostgresDialect } from './postgres.ts'
import type { Tables } from './schema.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { openSqliteFile, type SqliteFile } from './sqlite-file.ts'
import type { StoreAddress } from './store-address.ts'

/** A database with the schema of this program; only a file has backups beside it. */
export type OpenDatabase = {
  readonly database: Database
  readonly file?: { readonly backups: Backups; readonly isNew: boolean }
}

type Deps = { now(): number; warn(sentence: string): void }

/**
 * Opens what an address names and brings its schema up to date; a file is backed up before that changes anything.
 * Throws a StoreError for whatever a person can put right.
 */
export async function openDatabase(address: StoreAddress, deps: Deps): Promise<OpenDatabase> {
  switch (address.kind) {
    case 'memory': {
      const database = sqliteDatabase('memory', address.name, new DatabaseSync(':memory:'))
      return prepared({ database }, () => migrate(database))
    }
    case 'file':
      return openFile(address.file, deps)
    case 'server': {
      const { name, url, user } = address
      const database = serverDatabase(createPostgresDialect(url, name, deps), name, user)
      return prepared({ database }, () => migrate(database))
    }
    default:
      return address satisfies never
  }
}

/** A database on SQLite, whose writes are committed in groups. `release` gives back what is held besides. */
export function sqliteDatabase(
  kind: DatabaseKind,
  name: string,
  connection: DatabaseSync,
  release: () => void = () => undefined,
): Database {
  const tables = new Kysely<Tables>({ dialect: createSqliteDialect(connection), plugins: [plainText()] })
  const commit = createGroupCommit(tables)
  const explain = (error: unknown) => explainSqlite(error, name)
  return createDatabase({ kind, name, tables, write: commit, atomically: commit, explain, release })
}

/** A database on a PostgreSQL server, which groups the commits of its connections itself. */
export function serverDatabase(dialect: Dialect, name: string, user: string): Database {
  const tables = new Kysely<Tables>({ dialect, plugins: [plainText()] })
  return createDatabase({
    kind: 'server',
    name,
    tables,
    write: (statement) => statement(tables),
    atomically: (statements) => tables.transaction().execute(statements),
    explain: (error) => explainPostgres(error, name, user),
    release: () => undefined,
  })
}

async function openFile(path: string, deps: Deps): Promise<OpenDatabase> {
  const file = await openSqliteFile(path, deps).catch((error: unknown) => {
    throw explainSqlite(error, path) ?? error
  })
  const database = sqliteDatabase('file', path, file.connection, file.release)
  const opened = { database, file: { backups: file.backups, isNew: file.isNew } }
  return prepared(opened, async () => {
    await backUpBeforeChange(database, file, deps.now())
    await migrate(database)
  })
}

/** A migration that goes wrong on someone's data must not be the end of it. */
async function backUpBeforeChange(database: Database, file: SqliteFile, now: number): Promise<void> {
  await database.read(async (tables) => {
    if (await isBehind(tables)) await file.backups.take(now)
  })
}

/** Nothing stays open, and no lock stays held, where preparing fails. */
async function prepared(opened: OpenDatabase, prepare: () => Promise<void>): Promise<OpenDatabase> {
  try {
    await prepare()
    return opened
  } catch (error) {
    await opened.database.close()
    throw error
  }
}
