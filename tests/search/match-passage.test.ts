import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matched } from '../support/matched.ts'
import { passageOf } from '../support/passages.ts'

const match = (question: string, text: string, title = '') => matched(question, passageOf(text, title)).match

describe('a match', () => {
  it('counts how often each term stands written as asked', () => {
    expect([...match('gulls lantern', 'A gull. Two gulls, and gulls again.').exact]).toEqual([2, 0])
  })

  it('says which sentence holds which term', () => {
    const { sentences } = match('gull seal', 'A gull cried. The seals slept. A seal and a gull met.')
    expect(sentences.map(({ has }) => [...has])).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
    ])
    expect(sentences.map(({ exact }) => [...exact])).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
    ])
  })

  it('says which terms stand in the title and the headings', () => {
    expect([...match('gull seal', 'Nothing here.', 'The Gulls\nOf the sea').title]).toEqual([1, 0])
  })

  it('keeps the tokens that match, in order, for marking', () => {
    expect(match('seal gull', 'A gull, a crab, a seal.').tokens).toEqual([1, 5])
  })
})

describe('words of the same root', () => {
  it('stand in for a term that is not in their sentence, for less than the term and not as asked', () => {
    const { exact, sentences, tokens } = match('history', 'The historians slept.')
    expect([...exact]).toEqual([0])
    expect(sentences[0]?.has[0]).toBe(0.75)
    expect(tokens).toEqual([1])
  })

  it('count for nothing in a sentence that holds the term itself', () => {
    const { sentences, tokens } = match('history', 'The historians slept. The history of historians failed.')
    expect(sentences.map(({ has }) => has[0])).toEqual([0.75, 1])
    expect(tokens).toEqual([1, 4])
  })

  it('are not looked for where the asked word is short', () => {
    expect(match('whale', 'The whalers sang.').tokens).toEqual([])
  })

  it('share five letters at least, and more with a longer word', () => {
    expect(match('intervention', 'The interval passed.').tokens).toEqual([])
    expect(match('intervention', 'They intervened.').tokens).toEqual([1])
  })
})

describe('a synonym', () => {
  it('stands in for an absent term, for as much as a word of its root', () => {
    const { sentences, tokens } = match('compel', 'They force him. They compelled her by force.')
    expect(sentences.map(({ has }) => has[0])).toEqual([0.75, 1])
    expect(tokens).toEqual([1, 4])
  })
})

describe('the pairs of a passage', () => {
  it.each([
    ['Gull harbour lies east.', 1, 'side by side'],
    ['The gull and harbour lie east.', 1, 'with one word between'],
    ['The gull of the harbour cried.', 0, 'with two words between'],
    ['The harbour gull cried.', 0, 'the other way round'],
    ['The gull cried.', 0, 'one of them alone'],
  ])('%s → %i: %s', (text, share) => {
    expect(match('gull harbour', text).pairs).toBe(share)
  })

  it('are found wherever they stand, also after a word that stands alone', () => {
    expect(match('gull harbour', 'A gull cried far off. Gull harbour slept.').pairs).toBe(1)
  })

  it('count by share', () => {
    expect(match('gull harbour seal', 'A gull harbour. They saw only one seal.').pairs).toBeCloseTo(0.5, 9)
  })
})

describe('the laws of matching', () => {
  const word = fc.constantFrom(
    'gull',
    'gulls',
    'harbour',
    'history',
    'historians',
    'force',
    'compel',
    'U.S.',
    '동맹은',
    '군사동맹',
    '灯台の',
    'the',
    'walked',
  )
  const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  const text = fc
    .array(phrase, { maxLength: 5 })
    .map((phrases) => phrases.map((each) => `Then ${each}.`).join(' '))

  it('a sentence holds a term, what stands in for it or nothing, counts agree with the sentences, and shares with each other', () => {
    fc.assert(
      fc.property(phrase, text, phrase, (question, passage, title) => {
        const { exact, sentences, pairs, tokens } = match(question, passage, title)
        expect(pairs).toBeGreaterThanOrEqual(0)
        expect(pairs).toBeLessThanOrEqual(1 + 1e-9)
        expect(tokens).toEqual([...tokens].sort((a, b) => a - b))
        expect(new Set(tokens).size).toBeLessThanOrEqual(tokens.length)
        for (const [place, count] of exact.entries()) {
          expect(sentences.some((each) => each.exact[place] === 1)).toBe(count > 0)
          for (const each of sentences) {
            expect([0, 0.75, 1]).toContain(each.has[place])
            if (each.exact[place] === 1) expect(each.has[place]).toBe(1)
          }
        }
      }),
    )
  })
})
