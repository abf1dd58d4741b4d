import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareWords, findWords, sentencesAround } from '../../src/quiz/find-words.ts'
import { madeDocument } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'
import { lamps } from '../support/quiz.ts'

const found = (words: string, document = lamps): readonly string[] =>
  findWords(document, words).map(({ start, end }) => document.text.slice(start, end))

describe('words that are looked for in a document', () => {
  it('are found whatever their capitals, white space and marks around them', () => {
    expect(found('> “THE  lamp at\nGull Point was first lit …”')).toEqual([
      'The lamp at Gull Point was first lit',
    ])
  })

  it('are found with other forms of apostrophes, quotation marks and dashes', () => {
    const document = madeDocument({ file: 'a', lines: ['The keeper’s “log” – a thick one – was kept dry.'] })
    expect(found(`keeper's "log" - a thick`, document)).toEqual(['keeper’s “log” – a thick'])
  })

  it('are whole words, but for scripts without spaces', () => {
    expect(found('lit')).toEqual(['lit'])
    expect(found('amp')).toEqual([])
    const korean = lighthouse.documents[2]
    expect(korean && findWords(korean, '등불')).toHaveLength(1)
  })

  it('are never found in headings and lines set aside', () => {
    expect(found('Lamps of the Coast')).toEqual([])
  })

  it('may hold any signs, which stand for themselves', () => {
    expect(found('*never sleep*, and @everyone laughed at <b>him</b>')).toHaveLength(1)
    expect(found('l.mp')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => Array.isArray(findWords(lamps, words))),
      { numRuns: 30 },
    )
  })

  it('are looked for in a part of it alone, and no further than is wanted', () => {
    const document = madeDocument({ file: 'a', lines: ['Fog one. Fog two.', 'Fog three.'] })
    const all = findWords(document, 'fog')
    expect(all.map(({ start }) => start)).toEqual([0, 9, 19])
    expect(findWords(document, 'fog', { within: { start: 9, end: 17 } })).toEqual([all[1]])
    expect(findWords(document, 'fog', { within: { start: 8, end: 11 } })).toEqual([])
    expect(findWords(document, 'fog', { most: 2 })).toEqual(all.slice(0, 2))
    expect(findWords(document, 'fog', { most: 0 })).toEqual([])
  })

  it('are none without a letter or digit', () => {
    expect(found('…')).toEqual([])
    expect(bareWords(' > “a  b” … ')).toBe('a b')
  })
})

describe('the sentences around a stretch of text', () => {
  it('are whole, and of one paragraph', () => {
    const [range] = findWords(lamps, 'before the pier was finished. Its keeper')
    const around = range && sentencesAround(lamps, range)
    expect(around && lamps.text.slice(around.quote.start, around.quote.end)).toBe(
      'The lamp at Gull Point was first lit in 1843, two winters before the pier was finished. Its keeper, Orla Venn, wrote down every ship.',
    )
    expect(sentencesAround(lamps, { start: 0, end: 5 })).toBeUndefined()
  })
})
