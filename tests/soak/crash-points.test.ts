import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dailyPromptId } from '../../src/bot/quiz/prompts.ts'
import type { JobName } from '../../src/store/jobs.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Series } from '../../src/store/series.ts'
import type { Store } from '../../src/store/store.ts'
import { type PostgresServer, startPostgres } from '../store/postgres-server.ts'
import { quiet } from '../store/quiet.ts'
import { type CrashPoint, type CrashScene, openCrashScene, type Process } from './crash-scene.ts'
import type { SoakPlatform } from './soak-stage.ts'

const SECOND = 1000
/** Where a process dies that posts a question: whether it stands in the channel by then, and is known to. */
const whilePosting: readonly (readonly [CrashPoint, 'unsaid' | 'said' | 'known'])[] = [
  ['before jobs.open', 'unsaid'],
  ['after jobs.open', 'unsaid'],
  ['after jobs.claim', 'unsaid'],
  ['after prompts.open', 'unsaid'],
  ['before outlet.post', 'unsaid'],
  ['after outlet.post', 'said'],
  ['after prompts.setMessage', 'known'],
  ['before jobs.finish', 'known'],
  ['after jobs.finish', 'known'],
]
const whileRevealing: typeof whilePosting = [
  ['after jobs.claim', 'unsaid'],
  ['after prompts.reveal', 'unsaid'],
  ['after outlet.edit', 'unsaid'],
  ['after outlet.post', 'said'],
  ['before jobs.finish', 'said'],
]

/** Databases that a process can die on: what the next one opens, where the dead one did not close. */
type Databases = { readonly name: string; open(): Promise<Opening> }
type Opening = { readonly first: Store; next(): Promise<Store>; close(): Promise<void> }

const platforms: readonly SoakPlatform[] = ['discord', 'slack with history', 'slack']

/** A file is one process's own, and the system takes it away from the dead one. */
const sqlite: Databases = {
  name: 'SQLite',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crash-'))
    const url = `sqlite:${join(folder, 'verbatim.db')}`
    const first = await openStore(url, quiet)
    let last = first
    return {
      first,
      next: async () => {
        await last.close()
        last = await openStore(url, quiet)
        return last
      },
      close: async () => {
        await last.close()
        rmSync(folder, { recursive: true })
      },
    }
  },
}

lawOn(sqlite)
if (startPostgres === undefined) {
  describe.skip('PostgreSQL (neither TEST_DATABASE_URL nor /usr/lib/postgresql is there)', () => {
    it('keeps the law of one post', () => undefined)
  })
} else {
  onServer(startPostgres)
}

