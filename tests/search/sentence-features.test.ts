import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type SentenceFeatures,
  sentenceFeatures,
  sentenceFeaturesOf,
} from '../../src/search/sentence-features.ts'
import { matched } from '../support/matched.ts'
import { passageOf } from '../support/passages.ts'

function featuresOf(
  question: string,
  text: string,
  sentence: number,
  title = '',
  passage = 0,
): SentenceFeatures {
  const { query, match, ranked } = matched(question, passageOf(text, title))
  const { start = 0, end = 0 } = ranked.indexed.passage.sentences[sentence] ?? {}
  return sentenceFeaturesOf(query, match, sentence, text.slice(start, end), passage)
}

describe('the features of a sentence', () => {
  const text = 'The gull slept until noon. In 1931 a seal and a crab came ashore. Was it late? Nobody knew.'

  it('passage is what it was given', () => {
    expect(featuresOf('gull', text, 0, '', -1.5).passage).toBe(-1.5)
  })

  it('context, exact and kin lean on the sentence before it', () => {
    expect(featuresOf('gull seal', text, 1)).toMatchObject({ context: 0.75, exact: 0.75, kin: 0.75 })
  })

  it('type is more than nothing where the sentence holds what was asked for', () => {
    expect(featuresOf('When did the seal come?', text, 1).type).toBeGreaterThan(0)
    expect(featuresOf('When did the seal come?', text, 0).type).toBe(0)
    expect(featuresOf('When did the seal of 1931 come?', text, 1).type).toBe(0)
  })

  it('early falls from 1 by the same step', () => {
    expect([0, 1, 2, 3].map((i) => featuresOf('gull', text, i).early)).toEqual([1, 0.75, 0.5, 0.25])
  })

  it('short is 1 under five words', () => {
    expect([0, 1, 2, 3].map((i) => featuresOf('gull', text, i).short)).toEqual([0, 0, 1, 1])
  })

  it('question is 1 for a sentence that asks, also in quotation marks or in Japanese', () => {
    expect([1, 2].map((i) => featuresOf('gull', text, i).question)).toEqual([0, 1])
    expect(featuresOf('gull', '“Is it a gull?”', 0).question).toBe(1)
    expect(featuresOf('灯台', '灯台ですか？', 0).question).toBe(1)
  })
})

describe('the laws of sentence features', () => {
  const word = fc.constantFrom(
    'gull',
    'seal',
    'when',
    'who',
    '1931',
    'Ada',
    'history',
    'historians',
    '동맹은',
    'the',
  )
  const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))

  it('every one is finite, and from 0 on but for that of the passage', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.array(phrase, { minLength: 1, maxLength: 4 }),
        phrase,
        (question, phrases, title) => {
          const text = phrases.map((each) => `Then ${each}.`).join(' ')
          for (const i of passageOf(text).passage.sentences.keys()) {
            const features = featuresOf(question, text, i, title)
            for (const name of sentenceFeatures) {
              expect(Number.isFinite(features[name]), name).toBe(true)
              expect(features[name], name).toBeGreaterThanOrEqual(0)
            }
          }
        },
      ),
    )
  })
})
