import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { quiet } from './quiet.ts'
import {
  answerOf,
  cardOf,
  claimOf,
  itemOf,
  logOf,
  promptOf,
  reviewOf,
  runOf,
  seriesOf,
  sessionOf,
} from './quiz-samples.ts'

let connection: DatabaseSync
let store: Store
let warnings: string[]

beforeEach(async () => {
  connection = new DatabaseSync(':memory:')
  const database = sqliteDatabase('memory', 'A database in memory', connection)
  await migrate(database)
  warnings = []
  store = createStore(database, { ...quiet, warn: (sentence) => warnings.push(sentence) })
  return () => store.close()
})

describe('a damaged row of the quiz', () => {
  beforeEach(async () => {
    await store.series.create(seriesOf())
    await store.prompts.open(promptOf())
    await store.answers.give(answerOf())
    await store.items.keep('g', itemOf())
    await store.cards.propose(cardOf())
    await store.reviews.add(reviewOf())
    await store.reviews.grade(reviewOf(), reviewOf().card, logOf())
    await store.sessions.create(sessionOf())
    await store.learners.change('g', 'ada', { cap: 5 })
    await store.groups.change('g', { goal: 5 })
  })

  it.each<[string, string, string, () => Promise<unknown>]>([
    ['series', `settings = replace(settings, '[1,', '[8,')`, 'plan.weekdays[0] is no day', seriesRead],
    ['series', `settings = replace(settings, '"cloze"', '"riddle"')`, 'kinds[0] is none of', seriesRead],
    ['series', `next_date = 'soon'`, 'next_date is not a date', seriesRead],
    ['prompt', `item = replace(item, '"gap"', '"hole"')`, 'item.prompt[2].kind is none of', promptRead],
    ['prompt', `item = replace(item, '"year"', '"era"')`, 'item.type is none of', promptRead],
    ['prompt', `option_order = '[-1]'`, 'option_order[0] is not a whole number', promptRead],
    ['prompt', `repeated_at = -1`, 'repeated_at is not a whole number', promptRead],
    ['answer', `verdict = 'splendid'`, 'verdict is none of right', answerRead],
    ['answer', `points = 'half'`, 'points is not JSON', answerRead],
    ['answer', `is_late = 2`, 'is_late is neither 0 nor 1', answerRead],
    ['item', `item = '[]'`, 'item is not an object', () => store.items.find('g', 'i1')],
    ['card', `state = 'lost'`, 'state is none of proposed', () => store.cards.find('g', 'k1')],
    ['card', `source = '{}'`, 'source.document is not a text', () => store.cards.find('g', 'k1')],
    ['review', `card = replace(card, '"review"', '7')`, 'card.state is none of new', reviewRead],
    ['session', `state = replace(state, '[0,0]', '7')`, 'attempts is not a list', sessionRead],
    ['learner', `settings = '{"streak":1}'`, 'streak is neither true nor false', settingsRead],
    ['group_settings', `settings = '{"readingLine":[]}'`, 'readingLine is not an object', groupRead],
  ])('is an error that names it and what is wrong: %s with %s', async (table, change, problem, read) => {
    await expect(read()).resolves.not.toThrow()
    connection.exec(`update ${table} set ${change}`)
    const reading = read()
    await expect(reading).rejects.toBeInstanceOf(StoreError)
    await expect(reading).rejects.toThrow(/^The .+ cannot be read: /)
    await expect(reading).rejects.toThrow(problem)
  })
})