function onServer(start: () => Promise<PostgresServer>): void {
  let server: PostgresServer
  beforeAll(async () => {
    server = await start()
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)
  const open = async (): Promise<Opening> => {
    const url = await server.databaseUrl()
    const stores = [await openStore(url, quiet)]
    const next = async (): Promise<Store> => {
      const store = await openStore(url, quiet)
      stores.push(store)
      return store
    }
    const close = async (): Promise<void> => {
      await Promise.all(stores.map((store) => store.close()))
    }
    const [first] = stores
    if (first === undefined) throw new Error('There is no store.')
    return { first, next, close }
  }
  lawOn({ name: 'PostgreSQL', open })

  describe('two processes that run at once on PostgreSQL', () => {
    it.each(platforms)('ask each question once on %s', async (platform) => {
      const [scene, opening] = await Promise.all([openCrashScene(platform), open()])
      const stores = [opening.first, await opening.next()]
      const all = Array.from({ length: 24 }, () => scene.newSeries())
      for (const series of all) await opening.first.series.create(series)
      const processes = stores.map((store) => scene.process(store))
      for (const process of processes) process.start()
      await Promise.all(all.map((series) => outcome(opening.first, turnOf(series))))
      const prompts = scene.stage.posts().map(({ prompt }) => prompt)
      expect(new Set(prompts).size).toBe(all.length)
      expect(prompts).toHaveLength(all.length)
      await end(scene, processes, opening)
    })
  })
}

function lawOn({ name, open }: Databases): void {
  describe.each(platforms)(`a question of the day on ${name} and %s`, (platform) => {
    const { begin, succeed } = sceneOf(platform, open)

    it.each(whilePosting)('is there once if the process dies %s (%s)', async (point, state) => {
      const { scene, store, turn } = await begin()
      const next = await succeed(scene.process(store, point))
      expect(await outcome(next.store, turn)).toBe('posted')
      const prompt = dailyPromptId(turn.subject, turn.key)
      const copies = scene.stage.posts().filter((post) => post.prompt === prompt)
      expect(copies).toHaveLength(platform === 'slack' && state === 'said' ? 2 : 1)
      expect(copies.slice(1).every(({ isMarked }) => isMarked)).toBe(true)
      for (const copy of [...copies, ...copies]) await scene.stage.press(copy, 1)
      expect(await next.store.answers.countOf(turn.community, prompt)).toBe(1)
      const { message = '' } = (await next.store.prompts.find(turn.community, prompt)) ?? {}
      expect(message).toContain(copies.at(-1)?.id)
      await next.process.stop()
    })
  })

  describe(`a question of the day that stands twice on ${name}`, () => {
    const { begin, succeed } = sceneOf('slack', open)

    it('says so under the later of the two, also when answers are counted and when the answer is out', async () => {
      const { scene, store, turn } = await begin()
      const next = await succeed(scene.process(store, 'after outlet.post'))
      await outcome(next.store, turn)
      const subject = dailyPromptId(turn.subject, turn.key)
      const standing = () => scene.stage.posts().filter(({ prompt }) => prompt === subject)
      const marks = () => standing().map(({ isMarked }) => isMarked)
      expect(marks()).toEqual([false, true])
      const [first] = standing()
      if (first !== undefined) await scene.stage.press(first, 1)
      scene.setOn(31 * SECOND)
      await vi.waitUntil(
        async () => (await next.store.prompts.shownCount(turn.community, subject))?.count === 1,
        { timeout: 10_000 },
      )
      expect(marks()).toEqual([false, true])
      await next.store.series.change(turn.community, turn.subject, { pausedAt: 1 })
      const { closesAt = 0 } = (await next.store.prompts.find(turn.community, subject)) ?? {}
      scene.setOn(closesAt - scene.clock.now())
      const reveal = { ...turn, kind: 'reveal', subject, key: String(closesAt) }
      expect(await outcome(next.store, reveal)).toBe('revealed')
      await next.process.stop()
      expect(marks()).toEqual([false, true])
    })
  })

  describe.each(platforms)(`the answer to it on ${name} and %s`, (platform) => {
    const { begin, succeed } = sceneOf(platform, open)

    it.each(whileRevealing)('comes once if the process dies %s (%s)', async (point, state) => {
      const { scene, store, turn } = await begin()
      const poster = scene.process(store)
      poster.start()
      await outcome(store, turn)
      await poster.stop()
      // Of the next days nothing is wanted here.
      await store.series.change(turn.community, turn.subject, { pausedAt: 1 })
      const subject = dailyPromptId(turn.subject, turn.key)
      const { closesAt = 0 } = (await store.prompts.find(turn.community, subject)) ?? {}
      scene.setOn(closesAt - scene.clock.now())
      const next = await succeed(scene.process(store, point))
      const key = String(closesAt)
      expect(await outcome(next.store, { ...turn, kind: 'reveal', subject, key })).toBe('revealed')
      await next.process.stop()
      const posts = scene.stage.posts()
      const question = posts.find(({ prompt }) => prompt === subject)
      const replies = posts.filter(({ under }) => under === question?.id)
      expect(replies).toHaveLength(platform === 'slack' && state === 'said' ? 2 : 1)
      expect(replies.slice(1).every(({ isMarked }) => isMarked)).toBe(true)
    })
  })
}

type Begun = { readonly scene: CrashScene; readonly store: Store; readonly turn: JobName }
type Taken = { readonly store: Store; readonly process: Process }

/** A platform and a database that the tests of a block share, each with a series of its own. */
function sceneOf(
  platform: SoakPlatform,
  open: Databases['open'],
): { begin(): Promise<Begun>; succeed(mortal: Process): Promise<Taken> } {
  let scene: CrashScene
  let opening: Opening
  beforeAll(async () => {
    ;[scene, opening] = await Promise.all([openCrashScene(platform), open()])
  }, 60_000)
  afterAll(() => end(scene, [], opening))
  return {
    begin: async () => {
      const store = await opening.next()
      const series = scene.newSeries()
      await store.series.create(series)
      return { scene, store, turn: turnOf(series) }
    },
    /** Lets a process run until it dies; a minute and a half later the next one takes over. */
    succeed: async (mortal) => {
      mortal.start()
      await mortal.died
      const store = await opening.next()
      scene.setOn(91 * SECOND)
      const process = scene.process(store)
      process.start()
      return { store, process }
    },
  }
}

function turnOf({ community, id, nextDate = '' }: Series): JobName {
  return { community, kind: 'post', subject: id, key: nextDate }
}

/** How a run ended, once it has. */
function outcome(store: Store, name: JobName): Promise<string> {
  return vi.waitUntil(async () => (await store.jobs.outcomeOf(name)) ?? '', { timeout: 10_000, interval: 10 })
}

async function end(scene: CrashScene, processes: readonly Process[], opening: Opening): Promise<void> {
  for (const process of processes) await process.stop()
  expect(scene.stage.violations()).toEqual([])
  await scene.stop()
  await opening.close()
}
