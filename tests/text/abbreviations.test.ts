import { describe, expect, it } from 'vitest'
import { abbreviationOf, opensSentence } from '../../src/text/abbreviations.ts'

describe('abbreviationOf', () => {
  it.each(['Mr', 'Gen', 'Fig', 'Vol', 'e.g', 'i.e', 'E.g', 'cf', 'v', 'vs', 'ca'])(
    'lets "%s." never end',
    (word) => {
      expect(abbreviationOf(word)).toBe('never')
    },
  )

  it.each(['p', 'pp', 'No', 'no', 'vol', 'fig', 'Jan', 'c', 'NO'])('joins "%s." to a number', (word) => {
    expect(abbreviationOf(word)).toBe('not-before-number')
  })

  it.each(['U.S', 'a.m', 'Ph.D', 'B.Sc', 'U.S.S.R', 'W', 'Inc', 'Jr', 'St', 'al', 'MR'])(
    'lets "%s." end before an opener',
    (word) => {
      expect(abbreviationOf(word)).toBe('before-opener')
    },
  )

  it.each(['', 'lamp', 'etc', 'gen', 'jan', 'MS', 'CO', 'ED', 'example.com', '1990', '한국'])(
    'takes "%s" for a plain word',
    (word) => {
      expect(abbreviationOf(word)).toBeUndefined()
    },
  )
})

describe('opensSentence', () => {
  it.each(['The mill', 'It’s late', "He'd gone", 'However, we', 'A mill', 'One'])(
    'says yes to "%s"',
    (text) => {
      expect(opensSentence(text)).toBe(true)
    },
  )

  it.each(['Mill', 'the mill', 'He, X. Sun', 'A. Bloom', 'All-Star', 'Theodore', '42', ''])(
    'says no to "%s"',
    (text) => {
      expect(opensSentence(text)).toBe(false)
    },
  )
})
