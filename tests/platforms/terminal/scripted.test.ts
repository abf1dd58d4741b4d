import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAskOnce } from '../../../src/bot/ask-once.ts'
import { parseAskOptions } from '../../../src/platforms/terminal/ask-options.ts'
import { runAsk } from '../../../src/platforms/terminal/scripted.ts'
import { wordAnswerer } from '../../support/answerer.ts'
import { lighthouse } from '../../support/lighthouse.ts'
import { brokenPipe, createScreen, piped, type Screen } from '../../support/streams.ts'

type Run = {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly loads: readonly unknown[]
}

async function run(
  args: readonly string[],
  input: Readable = piped(),
  output: Screen = createScreen(),
): Promise<Run> {
  const parsed = parseAskOptions(args)
  if (parsed.kind !== 'ask') throw new Error('These options should be right.')
  const errors = createScreen()
  const loads: unknown[] = []
  const code = await runAsk(parsed.options, {
    load: async (knowledge) => {
      loads.push(knowledge)
      return createAskOnce({ library: lighthouse, answerer: wordAnswerer(lighthouse), now: () => 0 })
    },
    input,
    output,
    errors,
    style: { colour: false, width: 80, unicode: true },
  })
  return { code, out: output.shown(), err: errors.shown(), loads }
}

const linesOf = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-batch-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('one question', () => {
  it('is answered for people, with nothing to go on with', async () => {
    const { code, out, err } = await run(['Who', 'polished', 'it?'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Who polished it\?\n\n {2}│ Its light/)
    expect(out).not.toContain('more:')
  })

  it('is answered for programs with one JSON object on one line', async () => {
    const { code, out } = await run(['--json', 'Who polished it?'])
    expect(code).toBe(0)
    expect(out.endsWith('}\n')).toBe(true)
    const text =
      'Its light reached eleven miles on a clear night, and the lantern glass was polished twice a day.'
    expect(linesOf(out)).toEqual([
      {
        kind: 'found',
        question: 'Who polished it?',
        excerpts: [
          {
            text,
            marks: [[text.indexOf('polished'), text.indexOf('polished') + 8]],
            start: expect.any(Number),
            end: expect.any(Number),
            document: { id: 'id of keepers.md', title: 'The Keepers of Gull Point', file: 'keepers.md' },
            locator: '§ The Keepers of Gull Point › The lantern, ¶ 2',
            score: 1,
          },
        ],
        ms: 0,
      },
    ])
  })

  it('that finds nothing is no error', async () => {
    const { code, out } = await run(['--json', 'regatta'])
    expect(code).toBe(0)
    expect(linesOf(out)).toMatchObject([
      { kind: 'silent', question: 'regatta', nearest: [{ score: 0 }], ms: 0 },
    ])
  })

  it('is put to one document', async () => {
    const { out } = await run(['--json', '--in', 'harbour', 'polished'])
    expect(linesOf(out)).toMatchObject([{ kind: 'silent' }])
  })

  it('hands the folders on', async () => {
    const { loads } = await run(['--knowledge', 'a', '--knowledge', 'b', 'Who?'])
    expect(loads).toEqual([['a', 'b']])
  })
})

describe('a batch', () => {
  it('is answered in order, and loads once', async () => {
    const { code, out, loads } = await run(
      ['--json', '--batch', '-'],
      piped('polished', '', '{"q":"frost"}', 'regatta'),
    )
    expect(code).toBe(0)
    expect(linesOf(out)).toMatchObject([
      { question: 'polished' },
      { question: 'frost' },
      { question: 'regatta' },
    ])
    expect(loads).toHaveLength(1)
  })

  it('comes from a file as well', async () => {
    const file = join(folder, 'questions.txt')
    await writeFile(file, 'polished\nfrost\n')
    expect(linesOf((await run(['--json', '--batch', file])).out)).toHaveLength(2)
  })

  it('is answered for people with an empty line between', async () => {
    const { out } = await run(['--batch', '-'], piped('polished', 'frost'))
    expect(out).toMatch(/matches\.\n\nfrost\n\n {2}│/)
  })

  it('answers each line as it comes, before the next has been asked', async () => {
    const [input, output] = [new PassThrough(), createScreen()]
    const running = run(['--json', '--batch', '-'], input, output)
    input.write('polished\n')
    await output.until((shown) => shown.includes('"polished"'))
    input.end('frost\n')
    expect(linesOf((await running).out)).toHaveLength(2)
  })

  it('reports a broken line by its number, answers the others, and exits with 2', async () => {
    const { code, out, err } = await run(['--json', '--batch', '-'], piped('polished', '{"q":', 'frost'))
    expect(code).toBe(2)
    expect(err).toMatch(/^Line 2 of the batch begins like JSON but is not \{"q": "…"\}: .+\.\n$/)
    expect(linesOf(out)).toMatchObject([{ question: 'polished' }, { question: 'frost' }])
  })

  it('that is missing is told before anything is loaded', async () => {
    const { code, out, err, loads } = await run(['--batch', join(folder, 'missing')])
    expect([code, out, loads]).toEqual([2, '', []])
    expect(err).toMatch(/^The batch .*missing could not be read: no such file or directory\. Name a file/)
  })

  it('that is a folder is told too', async () => {
    const { code, err } = await run(['--batch', folder])
    expect(code).toBe(2)
    expect(err).toContain('illegal operation on a directory')
  })
})

describe('what goes wrong', () => {
  it('with the document is told with what to type instead', async () => {
    const { code, out, err } = await run(['--in', 'keeprs', 'Who?'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('No document goes by “keeprs”')
    expect(err).toContain('1: The Keepers of Gull Point')
  })

  it('sends no escape sequence of the arguments to the terminal', async () => {
    const { err } = await run(['--in', 'a\u001B[2J', 'Who?'])
    expect(err).toContain('a␛[2J')
  })

  it('with the reader is no error: head has seen enough', async () => {
    const questions = Array.from({ length: 50 }, (_, index) => `lantern ${index}`)
    const asked: string[] = []
    const honest = wordAnswerer(lighthouse)
    const output = createScreen((chunk) => (chunk.includes('lantern 3') ? brokenPipe() : undefined))
    const errors = createScreen()
    const code = await runAsk(
      { asked: { kind: 'batch', file: '-' }, isJson: true, knowledge: [] },
      {
        load: async () =>
          createAskOnce({
            library: lighthouse,
            answerer: {
              ask: (question) => {
                asked.push(question)
                return honest.ask(question)
              },
            },
            now: () => 0,
          }),
        input: piped(...questions),
        output,
        errors,
        style: { colour: false, width: 80, unicode: true },
      },
    )
    expect([code, errors.shown()]).toEqual([0, ''])
    expect(asked).toEqual(['lantern 0', 'lantern 1', 'lantern 2', 'lantern 3'])
  })
})
