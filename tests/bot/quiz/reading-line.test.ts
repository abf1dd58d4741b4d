import { describe, expect, it } from 'vitest'
import { readReadTo } from '../../../src/bot/quiz/reading-line.ts'
import { madeDocument } from '../../support/library.ts'

const fog = madeDocument({
  file: 'fog.md',
  lines: [
    { heading: 'Fog' },
    { heading: 'Bells' },
    'The bell “Old Tom” rang twice an hour.',
    'Nobody slept well near it.',
    { heading: 'Horns' },
    'The horn rang once an hour.',
    'It was heard in the next valley.',
  ],
})

describe('how far a group has read', () => {
  it.each([
    ['2', 2],
    ['¶ 3', 3],
    ['paragraph 4', 4],
    ['0', 0],
    ['50 %', 2],
    ['100%', 4],
    ['Bells', 2],
    ['horns', 4],
    ['slept  WELL', 2],
    ['the bell "old tom"', 1],
  ])('is read from “%s”', (typed, number) => {
    expect(readReadTo(typed, fog)).toEqual({ kind: 'paragraph', number })
  })

  it('is all of it where nothing is said, or "all"', () => {
    expect(readReadTo('  ', fog)).toEqual({ kind: 'all' })
    expect(readReadTo('All', fog)).toEqual({ kind: 'all' })
  })

  it('is not guessed where words stand in several paragraphs, in none, or a number is too high', () => {
    expect(readReadTo('an hour', fog)).toEqual({ kind: 'many', numbers: [1, 3] })
    expect(readReadTo('a foghorn', fog)).toEqual({ kind: 'none' })
    expect(readReadTo('5', fog)).toEqual({ kind: 'none' })
    expect(readReadTo('101 %', fog)).toEqual({ kind: 'none' })
  })
})
