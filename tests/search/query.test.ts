import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyzer.ts'
import { parseQuery, type Repair } from '../../src/search/query.ts'

const unrepaired: Repair = () => undefined
const termsOf = (question: string): readonly string[] =>
  parseQuery(question, unrepaired).terms.map(({ term }) => term)

describe('the terms of a question', () => {
  it('are its subject, without stop words and the words that put a question', () => {
    expect(termsOf('Please tell me, what is the harbour?')).toEqual(termsOf('harbour'))
    expect(termsOf('Where did the keeper of the lantern go?')).toEqual(termsOf('keeper lantern go'))
  })

  it('are the words that put a question where there is no other', () => {
    expect(termsOf('Who are they, and why?')).toEqual(['who', 'why'])
  })

  it('are all its words where they are stop words', () => {
    expect(termsOf('To be or not to be')).toEqual(['to', 'be', 'or', 'not', 'to', 'be'])
  })

  it.each([
    ['How long is the pier?', 'pier'],
    ['What kind of lantern burns?', 'lantern burns'],
    ['For what reason did the ship sink?', 'ship sink'],
  ])('leave out what asks for a kind of answer: %s', (question, subject) => {
    expect(termsOf(question)).toEqual(termsOf(subject))
  })

  it('are the plain words of its idioms', () => {
    expect(termsOf('Who took advantage of the fog?')).toEqual(termsOf('exploit fog'))
  })

  it('keep such a word where it asks for nothing', () => {
    expect(termsOf('a long pier')).toEqual(termsOf('long pier'))
  })

  it('keep their order and their repeats', () => {
    expect(termsOf('gull harbour gull')).toEqual([
      ...termsOf('gull'),
      ...termsOf('harbour'),
      ...termsOf('gull'),
    ])
  })

  it('keep a country that is spelt like a pronoun', () => {
    expect(termsOf('What did the US steal of us?')).toEqual(['united states', ...termsOf('steal')])
  })

  it.each(['', '   ', '?!…', '👍', '@', '<@U123>'.replace('U123', '')])('are none in %j', (question) => {
    expect(termsOf(question)).toEqual([])
  })

  it.each([
    ['how many us troops are there', true],
    ['what is made in the us', true],
    ['us policy', true],
    ['tell us more of troops', false],
    ['does it help us sail', false],
    ['which of us', false],
    ['who saw us', false],
  ])(
    'read "us" in small letters as the country where it can hardly be the pronoun: %s',
    (question, isCountry) => {
      expect(termsOf(question).includes('united states')).toBe(isCountry)
    },
  )

  it('say how the asker wrote them', () => {
    expect(parseQuery('Lanterns', unrepaired).terms).toEqual([
      { term: 'lantern', word: 'lanterns', weight: 1 },
    ])
  })
})

describe('a repaired word', () => {
  const repair: Repair = (token) => (token.word === 'harbuor' ? analyze('harbour')[0] : undefined)
  const { terms } = parseQuery('lantern harbuor', repair)

  it('stands in for what was typed', () => {
    expect(terms.map(({ word }) => word)).toEqual(['lantern', 'harbour'])
  })

  it('weighs less than a word as typed, but something', () => {
    const [typed, repaired] = terms
    expect(typed?.weight).toBe(1)
    expect(repaired?.weight).toBeLessThan(1)
    expect(repaired?.weight).toBeGreaterThan(0)
  })
})

describe('a slip in a word that puts the question', () => {
  const repair: Repair = (token) => (token.word === 'wher' ? analyze('where')[0] : undefined)

  it('is none in the subject', () => {
    expect(parseQuery('wher is the lantern', repair).terms).toEqual(parseQuery('lantern', repair).terms)
  })

  it('is the subject where there is no other', () => {
    expect(parseQuery('wher', repair).terms.map(({ word }) => word)).toEqual(['where'])
  })

  it('needs no repair where it is common', () => {
    expect(termsOf('whats the lantern')).toEqual(termsOf('lantern'))
  })
})

describe('the answer type of a query', () => {
  it('is read from the whole question, of which the terms have lost the signs', () => {
    expect(parseQuery('When did the lantern go out?', unrepaired).answerType).toBe('date')
    expect(parseQuery('lantern', unrepaired).answerType).toBe('any')
  })
})
