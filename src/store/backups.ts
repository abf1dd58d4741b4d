import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** A copy of the whole database in one file; `at` is the instant it was begun. */
export type Backup = { readonly file: string; readonly at: number }

/** The backups beside a database file. */
export type Backups = {
  /** The newest that is not of the future: a clock that was wrong once must not stop backups. */
  newest(now: number): Promise<Backup | undefined>
  /** Makes one more and keeps the newest seven; the program can write meanwhile. */
  take(now: number): Promise<Backup>
}

const KEPT = 7
/** All pages in one step: SQLite then copies one state of the database, whatever is written meanwhile. */
const ALL_PAGES = 0x7fff_ffff

/** Backups are named after their file and the instant in UTC: verbatim.db.2026-03-01T12-00-00.backup */
export function createBackups(file: string): Backups {
  const folder = dirname(file)

  async function list(now: number): Promise<readonly Backup[]> {
    const found = (await readdir(folder)).flatMap((name) => {
      const at = instantOf(name, basename(file))
      return at === undefined || at > now ? [] : [{ file: join(folder, name), at }]
    })
    return found.sort((a, b) => b.at - a.at)
  }

  return {
    newest: async (now) => (await list(now))[0],
    take: async (now) => {
      const target = `${file}.${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}.backup`
      await copy(file, target)
      for (const old of (await list(now)).slice(KEPT)) await rm(old.file)
      return { file: target, at: Math.floor(now / 1000) * 1000 }
    },
  }
}

/** Under another name until it is whole, so that no half of a backup is ever taken for one. */
async function copy(file: string, target: string): Promise<void> {
  const partial = `${file}.backup-in-progress`
  await rm(partial, { force: true })
  const source = new DatabaseSync(file, { readOnly: true })
  try {
    await backup(source, partial, { rate: ALL_PAGES })
  } finally {
    source.close()
  }
  await rename(partial, target)
}

function instantOf(name: string, base: string): number | undefined {
  if (!name.startsWith(`${base}.`)) return undefined
  const [, day, hour, minute, second] =
    /^\.(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.backup$/.exec(name.slice(base.length)) ?? []
  const at = Date.parse(`${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at) ? undefined : at
}
