import { StoreError } from './store-error.ts'

/** What a person can do about an error of SQLite or of the file system; undefined for a bug of ours. */
export function explainSqlite(error: unknown, name: string): StoreError | undefined {
  const advice = adviceOn(error, name)
  return advice === undefined ? undefined : new StoreError(advice, { cause: error })
}

/** True for a file that is no database, or no longer one. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === 11 || code === 26
}

/** True where another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === 5
}

function adviceOn(error: unknown, name: string): string | undefined {
  if (isDamage(error)) {
    return `${name} is damaged (${textOf(error)}). Stop the program; when it starts again it says which backup to put in its place.`
  }
  // The primary result codes of sqlite.org/rescode.html.
  switch (sqliteCode(error) ?? systemCode(error)) {
    case 5:
    case 6:
      return `${name} is locked by another program. Close whatever has it open for writing, then try again.`
    case 8:
    case 'EROFS':
      return `${name} cannot be written: the file or its folder is read-only. Let the bot's user write both, or name another place in DATABASE_URL.`
    case 10:
    case 'EIO':
      return `${name} could not be read or written (${textOf(error)}). Look at the disk it lies on.`
    case 13:
    case 'ENOSPC':
    case 'EDQUOT':
      return `${name} cannot grow: the disk is full. Free some space; what was acknowledged is kept.`
    case 14:
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EISDIR':
      return `${name} could not be opened (${textOf(error)}). DATABASE_URL should name a file in a folder that the bot's user can write.`
    case 'EACCES':
    case 'EPERM':
      return `${name} may not be opened by this user (${textOf(error)}). Let the bot's user read and write the folder, or name another place in DATABASE_URL.`
    default:
      return undefined
  }
}

/** The low byte of SQLite's extended result code. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  return error.errcode & 0xff
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
