import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { parseStoreUrl } from '../../src/store/store-address.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { type OpenEmpty, storeContract } from '../contracts/store.ts'
import { storeCitingContract } from '../contracts/store-citing.ts'
import { storeJobsContract } from '../contracts/store-jobs.ts'
import { storeLearningContract } from '../contracts/store-learning.ts'
import { storeModelContract } from '../contracts/store-model.ts'
import { storeMoveContract } from '../contracts/store-move.ts'
import { storePlayingContract } from '../contracts/store-playing.ts'
import { storeRacesContract } from '../contracts/store-races.ts'
import { emptied, shared } from './emptied.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { quiet } from './quiet.ts'
import { exchangeOf } from './samples.ts'

if (startPostgres === undefined) {
  describe.skip('PostgreSQL (neither TEST_DATABASE_URL nor /usr/lib/postgresql is there)', () => {
    it('keeps the contract of the store, and its races', () => undefined)
  })
} else {
  onServer(startPostgres)
}

function onServer(start: () => Promise<PostgresServer>): void {
  let server: PostgresServer
  let url: string
  let database: Database

  beforeAll(async () => {
    server = await start()
    url = await server.databaseUrl()
    ;({ database } = await openDatabase(parseStoreUrl(url), quiet))
  }, 60_000)
  afterAll(async () => {
    await database?.close()
    await server?.stop()
  }, 60_000)

  const open: OpenEmpty = async (deps) => {
    await emptied(database)
    return openStore(url, { ...quiet, ...deps })
  }
  storeContract('PostgreSQL', open)
  storeJobsContract('PostgreSQL', open)
  storePlayingContract('PostgreSQL', open)
  storeLearningContract('PostgreSQL', open)
  storeCitingContract('PostgreSQL', open)
  storeModelContract('PostgreSQL', open, 10)
  storeMoveContract('PostgreSQL', async () => shared(await emptied(database)))

  storeRacesContract('PostgreSQL', (use) => withTwo(use))

  describe('two programs on one PostgreSQL', () => {
    it('prepare an empty database together, whoever is first', async () => {
      const fresh = await server.databaseUrl()
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(fresh, quiet)))
      expect(await Promise.all(stores.map(async (store) => (await store.check()).schema))).toEqual([
        4, 4, 4, 4,
      ])
      await Promise.all(stores.map((store) => store.close()))
    })

    it('give each share and each event to one of the two', async () => {
      await withTwo(async (one, two) => {
        const ids = Array.from({ length: 60 }, (_, i) => `x${i}`)
        await Promise.all(ids.map((id) => one.exchanges.keep(exchangeOf({ id }))))
        const shares = await race(ids, one, two, (store, id) =>
          store.exchanges.claimShare('reading-group', id, 5, 1000),
        )
        expect(shares).toEqual(ids.map(() => 1))
        const events = await race(ids, one, two, (store, id) => store.events.claim('g', id, 1000, 50))
        expect(events).toEqual(ids.map(() => 1))
        const abandoned = await race(ids, one, two, (store, id) => store.events.claim('g', id, 2000, 50))
        expect(abandoned).toEqual(ids.map(() => 1))
      })
    })

    it('keep an id once, for the one that was first', async () => {
      await withTwo(async (one, two) => {
        const ids = Array.from({ length: 30 }, (_, i) => `x${i}`)
        const kept = await race(ids, one, two, async (store, id) => {
          const question = store === one ? 'one?' : 'two?'
          return store.exchanges.keep(exchangeOf({ id, question })).then(
            () => true,
            (error: unknown) => !(error instanceof StoreError),
          )
        })
        expect(kept).toEqual(ids.map(() => 1))
      })
    })

    it('change the settings of one channel without losing either change, and see them within 30 seconds', async () => {
      let now = 0
      await withTwo(
        async (one, two) => {
          expect(await one.channels.settingsOf('g', 'c')).toEqual({ answers: 'asker', expand: false })
          await Promise.all(
            Array.from({ length: 10 }, (_, i) =>
              (i % 2 ? one : two).channels.change('g', 'c', { answers: 'asker' }),
            ),
          )
          await one.channels.settingsOf('g', 'c')
          await two.channels.change('g', 'c', { answers: 'channel' })
          now = 29_999
          expect(await one.channels.settingsOf('g', 'c')).toEqual({ answers: 'asker', expand: false })
          now = 30_000
          expect(await one.channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
        },
        () => now,
      )
    })
  })

  describe('a PostgreSQL that cannot be used', () => {
    const refusal = async (changed: (its: URL) => void): Promise<unknown> => {
      const its = new URL(url)
      changed(its)
      return openStore(its.href, quiet).catch((error: unknown) => error)
    }

    it('is said in a sentence that says what to do and never the password', async () => {
      const wrongPassword = await refusal((its) => {
        its.password = 'hunter2'
      })
      expect(wrongPassword).toBeInstanceOf(StoreError)
      expect(wrongPassword).toHaveProperty(
        'message',
        expect.stringMatching(/does not let the user .+ in\. Look at user and password/),
      )
      const noDatabase = await refusal((its) => {
        its.pathname = '/nowhere'
      })
      expect(noDatabase).toHaveProperty(
        'message',
        expect.stringMatching(/database nowhere does not exist\. Create it/),
      )
      const noServer = await refusal((its) => {
        its.port = '1'
      })
      expect(noServer).toHaveProperty(
        'message',
        expect.stringMatching(/nothing listens there\. Start the server/),
      )
      for (const error of [wrongPassword, noDatabase, noServer]) {
        expect(String(error)).not.toMatch(/hunter2|for-tests-only/)
      }
    })

    it('is a newer one than the program knows', async () => {
      const newer = await server.databaseUrl()
      await (await openStore(newer, quiet)).close()
      await asAdmin(
        newer,
        "insert into kysely_migration values ('0999-of-the-future', '2031-01-01T00:00:00.000Z')",
      )
      await expect(openStore(newer, quiet)).rejects.toThrow(
        /newer version of this program: it has 0999-of-the-future/,
      )
    })

    it('is one that lets the user read only', async () => {
      const strict = await server.databaseUrl()
      await asAdmin(
        strict,
        `alter database "${new URL(strict).pathname.slice(1)}" set default_transaction_read_only = on`,
      )
      await expect(openStore(strict, quiet)).rejects.toThrow(/is read-only, a standby perhaps/)
    })
  })

  describe('a PostgreSQL that goes away', () => {
    it('is a warning, and the next question finds it again', async () => {
      const own = await server.databaseUrl()
      const warned = Promise.withResolvers<string>()
      const store = await openStore(own, { ...quiet, warn: warned.resolve })
      await store.exchanges.keep(exchangeOf())
      await asAdmin(
        own,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verbatim' and datname = current_database()",
      )
      expect(await warned.promise).toMatch(/broke off a connection .+ The next question makes a new one\.$/)
      expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
      await store.close()
    })
  })

  async function withTwo(
    use: (one: Store, two: Store) => Promise<void>,
    now: () => number = quiet.now,
  ): Promise<void> {
    await emptied(database)
    const [one, two] = [await openStore(url, { ...quiet, now }), await openStore(url, { ...quiet, now })]
    try {
      await use(one, two)
    } finally {
      await one.close()
      await two.close()
    }
  }
}

/** How many of the two got each, all of them asked for at once. */
async function race(
  ids: readonly string[],
  one: Store,
  two: Store,
  claim: (store: Store, id: string) => Promise<boolean>,
): Promise<readonly number[]> {
  const claims = ids.map(async (id) => {
    const got = await Promise.all([claim(one, id), claim(two, id)])
    return got.filter((isMine) => isMine).length
  })
  return Promise.all(claims)
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
