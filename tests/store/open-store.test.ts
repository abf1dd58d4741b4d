import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { StoreDeps } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { temporaryFolders } from './folder.ts'
import { quiet } from './quiet.ts'
import { exchangeOf } from './samples.ts'

const newFolder = temporaryFolders()
const day = 86_400_000
const isRoot = process.getuid?.() === 0

describe('a store in a file', () => {
  it('is there again after a restart, in a folder made for it that others cannot read', async () => {
    const file = join(newFolder(), 'data', 'deep', 'verbatim.db')
    const store = await openStore(`sqlite:${file}`, quiet)
    await store.exchanges.keep(exchangeOf())
    await store.exchanges.claimShare('reading-group', 'x1', 5, 1000)
    await store.close()
    const again = await openStore(`sqlite:${file}`, quiet)
    expect(await again.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    expect(await again.exchanges.claimShare('reading-group', 'x1', 6, 1000)).toBe(false)
    await again.close()
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
  })

  it('writes through to the disk at every commit', async () => {
    const file = join(newFolder(), 'verbatim.db')
    const store = await openStore(`sqlite:${file}`, quiet)
    await store.events.claim('g', 'e', 1, 1)
    const beside = new DatabaseSync(file, { readOnly: true })
    expect(beside.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(beside.prepare('select count(*) as events from event').get()).toEqual({ events: 1 })
    beside.close()
    await store.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  it('belongs to one bot at a time, by whatever path the other comes', async () => {
    const folder = newFolder()
    const file = join(folder, 'verbatim.db')
    const store = await openStore(`sqlite:${file}`, quiet)
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync(file, join(folder, 'other-name.db'))
    for (const path of [file, join(folder, 'loop', 'verbatim.db'), join(folder, 'other-name.db')]) {
      const second = openStore(`sqlite:${path}`, quiet)
      await expect(second).rejects.toBeInstanceOf(StoreError)
      await expect(second).rejects.toThrow(/verbatim\.db is in use by another bot\. Stop that one first/)
    }
    await store.close()
    await (await openStore(`sqlite:${join(folder, 'other-name.db')}`, quiet)).close()
  })
})

describe('a file that cannot be used', () => {
  it.each([
    [
      'is no database',
      (file: string) => writeFileSync(file, 'Dear diary, the tide was low today.\n'.repeat(40)),
    ],
    ['was cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 6000))],
    ['was overwritten in the middle', (file: string) => writeFileSync(file, scribble(readFileSync(file)))],
  ])('because it %s is refused with the backup to restore, which then works', async (_, damage) => {
    const { file, backup } = await withBackup()
    damage(file)
    const error: unknown = await openStore(`sqlite:${file}`, quiet).catch((refused: unknown) => refused)
    expect(error).toBeInstanceOf(StoreError)
    expect(String(error)).toContain('verbatim.db is damaged')
    expect(String(error)).toContain('together with verbatim.db-wal and verbatim.db-shm')
    expect(String(error)).toContain(`cp "${backup}" "${file}"`)
    for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
    copyFileSync(backup, file)
    const restored = await openStore(`sqlite:${file}`, quiet)
    expect(await restored.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await restored.close()
  })

  it('because it is damaged and has no backup says that, too', async () => {
    const file = join(newFolder(), 'verbatim.db')
    writeFileSync(file, 'x'.repeat(5000))
    await expect(openStore(`sqlite:${file}`, quiet)).rejects.toThrow(
      /is damaged .+ There is no backup beside it/,
    )
  })

  it('because a newer program used it is left as it is', async () => {
    const file = join(newFolder(), 'verbatim.db')
    await (await openStore(`sqlite:${file}`, quiet)).close()
    const connection = new DatabaseSync(file)
    connection.exec("insert into kysely_migration values ('0999-of-the-future', '2031-01-01T00:00:00.000Z')")
    connection.close()
    const refused = openStore(`sqlite:${file}`, quiet)
    await expect(refused).rejects.toBeInstanceOf(StoreError)
    await expect(refused).rejects.toThrow(/newer version of this program: it has 0999-of-the-future/)
    // The lock is not held on to.
    await expect(openStore(`sqlite:${file}`, quiet)).rejects.toThrow(/newer version/)
  })

  it('because of where it lies is refused in a sentence', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a-file'), '')
    mkdirSync(join(folder, 'a-folder.db'))
    for (const path of ['a-file/verbatim.db', 'a-folder.db']) {
      const refused = openStore(`sqlite:${join(folder, path)}`, quiet)
      await expect(refused).rejects.toBeInstanceOf(StoreError)
      await expect(refused).rejects.toThrow(/could not be opened .+ DATABASE_URL should name a file/)
    }
  })

  it.skipIf(isRoot)('because its folder is read-only is refused in a sentence (not as root)', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o500)
    await expect(openStore(`sqlite:${join(folder, 'verbatim.db')}`, quiet)).rejects.toThrow(
      /the bot's user can write/,
    )
    await expect(openStore(`sqlite:${join(folder, 'deep', 'verbatim.db')}`, quiet)).rejects.toThrow(
      /may not be opened/,
    )
    chmodSync(folder, 0o700)
  })

  it.skipIf(isRoot)('because it is read-only itself is refused in a sentence (not as root)', async () => {
    const file = join(newFolder(), 'verbatim.db')
    await (await openStore(`sqlite:${file}`, quiet)).close()
    chmodSync(file, 0o400)
    await expect(openStore(`sqlite:${file}`, quiet)).rejects.toThrow(
      /may not be opened by this user .+ Let the bot's user read and write/,
    )
  })

  it('because it was lost is begun anew, with a warning that names the backup', async () => {
    const { file, backup } = await withBackup()
    rmSync(file)
    const warnings: string[] = []
    const store = await openStore(`sqlite:${file}`, {
      ...quiet,
      now: () => day,
      warn: (s) => warnings.push(s),
    })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('is missing or empty although it has backups')
    expect(warnings[0]).toContain(`cp "${backup}" "${file}"`)
    await store.close()
  })
})

describe('the backups of a file', () => {
  it('begin with the first day, and are made at the start where the newest is a day old', async () => {
    const folder = newFolder()
    const url = `sqlite:${join(folder, 'verbatim.db')}`
    const backupsAfter = async (deps: Partial<StoreDeps>): Promise<number> => {
      const store = await openStore(url, { ...quiet, ...deps })
      await store.close()
      return readdirSync(folder).filter((name) => name.endsWith('.backup')).length
    }
    expect(await backupsAfter({ now: () => 0 })).toBe(0)
    expect(await backupsAfter({ now: () => 1 })).toBe(1)
    expect(await backupsAfter({ now: () => day - 1 })).toBe(1)
    expect(await backupsAfter({ now: () => day })).toBe(2)
  })

  it('are made by the hour hand, are waited for by closing, and are known to the doctor', async () => {
    const folder = newFolder()
    let now = 1000
    let strike = (): void => undefined
    let isStopped = false
    const every = (_: number, run: () => void) => {
      strike = run
      return () => {
        isStopped = true
      }
    }
    const url = `sqlite:${join(folder, 'verbatim.db')}`
    const store = await openStore(url, { ...quiet, now: () => now, every })
    expect(await store.check()).toMatchObject({ kind: 'file', name: join(folder, 'verbatim.db') })
    expect(await store.check()).not.toHaveProperty('newestBackup')
    strike()
    await store.close()
    expect(isStopped).toBe(true)
    now = 61_000
    const again = await openStore(url, { ...quiet, now: () => now, every })
    expect((await again.check()).newestBackup).toEqual({
      file: join(folder, 'verbatim.db.1970-01-01T00-00-01.backup'),
      at: 1000,
      age: 60_000,
    })
    await again.close()
  })
})

/** A closed store with one exchange in it and in its backup. */
async function withBackup(): Promise<{ readonly file: string; readonly backup: string }> {
  const file = join(newFolder(), 'verbatim.db')
  const first = await openStore(`sqlite:${file}`, { ...quiet, now: () => 0 })
  await first.exchanges.keep(exchangeOf())
  await first.close()
  await (await openStore(`sqlite:${file}`, { ...quiet, now: () => 0 })).close()
  return { file, backup: `${file}.1970-01-01T00-00-00.backup` }
}

/** The first page stays: the file still looks like a database. */
function scribble(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0xa5)])
}
