import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { anchorOf, quoteOf } from './cite-samples.ts'
import { quiet } from './quiet.ts'

let connection: DatabaseSync
let store: Store
let warnings: string[]

beforeEach(async () => {
  connection = new DatabaseSync(':memory:')
  const database = sqliteDatabase('memory', 'A database in memory', connection)
  await migrate(database)
  warnings = []
  store = createStore(database, { ...quiet, warn: (sentence) => warnings.push(sentence) })
  await store.quotes.save(quoteOf())
  await store.quotes.save(quoteOf({ id: 'q2', anchor: anchorOf({ start: 119 }), isShared: true }))
  return () => store.close()
})

describe('a damaged quotation', () => {
  it.each([
    ["anchor = '{'", 'anchor is not JSON'],
    ['anchor = replace(anchor, \'"exact"\', \'"exakt"\')', 'anchor.exact is not a text'],
    ["anchor = replace(anchor, ':141', ':12')", 'anchor ends before it starts'],
    ["anchor = replace(anchor, '\"p7\"', '7')", 'anchor.paragraphs[0] is not a text'],
    ['is_shared = 2', 'is_shared is neither 0 nor 1'],
  ])(
    'is an error where it is asked for, and missing from a list, which is said: %s',
    async (change, problem) => {
      connection.exec(`update quote set ${change} where id = 'q1'`)
      const found = store.quotes.find('g', 'q1')
      await expect(found).rejects.toBeInstanceOf(StoreError)
      await expect(found).rejects.toThrow('The quotation q1 of the community g cannot be read: ')
      await expect(found).rejects.toThrow(problem)
      for (let i = 0; i < 2; i++) {
        expect((await store.quotes.list('g', { learner: 'ada' })).map(({ id }) => id)).toEqual(['q2'])
      }
      expect(warnings).toEqual([expect.stringContaining(problem)])
      expect(await store.quotes.remove('g', 'q1', 'ada')).toBe(true)
    },
  )
})

describe('a damaged anchor', () => {
  it('is an error that names it', async () => {
    const id = await store.anchors.keep('g', anchorOf(), 5)
    connection.exec("update anchor set anchor = '[]'")
    await expect(store.anchors.find('g', id)).rejects.toThrow(
      `The anchor ${id} of the community g cannot be read: anchor is not an object`,
    )
  })
})

describe('damaged facts on a document', () => {
  it('are left out of the others, and begin anew when a host says something, which is said', async () => {
    await store.works.change('g', 'atlas', { alias: 'atlas' })
    await store.works.change('g', 'tidebook12', { alias: 'tides' })
    connection.exec(`update work set facts = '{"authors":7}' where document = 'tidebook12'`)
    expect(await store.works.factsOf('g')).toEqual(new Map([['atlas', { alias: 'atlas' }]]))
    expect(await store.works.change('g', 'tidebook12', { date: '1911' })).toEqual({ date: '1911' })
    expect(warnings).toEqual([
      expect.stringMatching(/^The facts on the document tidebook12 .+ authors is not a list/),
      expect.stringMatching(/begin again from the defaults now\.$/),
    ])
    expect((await store.works.factsOf('g')).get('tidebook12')).toEqual({ date: '1911' })
  })

  it('keep what a newer program wrote', async () => {
    connection.exec(`insert into work values ('g', 'atlas', '{"editors":["R. Hale"]}')`)
    await store.works.change('g', 'atlas', { alias: 'atlas' })
    expect(connection.prepare('select facts from work').get()).toEqual({
      facts: '{"editors":["R. Hale"],"alias":"atlas"}',
    })
  })
})

describe('a damaged key', () => {
  it('signs nothing, and is well again when a host replaces it', async () => {
    const { id } = await store.access.keyOf('g')
    connection.exec("update access set secret = 'a'")
    await expect(store.access.find(id)).rejects.toThrow(
      'The key of the links of the community g cannot be read: secret is not 43 letters of base64url',
    )
    const other = createStore(sqliteDatabase('memory', '', connection), quiet)
    await expect(other.access.keyOf('g')).rejects.toBeInstanceOf(StoreError)
    const mended = await other.access.replace('g')
    expect(await store.access.find(mended.id)).toEqual(mended)
  })
})
