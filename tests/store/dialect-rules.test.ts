import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createExchanges, type Exchanges } from '../../src/store/exchanges.ts'
import { migrate } from '../../src/store/migrate.ts'
import { sqliteDatabase } from '../../src/store/open-database.ts'
import { tableKeys } from '../../src/store/schema.ts'
import { Watched } from './watched.ts'

const folder = fileURLToPath(new URL('../../src/store', import.meta.url))
const files = readdirSync(folder).map((name) => ({
  name,
  code: withoutComments(readFileSync(`${folder}/${name}`, 'utf8')),
}))

/** What means something on one of the two databases only, or not the same on both. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'the clock of the database':
    /(?<![.\w])now\(\)(?!:)|current_(?:timestamp|date|time)\b|unixepoch|strftime|\bdatetime\(|\binterval\b/i,
  'a cast of PostgreSQL': /::(?!memory:)\w/,
  'an array': /\bany\s*\(|\barray\[|\bunnest\b/i,
  'DISTINCT ON': /distinct on\b|\.distinctOn\(/i,
  'a locking clause':
    /\bfor (?:no key )?(?:update|share)\b|\bskip locked\b|\.for(?:Update|Share|NoKeyUpdate|KeyShare)\(|\.skipLocked\(/i,
  'a key that the database makes':
    /\b(?:big)?serial\b|auto_?increment|generatedAlways|generatedByDefault|\bidentity\(|\browid\b|\bulid\(|gen_random_uuid/i,
  'JSON in the database': /\bjsonb?_\w+\(|'jsonb?'|->>/i,
  'LIKE, which folds case on one of them': /\bi?like\b/i,
  'a type that differs':
    /addColumn\([^)]*'(?:boolean|timestamp\w*|date\w*|real|double\w*|numeric|decimal|varchar\w*|uuid|blob|bytea|json\w*)/i,
  'an upsert of one dialect': /insert or (?:replace|ignore)|\.orReplace\(|\.orIgnore\(|\breplace into\b/i,
  'chance in the database': /(?<![.\w])random\(\)/i,
}

describe('the code of the store', () => {
  it.each(Object.entries(forbidden))('does not use %s', (_, pattern) => {
    expect(files.filter(({ code }) => pattern.test(code)).map(({ name }) => name)).toEqual([])
  })

  it.each([
    ['sql`select now()`', 'the clock of the database'],
    ['sql`select at::text`', 'a cast of PostgreSQL'],
    ['sql`where id = ANY($1)`', 'an array'],
    ['tables.selectFrom("a").distinctOn("b")', 'DISTINCT ON'],
    ['sql`select 1 for update skip locked`', 'a locking clause'],
    ["addColumn('id', 'serial')", 'a key that the database makes'],
    ["sql`select excerpts->>'kind'`", 'JSON in the database'],
    ["where('id', 'like', 'x%')", 'LIKE, which folds case on one of them'],
    ["addColumn('done', 'boolean')", 'a type that differs'],
    ['sql`insert or replace into a`', 'an upsert of one dialect'],
    ['sql`order by random()`', 'chance in the database'],
  ])('would be caught with %s', (code, rule) => {
    expect(forbidden[rule]?.test(code)).toBe(true)
  })

  it('sorts only by numbers, or along a key to go through a table in batches', () => {
    const sorted = files.flatMap(({ name, code }) =>
      [...code.matchAll(/\.orderBy\(\s*'(\w+)'|order by (\S+)/gi)].map(
        ([, typed, raw]) => `${name}: ${typed ?? raw}`,
      ),
    )
    expect([...new Set(sorted)].sort()).toEqual([
      'due-turns.ts: next_at',
      ...['exchanges.ts: at', 'exchanges.ts: ordinal', 'feedback.ts: at', 'feedback.ts: ordinal'],
      'jobs.ts: due',
      'move.ts: $' + '{columns}',
      ...[
        'prompts.ts: opened_at',
        'quotes.ts: at',
        'quotes.ts: ordinal',
        'reviews.ts: at',
        'reviews.ts: due',
        'reviews.ts: ordinal',
      ],
      'votes.ts: at',
    ])
  })
})

describe('the schema of the store', () => {
  it('begins every key and every index with the community, but for those that find what is due, and whose a link is', async () => {
    const connection = await schema()
    const indexes = tablesOf(connection).flatMap((table) =>
      connection
        .prepare(`select name from pragma_index_list('${table}')`)
        .all()
        .map(({ name }) => ({ table, name })),
    )
    const columns = indexes.map(({ table, name }) => [
      table,
      name,
      connection.prepare(`select name from pragma_index_info('${name}') order by seqno`).get()?.['name'],
    ])
    expect(columns.length).toBeGreaterThan(8)
    expect(columns.filter(([, , first]) => first !== 'community').sort()).toEqual([
      ['access', 'access_of_id', 'id'],
      ['learner', 'learner_due', 'next_at'],
      ['run', 'run_due', 'due'],
      ['series', 'series_due', 'next_at'],
    ])
    connection.close()
  })

  it('has the keys that the program says, and columns of text and whole numbers only', async () => {
    const connection = await schema()
    expect(tablesOf(connection)).toEqual(Object.keys(tableKeys).sort())
    for (const [table, expected] of Object.entries(tableKeys)) {
      const columns = connection.prepare(`select name, type, pk from pragma_table_info('${table}')`).all()
      const key = columns.filter(({ pk }) => pk !== 0).map(({ name }) => name)
      expect([table, key]).toEqual([table, expected])
      const types = new Set(columns.map(({ type }) => String(type).toLowerCase()))
      expect([...types].filter((type) => !['text', 'integer', 'bigint'].includes(type))).toEqual([])
    }
    connection.close()
  })
})

describe('the newest exchange', () => {
  it.each([
    ['of a place', 'exchange_of_place (community=? AND place=?)', (all: Exchanges) => all.lastIn('g', 'c')],
    [
      'of a person in a place',
      'exchange_of_learner (community=? AND place=? AND learner=?)',
      (all: Exchanges) => all.lastOf('g', 'c', 'ada'),
    ],
  ])('%s is found by an index alone, without sorting', async (_, index, ask) => {
    const connection = new Watched(':memory:')
    const database = sqliteDatabase('memory', 'A database in memory', connection)
    await migrate(database)
    await ask(createExchanges(database))
    const asked = connection.asked.at(-1) ?? ''
    const parameters = asked.match(/\?/g) ?? []
    const plan = connection.prepare(`explain query plan ${asked}`).all(...parameters)
    expect(plan.map(({ detail }) => detail)).toEqual([`SEARCH exchange USING INDEX ${index}`])
    await database.close()
  })
})

async function schema(): Promise<DatabaseSync> {
  const connection = new DatabaseSync(':memory:')
  await migrate(sqliteDatabase('memory', 'A database in memory', connection))
  return connection
}

function tablesOf(connection: DatabaseSync): readonly string[] {
  const named = connection.prepare("select name from sqlite_schema where type = 'table' order by name").all()
  return named.map(({ name }) => String(name)).filter((name) => !/^(?:kysely|sqlite)_/.test(name))
}

/** Prose about databases may name what code must not do. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}
