import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { createStore, type Store } from '../../src/store/store.ts'
import { quiet } from './quiet.ts'
import { answerOf, claimOf } from './quiz-samples.ts'
import { Watched } from './watched.ts'

/** What is asked often, or of tables that grow for years, with the index that answers it. */
const asked: readonly (readonly [string, string, (store: Store) => Promise<unknown>])[] = [
  ['the runs that are due', 'run_due', (store) => store.jobs.claim(claimOf(5))],
  ['the series that are due', 'series_due', (store) => store.jobs.dueSeries(5, ['post'], 9)],
  ['the members to remind', 'learner_due', (store) => store.jobs.dueSeries(5, ['remind'], 9)],
  ['the prompt of a date', 'prompt_of_series', (store) => store.prompts.findByDate('g', 's1', '2026-03-02')],
  ['what was asked', 'prompt_of_age', (store) => store.prompts.history('g', { since: 5, limit: 9 })],
  ['the answers of a member', 'answer_of_learner', (store) => store.answers.ofLearner('g', 'ada', 5)],
  ['the answers of a group', 'answer_of_age', (store) => store.answers.ofCommunity('g', 5)],
  ['the answers to an item', 'answer_of_item', (store) => store.answers.ofItem('g', 'i1')],
  ['the reviews that are due', 'review_of_due', (store) => store.reviews.due('g', 'ada', 5, 9)],
  ['the exams that are going on', 'session_running', (store) => store.sessions.running('g', 'exam')],
  ['the items that are flagged', 'sqlite_autoindex_flag_1', (store) => store.items.flagged('g')],
  ['the quotations of a member', 'quote_of_learner', (store) => store.quotes.list('g', { learner: 'ada' })],
  ['the quotations of a group', 'quote_of_group', (store) => store.quotes.list('g', {})],
  ['whose a link is', 'access_of_id', (store) => store.access.find('k')],
  ['the queue of cards', 'card_of_state', (store) => store.cards.list('g', 'proposed')],
]

describe('the store', () => {
  it.each(asked)('finds %s by an index', async (_, index, ask) => {
    const connection = new Watched(':memory:')
    const database = sqliteDatabase('memory', 'A database in memory', connection)
    await migrate(database)
    const store = createStore(database, quiet)
    await store.answers.give(answerOf())
    connection.asked.length = 0
    await ask(store)
    const plans = connection.asked
      .filter((statement) => /^\s*(?:select|update)/i.test(statement))
      .flatMap((statement) => {
        const parameters = (statement.match(/\?/g) ?? []).map(() => 1)
        return connection.prepare(`explain query plan ${statement}`).all(...parameters)
      })
      .map(({ detail }) => String(detail))
    expect(plans.filter((detail) => detail.includes(` ${index} `))).not.toEqual([])
    expect(plans.filter((detail) => /^SCAN/.test(detail) && !detail.includes(index))).toEqual([])
    await store.close()
  })
})
