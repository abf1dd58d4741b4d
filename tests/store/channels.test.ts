import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Channels, createChannels } from '../../src/store/channels.ts'
import type { Database, DatabaseKind } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { quiet } from './quiet.ts'

let database: Database
let reads: number
let now: number

beforeEach(async () => {
  ;({ database } = await openDatabase({ kind: 'memory', name: 'A database in memory' }, quiet))
  reads = 0
  now = 0
})
afterEach(() => database.close())

describe('the memory for settings', () => {
  it('asks a database of its own once, and again only after a change', async () => {
    const channels = on('file')
    for (let i = 0; i < 3; i++) await channels.settingsOf('g', 'c')
    now = 1e9
    await channels.settingsOf('g', 'c')
    expect(reads).toBe(1)
    await channels.change('g', 'c', { answers: 'channel' })
    reads = 0
    expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
    expect(reads).toBe(1)
  })

  it('asks a shared server again after 30 seconds', async () => {
    const channels = on('server')
    await channels.settingsOf('g', 'c')
    now = 29_999
    await channels.settingsOf('g', 'c')
    expect(reads).toBe(1)
    now = 30_000
    await channels.settingsOf('g', 'c')
    expect(reads).toBe(2)
  })

  it('asks once for many who want to know at the same time', async () => {
    const channels = on('file')
    await Promise.all(Array.from({ length: 10 }, () => channels.settingsOf('g', 'c')))
    expect(reads).toBe(1)
  })

  it('is not left with an old reading that comes back after a change', async () => {
    const late = Promise.withResolvers<void>()
    const slow: Database = { ...database, read: (query) => late.promise.then(() => database.read(query)) }
    const channels = createChannels({ ...counted('file'), read: slow.read }, { ...quiet, now: () => now })
    const before = channels.settingsOf('g', 'c')
    const changed = channels.change('g', 'c', { answers: 'channel' })
    late.resolve()
    await Promise.all([before, changed])
    expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
  })

  it('writes nothing over what another program changed in between', async () => {
    const newer = "insert into channel values ('g', 'c', '{\"hour\":7}')"
    const newest = `update channel set settings = '{"hour":8}'`
    const inBetween = [newer, newest]
    const crowded: Database = {
      ...database,
      read: async (query) => {
        const answer = await database.read(query)
        const statement = inBetween.shift()
        if (statement) await database.write((tables) => sql.raw(statement).execute(tables))
        return answer
      },
    }
    await createChannels(crowded, quiet).change('g', 'c', { answers: 'channel' })
    const kept = await database.read((tables) => tables.selectFrom('channel').select('settings').execute())
    expect(kept).toEqual([{ settings: '{"hour":8,"answers":"channel"}' }])
  })

  it('does not remember that a question failed', async () => {
    let isDown = true
    const flaky: Database = {
      ...database,
      read: (query) => (isDown ? Promise.reject(new Error('down')) : database.read(query)),
    }
    const channels = createChannels(flaky, quiet)
    await expect(channels.settingsOf('g', 'c')).rejects.toThrow('down')
    isDown = false
    expect(await channels.settingsOf('g', 'c')).toEqual({ answers: 'asker', expand: false })
  })

  it('has an end, however many channels there are', async () => {
    const channels = on('file')
    for (let i = 0; i <= 10_000; i++) await channels.settingsOf('g', `c${i}`)
    reads = 0
    await channels.settingsOf('g', 'c10000')
    expect(reads).toBe(0)
    await channels.settingsOf('g', 'c0')
    expect(reads).toBe(1)
  })
})

function on(kind: DatabaseKind): Channels {
  return createChannels(counted(kind), { ...quiet, now: () => now })
}

/** The database as if it were of a kind, counting what is read of it. */
function counted(kind: DatabaseKind): Database {
  return {
    ...database,
    kind,
    read: (query) => {
      reads++
      return database.read(query)
    },
  }
}
