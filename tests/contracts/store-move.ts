import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { moveTables } from '../../src/store/move.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { ofEachTable, type Tables, tableKeys } from '../../src/store/schema.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { anchorOf, quoteOf } from '../store/cite-samples.ts'
import { quiet } from '../store/quiet.ts'
import {
  answerOf,
  cardOf,
  itemOf,
  logOf,
  promptOf,
  reviewOf,
  runOf,
  seriesOf,
  sessionOf,
} from '../store/quiz-samples.ts'
import { exchangeOf, feedbackOf, silentExchange } from '../store/samples.ts'

/** What is moved from SQLite into another database and back again is what it was. */
export function storeMoveContract(name: string, openEmpty: () => Promise<Database>): void {
  describe(`moving to ${name} and back`, () => {
    it('brings every row along unchanged, in more batches than one', async () => {
      const origin = await inMemory()
      await fill(origin.database)
      const there = await openEmpty()
      const counts = await ofEachTable(async (table) => origin.count(table))
      expect(counts).toMatchObject({ exchange: 2007, channel: 2, event: 2 })
      expect(Object.values(counts)).not.toContain(0)
      expect(await moveTables(origin.database, there)).toEqual(counts)
      const back = await inMemory()
      expect(await moveTables(there, back.database)).toEqual(counts)
      expect(await back.rows()).toEqual(await origin.rows())
      for (const database of [there, back.database]) {
        const { exchanges, prompts } = createStore(database, quiet)
        expect(await prompts.find('g', 'p1')).toEqual(promptOf({ message: 'm1', repeatedAt: 5500 }))
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
  const rowsOf = (table: keyof Tables) =>
    connection.prepare(`select * from ${table} order by ${tableKeys[table].join()}`).all()
  const count = (table: keyof Tables) => rowsOf(table).length
  return { database, count, rows: () => ofEachTable(async (table) => rowsOf(table)) }
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
    fillQuiz(store),
  ])
  await exchanges.claimShare('aB', '', 77, 1000)
}

async function fillQuiz(store: Store): Promise<void> {
  await store.series.create(seriesOf())
  await store.jobs.open([runOf(), runOf({ key: 'missed', done: { at: 9, outcome: 'missed' } })])
  await store.prompts.open(promptOf())
  await store.prompts.setMessage('g', 'p1', 'm1', 5500)
  await store.answers.give(answerOf({ points: 0.5 }))
  await store.answers.noteSkip('g', 'p1', 'grace', 7)
  await store.sessions.create(sessionOf())
  await store.items.keep('g', itemOf())
  await store.items.flag('g', 'i1', 'ada', 5)
  await store.items.retire('g', 'i1', 'flags', 6)
  await store.votes.vote('g', 'i1', 'the forties', 'ada', 5)
  await store.votes.accept('g', 'i1', 'the forties', 'host', 6)
  await store.cards.propose(cardOf())
  await store.reviews.add(reviewOf())
  await store.reviews.grade(reviewOf(), { ...reviewOf().card, reps: 2 }, logOf())
  await store.learners.change('g', 'ada', { reviews: 'on' })
  await store.groups.change('g', { goal: 3 })
  await store.anchors.keep('g', anchorOf(), 5)
  await store.quotes.save(quoteOf())
  await store.works.change('g', 'tidebook12', { alias: 'tides' })
  await store.access.keyOf('g')
}
