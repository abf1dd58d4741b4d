import type { DocumentId } from '../corpus/document.ts'
import type { Database } from './database.ts'
import { readRow, textOf } from './decode.ts'
import { pruneBefore } from './prune.ts'
import type { Queries } from './schema.ts'

/** What a person's next questions in a place are put to. */
export type Conversation = {
  readonly community: string
  readonly place: string
  readonly learner: string
  /** The one document; all of them where it is absent. */
  readonly within?: DocumentId
}

/** The conversations that keep to one document. */
export type Conversations = {
  /** Undefined for one that asks all documents. */
  find(community: string, place: string, learner: string): Promise<Conversation | undefined>
  /** In place of what was kept before; one without `within` is forgotten, which means the same. */
  keep(conversation: Conversation): Promise<void>
  /** Forgets what was kept before an instant; how many that were. */
  prune(before: number): Promise<number>
}

/** The conversations in a database; `now` says when one was kept, in epoch milliseconds. */
export function createConversations(database: Database, deps: { now(): number }): Conversations {
  return {
    find: (community, place, learner) => database.read((tables) => find(tables, community, place, learner)),
    keep: ({ community, place, learner, within }) =>
      database.write(async (tables) => {
        if (within === undefined) return forget(tables, community, place, learner)
        const at = deps.now()
        await tables
          .insertInto('conversation')
          .values({ community, place, learner, document: within, at })
          .onConflict((conflict) =>
            conflict.columns(['community', 'place', 'learner']).doUpdateSet({ document: within, at }),
          )
          .execute()
      }),
    prune: (before) => pruneBefore(database, 'conversation', before),
  }
}

async function find(
  tables: Queries,
  community: string,
  place: string,
  learner: string,
): Promise<Conversation | undefined> {
  const row = await tables
    .selectFrom('conversation')
    .where('community', '=', community)
    .where('place', '=', place)
    .where('learner', '=', learner)
    .selectAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  return readRow(`The conversation of ${learner} in ${place} of the community ${community}`, () => ({
    community: row.community,
    place: row.place,
    learner: row.learner,
    within: textOf(row.document, 'document'),
  }))
}

async function forget(tables: Queries, community: string, place: string, learner: string): Promise<void> {
  await tables
    .deleteFrom('conversation')
    .where('community', '=', community)
    .where('place', '=', place)
    .where('learner', '=', learner)
    .execute()
}
