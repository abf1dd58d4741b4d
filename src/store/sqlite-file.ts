import { constants, existsSync } from 'node:fs'
import { access, mkdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Backups, createBackups } from './backups.ts'
import { isDamage } from './explain-sqlite.ts'
import { lockFile } from './file-lock.ts'
import { networkDriveOf, readMounts } from './network-drive.ts'
import { StoreError } from './store-error.ts'

/** A database file that is whole and ours alone. */
export type SqliteFile = {
  readonly connection: DatabaseSync
  readonly backups: Backups
  /** True where there was nothing in it yet. */
  readonly isNew: boolean
  /** Closes the connection, where that has not been done, and lets others have the file. */
  release(): void
}

type Deps = { now(): number; warn(sentence: string): void }

/**
 * Opens a database file so that a commit survives a power cut, and makes its folder where there is none. Throws a
 * StoreError for a network drive, a file in use and a damaged file, and the file system's errors as they are.
 */
export async function openSqliteFile(path: string, deps: Deps): Promise<SqliteFile> {
  // What members ask is nobody else's to read.
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await realFile(path)
  await refuseNetworkDrive(file)
  const unlock = lockFile(file)
  let connection: DatabaseSync | undefined
  const release = (): void => {
    if (connection?.isOpen) connection.close()
    unlock()
  }
  try {
    const backups = createBackups(file)
    const isNew = await isEmpty(file)
    const newest = await backups.newest(deps.now())
    // SQLite opens a file that it may not write for reading only, and would say so at the first write.
    if (existsSync(file)) await access(file, constants.R_OK | constants.W_OK)
    if (isNew && newest) deps.warn(lostFile(file, newest.file))
    connection = new DatabaseSync(file, { timeout: BUSY_MS })
    prepare(connection, file, newest?.file)
    return { connection, backups, isNew, release }
  } catch (error) {
    release()
    throw error
  }
}

const BUSY_MS = 5000

/** WAL and `synchronous = FULL` lost no acknowledged write when the power was cut; NORMAL loses the last moments. */
function prepare(connection: DatabaseSync, file: string, newestBackup: string | undefined): void {
  try {
    const mode = connection.prepare('pragma journal_mode = wal').get()?.['journal_mode']
    if (mode !== 'wal') {
      throw new StoreError(
        `${file} cannot use a write-ahead log where it lies (SQLite says ${mode}). Name a place on a local disk in DATABASE_URL.`,
      )
    }
    connection.exec('pragma synchronous = full; pragma foreign_keys = on')
    const found = connection.prepare('pragma quick_check(1)').get()?.['quick_check']
    if (found !== 'ok') throw new StoreError(damage(file, newestBackup, String(found)))
  } catch (error) {
    if (!isDamage(error)) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StoreError(damage(file, newestBackup, reason), { cause: error })
  }
}

function damage(file: string, newestBackup: string | undefined, reason: string): string {
  const next = newestBackup
    ? `Then copy the newest backup to its place: cp "${newestBackup}" "${file}"`
    : 'There is no backup beside it: bring one back from elsewhere, or start without the old data.'
  return `${file} is damaged (${reason}). Move it away, together with ${basename(file)}-wal and ${basename(file)}-shm if they are there. ${next}`
}

function lostFile(file: string, newestBackup: string): string {
  return `${file} is missing or empty although it has backups, so the bot starts with nothing kept. To go back, stop it, remove ${file} with its -wal and -shm, and then: cp "${newestBackup}" "${file}"`
}

/** One name for a file however it is reached, so that two ways to it meet the same lock. */
async function realFile(path: string): Promise<string> {
  return existsSync(path) ? realpath(path) : join(await realpath(dirname(path)), basename(path))
}

async function isEmpty(file: string): Promise<boolean> {
  return !existsSync(file) || (await stat(file)).size === 0
}

async function refuseNetworkDrive(file: string): Promise<void> {
  const drive = networkDriveOf(file, await readMounts())
  if (!drive) return
  throw new StoreError(
    `${file} lies on a network drive (${drive.folder}, ${drive.kind}), where SQLite's locks do not hold and data is lost. Name a file on a local disk in DATABASE_URL, or a PostgreSQL server.`,
  )
}
