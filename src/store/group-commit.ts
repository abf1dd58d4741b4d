import { sql } from 'kysely'
import type { Queries } from './schema.ts'

/** Runs a write and resolves when it is committed; a write that fails fails alone. */
export type Commit = <T>(write: (tables: Queries) => Promise<T>) => Promise<T>

type Waiting = {
  run(tables: Queries): Promise<void>
  resolve(): void
  reject(error: unknown): void
}

/** Above this many writes others get their turn before the next ones, so that a burst holds nothing up for long. */
const GROUP = 1000

// Taken now, so that a test that stops the clock does not stop the store.
const { setImmediate: nextTurn } = globalThis

/**
 * Commits writes in groups: all that came while the last group was being written share one transaction, and one wait
 * for the disk, which is most of what a commit costs. The law: what has resolved is on the disk.
 */
export function createGroupCommit(tables: Queries): Commit {
  const waiting: Waiting[] = []
  let isCommitting = false

  async function commitAll(): Promise<void> {
    isCommitting = true
    while (waiting.length > 0) {
      // Messages that arrived in one turn of the event loop become one group.
      await new Promise<void>((resolve) => nextTurn(() => resolve()))
      await commitTogether(tables, waiting.splice(0, GROUP))
    }
    isCommitting = false
  }

  return (write) =>
    new Promise((resolve, reject) => {
      let settle = (): void => reject(new Error('a write was committed that has not run'))
      const run = async (transaction: Queries): Promise<void> => {
        const value = await write(transaction)
        settle = () => resolve(value)
      }
      waiting.push({ run, reject, resolve: () => settle() })
      if (!isCommitting) void commitAll()
    })
}

async function commitTogether(tables: Queries, group: readonly Waiting[]): Promise<void> {
  const done: Waiting[] = []
  try {
    await tables.transaction().execute(async (transaction) => {
      for (const write of group) if (await attempt(write, transaction)) done.push(write)
    })
  } catch (error) {
    // Nothing of the group is in the database, whichever of its writes it was.
    for (const write of group) write.reject(error)
    return
  }
  for (const write of done) write.resolve()
}

/** False for a write that failed and has been told so; throws where the failure ended the transaction for all. */
async function attempt(write: Waiting, transaction: Queries): Promise<boolean> {
  await sql`savepoint this_write`.execute(transaction)
  try {
    await write.run(transaction)
  } catch (error) {
    await undo(transaction, error)
    write.reject(error)
    return false
  }
  await sql`release savepoint this_write`.execute(transaction)
  return true
}

async function undo(transaction: Queries, reason: unknown): Promise<void> {
  try {
    await sql`rollback to savepoint this_write`.execute(transaction)
    await sql`release savepoint this_write`.execute(transaction)
  } catch {
    // A full disk ends the whole transaction; that is the reason to tell, not that the savepoint is gone.
    throw reason
  }
}
