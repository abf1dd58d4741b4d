import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { temporaryFolders } from './folder.ts'
import { quiet } from './quiet.ts'
import { exchangeOf } from './samples.ts'

const newFolder = temporaryFolders()
const { later } = vi.hoisted(() => ({ later: new Map<string, Migration>() }))

/** The migrations of this program, and those of a later one that a test makes up. */
vi.mock(import('../../src/store/migrations.ts'), async (original) => {
  const { migrations } = await original()
  const get = (): Readonly<Record<string, Migration>> => ({ ...migrations, ...Object.fromEntries(later) })
  return {
    get migrations() {
      return get()
    },
  }
})

afterEach(() => later.clear())

describe('a later program', () => {
  it('brings a file up to its schema, after a backup of the file as it was', async () => {
    const folder = newFolder()
    const url = await keptBefore(folder)
    later.set('0998-mood', { up: addMood })
    const store = await openStore(url, quiet)
    expect((await store.check()).schema).toBe(2)
    expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await store.close()
    expect(columnsIn(join(folder, 'verbatim.db'))).toContain('mood')
    const backups = readdirSync(folder).filter((name) => name.endsWith('.backup'))
    expect(backups).toEqual(['verbatim.db.1970-01-01T00-16-40.backup'])
    expect(columnsIn(join(folder, 'verbatim.db.1970-01-01T00-16-40.backup'))).not.toContain('mood')
  })

  it('leaves a file as it was where a migration fails half-way, and lets go of it', async () => {
    const folder = newFolder()
    const url = await keptBefore(folder)
    later.set('0998-mood', { up: addMood })
    later.set('0999-wrong', {
      up: async () => {
        throw new Error('the ladder broke')
      },
    })
    await expect(openStore(url, quiet)).rejects.toThrow('the ladder broke')
    expect(columnsIn(join(folder, 'verbatim.db'))).not.toContain('mood')
    later.clear()
    const store = await openStore(url, quiet)
    expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await store.close()
  })
})

async function addMood(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('feedback').addColumn('mood', 'text').execute()
}

/** A file that the program of today has used. */
async function keptBefore(folder: string): Promise<string> {
  const url = `sqlite:${join(folder, 'verbatim.db')}`
  const store = await openStore(url, quiet)
  await store.exchanges.keep(exchangeOf())
  await store.close()
  return url
}

function columnsIn(file: string): readonly unknown[] {
  const connection = new DatabaseSync(file, { readOnly: true })
  const columns = connection.prepare("select name from pragma_table_info('feedback')").all()
  connection.close()
  return columns.map(({ name }) => name)
}
