import type { Anchor } from '../cite/anchor.ts'
import type { Database } from './database.ts'
import { readRow } from './decode.ts'
import { anchorName, readAnchor, writeAnchor } from './kept-anchor.ts'
import { pruneBefore } from './prune.ts'

/** The quotations that links and buttons lead to, of all communities. They never change. */
export type AnchorBook = {
  /**
   * Keeps it under an id made of what it is, so that the same anchor has the same id; the id, when it is on the disk. That it
   * was kept again is noted once a day.
   */
  keep(community: string, anchor: Anchor, at: number): Promise<string>
  find(community: string, id: string): Promise<Anchor | undefined>
  /** Forgets those that were last kept before `before`; how many that were. */
  prune(before: number): Promise<number>
}

const DAY_MS = 86_400_000

/** The anchors in a database. */
export function createAnchors(database: Database): AnchorBook {
  return {
    keep: async (community, anchor, at) => {
      const written = writeAnchor(anchor)
      const id = anchorName(written)
      await database.write(async (tables) => {
        await tables
          .insertInto('anchor')
          .values({ community, id, anchor: written, at })
          .onConflict((conflict) =>
            conflict
              .columns(['community', 'id'])
              .doUpdateSet({ at })
              .where('anchor.at', '<=', at - DAY_MS),
          )
          .execute()
      })
      return id
    },
    find: (community, id) =>
      database.read(async (tables) => {
        const mine = tables.selectFrom('anchor').where('community', '=', community).where('id', '=', id)
        const row = await mine.select('anchor').executeTakeFirst()
        return row && readRow(`The anchor ${id} of the community ${community}`, () => readAnchor(row.anchor))
      }),
    prune: (before) => pruneBefore(database, 'anchor', before),
  }
}
