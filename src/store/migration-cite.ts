import type { Kysely } from 'kysely'

/** '0003-cite': the quotations that links lead to, those that members saved, what hosts said of documents, keys of links. */
export async function createCiteTables(db: Kysely<unknown>): Promise<void> {
  await createAnchor(db)
  await createQuote(db)
  await db.schema
    .createTable('work')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('work_key', ['community', 'document'])
    .execute()
  await db.schema
    .createTable('access')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('access_key', ['community'])
    .execute()
  // A link is followed by whoever holds it: only its key's id says which community it is of.
  await db.schema.createIndex('access_of_id').unique().on('access').column('id').execute()
}

async function createAnchor(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('anchor')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('anchor', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('anchor_key', ['community', 'id'])
    .execute()
  await db.schema.createIndex('anchor_of_age').on('anchor').columns(['community', 'at']).execute()
}

async function createQuote(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quote')
    .addColumn('community', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('learner', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('anchor', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('ordinal', 'bigint', (column) => column.notNull())
    .addColumn('is_shared', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('quote_key', ['community', 'id'])
    .execute()
  await db.schema
    .createIndex('quote_of_learner')
    .unique()
    .on('quote')
    .columns(['community', 'learner', 'passage'])
    .execute()
  await db.schema
    .createIndex('quote_of_group')
    .on('quote')
    .columns(['community', 'is_shared', 'at'])
    .execute()
}
