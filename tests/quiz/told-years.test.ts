import { describe, expect, it } from 'vitest'
import { studyText } from '../../src/quiz/study-text.ts'
import { toldYears } from '../../src/quiz/told-years.ts'
import { madeDocument } from '../support/library.ts'

const sold = 'The northern merchants sold the old salt office of the coast in 1712.'
const burnt = 'A fire ruined the harbour of Leith on 3 May 1719.'

function told(lines: readonly string[], date?: string): ReturnType<typeof toldYears> {
  const metadata = date === undefined ? {} : { date: { value: date, reason: 'made for the test' } }
  return toldYears(studyText(madeDocument({ file: 'made.md', lines, metadata })))
}

describe('the years of a story', () => {
  it('are those between its first and its last', () => {
    expect(told([burnt, sold])).toEqual({ first: 1712, last: 1719 })
  })

  it.each([
    'The new harbour of Leith will open to foreign merchants in 2038.',
    'The new harbour of Leith was expected to open to foreign merchants in 2038.',
    'In 2038 the salt clocks of the harbour run out of numbers for good.',
  ])('do not reach to what was not yet: %s', (line) => {
    expect(told([sold, burnt, line])).toEqual({ first: 1712, last: 1719 })
  })

  it('end with the date of the text', () => {
    expect(told([sold, burnt], '1715-04')).toEqual({ first: 1712, last: 1712 })
  })

  it('are none where nothing is told of the past', () => {
    expect(told(['The salt clocks of the harbour run out of numbers in 2038.'])).toBeUndefined()
  })
})
