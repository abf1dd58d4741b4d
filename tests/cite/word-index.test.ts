import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrasePlaces } from '../../src/cite/find-phrase.ts'
import { buildWordIndex, type WordIndex } from '../../src/cite/word-index.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

/** The index, and in how many steps it was made. */
function built(library = lighthouse): { readonly index: WordIndex; readonly steps: number } {
  const making = buildWordIndex(library)
  for (let steps = 0; ; steps++) {
    const { done, value } = making.next()
    if (done === true) return { index: value, steps }
  }
}

function placesNaively(run: readonly number[], words: Int32Array): readonly number[] {
  return [...words.keys()].filter((place) => run.length > 0 && run.every((id, i) => words[place + i] === id))
}

const lines = fc.array(fc.array(fc.constantFrom('oil', 'fog', 'lamp', 'night'), { maxLength: 9 }), {
  minLength: 1,
  maxLength: 5,
})

describe('the index of words', () => {
  it('finds every place of a run of words, and no other', () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.constantFrom('oil', 'fog', 'lamp', 'sea'), { maxLength: 6 }),
        (made, run) => {
          const documents = made.map((words, i) => madeDocument({ file: `${i}`, lines: [words.join(' ')] }))
          const { index } = built(madeLibrary(documents))
          const ids = run.map((word) => index.idOf(word))
          expect(phrasePlaces(Int32Array.from(ids), index)).toEqual(placesNaively(ids, index.words))
        },
      ),
    )
  })

  it('has a wall where a document ends and where a line was set aside', () => {
    const { index } = built()
    const ids = Int32Array.from(['frost', 'it', 'paid'], (word) => index.idOf(word))
    expect(phrasePlaces(ids, index)).toEqual([])
    expect(index.idOf('cookies')).toBe(-1)
  })

  it('knows where in its document each word stands', () => {
    const { index } = built()
    for (const [place, id] of index.words.entries()) {
      if (id === 0) continue
      const { text } = index.stretchAt(place)
      const word = text.slice(index.starts[place], index.ends[place])
      expect(index.idOf(word.toLowerCase())).toBe(id)
    }
  })

  it('weighs a rare word more than a common one, and an unknown one most', () => {
    const { index } = built()
    const weight = (word: string): number => index.weightOf(index.idOf(word))
    expect(weight('paraffin')).toBeGreaterThan(weight('the'))
    expect(weight('zeppelin')).toBeGreaterThan(weight('paraffin'))
  })

  it('is made in steps, however long a document is', () => {
    const line = 'the fog came in at night and the lamp went out '.repeat(4_000)
    expect(built(madeLibrary([madeDocument({ file: 'long', lines: [line] })])).steps).toBeGreaterThan(8)
  })
})
