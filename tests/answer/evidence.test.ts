import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Evidence, evidenceOf } from '../../src/answer/evidence.ts'
import { distinctiveness } from '../../src/search/distinctiveness.ts'
import { indexed } from '../support/passages.ts'

/** The evidence that documents of these texts, a passage each, give for a question; their titles are `title`. */
function evidence(question: string, texts: readonly string[], title = 'x'): Evidence {
  const files = Object.fromEntries(texts.map((text, i) => [`${title}.${i}`, [text]]))
  return evidenceOf(indexed(files).searcher.search(question))
}

describe('evidence', () => {
  it('is none where the readings share nothing with the question', () => {
    expect(evidence('volcano glacier', ['A gull cried.'])).toMatchObject({ window: 0, sentence: 0, exact: 0 })
    expect(evidence('', ['A gull cried.'])).toMatchObject({ window: 0, sentence: 0, exact: 0 })
    expect(evidence('gull', [])).toMatchObject({ window: 0, sentence: 0, exact: 0 })
  })

  it('is full where one sentence says it all', () => {
    expect(evidence('gull lantern', ['The gull broke the lantern.'])).toMatchObject({
      window: 1,
      sentence: 1,
    })
  })

  it('counts what the readings do not know against them, by how distinctive it is', () => {
    const [known, unknown] = [distinctiveness('gull'), distinctiveness('walru')]
    expect(evidence('gull walrus', ['A gull cried.']).window).toBeCloseTo(known / (known + unknown), 6)
    expect(evidence('gull time', ['A gull cried.']).window).toBeGreaterThan(
      evidence('gull walrus', ['A gull cried.']).window,
    )
  })

  it('of a window is over three sentences, of a sentence over one, which leans .5 on the one before it', () => {
    const text = 'A gull came. Rain fell. The crab slept.'
    expect(evidence('gull crab', [text])).toMatchObject({ window: 1, sentence: 0.5 })
    expect(evidence('gull crab', ['A gull came. The crab slept.'])).toMatchObject({
      window: 1,
      sentence: 0.75,
    })
    const far = 'A gull came. Rain fell. Fog fell. The crab slept.'
    expect(evidence('gull crab', [far])).toMatchObject({ window: 0.5, sentence: 0.5 })
  })

  it('of a title counts half in a window and .7 in a sentence', () => {
    const { window, sentence } = evidence('gull crab', ['The crab slept.'], 'gull')
    expect(window).toBeCloseTo(0.75, 9)
    expect(sentence).toBeCloseTo(0.85, 9)
  })

  it('is exact only in words written as asked', () => {
    expect(evidence('gulls', ['A gull cried.']).exact).toBe(0)
    expect(evidence('gull', ['A gull cried.']).exact).toBeGreaterThan(0)
  })

  it('is taken from the best passage, not added up over all', () => {
    expect(evidence('gull crab', ['A gull came.', 'A crab slept.']).window).toBeCloseTo(0.5, 9)
  })

  it('counts the different terms that were asked, by their logarithm, and no more than a question has', () => {
    expect(evidence('gull crab gull seal', ['A gull.']).terms).toBeCloseTo(Math.log(3), 9)
    expect(evidence('', ['A gull.']).terms).toBe(0)
    const page = (words: number): string => Array.from({ length: words }, (_, i) => `gull${i}`).join(' ')
    expect(evidence(page(500), ['A gull.']).terms).toBe(evidence(page(100), ['A gull.']).terms)
  })

  it('counts of a follow-up the terms that it asks itself', () => {
    const { searcher } = indexed({ 'a.txt': ['A gull, a crab and a seal.'] })
    expect(evidenceOf(searcher.search('and the gull?', undefined, 'crab seal')).terms).toBe(0)
  })

  it('of a passage is a share from 0 to 1, whatever is asked', () => {
    const word = fc.constantFrom(
      'gull',
      'gulls',
      'crab',
      'history',
      'historians',
      'time',
      'walrus',
      '동맹은',
      '灯台',
      'the',
      '12',
    )
    const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (question, texts) => {
        const found = evidence(
          question,
          texts.map((text) => `A ${text}.`),
        )
        for (const name of ['window', 'sentence', 'exact'] as const) {
          expect(found[name], name).toBeGreaterThanOrEqual(0)
          expect(found[name], name).toBeLessThanOrEqual(1 + 1e-6)
        }
      }),
      { numRuns: 60 },
    )
  })
})
