import type { Database } from './database.ts'
import { pruneBefore } from './prune.ts'

/** Which events of the platforms were taken up: platforms send one again when they are not sure that it arrived. */
export type Events = {
  /**
   * True for the first who takes an event up, and again for one that was claimed longer than `leaseMs` ago and never
   * finished: whoever had it is gone.
   */
  claim(community: string, id: string, now: number, leaseMs: number): Promise<boolean>
  /** It is never to be taken up again. */
  finish(community: string, id: string, now: number): Promise<void>
  /** Forgets what was last claimed before an instant; how many that were. */
  prune(before: number): Promise<number>
}

/** The events in a database. */
export function createEvents(database: Database): Events {
  return {
    claim: (community, id, now, leaseMs) =>
      database.write(async (tables) => {
        const claimed = await tables
          .insertInto('event')
          .values({ community, id, at: now, finished_at: null })
          .onConflict((conflict) =>
            conflict
              .columns(['community', 'id'])
              .doUpdateSet({ at: now })
              .where('event.finished_at', 'is', null)
              .where('event.at', '<', now - leaseMs),
          )
          .returning('id')
          .executeTakeFirst()
        return claimed !== undefined
      }),
    finish: (community, id, now) =>
      database.write(async (tables) => {
        await tables
          .updateTable('event')
          .set({ finished_at: now })
          .where('community', '=', community)
          .where('id', '=', id)
          .where('finished_at', 'is', null)
          .execute()
      }),
    prune: (before) => pruneBefore(database, 'event', before),
  }
}
