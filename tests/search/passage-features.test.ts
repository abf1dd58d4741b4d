import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPassage } from '../../src/search/match-passage.ts'
import {
  featuresOf,
  type PassageFeatures,
  passageFeatures,
  sentenceContext,
} from '../../src/search/passage-features.ts'
import { createPassageReader } from '../../src/search/passage-terms.ts'
import { parseQuery } from '../../src/search/query.ts'
import { idf, weighQuery } from '../../src/search/weigh-query.ts'
import { matched } from '../support/matched.ts'
import { countingIndex, passageOf } from '../support/passages.ts'

/** The features of one passage on historians in a corpus where terms stand in so many passages. */
function featuresWhere(question: string, frequencies: Readonly<Record<string, number>>): PassageFeatures {
  const query = weighQuery(
    parseQuery(question, () => undefined),
    countingIndex(10, frequencies),
  )
  const match = matchPassage(query, createPassageReader([passageOf('The historians slept.')])(0))
  return featuresOf(query, match, 0, match.passage.length)
}

describe('the features of a passage', () => {
  it('bm25 is 1 for the best score that terms of this information can have', () => {
    const best = 2.2 * (idf(10, 1) + idf(10, 1))
    expect(matched('gull seal', 'A gull.', best).features.bm25).toBeCloseTo(1, 9)
    expect(matched('gull seal', 'A gull.', best / 4).features.bm25).toBeCloseTo(0.25, 9)
  })

  it('exact saturates over words written as asked, at the mean length by tf / (tf + 1.2)', () => {
    expect(matched('gull seal', 'A gull.').features.exact).toBeCloseTo(0.5 * (1 / 2.2), 9)
    expect(matched('gull seal', 'Gull, gull, seal.').features.exact).toBeCloseTo(
      0.5 * (2 / 3.2) + 0.5 / 2.2,
      9,
    )
    expect(matched('gulls seals', 'Gull, gull, seal.').features.exact).toBe(0)
  })

  it('exact counts for less in a longer passage', () => {
    const { query, match } = matched('gull', 'A gull cried.')
    const of = (average: number): number => featuresOf(query, match, 0, average).exact
    expect(of(1)).toBeCloseTo(1 / (1 + 1.2 * (0.25 + 0.75 * 2)), 9)
    expect(of(1)).toBeLessThan(of(2))
  })

  it('title is the share of the question in the title or the headings', () => {
    expect(matched('gull seal', passageOf('Nothing.', 'The gulls')).features.title).toBeCloseTo(0.5, 9)
  })

  it('pairs are those of the match', () => {
    const { features } = matched('gull harbour board', 'Gull harbour board.')
    expect(features).toMatchObject({ pairs: 1 })
    expect(matched('gull harbour', 'Harbour.').features).toMatchObject({ pairs: 0 })
  })

  it('context is the best sentence, not the sum of them', () => {
    expect(matched('gull seal crab', 'A gull.\n\nNone.\n\nA seal, a crab.').features.context).toBeCloseTo(
      2 / 3,
      9,
    )
  })

  it('kin counts what stands in for a word, which context does not', () => {
    expect(featuresWhere('history', { histori: 1 })).toMatchObject({ context: 0, kin: 0.75, exact: 0 })
  })

  it('context counts it too where no passage holds the word itself', () => {
    expect(featuresWhere('history', {})).toMatchObject({ context: 0.75, kin: 0.75 })
  })
})

describe('a sentence in its context', () => {
  const context = (question: string, text: string, title: string, sentence: number) => {
    const { query, match } = matched(question, passageOf(text, title))
    return sentenceContext(query, match, sentence)
  }

  it('leans .5 on the sentence before it, and not on the one after', () => {
    const text = 'The gull cried. The seal slept.'
    expect(context('gull seal', text, '', 1).context).toBeCloseTo(0.75, 9)
    expect(context('gull seal', text, '', 0).context).toBeCloseTo(0.5, 9)
  })

  it('leans .7 on the title, which outdoes the sentence before it', () => {
    expect(context('gull', 'The gull cried. Nobody heard.', 'Gulls', 1).context).toBeCloseTo(0.7, 9)
  })

  it('leans on nothing for what it says itself', () => {
    expect(context('gull', 'The gull cried.', 'Gulls', 0)).toEqual({ context: 1, kin: 1, exact: 1 })
  })

  it('leans on no word of the same root in the sentence before it', () => {
    expect(context('history', 'Historians came. They slept.', '', 1)).toEqual({
      context: 0,
      kin: 0,
      exact: 0,
    })
  })

  it('counts as exact only what is written as asked, there or just before', () => {
    expect(context('gulls', 'The gull cried.', '', 0)).toMatchObject({ context: 1, exact: 0 })
    expect(context('gulls', 'The gulls cried. Nobody heard.', '', 1).exact).toBeCloseTo(0.5, 9)
  })
})

describe('the laws of passage features', () => {
  const word = fc.constantFrom(
    'gull',
    'gulls',
    'seal',
    'history',
    'historians',
    'compel',
    'force',
    '동맹은',
    '灯台',
    'the',
    '12',
  )
  const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  const text = fc
    .array(phrase, { maxLength: 5 })
    .map((phrases) => phrases.map((each) => `Then ${each}.`).join(' '))

  it('every one is a share from 0 to 1, whatever is asked of whatever', () => {
    fc.assert(
      fc.property(phrase, text, phrase, (question, passage, title) => {
        const { features } = matched(question, passageOf(passage, title))
        for (const name of passageFeatures) {
          expect(features[name], name).toBeGreaterThanOrEqual(0)
          expect(features[name], name).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(features.kin).toBeGreaterThanOrEqual(features.context)
      }),
    )
  })
})
