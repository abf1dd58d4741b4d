import { describe, expect, it } from 'vitest'
import { evidenceNames } from '../../src/answer/evidence.ts'
import { seeded } from '../support/seeded.ts'
import type { TestSet } from './read-set.ts'
import { askSmallLibraries } from './small-libraries.ts'

const subjects = Array.from(
  { length: 30 },
  (_, i) => `quarry${String.fromCharCode(97 + (i % 26)).repeat(3)}${i}`,
)
const set: TestSet = {
  name: 'toy',
  corpus: subjects.map((subject, i) => ({
    id: `p${i}`,
    title: subject,
    text: `The ${subject} opened. Stone left the ${subject}.`,
  })),
  queries: subjects.map((subject, i) => ({ id: `q${i}`, text: `When did the ${subject} open?` })),
  qrels: new Map(subjects.map((_, i) => [`q${i}`, new Map([[`p${i}`, 1]])])),
  answers: undefined,
}
const foreign = ['How do bees find their hive?', 'Who composed the opera?']
const cases = askSmallLibraries(set, foreign, seeded(2))

describe('small libraries', () => {
  it('are smaller than half of the set', () => {
    expect(new Set(cases.map(({ size }) => size))).toEqual(new Set([10]))
  })

  it('are asked both what they answer and what they do not', () => {
    expect(cases.some(({ answered }) => answered)).toBe(true)
    expect(cases.some(({ answered }) => !answered)).toBe(true)
  })

  it('give every kind of evidence, and more of it where they answer', () => {
    expect(cases.every(({ evidence }) => evidence.length === evidenceNames.length)).toBe(true)
    const window = evidenceNames.indexOf('window')
    const least = Math.min(
      ...cases.filter(({ answered }) => answered).map(({ evidence }) => evidence[window] ?? 0),
    )
    const most = Math.max(
      ...cases.filter(({ answered }) => !answered).map(({ evidence }) => evidence[window] ?? 0),
    )
    expect(least).toBeGreaterThan(most)
  })

  it('are the same for the same seed', () => {
    expect(askSmallLibraries(set, foreign, seeded(2))).toEqual(cases)
    expect(askSmallLibraries(set, foreign, seeded(3))).not.toEqual(cases)
  })
})
