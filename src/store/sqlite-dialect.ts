import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/**
 * Kysely on Node's own SQLite. Kysely lets one query or transaction at a time onto the one connection, so nothing reads
 * what a transaction has not committed. The dialect closes the connection when Kysely is destroyed.
 */
export function createSqliteDialect(connection: DatabaseSync): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => createDriver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** SQLite changes tables in a transaction like rows: a migration that fails half-way leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function createDriver(database: DatabaseSync): Driver {
  const connection = createConnection(database)
  const run = async (statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement))
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    // A deferred transaction that reads first cannot wait for another writer: it fails when it comes to write.
    beginTransaction: () => run('begin immediate'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: async () => {
      // A full disk makes SQLite roll back on its own; the first error must not be hidden by "no transaction".
      if (database.isTransaction) await run('rollback')
    },
    destroy: async () => database.close(),
  }
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const statements = createStatements(database)
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = statements(sql)
      const inputs = parameters.map(inputOf)
      if (statement.columns().length > 0) return { rows: rowsOf<R>(statement.all(...inputs)) }
      const { changes } = statement.run(...inputs)
      return { rows: [], numAffectedRows: BigInt(changes) }
    },
    streamQuery: async function* <R>({ sql, parameters }: CompiledQuery) {
      // Not from the shared statements: this one is still being read while others run.
      const statement = database.prepare(sql)
      for (const row of statement.iterate(...parameters.map(inputOf))) yield { rows: rowsOf<R>([row]) }
    },
  }
}

const STATEMENTS = 200

/** Preparing a statement costs about as much as running it, and the program has few different ones. */
function createStatements(database: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (prepared.size >= STATEMENTS) prepared.clear()
    prepared.set(sql, statement)
    return statement
  }
}

function inputOf(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    return value
  }
  throw new TypeError(`A ${typeof value} is no value of a column: text, numbers and null are.`)
}

function rowsOf<R>(rows: unknown[]): R[] {
  // Kysely says by the query's type what comes back; the rows are checked where they are decoded.
  return rows as R[]
}
