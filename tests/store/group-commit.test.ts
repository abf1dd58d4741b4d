import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { temporaryFolders } from './folder.ts'
import { Watched } from './watched.ts'

const newFolder = temporaryFolders()
let connection: Watched
let database: Database

beforeEach(() => {
  connection = new Watched(':memory:')
  connection.exec('create table sheep (number integer primary key)')
  database = sqliteDatabase('memory', 'the flock', connection)
})
afterEach(() => database.close())

describe('writes on SQLite', () => {
  it('share one commit when they come together, up to 1,000', async () => {
    await Promise.all(Array.from({ length: 1500 }, (_, i) => add(i)))
    expect(commits()).toBe(2)
    expect(await sheep()).toHaveLength(1500)
  })

  it('that come while a group is written are the next group', async () => {
    const order: string[] = []
    const nested: Promise<unknown>[] = []
    await database.write(async (tables) => {
      for (let i = 10; i < 20; i++) nested.push(add(i).then(() => order.push(`second ${i}`)))
      await sql`insert into sheep values (1)`.execute(tables)
      expect(commits()).toBe(0)
    })
    order.push('first')
    await Promise.all(nested)
    expect(commits()).toBe(2)
    expect(order[0]).toBe('first')
  })

  it('fail alone, and take nothing of their own with them', async () => {
    const halfDone = database.atomically(async (tables) => {
      await sql`insert into sheep values (7)`.execute(tables)
      throw new Error('the gate fell shut')
    })
    const outcomes = await Promise.allSettled([add(1), add(1), halfDone, add(2)])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    await expect(halfDone).rejects.toThrow('the gate fell shut')
    expect(await sheep()).toEqual([1, 2])
    expect(commits()).toBe(1)
  })

  it('are all refused when their transaction comes to nothing, and the next ones work', async () => {
    const ended = database.write(async (tables) => {
      // As SQLite does itself when the disk is full.
      await sql`rollback`.execute(tables)
      throw new Error('no room')
    })
    const outcomes = await Promise.allSettled([add(1), ended, add(2)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await expect(ended).rejects.toThrow('no room')
    await add(3)
    expect(await sheep()).toEqual([3])
  })

  it('are never read before they are committed', async () => {
    const seen: Promise<readonly number[]>[] = []
    await database
      .atomically(async (tables) => {
        await sql`insert into sheep values (1)`.execute(tables)
        seen.push(sheep())
        throw new Error('undone')
      })
      .catch(() => undefined)
    expect(await seen[0]).toEqual([])
  })

  it('that read first cannot be overtaken by another program that has the file open', async () => {
    const file = join(newFolder(), 'flock.db')
    const ours = new DatabaseSync(file)
    ours.exec('pragma journal_mode = wal; create table sheep (number integer primary key)')
    const flock = sqliteDatabase('file', 'the flock', ours)
    const other = new DatabaseSync(file, { timeout: 0 })
    await flock.atomically(async (tables) => {
      await sql`select count(*) from sheep`.execute(tables)
      expect(() => other.exec('insert into sheep values (1)')).toThrow(/locked/)
      await sql`insert into sheep values (2)`.execute(tables)
    })
    expect(other.prepare('select number from sheep').all()).toEqual([{ number: 2 }])
    other.close()
    await flock.close()
  })

  it('go on while a test holds the clock still', async () => {
    vi.useFakeTimers()
    try {
      await add(1)
    } finally {
      vi.useRealTimers()
    }
    expect(await sheep()).toEqual([1])
  })
})

function add(number: number): Promise<unknown> {
  return database.write((tables) => sql`insert into sheep values (${number})`.execute(tables))
}

async function sheep(): Promise<readonly number[]> {
  const run = sql<{ number: number }>`select number from sheep order by number`
  const { rows } = await database.read((tables) => run.execute(tables))
  return rows.map(({ number }) => number)
}

function commits(): number {
  return connection.asked.filter((statement) => statement === 'commit').length
}
