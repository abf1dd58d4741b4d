import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { serverDatabase } from '../../src/store/open-database.ts'
import { createStore } from '../../src/store/store.ts'
import { type OpenEmpty, storeContract } from '../contracts/store.ts'
import { storeCitingContract } from '../contracts/store-citing.ts'
import { storeJobsContract } from '../contracts/store-jobs.ts'
import { storeLearningContract } from '../contracts/store-learning.ts'
import { storeModelContract } from '../contracts/store-model.ts'
import { storeMoveContract } from '../contracts/store-move.ts'
import { storePlayingContract } from '../contracts/store-playing.ts'
import { emptied, shared } from './emptied.ts'
import { startPostgres } from './postgres-server.ts'
import { quiet } from './quiet.ts'

if (startPostgres !== undefined && process.env['STORE_PGLITE'] === undefined) {
  describe.skip('PGlite (a real PostgreSQL is at hand; STORE_PGLITE=1 tests on both)', () => {
    it('keeps the contract of the store', () => undefined)
  })
} else {
  onPGlite()
}

/** PostgreSQL compiled into this process, with one connection: the dialect is the same, races are not to be had. */
function onPGlite(): void {
  let database: Database

  beforeAll(async () => {
    database = serverDatabase(new PGliteDialect({ pglite: await PGlite.create() }), 'PGlite', '')
    await migrate(database)
  }, 60_000)
  afterAll(() => database?.close())

  const open: OpenEmpty = async (deps) => createStore(shared(await emptied(database)), { ...quiet, ...deps })
  storeContract('PGlite', open)
  storeJobsContract('PGlite', open)
  storePlayingContract('PGlite', open)
  storeLearningContract('PGlite', open)
  storeCitingContract('PGlite', open)
  storeModelContract('PGlite', open, 5)
  storeMoveContract('PGlite', async () => shared(await emptied(database)))
}
