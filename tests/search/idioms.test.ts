import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import { readIdioms } from '../../src/search/idioms.ts'

const read = (question: string): readonly string[] => readIdioms(analyze(question)).map(({ term }) => term)
const terms = (words: string): readonly string[] => analyze(words).map(({ term }) => term)

describe('an idiom', () => {
  it.each([
    ['keepers took advantage of fog', 'keepers exploit of fog'],
    ['keepers were taking advantage of fog', 'keepers were exploit of fog'],
    ['keepers sorted out the oil', 'keepers resolve the oil'],
    ['the pier was broken down', 'the pier was collapse'],
    ['they are in charge', 'they are control'],
    ['fog in the long run', 'fog long term'],
  ])('is read as its plain word, whatever form its verb has: %s', (question, plain) => {
    expect(read(question)).toEqual(terms(plain))
  })

  it('that only fills a question is left out', () => {
    expect(read('who wound the lantern back then')).toEqual(terms('who wound the lantern'))
  })

  it('is read to its end', () => {
    expect(read('they came up with lanterns')).toEqual(terms('they propose lanterns'))
    expect(read('give up')).toEqual(terms('abandon'))
  })

  it.each(['they take oil', 'turn the lantern', 'advantage take', 'sort', 'out sort', ''])(
    'is none where its words do not all stand in order: %s',
    (question) => {
      expect(read(question)).toEqual(terms(question))
    },
  )

  it('stands where its words stood', () => {
    const question = 'who took advantage of it'
    const [, idiom] = readIdioms(analyze(question))
    expect(question.slice(idiom?.start, idiom?.end)).toBe('took advantage')
  })

  it('leaves every other word as it is and in its place, and never makes a question longer than two words for one', () => {
    const word = fc.constantFrom(
      'take',
      'took',
      'advantage',
      'of',
      'sort',
      'out',
      'back',
      'then',
      'in',
      'the',
      'long',
      'run',
      'gull',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const tokens = analyze(words.join(' '))
        const after = readIdioms(tokens)
        expect(after.filter(({ word: each }) => each === 'gull')).toEqual(
          tokens.filter(({ word: each }) => each === 'gull'),
        )
        expect(after.length).toBeLessThanOrEqual(tokens.length)
        const starts = after.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })
})
