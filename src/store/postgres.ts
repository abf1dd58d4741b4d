import { type Dialect, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'

type Deps = { now(): number; warn(sentence: string): void }

/** int8: instants and counts, all of them far below 2^53. */
const INT8 = 20
const MINUTE = 60_000

/** Kysely on a pool of connections to a PostgreSQL server. Connects when it is first asked something. */
export function createPostgresDialect(url: string, name: string, deps: Deps): Dialect {
  const pool = new Pool({
    connectionString: url,
    application_name: 'verbatim',
    connectionTimeoutMillis: 10_000,
    // By the client: a pooler in between may refuse the server's own setting.
    query_timeout: MINUTE,
    keepAlive: true,
    types: {
      // Of this pool only: others in the process may want their int8 otherwise.
      getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)),
    },
  })
  const warn = warnOfBreaks(name, deps)
  // A pool that is closed does not wait for the server to have heard it: what breaks now is nobody's loss.
  pool.on('error', (error) => {
    if (!pool.ending) warn(error)
  })
  return new PostgresDialect({ pool })
}

/** A server that restarts breaks every idle connection at once; that is one thing to say, not ten. */
function warnOfBreaks(name: string, deps: Deps): (error: Error) => void {
  let warned = Number.NEGATIVE_INFINITY
  return (error) => {
    if (deps.now() - warned < MINUTE) return
    warned = deps.now()
    deps.warn(`${name} broke off a connection (${error.message}). The next question makes a new one.`)
  }
}
