import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import pkg from '../package.json' with { type: 'json' }

const src = fileURLToPath(new URL('../src', import.meta.url))

/**
 * The import table of the design: what each folder may import besides itself. A row uses only rows above it, so
 * folders have no cycles; and each package stands in one row, so it can be replaced by touching one folder.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  text: [],
  bibliography: ['text'],
  corpus: ['text', 'bibliography', 'node:crypto'],
  ingest: [
    'text',
    'bibliography',
    'corpus',
    'iconv-lite',
    'jschardet',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'mdast',
    'yaml',
    'node:child_process',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:url',
  ],
  search: ['text', 'corpus', 'minisearch', 'stemmer', 'word-list', 'node:fs'],
  answer: ['text', 'corpus', 'search'],
  cite: ['text', 'bibliography', 'corpus', 'search', 'node:crypto'],
  review: ['ts-fsrs'],
  quiz: [
    'text',
    'corpus',
    'search',
    'review',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'fflate',
    'node:crypto',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:sqlite',
  ],
  store: [
    'corpus',
    'search',
    'text',
    'bibliography',
    'cite',
    'review',
    'quiz',
    'kysely',
    'kysely/migration',
    'pg',
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:sqlite',
  ],
  schedule: [],
  draw: ['@resvg/resvg-wasm', 'node:fs/promises', 'node:url'],
  view: ['text', 'bibliography', 'corpus', 'answer', 'cite', 'quiz', 'review'],
  bot: [
    'text',
    'bibliography',
    'corpus',
    'search',
    'answer',
    'cite',
    'review',
    'quiz',
    'store',
    'schedule',
    'draw',
    'view',
  ],
  platforms: ['bot', 'view'],
  'platforms/terminal': [
    'platforms',
    'bot',
    'view',
    'text',
    'string-width',
    'node:fs/promises',
    'node:readline',
    'node:stream',
    'node:util',
  ],
  'platforms/discord': ['platforms', 'bot', 'view', 'text', 'discord.js'],
  'platforms/slack': [
    'platforms',
    'bot',
    'view',
    'text',
    '@slack/bolt',
    'node:crypto',
    'node:http',
    'node:timers/promises',
  ],
  'platforms/web': [
    'platforms',
    'bot',
    'view',
    'text',
    'hono',
    'hono/body-limit',
    'hono/cookie',
    'hono/html',
    '@hono/node-server',
    'node:crypto',
    'node:fs/promises',
    'node:url',
  ],
  'config.ts': ['dotenv', 'node:path', 'node:util'],
  'arguments.ts': ['config.ts'],
  'log.ts': [],
  'compose.ts': [
    'corpus',
    'ingest',
    'search',
    'answer',
    'cite',
    'quiz',
    'store',
    'schedule',
    'bot',
    'platforms/terminal',
    'config.ts',
    'log.ts',
    'node:crypto',
    'node:timers/promises',
  ],
  'serve-pages.ts': ['corpus', 'store', 'bot', 'platforms', 'platforms/web', 'config.ts', 'log.ts'],
  'converse.ts': [
    'store',
    'view',
    'bot',
    'platforms',
    'platforms/terminal',
    'platforms/web',
    'config.ts',
    'log.ts',
    'compose.ts',
    'serve-pages.ts',
  ],
}

type Import = { readonly file: string; readonly from: string; readonly to: string }

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
const imports = files.flatMap(importsOf)

describe('the house', () => {
  it('imports what the design allows, and nothing else', () => {
    const leaks = imports.filter(
      ({ from, to }) => from !== 'main.ts' && from !== to && !table[from]?.includes(to),
    )
    expect(leaks.map(({ file, to }) => `src/${file} → ${to}`)).toEqual([])
  })

  it('has a row for each of its folders', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => room !== 'main.ts' && !(room in table))).toEqual([])
  })

  it('uses in each row only rows above it', () => {
    const rows = Object.keys(table)
    const upward = rows.flatMap((row, i) =>
      (table[row] ?? []).filter((to) => rows.indexOf(to) >= i).map((to) => `${row} → ${to}`),
    )
    expect(upward).toEqual([])
  })

  it('names each package in one row, and each of them is used', () => {
    const outside = Object.values(table)
      .flat()
      .filter((to) => !(to in table) && !to.startsWith('node:'))
    expect(outside).toEqual([...new Set(outside)])
    const used = new Set(imports.map(({ to }) => to))
    expect(outside.filter((name) => !used.has(name))).toEqual([])
    const unnamed = Object.keys(pkg.dependencies).filter((name) => !outside.includes(name))
    expect(unnamed).toEqual([])
  })

  it('lets nobody import the composition root', () => {
    expect(imports.filter(({ to }) => to === 'main.ts')).toEqual([])
  })

  it('names chat platforms only under platforms/, in main.ts and where settings are read', () => {
    const named = files.filter((file) => !/^(?:platforms\/|main\.ts|config\.ts|arguments\.ts)/.test(file))
    expect(named.filter((file) => /\b(?:discord|slack)\b/i.test(read(file)))).toEqual([])
  })

  it('reads the environment in config.ts alone, and prints in log.ts alone', () => {
    const reads = files.filter((file) => /process\.env\b/.test(read(file)))
    expect(reads).toEqual(['config.ts'])
    expect(files.filter((file) => /\bconsole\./.test(read(file)))).toEqual(['log.ts'])
  })

  it('keeps every file at 250 lines or less', () => {
    const lengths = files.map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
  })

  it('says of every export what it means', () => {
    const silent = files.flatMap((file) =>
      [...read(file).matchAll(/^export (?:async )?(?:type|function\*?|const|class) (\w+)/gm)]
        .filter(({ index }) => !/\*\/\n$/.test(read(file).slice(0, index)))
        .map(([, name]) => `src/${file}: ${name}`),
    )
    expect(silent).toEqual([])
  })

  it('has a lockfile that npm ci takes on every kind of machine: no optional binary is left out', () => {
    const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
      JSON.parse(readFileSync(join(src, '../package-lock.json'), 'utf8'))
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    expect(
      optional.filter((name) => !Object.keys(packages).some((at) => at.endsWith(`node_modules/${name}`))),
    ).toEqual([])
  })

  it('shows at the top level what the readme promises and nothing else', () => {
    const visible = readdirSync(join(src, '..')).filter(
      (name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'coverage',
    )
    expect(visible.sort()).toEqual([
      'Dockerfile',
      'LICENSE',
      'README.md',
      'knowledge',
      'package-lock.json',
      'package.json',
      'src',
      'tests',
      'tsconfig.json',
    ])
  })
})

/** The row of the table that a file belongs to. */
function roomOf(file: string): string {
  const folder = dirname(file)
  return folder === '.'
    ? file
    : (Object.keys(table)
        .filter((row) => `${folder}/`.startsWith(`${row}/`))
        .sort((a, b) => b.length - a.length)[0] ?? folder)
}

/** Static, type-only, re-exporting and dynamic imports alike. */
function importsOf(file: string): Import[] {
  const pattern = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm
  return [...read(file).matchAll(pattern)].map(([, static_, dynamic]) => {
    const specifier = static_ ?? dynamic ?? ''
    const to = specifier.startsWith('.')
      ? roomOf(
          relative(src, resolve(src, dirname(file), specifier))
            .split(sep)
            .join('/'),
        )
      : specifier
    return { file, from: roomOf(file), to }
  })
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8')
}
