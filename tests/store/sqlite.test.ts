import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { type OpenEmpty, storeContract } from '../contracts/store.ts'
import { storeCitingContract } from '../contracts/store-citing.ts'
import { storeJobsContract } from '../contracts/store-jobs.ts'
import { storeLearningContract } from '../contracts/store-learning.ts'
import { storeModelContract } from '../contracts/store-model.ts'
import { storePlayingContract } from '../contracts/store-playing.ts'
import { quiet } from './quiet.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const inMemory: OpenEmpty = (deps) => openStore('sqlite::memory:', { ...quiet, ...deps })
const inFile: OpenEmpty = (deps) =>
  openStore(`sqlite:${join(folder, `${files++}.db`)}`, { ...quiet, ...deps })

storeContract('SQLite in memory', inMemory)
storeContract('SQLite in a file', inFile)
storeJobsContract('SQLite in memory', inMemory)
storePlayingContract('SQLite in memory', inMemory)
storeLearningContract('SQLite in memory', inMemory)
storeCitingContract('SQLite in memory', inMemory)
storeModelContract('SQLite in memory', inMemory, 150)
