import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countReadings, type ReadingCounts } from '../../src/quiz/reading-counts.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'

const seals = madeDocument({
  file: 'seals.md',
  lines: ['The seal and the tern.', 'Seals dive; a seal eats krill.'],
})
const terns = madeDocument({ file: 'terns.md', lines: ['The tern flies to the krill.'] })
const lamps = madeDocument({ file: 'lamps.md', lines: ['The lamp was lit above the tern.'] })

describe('how often the readings use words', () => {
  const counts = countAll([seals, terns, lamps])

  it('tells words of one document from words of several and of all', () => {
    expect(counts.rarity('lamp')).toBe(1)
    expect(counts.rarity('krill')).toBeCloseTo(0.5)
    expect(counts.rarity('tern')).toBeCloseTo(Math.log(4 / 3) / Math.log(4))
    expect(counts.rarity('the seal and the krill')).toBeCloseTo(0.75)
  })

  it('takes a word that no document has for one of a single document, and no words for nothing', () => {
    expect(counts.rarity('lighthouse')).toBe(1)
    expect(counts.rarity('of the')).toBe(0)
    expect(counts.rarity('')).toBe(0)
    expect(counts.repeats(seals.id, '')).toBe(0)
  })

  it('counts a word in all its forms, and in the one document', () => {
    expect(counts.repeats(seals.id, 'Seal')).toBeCloseTo(Math.log(4))
    expect(counts.repeats(terns.id, 'seal')).toBe(0)
    expect(counts.repeats('nowhere', 'seal')).toBe(0)
  })

  it('stays between nothing and one, in whatever library', () => {
    const words = fc.array(fc.constantFrom('seal', 'tern', 'lamp', 'the', '1911', 'Ünal', '灯台'), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), words, (texts, asked) => {
        const some = countAll(
          texts.map((text, i) => madeDocument({ file: `${i}.md`, lines: [text.join(' ')] })),
        )
        const rarity = some.rarity(asked.join(' '))
        expect(rarity).toBeGreaterThanOrEqual(0)
        expect(rarity).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('is counted in steps of a few hundred words', () => {
    const book = madeDocument({
      file: 'book.md',
      lines: Array.from({ length: 100 }, () => 'seals dive '.repeat(50)),
    })
    const steps = countReadings(madeLibrary([book]))
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBeGreaterThanOrEqual(20)
  })
})

function countAll(documents: Parameters<typeof madeLibrary>[0]): ReadingCounts {
  const steps = countReadings(madeLibrary(documents))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
