import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../src/corpus/library.ts'
import type { ItemKind } from '../../src/quiz/item.ts'
import { keepWorthy } from '../../src/quiz/keep-worthy.ts'
import type { RatedItem } from '../../src/quiz/rated-item.ts'
import { madeDocument, madeLibrary } from '../support/library.ts'
import { makeItem } from './make-test-item.ts'

const WORTHY = 'The northern pump was invented by _____ of Dundee.'
const PLAIN = 'The second season was aired with 14 games before _____ came.'

describe('the questions that are kept', () => {
  it('are all of a small library', () => {
    expect(kept([...items(30, WORTHY), ...items(70, PLAIN)], libraryOf(1000))).toHaveLength(100)
  })

  it('are those worth a day where there are many', () => {
    const found = kept([...items(150, WORTHY), ...items(150, PLAIN)], libraryOf(1000))
    expect(found).toHaveLength(150)
    expect(found.every(({ item }) => promptOf(item) === WORTHY)).toBe(true)
  })

  it('are as many as the library’s words ask for, the better first, where few are worth a day', () => {
    const all = [...items(20, WORTHY), ...items(900, PLAIN)]
    expect(kept(all, libraryOf(1000))).toHaveLength(100)
    expect(kept(all, libraryOf(10_000))).toHaveLength(160)
    const found = kept(all, libraryOf(100_000))
    expect(found).toHaveLength(400)
    expect(found.filter(({ item }) => promptOf(item) === WORTHY)).toHaveLength(20)
  })

  it('are 52 of each kind at least', () => {
    const all = [...items(200, WORTHY), ...items(80, PLAIN, 'excerpt')]
    const kinds = kept(all, libraryOf(1000)).map(({ item }) => item.kind)
    expect(kinds.filter((kind) => kind === 'excerpt')).toHaveLength(52)
  })

  it('are one at least for each 1,000 words of a document', () => {
    const library = libraryOf(25_000, 25_000, 500)
    const all = [
      ...items(600, WORTHY),
      ...items(60, PLAIN, 'cloze', 'd1.md'),
      ...items(60, PLAIN, 'cloze', 'd2.md'),
    ]
    const homes = kept(all, library).map(({ item }) => item.document)
    expect(homes.filter((id) => id === idOf('d1.md'))).toHaveLength(25)
    expect(homes.filter((id) => id === idOf('d2.md'))).toHaveLength(0)
  })

  it('are scored by their worth, whatever their maker thought of them', () => {
    const library = libraryOf(10, 10)
    const [better, worse] = kept([...items(1, WORTHY), ...items(1, PLAIN, 'cloze', 'd1.md')], library)
    expect(better?.score).toBeGreaterThan(worse?.score ?? 1)
    const [thought, unthought] = kept(
      items(2, WORTHY).map(({ item }, i) => ({ item, score: i })),
      library,
    )
    expect(thought?.score).toBe(unthought?.score)
  })

  it('keep their order, and do not depend on it', () => {
    const all = [...items(90, WORTHY), ...items(60, PLAIN)]
    const ids = (found: readonly RatedItem[]): readonly string[] => found.map(({ item }) => item.id)
    const wanted = ids(kept(all, libraryOf(1000)))
    expect(wanted).toEqual(ids(all).filter((id) => wanted.includes(id)))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(new Set(ids(kept(shuffled, libraryOf(1000))))).toEqual(new Set(wanted))
      }),
      { numRuns: 20 },
    )
  })

  it('are chosen in steps, so that nobody waits', () => {
    const steps = keepWorthy(items(500, WORTHY), libraryOf(1000))
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBeGreaterThanOrEqual(10)
  })
})

function kept(all: readonly RatedItem[], library: Library): readonly RatedItem[] {
  const steps = keepWorthy(all, library)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function items(
  count: number,
  prompt: string,
  kind: ItemKind = 'cloze',
  file = 'd0.md',
): readonly RatedItem[] {
  return Array.from({ length: count }, (_, i) => ({
    item: makeItem({
      id: `${kind} ${prompt} ${file} ${i}`,
      kind,
      document: idOf(file),
      type: 'person',
      key: prompt === WORTHY ? 'Peter Rowe' : 'Rowe',
      prompt: [{ kind: 'words', text: prompt }],
    }),
    score: 0.6,
  }))
}

function promptOf({ prompt: [first] }: RatedItem['item']): string {
  return first?.kind === 'words' ? first.text : ''
}

/** A library of documents d0.md, d1.md … of so many words of six letters, the space included. */
function libraryOf(...words: readonly number[]): Library {
  return madeLibrary(
    words.map((count, i) => madeDocument({ file: `d${i}.md`, lines: ['seals '.repeat(count)] })),
  )
}

function idOf(file: string): string {
  return madeDocument({ file, lines: [''] }).id
}
