import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultGroupSettings } from '../../src/store/groups.ts'
import { writeItem } from '../../src/store/kept-item.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { anchorOf, quoteOf } from './cite-samples.ts'
import { temporaryFolders } from './folder.ts'
import { quiet } from './quiet.ts'
import { answerOf, itemOf, seriesOf, sessionOf } from './quiz-samples.ts'
import { exchangeOf, noRows } from './samples.ts'

const newFolder = temporaryFolders()
const { later, unknown } = vi.hoisted(() => ({
  later: new Map<string, Migration>(),
  unknown: new Set<string>(),
}))

/** The migrations of this program without those that an earlier one did not know, and those of a later one that a test makes up. */
vi.mock(import('../../src/store/migrations.ts'), async (original) => {
  const { migrations } = await original()
  const get = (): Readonly<Record<string, Migration>> => {
    const all = Object.entries(migrations).filter(([name]) => !unknown.has(name))
    return Object.fromEntries([...all, ...later])
  }
  return {
    get migrations() {
      return get()
    },
  }
})

afterEach(() => {
  later.clear()
  unknown.clear()
})

describe('a later program', () => {
  it('adds the quiz to a file of before it, and leaves what is there', async () => {
    const folder = newFolder()
    for (const name of ['0002-quiz', '0003-cite', '0004-repeats']) unknown.add(name)
    const url = await keptBefore(folder)
    unknown.clear()
    const store = await openStore(url, quiet)
    const { rows, schema } = await store.check()
    expect([schema, rows]).toEqual([4, { ...noRows, exchange: 1 }])
    await store.series.create(seriesOf())
    expect(await store.series.find('g', 's1')).toEqual(seriesOf())
    expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await store.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.backup'))).toHaveLength(1)
  })

  it('adds citing to a file that has a quiz, and leaves what is there', async () => {
    const folder = newFolder()
    for (const name of ['0003-cite', '0004-repeats']) unknown.add(name)
    const url = await keptBefore(folder, async (before) => {
      await before.series.create(seriesOf())
      await before.answers.give(answerOf())
      await before.channels.change('g', 'c', { answers: 'channel' })
      await before.groups.change('g', { goal: 3 })
    })
    unknown.clear()
    const store = await openStore(url, quiet)
    const { rows, schema } = await store.check()
    const before = { exchange: 1, series: 1, answer: 1, channel: 1, group_settings: 1 }
    expect([schema, rows]).toEqual([4, { ...noRows, ...before }])
    expect(await store.series.find('g', 's1')).toEqual(seriesOf())
    expect(await store.channels.settingsOf('g', 'c')).toEqual({ answers: 'channel', expand: false })
    expect(await store.groups.settingsOf('g')).toEqual({ ...defaultGroupSettings, goal: 3 })
    expect(await store.quotes.save(quoteOf())).toEqual(quoteOf())
    const id = await store.anchors.keep('g', anchorOf(), 5)
    expect(await store.anchors.find('g', id)).toEqual(anchorOf())
    await store.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.backup'))).toHaveLength(1)
  })

  it('knows of posts that may stand twice in a file of before it, and leaves the questions that are open', async () => {
    const folder = newFolder()
    unknown.add('0004-repeats')
    const url = await keptBefore(folder, (before) => before.sessions.create(sessionOf({ style: 'exam' })))
    // The program of then named no such column.
    const connection = new DatabaseSync(join(folder, 'verbatim.db'))
    connection.exec(`insert into prompt (community, id, item, channel, message, language, option_order, opened_at,
      forgotten, forgotten_right) values ('g', 'p1', '${writeItem(itemOf())}', 'c', 'm1', 'en', '[1,0]', 5, 0, 0)`)
    connection.close()
    unknown.clear()
    const store = await openStore(url, quiet)
    const open = { community: 'g', id: 'p1', item: itemOf(), channel: 'c', language: 'en' }
    const kept = { ...open, openedAt: 5, optionOrder: [1, 0] }
    expect(await store.prompts.find('g', 'p1')).toEqual({ ...kept, message: 'm1' })
    await store.prompts.setMessage('g', 'p1', 'm2', 9)
    expect(await store.prompts.find('g', 'p1')).toEqual({ ...kept, message: 'm2', repeatedAt: 9 })
    expect(await store.sessions.running('g', 'exam')).toEqual([sessionOf({ style: 'exam' })])
    await store.close()
  })

  it('brings a file up to its schema, after a backup of the file as it was', async () => {
    const folder = newFolder()
    const url = await keptBefore(folder)
    later.set('0998-mood', { up: addMood })
    const store = await openStore(url, quiet)
    expect((await store.check()).schema).toBe(5)
    expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await store.close()
    expect(columnsIn(join(folder, 'verbatim.db'))).toContain('mood')
    const backups = readdirSync(folder).filter((name) => name.endsWith('.backup'))
    expect(backups).toEqual(['verbatim.db.1970-01-01T00-16-40.backup'])
    expect(columnsIn(join(folder, 'verbatim.db.1970-01-01T00-16-40.backup'))).not.toContain('mood')
  })

  it('leaves a file as it was where a migration fails half-way, and lets go of it', async () => {
    const folder = newFolder()
    const url = await keptBefore(folder)
    later.set('0998-mood', { up: addMood })
    later.set('0999-wrong', {
      up: async () => {
        throw new Error('the ladder broke')
      },
    })
    await expect(openStore(url, quiet)).rejects.toThrow('the ladder broke')
    expect(columnsIn(join(folder, 'verbatim.db'))).not.toContain('mood')
    later.clear()
    const store = await openStore(url, quiet)
    expect(await store.exchanges.find('reading-group', 'x1')).toEqual(exchangeOf())
    await store.close()
  })
})

async function addMood(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('feedback').addColumn('mood', 'text').execute()
}

/** A file that the program of today has used. */
async function keptBefore(
  folder: string,
  more: (store: Store) => Promise<void> = async () => undefined,
): Promise<string> {
  const url = `sqlite:${join(folder, 'verbatim.db')}`
  const store = await openStore(url, quiet)
  await store.exchanges.keep(exchangeOf())
  await more(store)
  await store.close()
  return url
}

function columnsIn(file: string): readonly unknown[] {
  const connection = new DatabaseSync(file, { readOnly: true })
  const columns = connection.prepare("select name from pragma_table_info('feedback')").all()
  connection.close()
  return columns.map(({ name }) => name)
}
