import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

type Ended = { readonly code: number | null; readonly output: string; readonly errors: string }

/** Runs the program in an empty folder, with nothing set but what is given, and this as its input. */
function run(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: emptyFolder(),
    env: { LANG: 'C.UTF-8', ...env },
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors })))
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'verbatim-main-'))
}

/** A folder with one short reading, and beside it files that cannot be read. */
function readings(): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'week 1'))
  const lines = [
    'The keeper trims the lamp at dusk and again at midnight.',
    'A second keeper writes the weather into a book.',
  ]
  writeFileSync(join(folder, 'week 1', 'keepers.txt'), `On Keepers\n\n${lines.join(' ')}\n`)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7')
  return folder
}

describe('asking from a script', () => {
  it('gives one JSON object a line, with the text that stands in the file', async () => {
    const { code, output, errors } = await run([
      'ask',
      '--json',
      '--knowledge',
      readings(),
      'when',
      'is',
      'the',
      'lamp',
      'trimmed?',
    ])
    const record: unknown = JSON.parse(output)
    expect(record).toMatchObject({
      kind: 'found',
      question: 'when is the lamp trimmed?',
      excerpts: [{ document: { file: 'week 1/keepers.txt' }, locator: '§ On Keepers, ¶ 1' }],
    })
    expect(output).toContain('The keeper trims the lamp at dusk and again at midnight.')
    expect(code).toBe(0)
    expect(errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^empty\.txt: /),
      expect.stringMatching(/^scan\.pdf: \.pdf files are not read yet/),
    ])
  })

  it('loads once for a batch and answers each line in order', async () => {
    const batch = 'Who writes the weather?\n\n{"q": "How do I fold a paper crane?"}\n'
    const { code, output } = await run(['ask', '--json', '--batch', '-', '--knowledge', readings()], batch)
    const kinds = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind)
    expect(kinds).toEqual(['found', 'silent'])
    expect(code).toBe(0)
  })

  it('takes the folder from KNOWLEDGE_DIR', async () => {
    const { output } = await run(['ask', 'Who writes the weather?'], '', { KNOWLEDGE_DIR: readings() })
    expect(output).toContain('*writes* the *weather*')
  })

  it.each([
    ['an unknown option', ['ask', '--jsn', 'x'], /no option --jsn/],
    ['no question', ['ask', '--json'], /question/i],
    ['a folder that is not there', ['ask', '--knowledge', '/no/such/folder', 'x'], /\/no\/such\/folder/],
    ['a document that is not there', ['ask', '--in', 'nowhere', 'x'], /nowhere/],
  ])('says what is wrong with %s, in one place and without a trace', async (_, args, sentence) => {
    const { code, output, errors } = await run(args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(sentence)
    expect(errors).not.toMatch(/^\s+at /m)
  })

  it('explains itself', async () => {
    const { code, output } = await run(['ask', '--help'])
    expect(output).toContain('--batch FILE')
    expect(code).toBe(0)
  })
})

describe('a session', () => {
  it('answers what is piped in, and ends with the input', async () => {
    const { code, output } = await run(['--knowledge', readings()], 'Who writes the weather?\nsources\n')
    expect(output).toMatch(/weather[\s\S]*On Keepers/)
    expect(code).toBe(0)
  })

  it('refuses what it cannot follow', async () => {
    const { code, errors } = await run(['--knowlege', 'x'])
    expect(errors).toMatch(/--knowlege means nothing here/)
    expect(code).toBe(2)
  })

  it('leaves when it is told to stop', async () => {
    const child = spawn(process.execPath, [main, '--knowledge', readings()], { cwd: emptyFolder(), env: {} })
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
    child.stdin.write('Who writes the weather?\n')
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect(await ended).toEqual({ code: 0, signal: null })
  })
})
