import { describe, expect, it } from 'vitest'
import { parseAskOptions } from '../../../src/platforms/terminal/ask-options.ts'

describe('the options of ask', () => {
  it('are a question alone', () => {
    expect(parseAskOptions(['Who lit it?'])).toEqual({
      kind: 'ask',
      options: { asked: { kind: 'question', question: 'Who lit it?' }, isJson: false, knowledge: [] },
    })
  })

  it('are a question of several words without quotation marks, before or after flags', () => {
    expect(parseAskOptions(['Who', '--json', 'lit', 'it?'])).toMatchObject({
      options: { asked: { question: 'Who lit it?' }, isJson: true },
    })
  })

  it('are a batch, folders and a document, in either spelling', () => {
    expect(parseAskOptions(['--batch=-', '--knowledge', 'a', '--knowledge=b', '--in', 'fog'])).toEqual({
      kind: 'ask',
      options: { asked: { kind: 'batch', file: '-' }, isJson: false, knowledge: ['a', 'b'], within: 'fog' },
    })
  })

  it('take what follows -- as words, though it looks like a flag', () => {
    expect(parseAskOptions(['--', '--why'])).toMatchObject({ options: { asked: { question: '--why' } } })
  })

  it('are a call for help, whatever else is there', () => {
    expect(parseAskOptions(['--help', '--batch', 'x', 'y'])).toMatchObject({
      kind: 'help',
      usage: expect.stringMatching(/^Usage: npm run -s ask -- /),
    })
    expect(parseAskOptions(['-h'])).toMatchObject({ kind: 'help' })
  })

  it.each([
    [[], 'There is no question.'],
    [['  '], 'There is no question.'],
    [['--json'], 'There is no question.'],
    [['--jsn', 'Who?'], 'There is no option --jsn.'],
    [['-x', 'Who?'], 'There is no option -x.'],
    [['Who?', '--in'], 'The option --in needs a value after it.'],
    [['--batch='], 'The option --batch needs a value after it.'],
    [['--json=yes', 'Who?'], 'The option --json takes no value.'],
    [['--in', 'a', '--in', 'b', 'Who?'], 'The option --in may be given once only.'],
    [['--batch', 'a', '--batch', 'b'], 'The option --batch may be given once only.'],
    [['--batch', 'a', 'Who?'], 'Give either a question or --batch, not both.'],
  ])('that are wrong are told in a sentence: %j', (args, sentence) => {
    const parsed = parseAskOptions(args)
    expect(parsed).toMatchObject({ kind: 'wrong', sentence: expect.stringContaining(sentence) })
    expect(parsed).toMatchObject({ sentence: expect.stringMatching(/--help shows how it is used\.$/) })
  })
})
