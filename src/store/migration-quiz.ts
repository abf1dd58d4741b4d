import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/** '0002-quiz': series and their runs, prompts and answers, what groups know of items, reviews, settings, sessions. */
export async function createQuizTables(db: Kysely<unknown>): Promise<void> {
  await createPlanning(db)
  await createPlaying(db)
  await createKnowing(db)
  await createLearning(db)
}

async function createPlanning(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'series', ['community', 'id'], {
    ...{ community: 'text', id: 'text', settings: 'text', created_at: 'bigint', paused_at: 'bigint?' },
    ...{ next_at: 'bigint?', next_date: 'text?' },
  })
  await createTable(db, 'run', ['community', 'kind', 'subject', 'key'], {
    ...{ community: 'text', kind: 'text', subject: 'text', key: 'text', due: 'bigint', until: 'bigint?' },
    ...{ tries: 'integer', settled: 'integer', lease_until: 'bigint?', holder: 'text?' },
    ...{ done_at: 'bigint?', outcome: 'text?' },
  })
  await createIndex(db, 'run_of_age', 'run', ['community', 'done_at'])
  // What is due is looked for in all communities at once; these indexes hold what is still to come and nothing else.
  await db.schema
    .createIndex('series_due')
    .on('series')
    .column('next_at')
    .where(sql.ref('next_at'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('run_due')
    .on('run')
    .column('due')
    .where(sql.ref('done_at'), 'is', null)
    .execute()
}

async function createPlaying(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'prompt', ['community', 'id'], {
    ...{ community: 'text', id: 'text', series: 'text?', date: 'text?', session: 'text?' },
    ...{ item: 'text', channel: 'text', message: 'text?', language: 'text', option_order: 'text' },
    ...{ opened_at: 'bigint', closes_at: 'bigint?', revealed_at: 'bigint?' },
    ...{ shown_count: 'integer?', shown_at: 'bigint?', forgotten: 'integer', forgotten_right: 'integer' },
  })
  await createIndex(db, 'prompt_of_series', 'prompt', ['community', 'series', 'date'])
  await createIndex(db, 'prompt_of_age', 'prompt', ['community', 'opened_at'])
  await createTable(db, 'answer', ['community', 'prompt', 'learner'], {
    ...{ community: 'text', prompt: 'text', learner: 'text', item: 'text', given: 'text', verdict: 'text' },
    ...{ choice: 'integer?', points: 'text', at: 'bigint', date: 'text', is_late: 'integer' },
    ...{ is_hinted: 'integer', via: 'text' },
  })
  await createIndex(db, 'answer_of_learner', 'answer', ['community', 'learner', 'at'])
  await createIndex(db, 'answer_of_age', 'answer', ['community', 'at'])
  await createIndex(db, 'answer_of_item', 'answer', ['community', 'item'])
  await createTable(db, 'mark', ['community', 'prompt', 'learner', 'kind'], {
    ...{ community: 'text', prompt: 'text', learner: 'text', kind: 'text', at: 'bigint' },
  })
  await createIndex(db, 'mark_of_age', 'mark', ['community', 'at'])
  await createTable(db, 'session', ['community', 'id'], {
    ...{ community: 'text', id: 'text', channel: 'text', learner: 'text', style: 'text', state: 'text' },
    ...{ version: 'integer', at: 'bigint', ended_at: 'bigint?' },
  })
  await createIndex(db, 'session_of_age', 'session', ['community', 'at'])
  await createIndex(db, 'session_of_learner', 'session', ['community', 'learner'])
  await createIndex(db, 'session_of_channel', 'session', ['community', 'channel', 'ended_at'])
}

async function createKnowing(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'item', ['community', 'id'], { community: 'text', id: 'text', item: 'text' })
  await createTable(db, 'flag', ['community', 'item', 'learner'], {
    ...{ community: 'text', item: 'text', learner: 'text', at: 'bigint' },
  })
  await createTable(db, 'retirement', ['community', 'item'], {
    ...{ community: 'text', item: 'text', retired_by: 'text', at: 'bigint' },
  })
  // Keys have a hash in place of the words, which may be longer than an index of PostgreSQL holds.
  await createTable(db, 'vote', ['community', 'item', 'words', 'learner'], {
    ...{ community: 'text', item: 'text', words: 'text', learner: 'text', given: 'text', at: 'bigint' },
  })
  await createTable(db, 'ruling', ['community', 'item', 'words'], {
    ...{ community: 'text', item: 'text', words: 'text', given: 'text', host: 'text', at: 'bigint' },
    is_accepted: 'integer',
  })
  await createTable(db, 'card', ['community', 'id'], {
    ...{ community: 'text', id: 'text', prompt: 'text', answer: 'text', accept: 'text', source: 'text?' },
    ...{ author: 'text', at: 'bigint', state: 'text', decided_by: 'text?' },
  })
  await createIndex(db, 'card_of_state', 'card', ['community', 'state', 'at'])
}

async function createLearning(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'review', ['community', 'learner', 'item'], {
    ...{ community: 'text', learner: 'text', item: 'text', due: 'bigint', card: 'text' },
  })
  await createIndex(db, 'review_of_due', 'review', ['community', 'learner', 'due'])
  await createTable(db, 'review_log', ['community', 'learner', 'at', 'item', 'ordinal'], {
    ...{ community: 'text', learner: 'text', at: 'bigint', item: 'text', ordinal: 'bigint' },
    log: 'text',
  })
  await createTable(db, 'learner', ['community', 'learner'], {
    ...{ community: 'text', learner: 'text', settings: 'text', has_reviews: 'integer' },
    ...{ next_at: 'bigint?', next_date: 'text?' },
  })
  await db.schema
    .createIndex('learner_due')
    .on('learner')
    .column('next_at')
    .where(sql.ref('next_at'), 'is not', null)
    .execute()
  await createTable(db, 'group_settings', ['community'], { community: 'text', settings: 'text' })
}

type Type = (typeof types)[number]

/** A question mark after its type is for a column that may be null. */
async function createTable(
  db: Kysely<unknown>,
  name: string,
  key: readonly [string, ...string[]],
  columns: Readonly<Record<string, Type | `${Type}?`>>,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(columns)) {
    const known = types.find((each) => type.replace('?', '') === each) ?? 'text'
    table = table.addColumn(column, known, (its) => (type.endsWith('?') ? its : its.notNull()))
  }
  await table.addPrimaryKeyConstraint(`${name}_key`, [...key]).execute()
}

const types = ['text', 'integer', 'bigint'] as const

async function createIndex(
  db: Kysely<unknown>,
  name: string,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns])
    .execute()
}
