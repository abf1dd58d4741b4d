import { randomBytes } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import { readRow, textOf } from './decode.ts'
import type { Tables } from './schema.ts'
import { DamagedValue, StoreError } from './store-error.ts'

/** What a community's links are signed with. `id` stands in the link and names the community; it tells nothing of it. */
export type LinkKey = { readonly id: string; readonly community: string; readonly secret: string }

/** The keys of all communities, one each. */
export type AccessBook = {
  /** Made when it is first asked for, and the same from then on. From memory, but on a server, where others may replace it. */
  keyOf(community: string): Promise<LinkKey>
  /** The key of that id where it still holds. */
  find(id: string): Promise<LinkKey | undefined>
  /** Makes a new one in its place: every link that was given out leads nowhere from now on. */
  replace(community: string): Promise<LinkKey>
}

const REMEMBERED = 10_000

/** The keys in a database. */
export function createAccess(database: Database): AccessBook {
  const memory = new Map<string, Promise<LinkKey>>()
  return {
    keyOf: (community) => {
      const known = memory.get(community)
      if (known !== undefined) return known
      const key = keep(database, community)
      if (database.kind === 'server') return key
      if (memory.size >= REMEMBERED) memory.clear()
      memory.set(community, key)
      // What could not be read is asked again next time.
      key.catch(() => memory.get(community) === key && memory.delete(community))
      return key
    },
    find: (id) =>
      database.read(async (tables) => {
        const row = await tables.selectFrom('access').where('id', '=', id).selectAll().executeTakeFirst()
        return row && keyOf(row)
      }),
    replace: async (community) => {
      const row = newKey(community)
      await database.write(async (tables) => {
        await tables
          .insertInto('access')
          .values(row)
          .onConflict((conflict) =>
            conflict.column('community').doUpdateSet({ id: row.id, secret: row.secret }),
          )
          .execute()
      })
      memory.delete(community)
      return keyOf(row)
    },
  }
}

type Row = Selectable<Tables['access']>

async function keep(database: Database, community: string): Promise<LinkKey> {
  const find = (): Promise<Row | undefined> =>
    database.read((tables) =>
      tables.selectFrom('access').where('community', '=', community).selectAll().executeTakeFirst(),
    )
  const known = await find()
  if (known !== undefined) return keyOf(known)
  await database.write(async (tables) => {
    const insert = tables.insertInto('access').values(newKey(community))
    await insert.onConflict((conflict) => conflict.column('community').doNothing()).execute()
  })
  const kept = await find()
  if (kept !== undefined) return keyOf(kept)
  throw new StoreError(
    `The key of the links of the community ${community} was removed while it was made. Try again.`,
  )
}

/** 96 random bits of a name and 256 of a secret, in base64url. */
function newKey(community: string): Row {
  return {
    community,
    id: randomBytes(12).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
  }
}

function keyOf(row: Row): LinkKey {
  return readRow(`The key of the links of the community ${row.community}`, () => {
    const secret = textOf(row.secret, 'secret')
    // A key cut short could be guessed: it signs nothing.
    if (!/^[\w-]{43}$/.test(secret)) throw new DamagedValue('secret is not 43 letters of base64url')
    return { id: textOf(row.id, 'id'), community: textOf(row.community, 'community'), secret }
  })
}
