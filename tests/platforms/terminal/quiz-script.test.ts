import { describe, expect, it } from 'vitest'
import { createQuizOnce } from '../../../src/bot/quiz-once.ts'
import { runQuizScript } from '../../../src/platforms/terminal/quiz-script.ts'
import { defaultKinds } from '../../../src/quiz/selection-rules.ts'
import { madeLibrary } from '../../support/library.ts'
import { madeBank } from '../../support/made-bank.ts'
import { items, lamps } from '../../support/quiz.ts'
import { brokenPipe, createScreen, type Screen } from '../../support/streams.ts'

async function run(args: readonly string[], output: Screen = createScreen()) {
  const errors = createScreen()
  const loads: (readonly string[])[] = []
  const code = await runQuizScript(args, {
    load: async (knowledge) => {
      loads.push(knowledge)
      return createQuizOnce(madeLibrary([lamps]), madeBank(Object.values(items)))
    },
    output,
    errors,
    style: { colour: false, width: 80, unicode: true },
  })
  return { code, out: output.shown(), err: errors.shown(), loads }
}

describe('questions for a script', () => {
  it('are one JSON object a line, with the fields that are promised', async () => {
    const { code, out, loads } = await run([
      '--json',
      '--count=3',
      '--kind',
      'choice',
      '--knowledge',
      'a',
      '--knowledge',
      'b',
    ])
    expect([code, loads]).toEqual([0, [['a', 'b']]])
    const [line = ''] = out.split('\n')
    const record: unknown = JSON.parse(line)
    expect(record).toMatchObject({
      kind: 'choice',
      choices: ['1839', '1843', '1851', '1867'],
      answer: '1843',
    })
    expect(Object.keys(record ?? {})).toEqual([
      'id',
      'kind',
      'prompt',
      'choices',
      'answer',
      'accept',
      'source',
    ])
  })

  it('are a sheet to read without --json, ten of them unless told otherwise', async () => {
    const { out } = await run(['--seed', 'x'])
    expect(out).toContain('1. ')
    const usual = Object.values(items).filter(({ kind }) => defaultKinds.includes(kind)).length
    expect(out.match(/^\d+\. /gm)?.length).toBe(Math.min(10, usual))
    expect((await run(['--json', '--count', '0'])).out.trimEnd().split('\n')).toHaveLength(usual)
    const rare = await run(['--json', '--kind', 'true-false'])
    expect(rare.out.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([
    [['--count', 'many'], '--count takes a whole number'],
    [['--count', '-1'], '--count'],
    [['--kind', 'riddle'], 'There is no kind “riddle”: there are cloze'],
    [['--seed'], 'needs a value'],
    [['--json=yes'], 'takes no value'],
    [['--seed', 'a', '--seed', 'b'], 'once only'],
    [['--colour'], 'There is no option --colour'],
    [['please'], 'I do not know what “please” is for'],
  ])('are refused with exit code 2 and what to do: %j', async (args, sentence) => {
    const { code, out, err, loads } = await run(args)
    expect([code, out, loads]).toEqual([2, '', []])
    expect(err).toContain(sentence)
    expect(err).toContain('--help')
  })

  it('are none of a kind that the readings do not give, which is said', async () => {
    const { code, err } = await run(['--kind', 'acronym'])
    expect(code).toBe(2)
    expect(err).toContain('give no such question')
  })

  it('have a help, and a reader that leaves early is no error', async () => {
    const { code, out } = await run(['--help'])
    expect([code, out.startsWith('Usage: npm run -s quiz')]).toEqual([0, true])
    expect((await run(['--json'], createScreen(brokenPipe))).code).toBe(0)
  })
})
