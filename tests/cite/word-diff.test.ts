import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../src/cite/word-diff.ts'

const words = fc.array(fc.constantFrom('the', 'lamp', 'turned', 'not', 'lamp,', '灯', '台'), {
  maxLength: 12,
})
const squeeze = (text: string): string => text.replace(/\s+/gu, '')

describe('a comparison of words', () => {
  it('names what is gone before what has come', () => {
    expect(wordDiff('the lamp turned slowly', 'the lamp stood\nslowly')).toEqual([
      { kind: 'same', text: 'the lamp ' },
      { kind: 'removed', text: 'turned ' },
      { kind: 'added', text: 'stood ' },
      { kind: 'same', text: 'slowly' },
    ])
  })

  it('keeps words of both texts apart at the end of one', () => {
    expect(wordDiff('a b', 'a c')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'removed', text: 'b ' },
      { kind: 'added', text: 'c' },
    ])
    expect(wordDiff('灯が消えた', '灯は消えた').map(({ text }) => text)).toEqual(['灯', 'が', 'は', '消えた'])
  })

  it('gives back both texts, word by word, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const parts = wordDiff(old.join(' '), now.join(' '))
        const without = (kind: string): string =>
          squeeze(parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(''))
        expect(without('added')).toBe(squeeze(old.join('')))
        expect(without('removed')).toBe(squeeze(now.join('')))
        for (const [index, { kind }] of parts.entries()) expect(parts[index + 1]?.kind).not.toBe(kind)
      }),
    )
  })

  it('takes texts of thousands of words that share nothing for one change, at once', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ')
    expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
