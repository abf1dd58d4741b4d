import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, type Choice, learn, score } from './learn-weights.ts'

const right = (...features: readonly number[]): Candidate => ({ features, right: true })
const wrong = (...features: readonly number[]): Candidate => ({ features, right: false })

/** Whether every right candidate of a choice scores above every wrong one. */
function separates(weights: readonly number[], choice: Choice): boolean {
  const scores = (wanted: boolean): readonly number[] =>
    choice.filter((each) => each.right === wanted).map(({ features }) => score(features, weights))
  return Math.min(...scores(true)) > Math.max(...scores(false))
}

describe('the score of a candidate', () => {
  it('is the sum of its features by their weights', () => {
    expect(score([1, 2, 3], [10, 1, -1])).toBe(9)
    expect(score([], [])).toBe(0)
  })
})

describe('learning', () => {
  const toy: readonly Choice[] = [
    [right(1, 0.2, 0.5), wrong(0, 0.9, 0.5), wrong(0.3, 0.8, 0.5)],
    [wrong(0.1, 0.1, 0.5), right(0.6, 0.9, 0.5)],
    [wrong(0.2, 1, 0.5), right(0.7, 0, 0.5), right(0.8, 0.4, 0.5)],
  ]
  const weights = learn([toy])

  it('finds weights that put the right ones first', () => {
    expect(toy.map((choice) => separates(weights, choice))).toEqual([true, true, true])
  })

  it('gives a feature that never tells no weight, and one that misleads less than none', () => {
    expect(weights[2]).toBeCloseTo(0, 3)
    expect(weights[0]).toBeGreaterThan(0)
    expect(learn([[[right(0), wrong(1)]]])[0]).toBeLessThan(0)
  })

  it('is the same each time', () => {
    expect(learn([toy])).toEqual(weights)
  })

  it('passes over choices that are all right or all wrong', () => {
    expect(learn([[...toy, [wrong(0, 9, 9), wrong(1, 0, 0)], [right(0, 9, 9)], []]])).toEqual(weights)
  })

  it('counts every set the same, whatever its size', () => {
    const up: Choice = [right(1), wrong(0)]
    const down: Choice = [right(0), wrong(1)]
    expect(learn([[up, up, up, up], [down]])[0]).toBeCloseTo(0, 6)
    expect(learn([[up, up, up, up, down]])[0]).toBeGreaterThan(0.5)
  })

  it('keeps weights smaller by a larger ridge', () => {
    const [loose = 0, tight = 0] = [1e-3, 1].map((ridge) => learn([[[right(1), wrong(0)]]], ridge)[0])
    expect(tight).toBeLessThan(loose / 2)
    expect(tight).toBeGreaterThan(0)
  })

  it('has nothing to say of nothing', () => {
    expect(learn([])).toEqual([])
    expect(learn([[]])).toEqual([])
  })

  it('stays finite on features ten times as large as search gives', () => {
    const features = fc.tuple(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
    )
    const candidate = fc.record({ features, right: fc.boolean() })
    fc.assert(
      fc.property(fc.array(fc.array(candidate, { maxLength: 5 }), { maxLength: 4 }), (choices) => {
        expect(learn([choices], 1e-3, 40).every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
