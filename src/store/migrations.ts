import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createCiteTables } from './migration-cite.ts'
import { createQuizTables } from './migration-quiz.ts'
import { markRepeats } from './migration-repeats.ts'

/**
 * Every change of the schema, oldest first by name. One that has been released is never edited: databases out there
 * have run it. Column types are `text`, `integer` and `bigint` only, which mean the same on SQLite and PostgreSQL.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-conversation': { up: createFirstTables },
  '0002-quiz': { up: createQuizTables },
  '0003-cite': { up: createCiteTables },
  '0004-repeats': { up: markRepeats },
}

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await createExchange(db)
  await db.schema
    .createTable('conversation')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('conversation_key', ['community', 'place', 'learner'])
    .execute()
  await createAgeIndex(db, 'conversation')
  await db.schema
    .createTable('channel')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('channel_key', ['community', 'channel'])
    .execute()
  await db.schema
    .createTable('event')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .addPrimaryKeyConstraint('event_key', ['community', 'id'])
    .execute()
  await createAgeIndex(db, 'event')
  await createFeedback(db)
}

async function createExchange(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('exchange')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('ordinal', 'bigint', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('document', 'text')
    .addColumn('target', 'text')
    .addColumn('is_wide', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('page', 'integer', (column) => column.notNull())
    .addColumn('shown', 'integer', (column) => column.notNull())
    .addColumn('passages', 'integer', (column) => column.notNull())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addColumn('excerpts', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'bigint')
    .addColumn('is_shared', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('exchange_key', ['community', 'id'])
    .execute()
  await createAgeIndex(db, 'exchange')
  await db.schema
    .createIndex('exchange_of_place')
    .on('exchange')
    .columns(['community', 'place', 'at', 'ordinal'])
    .execute()
  await db.schema
    .createIndex('exchange_of_learner')
    .on('exchange')
    .columns(['community', 'place', 'learner', 'at', 'ordinal'])
    .execute()
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('exchange', 'text', (column) => column.notNull())
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('ordinal', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['community', 'exchange', 'learner'])
    .execute()
  await db.schema
    .createIndex('feedback_of_community')
    .on('feedback')
    .columns(['community', 'at', 'ordinal'])
    .execute()
}

/** What is old is found, community by community, without reading what is not. */
async function createAgeIndex(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema.createIndex(`${table}_of_age`).on(table).columns(['community', 'at']).execute()
}
