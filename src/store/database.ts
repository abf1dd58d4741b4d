import type { Commit } from './group-commit.ts'
import type { Queries } from './schema.ts'
import { StoreError } from './store-error.ts'

/** Where a store lives: in memory, in a file of its own, or on a server that other programs may write to as well. */
export type DatabaseKind = 'memory' | 'file' | 'server'

/** An open database. Its own failures come as StoreErrors; any other error is a bug. */
export type Database = {
  readonly kind: DatabaseKind
  /** As a person knows it, without a password. */
  readonly name: string
  read<T>(query: (tables: Queries) => Promise<T>): Promise<T>
  /** For one statement; it is on the disk when this resolves. */
  write<T>(statement: (tables: Queries) => Promise<T>): Promise<T>
  /** For several statements that count together or not at all. */
  atomically: Commit
  /** Waits for what is under way; what is asked later is refused. A second call waits for the same. */
  close(): Promise<void>
}

type Parts = {
  readonly kind: DatabaseKind
  readonly name: string
  readonly tables: Queries
  readonly write: Commit
  readonly atomically: Commit
  /** Undefined for an error that is no matter of the database: a bug. */
  explain(error: unknown): StoreError | undefined
  /** Gives back what `tables` does not: a lock, say. */
  release(): void
}

/** Puts a database together from its dialect's parts. */
export function createDatabase({ kind, name, tables, write, atomically, explain, release }: Parts): Database {
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  function guard<T>(start: () => Promise<T>): Promise<T> {
    if (closing) return Promise.reject(new StoreError(`${name} is closed: the program is shutting down.`))
    const work = start().catch((error: unknown) => {
      throw error instanceof StoreError ? error : (explain(error) ?? error)
    })
    underWay.add(work)
    const forget = (): boolean => underWay.delete(work)
    work.then(forget, forget)
    return work
  }

  async function closeAll(): Promise<void> {
    await Promise.allSettled(underWay)
    try {
      await tables.destroy()
    } finally {
      release()
    }
  }

  return {
    kind,
    name,
    read: (query) => guard(() => query(tables)),
    write: (statement) => guard(() => write(statement)),
    atomically: (statements) => guard(() => atomically(statements)),
    close: () => {
      closing ??= closeAll()
      return closing
    },
  }
}
