import { describe, expect, it } from 'vitest'
import { createAskOnce } from '../../src/bot/ask-once.ts'
import { plainText } from '../../src/view/plain-text.ts'
import { wordAnswerer } from '../support/answerer.ts'
import { lighthouse } from '../support/lighthouse.ts'

/** A clock that is `step` milliseconds later each time it is read. */
function steppingClock(step: number): () => number {
  let time = 0
  return () => {
    time += step
    return time
  }
}

const once = createAskOnce({
  library: lighthouse,
  answerer: wordAnswerer(lighthouse),
  now: steppingClock(1.23456),
})

describe('asking once', () => {
  it('gives the answer for programs and for people', () => {
    const { record, view } = once.ask('Who polished it?')
    expect(record).toMatchObject({
      kind: 'found',
      question: 'Who polished it?',
      excerpts: [{ locator: expect.stringContaining('¶ 2') }],
    })
    expect(plainText(view)).toContain('polished twice a day')
  })

  it('says how many milliseconds it took, to the microsecond', () => {
    expect(once.ask('Who polished it?').record.ms).toBe(1.235)
  })

  it('keeps to one document', () => {
    expect(once.ask('Who polished it?', 'id of scraped/harbour-board.txt').record.kind).toBe('silent')
  })

  it('offers nothing to go on with, and remembers nothing', () => {
    const { view } = once.ask('lantern')
    expect(view.blocks.map(({ kind }) => kind)).not.toContain('actions')
  })

  it('finds the document that is meant, or says what to type', () => {
    expect(once.find('scraped')).toEqual({ kind: 'one', id: 'id of scraped/harbour-board.txt' })
    const problem = once.find('volcano')
    expect(problem.kind === 'problem' && plainText(problem.view)).toMatch(/^No document goes by “volcano”\./)
    expect(problem.kind === 'problem' && plainText(problem.view)).not.toContain('question')
  })
})
