import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemKind } from '../../src/quiz/item.ts'
import { allKinds } from '../../src/quiz/selection-rules.ts'
import { worthOf } from '../../src/quiz/worth.ts'
import { type Asked, featureOf, worthFeatures } from '../../src/quiz/worth-features.ts'
import { worthModels } from '../../src/quiz/worth-weights.ts'
import { madeDocument } from '../support/library.ts'
import { makeItem } from './make-test-item.ts'

describe('what a question is worth', () => {
  const pump = 'The northern pump was admired by _____ of Dundee.'

  it.each<readonly [string, Made, Made]>([
    [
      'who made something, than who stood by',
      { prompt: 'The northern pump was invented by _____ of Dundee.' },
      { prompt: pump },
    ],
    ['a whole name, than a lone one', { prompt: pump }, { prompt: pump, key: 'Rowe' }],
    [
      'what other readings do not have, than what they all have',
      { prompt: pump },
      { prompt: pump, rarity: 0 },
    ],
    ['what is said once, than again and again', { prompt: pump }, { prompt: pump, repeats: 2 }],
    ['what the title is about', { prompt: pump, title: 'Pumps of the North' }, { prompt: pump }],
    [
      'a cause, than a purpose',
      { kind: 'why', prompt: 'The keepers left in May', key: 'because the well had run dry' },
      { kind: 'why', prompt: 'The keepers left in May', key: 'in order to dig a new well' },
    ],
    [
      'a thought that turns on another',
      { kind: 'finish', prompt: 'The keepers dug a second well, but…', key: 'the water in it was salt' },
      { kind: 'finish', prompt: 'The keepers dug a second well and…', key: 'the water in it was salt' },
    ],
    [
      'letters where the document begins, than late in it',
      { kind: 'acronym', prompt: 'HLB', key: 'Harbour Lights Board' },
      { kind: 'acronym', prompt: 'HLB', key: 'Harbour Lights Board', before: 50_000 },
    ],
  ])('is more for %s', (_, better, worse) => {
    expect(worth(better)).toBeGreaterThan(worth(worse))
  })

  it('is likelihood, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allKinds),
        fc.string(),
        fc.string(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kind, prompt, key, rarity) => {
          const likelihood = worth({ kind, prompt, key, rarity })
          expect(likelihood).toBeGreaterThan(0)
          expect(likelihood).toBeLessThan(1)
        },
      ),
    )
  })

  it('is one half of a kind that nobody rated', () => {
    expect(worth({ kind: 'card', prompt: pump })).toBe(0.5)
    expect(worth({ kind: 'order', prompt: pump })).toBe(0.5)
  })

  it('has one model for a kind', () => {
    const kinds = worthModels.flatMap(({ bias }) => Object.keys(bias))
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it('leaves no feature unused', () => {
    const used = new Set(worthModels.flatMap(({ weights }) => Object.keys(weights)))
    expect(worthFeatures.filter((name) => !used.has(name))).toEqual([])
  })
})

describe('the features of a question', () => {
  it.each<readonly [(typeof worthFeatures)[number], Partial<Asked>, number]>([
    ['loneName', { key: 'O’Hara' }, 1],
    ['loneName', { key: 'tern' }, 0],
    ['titled', { prompt: 'Seals dive deeper than terns.', title: 'The diving seal' }, 2 / 5],
    ['titled', { prompt: '_____', title: 'The diving seal' }, 0],
    ['keyTitled', { key: 'a tern', title: 'Seals' }, 0],
    ['keyTitled', { key: 'lamps', title: 'Lamps' }, 1],
    ['purpose', { key: 'so that it floats' }, 1],
    ['purpose', { key: 'together with it' }, 0],
    ['keyLength', { key: 'it floats on salt water' }, 0.5],
    ['keyLength', { key: 'it '.repeat(90) }, 2],
    ['articles', { prompt: 'The seal, the tern, the krill and the lamp' }, 3],
    ['names', { prompt: 'Ann Holt met Rowe. Then _____ left.' }, 2 / 3],
    ['opensMidway', { prompt: '…seals dive' }, 1],
    ['capitalKey', { key: 'Élan' }, 1],
    ['capitalKey', { key: 'élan' }, 0],
    ['promptShare', { prompt: 'a lamp', quote: 'rotor: a lamp' }, 6 / 13],
    ['promptShare', { prompt: 'what is left', quote: '' }, 1],
    ['opensThe', { prompt: 'Then it dives' }, 0],
    ['negated', { prompt: 'It cannot fly and' }, 1],
    ['keyNegated', { key: 'not a bird' }, 1],
    ['passing', { prompt: 'The first season' }, 1],
    ['cause', { prompt: 'It resulted in' }, 1],
    ['present', { prompt: 'It is wet' }, 1],
    ['past', { prompt: 'It is wet' }, 0],
    ['quoting', { prompt: 'It is “wet”' }, 1],
    ['stopsAtBe', { prompt: 'The convoy was…' }, 1],
    ['stopsAtBe', { prompt: 'The convoy that was late…' }, 0],
    ['goesOn', { quote: 'It left late, and sank.', key: 'left late' }, 1],
    ['goesOn', { quote: 'It left late.', key: 'left late' }, 0],
    ['lateness', { before: Math.E ** 5 - 1 }, 0.5],
  ])('%s of %j is %d', (name, asked, value) => {
    expect(featureOf(name, { ...plain, ...asked })).toBeCloseTo(value)
  })
})

const plain: Asked = {
  kind: 'cloze',
  prompt: '',
  key: '',
  title: '',
  quote: '',
  before: 0,
  rarity: 0,
  repeats: 0,
}

type Made = {
  readonly kind?: ItemKind
  readonly prompt: string
  readonly key?: string
  readonly title?: string
  readonly before?: number
  readonly rarity?: number
  readonly repeats?: number
}

function worth({
  kind = 'cloze',
  prompt,
  key = 'Peter Rowe',
  title = 'Leith',
  before = 0,
  rarity = 1,
  repeats = 0.7,
}: Made): number {
  const document = madeDocument({
    file: 'leith.md',
    lines: ['A line.'],
    metadata: { title: { value: title, reason: 'front matter' } },
  })
  const item = makeItem({
    kind,
    key,
    prompt: [{ kind: 'words', text: prompt }],
    quote: { start: before, end: before + 10 },
  })
  return worthOf(item, document, { rarity: () => rarity, repeats: () => repeats })
}
