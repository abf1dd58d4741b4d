import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWords } from '../../src/cite/align-words.ts'

const words = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 })

/** The least number of edits that make a part of the document of the quotation, by the definition. */
function leastEdits(run: readonly number[], document: readonly number[]): number {
  let row = document.map(() => 0).concat(0)
  for (const [i, word] of run.entries()) {
    const next = [i + 1]
    for (const [j, there] of document.entries()) {
      next.push(Math.min((row[j] ?? 0) + (word === there ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(...row)
}

const align = (run: readonly number[], document: readonly number[], leap?: number) =>
  alignWords(Int32Array.from(run), Int32Array.from(document), { start: 0, end: document.length }, leap)

describe('the alignment of words', () => {
  it('costs as little as can be, and its steps say how', () => {
    fc.assert(
      fc.property(words, words, (run, document) => {
        const { cost, same, steps } = align(run, document)
        expect(cost).toBe(leastEdits(run, document))
        expect(same).toBe(steps.filter(({ kind }) => kind === 'same').length)
        expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.quoted]))).toEqual([
          ...run.keys(),
        ])
        const places = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.place]))
        expect(places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1)).toBe(true)
      }),
    )
  })

  it('takes the way with more words that are the same, of equal ones', () => {
    expect(align([1, 3], [9, 1, 2, 3]).same).toBe(2)
  })

  it('leaves words out in one go where that is cheaper', () => {
    const { cost, leap, same } = align([1, 2, 3, 7, 8, 9], [1, 2, 3, 4, 4, 4, 4, 4, 7, 8, 9], 2)
    expect({ cost, leap, same }).toEqual({ cost: 2, leap: 3, same: 6 })
    expect(align([1, 2, 3, 7, 8, 9], [1, 2, 3, 4, 7, 8, 9], 2)).toMatchObject({ cost: 1, same: 6 })
  })
})
