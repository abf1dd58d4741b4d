import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { ofEachTable, type Queries, type Tables, tableKeys } from './schema.ts'
import { parseStoreUrl } from './store-address.ts'
import { StoreError } from './store-error.ts'

/** How many rows each table brought along. */
export type Moved = Readonly<Record<keyof Tables, number>>

/**
 * Copies everything from one store into another, an empty one, and checks that it arrived. The bots of both must be
 * stopped; what is copied from stays as it is. Throws a StoreError.
 */
export async function move(
  fromUrl: string,
  toUrl: string,
  deps: { now(): number; warn(sentence: string): void },
): Promise<Moved> {
  const { database: from } = await openDatabase(parseStoreUrl(fromUrl), deps)
  try {
    const { database: to } = await openDatabase(parseStoreUrl(toUrl), deps)
    try {
      return await moveTables(from, to)
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

/** The same between databases that are open, each with the schema of this program. */
export async function moveTables(from: Database, to: Database): Promise<Moved> {
  await refuseFull(to)
  return ofEachTable((table) => moveTable(from, to, table))
}

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>
/** The sum of the hashes of the rows: the two databases may sort them differently. */
type Checksum = { readonly rows: number; readonly sum: bigint }

const BATCH = 1000
const empty: Checksum = { rows: 0, sum: 0n }

async function refuseFull(to: Database): Promise<void> {
  for (const table of Object.keys(tableKeys)) {
    const run = sql`select 1 from ${sql.table(table)} limit 1`
    const { rows } = await to.read((tables) => run.execute(tables))
    if (rows.length === 0) continue
    throw new StoreError(
      `${to.name} is not empty: ${table} has rows. Move into a new database; one that a move left half-way is dropped first.`,
    )
  }
}

async function moveTable(from: Database, to: Database, table: keyof Tables): Promise<number> {
  return to.atomically(async (target) => {
    let sent = empty
    for await (const rows of batches((query) => from.read(query), table)) {
      sent = add(sent, rows)
      await insert(target, table, rows)
    }
    let arrived = empty
    for await (const rows of batches((query) => query(target), table)) arrived = add(arrived, rows)
    if (arrived.rows === sent.rows && arrived.sum === sent.sum) return sent.rows
    throw new StoreError(
      `${table} did not arrive as it was sent: ${sent.rows} rows went, ${arrived.rows} came. Nothing of it was kept in ${to.name}; drop that database and move again.`,
    )
  })
}

type Read = <T>(query: (tables: Queries) => Promise<T>) => Promise<T>

/** The rows of a table along its key; each batch begins where the last one ended, as that database sorts. */
async function* batches(read: Read, table: keyof Tables): AsyncGenerator<readonly Row[]> {
  const key = tableKeys[table]
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let after = sql``
  for (;;) {
    const run = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${BATCH}`
    const { rows } = await read((tables) => run.execute(tables))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`
  }
}

async function insert(target: Queries, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(target)
}

function add({ rows, sum }: Checksum, more: readonly Row[]): Checksum {
  const hashes = more.map((row) => {
    const cells = Object.keys(row)
      .sort()
      .map((column) => [column, row[column]])
    return BigInt(`0x${createHash('sha256').update(JSON.stringify(cells)).digest('hex')}`)
  })
  return { rows: rows + more.length, sum: hashes.reduce((total, hash) => total + hash, sum) }
}
