import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { moveTables } from '../../src/store/move.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { tableKeys } from '../../src/store/schema.ts'
import { createStore } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { quiet } from '../store/quiet.ts'
import { exchangeOf, feedbackOf, silentExchange } from '../store/samples.ts'

/** What is moved from SQLite into another database and back again is what it was. */
export function storeMoveContract(name: string, openEmpty: () => Promise<Database>): void {
  describe(`moving to ${name} and back`, () => {
    it('brings every row along unchanged, in more batches than one', async () => {
      const origin = await inMemory()
      await fill(origin.database)
      const there = await openEmpty()
      const counts = { exchange: 2007, conversation: 1, channel: 2, event: 2, feedback: 1 }
      expect(await moveTables(origin.database, there)).toEqual(counts)
      const back = await inMemory()
      expect(await moveTables(there, back.database)).toEqual(counts)
      expect(back.rows()).toEqual(origin.rows())
      for (const database of [there, back.database]) {
        const { exchanges } = createStore(database, quiet)
        expect((await exchanges.lastIn('reading-group', 'c-quick'))?.id).toBe('b')
      }
      for (const database of [origin.database, there, back.database]) await database.close()
    })

    it('refuses a target that has rows already', async () => {
      const origin = await inMemory()
      const there = await openEmpty()
      await createStore(there, quiet).events.claim('g', 'e', 1, 1)
      const moved = moveTables(origin.database, there)
      await expect(moved).rejects.toBeInstanceOf(StoreError)
      await expect(moved).rejects.toThrow(/is not empty: event has rows/)
      for (const database of [origin.database, there]) await database.close()
    })
  })
}

async function inMemory() {
  const connection = new DatabaseSync(':memory:')
  const database = sqliteDatabase('memory', 'A database in memory', connection)
  await migrate(database)
  const rowsOf = (table: string) => connection.prepare(`select * from ${table} order by 1, 2, 3`).all()
  return { database, rows: () => Object.keys(tableKeys).map((table) => [table, rowsOf(table)]) }
}

/** Keys that databases sort in different ways, and every kind of value that a column can have. */
async function fill(database: Database): Promise<void> {
  const store = createStore(database, quiet)
  const { exchanges, conversations, channels, events, feedback } = store
  await Promise.all([
    ...Array.from({ length: 2000 }, (_, i) => exchanges.keep(silentExchange({ id: `x${i}`, at: i }))),
    exchanges.keep(exchangeOf({ community: 'Ä', id: 'b', at: Number.MAX_SAFE_INTEGER })),
    exchanges.keep(exchangeOf({ community: 'a-b', id: 'B', question: "it's 100 % \\ 'so' – 社" })),
    // All in one millisecond: which came last is not to be seen from their instants, nor from the order of the rows.
    ...['m', 'a', 'z', 'b'].map((id) => exchanges.keep(exchangeOf({ id, place: 'c-quick' }))),
    exchanges.keep(exchangeOf({ community: 'aB', id: '', question: '' })),
    conversations.keep({ community: 'g', place: 'c', learner: 'ada', within: 'atlas' }),
    channels.change('g', 'c', { answers: 'channel' }),
    channels.change('G', 'c', { answers: 'asker' }),
    events.claim('g', 'e', 10, 5),
    events.claim('g', 'f', 10, 5).then(() => events.finish('g', 'f', 12)),
    feedback.keep(feedbackOf()),
  ])
  await exchanges.claimShare('aB', '', 77, 1000)
}
