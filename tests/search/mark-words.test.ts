import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from '../../src/search/mark-words.ts'
import { matched } from '../support/matched.ts'
import { passageOf } from '../support/passages.ts'

/** The marked words of `shown`, a part of a passage that stands 1000 characters into its document. */
function marked(question: string, text: string, shown = text): readonly string[] {
  const { ranked } = matched(question, passageOf(text, '', 1000))
  const start = 1000 + text.indexOf(shown)
  return markWords(ranked, { start, end: start + shown.length }).map((mark) =>
    shown.slice(mark.start, mark.end),
  )
}

describe('the marks of an excerpt', () => {
  it('are the words that match, as they stand there', () => {
    expect(marked('gull lantern', 'Two GULLS broke the lantern, gull by gull.')).toEqual([
      'GULLS',
      'lantern',
      'gull',
      'gull',
    ])
  })

  it('are those of the excerpt only, and counted from its beginning', () => {
    expect(marked('gull', 'One gull came. A gull left. Every gull slept.', 'A gull left.')).toEqual(['gull'])
  })

  it('leave out a word that the excerpt shows only a part of', () => {
    expect(marked('gull', 'One gull and another gull.', 'll and another gu')).toEqual([])
  })

  it('run over both words of a long name', () => {
    expect(marked('What did the US hoist?', 'The United States bought oil.')).toEqual(['United States'])
  })

  it('show words of the same root, and synonyms, where the asked word is not there', () => {
    expect(marked('history', 'The historians slept.')).toEqual(['historians'])
    expect(marked('compel', 'They force him.')).toEqual(['force'])
  })

  it('are one where a hyphen joins two of them, and two where anything else stands between', () => {
    expect(marked('gull harbour', 'The gull-harbour road.')).toEqual(['gull-harbour'])
    expect(marked('gull harbour', 'A gull/harbour, gull harbour.')).toEqual([
      'gull',
      'harbour',
      'gull',
      'harbour',
    ])
  })

  it('are one where bigrams of Japanese or Korean overlap', () => {
    expect(marked('灯台守の', '古い灯台守の家。')).toEqual(['灯台守の'])
    expect(marked('군사동맹', '그 군사동맹은 길었다.')).toEqual(['군사동맹'])
    expect(marked('동맹', '그 군사동맹은 길었다.')).toEqual(['동맹'])
  })
})

describe('the laws of marks', () => {
  const word = fc.constantFrom(
    'gull',
    'Gulls',
    'U.S.',
    'United States',
    '군사동맹은',
    '동맹에서',
    '灯台守の',
    '𠮷野家',
    'é',
    'history',
    'historians',
    '👍',
  )
  const words = fc.array(word, { maxLength: 10 }).map((all) => all.join(' '))

  it('in order, apart, inside, and never empty', () => {
    fc.assert(
      fc.property(words, words, fc.nat(80), fc.nat(80), (question, text, a, b) => {
        const { ranked } = matched(question, passageOf(text, '', 10))
        const [start = 0, end = 0] = [a, b].map((at) => 10 + Math.min(at, text.length)).sort((x, y) => x - y)
        let last = -1
        for (const mark of markWords(ranked, { start, end })) {
          expect(mark.start).toBeGreaterThan(last)
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.end).toBeLessThanOrEqual(end - start)
          last = mark.end
        }
      }),
    )
  })
})
