import { describe, expect, it } from 'vitest'
import { questionWords, stopWords } from '../../src/search/stop-words.ts'

describe('words without a subject', () => {
  it('are stop words or words that put a question, never both', () => {
    expect([...questionWords].filter((word) => stopWords.has(word))).toEqual([])
  })

  it('are folded as the analyzer folds words, so that they are met', () => {
    const folded = /^[a-z]+(?:'[a-z]+)?$/
    expect([...stopWords, ...questionWords].filter((word) => !folded.test(word))).toEqual([])
  })
})
