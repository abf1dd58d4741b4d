import { DatabaseSync } from 'node:sqlite'
import { isBusy } from './explain-sqlite.ts'
import { StoreInUseError } from './store-error.ts'

/**
 * Keeps a database file to one program: holds an exclusive lock of SQLite on an empty file beside it. The operating
 * system drops the lock when the process ends, however it ends, so a crash never leaves one behind. Returns what gives
 * it back; throws a StoreError where another program, or this one, has the file already.
 */
export function lockFile(file: string): () => void {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 })
  try {
    // Nothing is ever written to it, so it needs no journal in the folder.
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new StoreInUseError(
      `${file} is in use by another bot. Stop that one first, or give this one a database of its own in DATABASE_URL.`,
      { cause: error },
    )
  }
  return () => lock.close()
}
