import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/cite/shelf.ts'
import type { WorkFacts } from '../../src/cite/work.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const [keepers, board, diary] = lighthouse.documents.map(({ id }) => id)
const told = (facts: Readonly<Record<string, WorkFacts>>) => new Map(Object.entries(facts))

describe('a shelf', () => {
  it('has every document of the library in its order, each under an alias', () => {
    const { works } = createShelf(lighthouse, new Map())
    expect(works.map(({ document }) => document)).toEqual(lighthouse.documents)
    expect(works.map(({ alias }) => alias)).toEqual(['marsh1931', 'what', '한바다2004'])
    expect(works.map(({ record }) => record.id)).toEqual(['marsh1931', 'what', '한바다2004'])
  })

  it('says what nobody has said', () => {
    const { works } = createShelf(lighthouse, new Map())
    expect(works.map(({ unknown }) => unknown)).toEqual([[], ['author', 'date'], []])
  })

  it('finds a work by its alias, however it is typed', () => {
    const shelf = createShelf(lighthouse, told({ [keepers ?? '']: { alias: 'keepers-log' } }))
    for (const typed of ['keepers-log', 'Keepers Log', 'KEEPERSLOG', 'keepers–log']) {
      expect(shelf.byAlias(typed)?.document.id).toBe(keepers)
    }
    expect(shelf.byAlias('marsh1931')).toBeUndefined()
    expect(shelf.byAlias('')).toBeUndefined()
  })

  it('finds a work by the name of its file too, unless an alias or another file is called so', () => {
    const files = ['a/Tide-Tables.md', 'a/one.md', 'b/one.md', 'bells.md', 'c.md']
    const metadata = { title: stated('Salt') }
    const library = madeLibrary(files.map((file) => madeDocument({ file, metadata, lines: ['Salt.'] })))
    const shelf = createShelf(library, told({ 'id of c.md': { alias: 'bells' } }))
    expect(shelf.byAlias('tide tables')?.document.file).toBe('a/Tide-Tables.md')
    expect(shelf.byAlias('one')).toBeUndefined()
    expect(shelf.byAlias('bells')?.document.file).toBe('c.md')
  })

  it('finds a work by its key in a bibliography, which comes before the name of a file', () => {
    const entry = (file: string, id: string) =>
      madeDocument({
        file,
        metadata: { title: stated('Salt'), record: stated({ id, type: 'book', title: 'Salt' } as const) },
        lines: ['Salt.'],
      })
    const shelf = createShelf(
      madeLibrary([
        entry('a.md', 'Venn_Tides-1950'),
        entry('b.md', 'c'),
        entry('c.md', 'twice'),
        entry('d.md', 'twice'),
      ]),
      new Map(),
    )
    expect(shelf.byAlias('venn tides 1950')?.document.file).toBe('a.md')
    expect(shelf.byAlias('c')?.document.file).toBe('b.md')
    expect(shelf.byAlias('twice')).toBeUndefined()
  })

  describe('with several works of one author and year', () => {
    const of = (file: string, title: string, authors: readonly string[]) =>
      madeDocument({
        file,
        metadata: { title: stated(title), authors: stated(authors), date: stated('1999') },
        lines: ['Salt.'],
      })
    const library = madeLibrary([
      of('1.md', 'Tides', ['Ada Rowe']),
      of('2.md', 'Anchors', ['Ada Rowe']),
      of('3.md', 'Bells', ['Ada Rowe', 'Bo Lee']),
      of('4.md', 'Chains', ['Ada Rowe', 'Bo Lee']),
      of('5.md', 'Docks', ['Gull Point Harbour Board']),
      of('6.md', 'Eels', ['Gull Point Harbour Board']),
    ])
    const files = (shelf: ReturnType<typeof createShelf>, ...typed: readonly string[]) =>
      typed.map((each) => shelf.byAlias(each)?.document.file)

    it('gives each the letter that it is cited with, in its alias too', () => {
      const { works } = createShelf(library, new Map())
      expect(works.map(({ letter }) => letter)).toEqual(['b', 'a', 'a', 'b', 'a', 'b'])
      expect(works.map(({ alias }) => alias)).toEqual([
        ...['rowe1999b', 'rowe1999a', 'rowe1999c', 'rowe1999d', 'docks1999', 'eels1999'],
      ])
      expect(works.map(({ record }) => 'year-suffix' in record)).not.toContain(true)
    })

    it('finds each by what a text says that cites it', () => {
      const shelf = createShelf(library, new Map())
      expect(files(shelf, 'Rowe 1999a', 'Rowe and Lee 1999b', 'Rowe Lee 1999a')).toEqual([
        ...['2.md', '4.md', '3.md'],
      ])
      expect(files(shelf, 'Gull Point Harbour Board 1999b', 'Rowe 1999', 'Rowe 1999e')).toEqual([
        ...['6.md', undefined, undefined],
      ])
    })

    it('lets a host call one of them otherwise, and still finds it so', () => {
      const shelf = createShelf(library, told({ 'id of 2.md': { alias: 'anchors' } }))
      expect(shelf.of('id of 2.md')).toMatchObject({ alias: 'anchors', letter: 'a' })
      expect(files(shelf, 'anchors', 'rowe1999b')).toEqual(['2.md', '1.md'])
    })
  })

  it('takes what hosts said where the document is silent, and only there', () => {
    const facts = { authors: ['Orla Venn'], date: '1950-02' }
    const shelf = createShelf(lighthouse, told({ [keepers ?? '']: facts, [board ?? '']: facts }))
    expect(shelf.of(keepers ?? '').record.author).toEqual([
      { family: 'Marsh', given: 'Ada' },
      { family: 'Lindqvist', given: 'Bo' },
    ])
    expect(shelf.of(board ?? '')).toMatchObject({
      alias: 'venn1950',
      record: { author: [{ family: 'Venn', given: 'Orla' }], issued: { 'date-parts': [[1950, 2]] } },
      unknown: [],
    })
  })

  it('leaves aside what was said of documents that are gone, and knows none that it has not', () => {
    const shelf = createShelf(lighthouse, told({ gone: { alias: 'gone' } }))
    expect(shelf.byAlias('gone')).toBeUndefined()
    expect(() => shelf.of('gone')).toThrow('No document gone')
    expect(shelf.of(diary ?? '').alias).toBe('한바다2004')
  })

  it('keeps an alias of a host from a document that would be called so by itself', () => {
    const library = madeLibrary(['a.md', 'b.md'].map((file) => madeDocument({ file, lines: ['Salt.'] })))
    const shelf = createShelf(library, told({ 'id of b.md': { alias: 'md' } }))
    expect(shelf.works.map(({ alias }) => alias)).toEqual(['mda', 'md'])
  })
})
