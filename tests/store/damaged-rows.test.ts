import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { quiet } from './quiet.ts'
import { exchangeOf, feedbackOf } from './samples.ts'

let connection: DatabaseSync
let store: Store
let warnings: string[]

beforeEach(async () => {
  connection = new DatabaseSync(':memory:')
  const database = sqliteDatabase('memory', 'A database in memory', connection)
  await migrate(database)
  warnings = []
  store = createStore(database, { ...quiet, warn: (sentence) => warnings.push(sentence) })
  await store.exchanges.keep(exchangeOf())
  await store.exchanges.keep(exchangeOf({ id: 'x2', at: 5 }))
  await store.feedback.keep(feedbackOf())
  await store.channels.change('g', 'c', { answers: 'channel' })
  return () => store.close()
})

describe('a damaged exchange', () => {
  it.each([
    ["excerpts = '[{'", 'excerpts is not JSON'],
    ["excerpts = '{}'", 'excerpts is not a list'],
    ["excerpts = '[7]'", 'excerpts[0] is not an object'],
    ["excerpts = replace(excerpts, '120', '-1')", 'excerpts[0].start is not a whole number from 0 on'],
    ["excerpts = replace(excerpts, '120', '189')", 'excerpts[0] ends before it starts'],
    ["excerpts = replace(excerpts, '\"tidebook12\"', 'null')", 'excerpts[0].document is not a text'],
    [
      "excerpts = replace(excerpts, '{\"start\":4,', '{')",
      'excerpts[0].marks[0].start is not a whole number',
    ],
    [
      "excerpts = replace(excerpts, '[\"Harbours\",', '[1,')",
      'excerpts[0].locator.headings[0] is not a text',
    ],
    ["excerpts = replace(excerpts, '3.25', '\"3\"')", 'excerpts[0].score is not a number'],
    ["kind = 'shrug'", 'kind is none of found, silent'],
    ["page = 'one'", 'page is not a whole number'],
    ['shown = 1.5', 'shown is not a whole number'],
    ["question = x'00ff'", 'question is not a text'],
  ])('is an error that names it and what is wrong, and no other suffers: %s', async (change, problem) => {
    connection.exec(`update exchange set ${change} where id = 'x1'`)
    const found = store.exchanges.find('reading-group', 'x1')
    await expect(found).rejects.toBeInstanceOf(StoreError)
    await expect(found).rejects.toThrow('The exchange x1 of the community reading-group cannot be read: ')
    await expect(found).rejects.toThrow(problem)
    await expect(store.exchanges.lastIn('reading-group', 'c-lighthouse')).rejects.toThrow(problem)
    expect(await store.exchanges.find('reading-group', 'x2')).toEqual(exchangeOf({ id: 'x2', at: 5 }))
  })
})

describe('other damaged rows', () => {
  it('are errors that name them', async () => {
    connection.exec("update feedback set reason = 'rude'")
    await expect(store.feedback.list('reading-group', 9)).rejects.toThrow(
      /^The feedback of ada on x1 in the community reading-group cannot be read: reason is none of/,
    )
  })

  it('that are settings stay an error until a host sets the channel anew, which is said', async () => {
    connection.exec('update channel set settings = \'{"answers":\'')
    // What was read before is still known.
    const other = createStore(sqliteDatabase('memory', '', connection), quiet)
    const problem = /^The settings of the channel c of the community g cannot be read: settings is not JSON/
    await expect(other.channels.settingsOf('g', 'c')).rejects.toThrow(problem)
    await expect(other.channels.settingsOf('g', 'c')).rejects.toThrow(problem)
    await expect(other.channels.list('g')).rejects.toThrow(problem)
    expect(await store.channels.change('g', 'c', { answers: 'channel' })).toEqual({
      answers: 'channel',
      expand: false,
    })
    expect(warnings).toEqual([
      expect.stringMatching(/settings is not JSON.+begin again from the defaults now\.$/),
    ])
    expect(await other.channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
  })
})

describe('settings that a newer program wrote', () => {
  it('keep their fields when this one changes its own', async () => {
    connection.exec(`update channel set settings = '{"hour":7,"answers":"channel"}'`)
    await store.channels.change('g', 'c', { answers: 'asker' })
    expect(connection.prepare('select settings from channel').get()).toEqual({
      settings: '{"hour":7,"answers":"asker"}',
    })
  })

  it('have the defaults for what they do not name', async () => {
    connection.exec("insert into channel values ('g', 'd', '{}')")
    expect(await store.channels.settingsOf('g', 'd')).toEqual({ answers: 'asker', expand: false })
  })
})
