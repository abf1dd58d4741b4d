import { describe, expect, it } from 'vitest'
import { createPassageReader } from '../../src/search/passage-terms.ts'
import { passageOf } from '../support/passages.ts'

const text = 'The gull cried. Nobody slept, and the gull flew off.'

describe('a passage taken apart', () => {
  const terms = createPassageReader([passageOf(text, 'Gulls at sea\nThe cliffs', 100)])(0)

  it('keeps every token with the place where it stands in the passage', () => {
    const surfaces = terms.terms.map((_, i) => text.slice(terms.starts[i], terms.ends[i]))
    expect(surfaces).toEqual(['The', 'gull', 'cried', 'Nobody', 'slept', 'and', 'the', 'gull', 'flew', 'off'])
    expect(terms.words.slice(0, 2)).toEqual(['the', 'gull'])
  })

  it('knows the sentence of every token, though the passage begins deep in its document', () => {
    expect([...terms.sentence]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
    expect([...terms.sentenceLengths]).toEqual([3, 7])
  })

  it('is as long as it has distinct terms that carry a subject', () => {
    expect(terms.length).toBe(new Set(['gull', 'cried', 'nobody', 'slept', 'flew', 'off']).size)
  })

  it('knows the terms of its title and headings', () => {
    expect(terms.title.has('gull')).toBe(true)
    expect(terms.title.has('cliff')).toBe(true)
    expect(terms.title.has('nobodi')).toBe(false)
  })
})

describe('the reader of passages', () => {
  const passages = ['One gull.', 'Two gulls.', 'Three gulls.'].map((each) => passageOf(each))

  it('remembers what it took apart', () => {
    const read = createPassageReader(passages)
    expect(read(1)).toBe(read(1))
    expect(read(1)).not.toBe(read(2))
  })

  it('forgets the oldest beyond its limit, and reads it again alike', () => {
    const read = createPassageReader(passages, 2)
    const [first, second] = [read(0), read(1)]
    read(2)
    expect(read(1)).toBe(second)
    expect(read(0)).not.toBe(first)
    expect(read(0)).toEqual(first)
  })

  it('refuses a passage that is not there', () => {
    expect(() => createPassageReader(passages)(3)).toThrow('passage 3 is not in this index of 3')
  })

  it('reads a passage without a word', () => {
    const read = createPassageReader([passageOf('— … —')])
    expect(read(0)).toMatchObject({ terms: [], length: 0 })
  })
})