describe('a damaged row among others', () => {
  type Listing = () => Promise<readonly unknown[]>

  /** How many are listed before a row is damaged and after, twice. */
  async function counts(list: Listing, damage: string): Promise<readonly number[]> {
    const before = (await list()).length
    connection.exec(damage)
    return [before, (await list()).length, (await list()).length]
  }

  it.each<[string, string, () => Promise<unknown>, Listing]>([
    [
      'prompts',
      `update prompt set item = '{' where id = 'p1'`,
      async () => {
        await store.prompts.open(promptOf())
        await store.prompts.open(promptOf({ id: 'p2' }))
      },
      () => store.prompts.history('g', { limit: 9 }),
    ],
    [
      'answers',
      `update answer set verdict = '?' where learner = 'ada'`,
      async () => {
        await store.answers.give(answerOf())
        await store.answers.give(answerOf({ learner: 'grace' }))
      },
      () => store.answers.ofPrompt('g', 'p1'),
    ],
    [
      'members',
      `update learner set settings = '{' where learner = 'ada'`,
      async () => {
        await store.learners.change('g', 'ada', { cap: 5 })
        await store.learners.change('g', 'grace', { cap: 5 })
      },
      () => store.learners.everyone('g'),
    ],
    [
      'items',
      `update item set item = '{' where id = 'i1'`,
      async () => {
        await store.items.keep('g', itemOf())
        await store.items.keep('g', itemOf({ id: 'i2' }))
      },
      () => store.items.findAll('g', ['i1', 'i2']),
    ],
    [
      'series',
      `update series set settings = '{' where id = 's1'`,
      async () => {
        await store.series.create(seriesOf())
        await store.series.create(seriesOf({ id: 's2' }))
      },
      () => store.series.list('g'),
    ],
    [
      'cards',
      `update card set accept = '{' where id = 'k1'`,
      async () => {
        await store.cards.propose(cardOf())
        await store.cards.propose(cardOf({ id: 'k2' }))
      },
      () => store.cards.list('g', cardOf().state),
    ],
    [
      'reviews',
      `update review set card = '{' where item = 'i1'`,
      async () => {
        await store.reviews.add(reviewOf())
        await store.reviews.add(reviewOf({ item: 'i2' }))
      },
      () => store.reviews.due('g', 'ada', 1e12, 9),
    ],
    [
      'sessions',
      `update session set state = '{' where id = 'n1'`,
      async () => {
        await store.sessions.create(sessionOf())
        await store.sessions.create(sessionOf({ id: 'n2' }))
      },
      () => store.sessions.of('g', 'ada'),
    ],
  ])(
    'is left out of the list of %s, which is said once, and keeps back none beside it',
    async (_, damage, keep, list) => {
      await keep()
      expect(await counts(list, damage)).toEqual([2, 1, 1])
      expect(warnings).toEqual([expect.stringMatching(/^The .+ cannot be read: /)])
    },
  )

  it('is left out of the log of reviews', async () => {
    await store.reviews.add(reviewOf())
    await store.reviews.grade(reviewOf(), reviewOf().card, logOf())
    const damage = `update review_log set log = replace(log, 'good', 'fine')`
    expect(await counts(() => store.reviews.logs('g', 'ada', 0), damage)).toEqual([1, 0, 0])
    expect(warnings).toEqual([expect.stringContaining('log.grade is none of again')])
  })

  it('keeps no other run from being claimed', async () => {
    await store.jobs.open([runOf({ key: 'a' }), runOf({ key: 'b' })])
    connection.exec(`update run set settled = 'some' where key = 'a'`)
    expect((await store.jobs.claim(claimOf(5000))).map(({ key }) => key)).toEqual(['b'])
    expect(warnings).toEqual([expect.stringContaining('for a of the community g cannot be read: settled')])
    // It has a lease as any other: it does not stand in the way of those that come.
    expect(await store.jobs.claim(claimOf(5000))).toEqual([])
  })
})

describe('a series that cannot be read', () => {
  it('keeps no other from its turn, and is told of once', async () => {
    for (const id of ['s1', 's2', 's3', 's4']) {
      await store.series.create(seriesOf({ id, nextAt: 4000 + Number(id.slice(1)) }))
    }
    connection.exec("update series set settings = '{' where id in ('s1', 's2')")
    const due = async (limit: number): Promise<readonly string[]> =>
      (await store.jobs.dueSeries(9000, ['post'], limit)).map(({ subject }) => subject)
    expect(await due(1)).toEqual(['s3'])
    expect(await due(9)).toEqual(['s3', 's4'])
    expect(warnings).toEqual([
      expect.stringMatching(/^The post of s1 of the community g cannot be read: settings is not JSON/),
      expect.stringMatching(/^The post of s2 /),
    ])
  })
})

describe('damaged settings', () => {
  it('begin again from the defaults when somebody chooses anew, which is said', async () => {
    await store.learners.change('g', 'ada', { cap: 5 })
    await store.groups.change('g', { goal: 5 })
    connection.exec("update learner set settings = '{'")
    connection.exec("update group_settings set settings = '7'")
    expect(await store.learners.change('g', 'ada', { onBoard: true })).toMatchObject({
      cap: 10,
      onBoard: true,
    })
    expect(await store.groups.change('g', { board: true })).toMatchObject({ board: true, readingLine: {} })
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The settings of ada of the community g .+ begin again from the defaults now\.$/,
      ),
      expect.stringMatching(/^The settings of the community g .+ begin again from the defaults now\.$/),
    ])
  })

  it('of a series are mended by nobody but who removes it', async () => {
    await store.series.create(seriesOf())
    connection.exec("update series set settings = '{'")
    await expect(store.series.change('g', 's1', { thread: false })).rejects.toThrow('settings is not JSON')
    expect(await store.series.remove('g', 's1')).toBe(true)
  })
})

describe('settings that a newer program wrote', () => {
  it('keep their fields when this one changes its own', async () => {
    await store.series.create(seriesOf())
    connection.exec(`update series set settings = replace(settings, '{"channel"', '{"tone":"dry","channel"')`)
    connection.exec(`insert into learner values ('g', 'ada', '{"mood":7}', 0, null, null)`)
    await store.series.change('g', 's1', { thread: false })
    await store.learners.change('g', 'ada', { cap: 4 })
    expect(connection.prepare('select settings from series').get()?.['settings']).toContain('"tone":"dry"')
    expect(connection.prepare('select settings from learner').get()?.['settings']).toBe('{"mood":7,"cap":4}')
  })
})

function seriesRead(): Promise<unknown> {
  return store.series.find('g', 's1')
}

function promptRead(): Promise<unknown> {
  return store.prompts.find('g', 'p1')
}

function answerRead(): Promise<unknown> {
  return store.answers.find('g', 'p1', 'ada')
}

function reviewRead(): Promise<unknown> {
  return store.reviews.find('g', 'ada', 'i1')
}

function sessionRead(): Promise<unknown> {
  return store.sessions.find('g', 'n1')
}

function settingsRead(): Promise<unknown> {
  return store.learners.settingsOf('g', 'ada')
}

function groupRead(): Promise<unknown> {
  return store.groups.settingsOf('g')
}
