import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { itemSteps, makeItems } from '../../src/quiz/make-items.ts'
import { poolNames } from '../../src/quiz/name-pool.ts'
import { madeText } from './made-text.ts'

const lines = [
  'In 1712 the northern merchants chose James Hale to lead the last salt convoy from Leith to Bergen.',
  'The Salt Treaty of 1731 ended the long quarrel between the herring fishers and the crown of Norway.',
  'The harbour of Leith was closed in 1745 because the merchants had refused to pay the salt tax.',
  'Peter Rowe, a chemist from Dundee, showed in 1760 that the salt of the northern pans was impure.',
  'However, the northern merchants sold more salt in 1761 than in any year since the Orkney War.',
  'A standing convoy is a fleet that guards merchant ships through the whole winter.',
  'He refused to leave. They let him stay (for 30 days), "as a guest" of Queen Ottilie, and this was wise.',
  'Salt pan: a shallow basin in which sea water dries up until only the salt is left.',
  'The Northern Salt League (NSL) was founded in Leith by eleven merchants of the coast.',
]

const between = Array.from({ length: 12 }, () => 'The winter was long and the salt was dear.')

describe('all questions of a text', () => {
  it('check, whatever the text is put together from', () => {
    const paragraph = fc
      .array(
        fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.string() }),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(' ').trim() || 'x')
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const studied = madeText(paragraphs)
        const items = makeItems(studied, poolNames([studied]))
        for (const { item, score } of items) {
          expect(checkItem(item, studied.document)).toBeUndefined()
          expect(score > 0 && score < 1).toBe(true)
        }
        expect(new Set(items.map(({ item }) => item.id)).size).toBe(items.length)
      }),
      { numRuns: 60 },
    )
  })

  it('are many kinds, in reading order, the same each time', () => {
    const studied = madeText(lines)
    const items = makeItems(studied, poolNames([studied]))
    const starts = items.map(({ item }) => item.quote.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(new Set(items.map(({ item }) => item.kind)).size).toBeGreaterThan(3)
    expect(makeItems(studied, poolNames([studied]))).toEqual(items)
  })

  it('know of the years of the whole text, however far from the sentence they stand', () => {
    const founded =
      'The northern merchants founded the first salt office of the coast in 1712 under James Hale.'
    const years = [
      'A fire destroyed the harbour of Leith in 1719.',
      'Copper was found in the hills in 1704.',
      'The plague reached the islands in 1725.',
    ]
    const studied = madeText([founded, ...between, ...years])
    const choice = makeItems(studied, poolNames([studied])).find(
      ({ item }) => item.kind === 'choice' && item.key === '1712',
    )
    expect(choice?.item.options.map(({ text }) => text)).toEqual(['1704', '1712', '1719', '1725'])
  })

  it('take no word with a capital for a name where the rest of the text gives one to every noun', () => {
    const line =
      'In 1712 the northern merchants bought the Selenaster Kestrimon, with which a convoy crossed the frozen strait.'
    const names = (...others: readonly string[]): readonly string[] => {
      const studied = madeText([line, ...between, ...others])
      return makeItems(studied, poolNames([studied])).map(({ item }) => item.key)
    }
    expect(names('A merchant saw a light, an oar and a sail in a harbour.')).toContain('Selenaster Kestrimon')
    expect(names('A Merchant saw a Light, an Oar and a Sail in a Harbour.')).not.toContain(
      'Selenaster Kestrimon',
    )
  })

  it('are left out where they do not check, and whoever is told hears of each', () => {
    const studied = madeText(lines)
    const lost = { ...studied, document: { ...studied.document, paragraphs: [] } }
    const faults: string[] = []
    const steps = itemSteps(lost, poolNames([studied]), (fault) => faults.push(fault))
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(step.value).toEqual([])
    expect(faults.length).toBeGreaterThan(5)
    expect(() => makeItems(lost, poolNames([studied]))).toThrow(faults[0])
  })

  it('keep their ids when another paragraph is edited', () => {
    const ids = (made: readonly string[]): readonly string[] => {
      const studied = madeText(made)
      const found = makeItems(studied, poolNames([studied]))
      return found.map(({ item }) => item.id)
    }
    const before = ids(lines)
    const after = new Set(ids(['Nothing of note happened before that.', ...lines]))
    expect(before.length).toBeGreaterThan(3)
    expect(before.every((id) => after.has(id))).toBe(true)
  })

  it('ask once where a text says the same in nearly the same words', () => {
    const [line = ''] = lines
    const cloze = (made: readonly string[]): number => {
      const studied = madeText(made)
      return makeItems(studied, poolNames([studied])).filter(({ item }) => item.kind === 'cloze').length
    }
    expect(cloze([line, line.replace('last salt', 'last and longest salt')])).toBe(cloze([line]))
  })
})
