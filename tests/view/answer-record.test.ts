import { describe, expect, it } from 'vitest'
import { answerRecord } from '../../src/view/answer-record.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { lighthouse } from '../support/lighthouse.ts'

const excerpt = excerptSaying(lighthouse, 'A keeper who let the lantern die', 'lantern')
const written = {
  text: 'A keeper who let the lantern die',
  marks: [[21, 28]],
  start: excerpt.start,
  end: excerpt.end,
  document: { id: 'id of keepers.md', title: 'The Keepers of Gull Point', file: 'keepers.md' },
  locator: '§ The Keepers of Gull Point › The lantern, ¶ 3',
  score: 1,
}

describe('an answer for scripts', () => {
  it('is found, with excerpts whose marks are pairs of offsets in their text', () => {
    const matched = { passages: 1, documents: 1 }
    const record = answerRecord(
      { kind: 'found', question: 'lantern?', excerpts: [excerpt], matched },
      lighthouse,
      1.5,
    )
    expect(record).toEqual({ kind: 'found', question: 'lantern?', excerpts: [written], ms: 1.5 })
  })

  it('is silent, with what is nearest under a name of its own', () => {
    const record = answerRecord({ kind: 'silent', question: 'cup?', nearest: [excerpt] }, lighthouse, 0)
    expect(record).toEqual({ kind: 'silent', question: 'cup?', nearest: [written], ms: 0 })
  })

  it('has its keys in the order that is documented', () => {
    const record = answerRecord({ kind: 'silent', question: 'cup?', nearest: [] }, lighthouse, 0)
    expect(JSON.stringify(record)).toBe('{"kind":"silent","question":"cup?","nearest":[],"ms":0}')
  })
})
