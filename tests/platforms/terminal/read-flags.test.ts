import { describe, expect, it } from 'vitest'
import { readFlags, valuesOf } from '../../../src/platforms/terminal/read-flags.ts'

const options = {
  json: { type: 'boolean' },
  seed: { type: 'string' },
  kind: { type: 'string', multiple: true },
} as const
const read = (...args: readonly string[]) => readFlags(args, options)

describe('the flags of a command line', () => {
  it('stand among words, with their values behind them or after a sign', () => {
    const flags = read('why', '--kind=a', '--json', '--kind', 'b', 'not?')
    expect(flags).toMatchObject({ kind: 'read', words: ['why', 'not?'] })
    expect(flags.kind === 'read' && valuesOf('kind', flags.given)).toEqual(['a', 'b'])
    expect(flags.kind === 'read' && valuesOf('seed', flags.given)).toEqual([])
  })

  it.each([
    [['--toString'], 'There is no option --toString.'],
    [['--json=yes'], 'takes no value'],
    [['--seed'], 'needs a value'],
    [['--seed='], 'needs a value'],
    [['--seed', 'a', '--seed', 'b'], 'once only'],
  ])('say of %j what is wrong', (args, sentence) => {
    expect(read(...args)).toMatchObject({ kind: 'wrong', sentence: expect.stringContaining(sentence) })
  })
})
