import type { Kysely } from 'kysely'

/** '0004-repeats': posts that may stand twice, and sessions that run anywhere in a community in place of one channel. */
export async function markRepeats(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('prompt').addColumn('repeated_at', 'bigint').execute()
  await db.schema.dropIndex('session_of_channel').execute()
  await db.schema
    .createIndex('session_running')
    .on('session')
    .columns(['community', 'style', 'ended_at'])
    .execute()
}
