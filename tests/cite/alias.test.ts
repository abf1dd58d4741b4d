import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../src/bibliography/csl-record.ts'
import { type Aliased, aliasKey, assignAliases, longestAlias, naturalAlias } from '../../src/cite/alias.ts'

const record = (more: Partial<CslRecord> = {}): CslRecord => ({
  id: 'd',
  type: 'book',
  title: 'The Keepers of Gull Point',
  ...more,
})
const by = (family: string, year?: number): CslRecord =>
  record({
    author: [{ family, given: 'Ada' }],
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year, 3]] } }),
  })
const work = (file: string, of: CslRecord, alias?: string): Aliased => ({
  file,
  record: of,
  ...(alias === undefined ? {} : { alias }),
})

describe('the alias that a work has by itself', () => {
  it.each<readonly [string, CslRecord]>([
    ['snyder2006', by('Snyder', 2006)],
    ['snyder', by('Snyder')],
    ['muller1999', by('Müller', 1999)],
    ['sorensen1999', by('Sørensen', 1999)],
    ['obrien1999', by('O’Brien', 1999)],
    [
      'vanderberg2004',
      record({
        author: [{ family: 'Berg', 'non-dropping-particle': 'van der' }],
        issued: { 'date-parts': [[2004]] },
      }),
    ],
    ['sato', record({ editor: [{ family: 'Sato' }] })],
    ['worldharbour', record({ author: [{ literal: 'The World Harbour Union' }] })],
    ['한바다2004', record({ author: [{ literal: '한바다' }], issued: { 'date-parts': [[2004]] } })],
    ['keepers', record()],
    ['keepers1931', record({ issued: { 'date-parts': [[1931]] } })],
    ['goahead', record({ title: 'Go ahead' })],
    ['등대지기의', record({ title: '등대지기의 일기' })],
    ['灯台守の日記', record({ title: '灯台守の日記とその他の話' })],
    ['1984', record({ title: '1984' })],
    ['the', record({ title: 'The the' })],
    ['text', record({ title: '???' })],
  ])('is %s', (alias, of) => {
    expect(naturalAlias(of)).toBe(alias)
  })

  it('is never longer than an alias may be, and keeps its year', () => {
    const long = naturalAlias(by('Featherstonehaugh-Cholmondeley-Marjoribanks', 1999))
    expect(long).toHaveLength(longestAlias)
    expect(long).toMatch(/1999$/)
  })
})

describe('the aliases of works', () => {
  it('tell those apart that would be called the same, in the order of their files', () => {
    const works = [
      work('c.md', by('Kim', 1999)),
      work('a.md', by('Kim', 1999)),
      work('b.md', by('Kim', 2001)),
    ]
    expect(assignAliases(works)).toEqual(['kim1999b', 'kim1999a', 'kim2001'])
  })

  it('have the letter that a work is cited with, the works of one author alone first', () => {
    const both: CslRecord = { ...by('Kim', 1999), author: [{ family: 'Kim' }, { family: 'Sato' }] }
    const works = [
      { ...work('a.md', both), letter: 'a' },
      { ...work('b.md', by('Kim', 1999)), letter: 'b' },
      { ...work('c.md', by('Kim', 1999)), letter: 'a' },
      { ...work('d.md', both), letter: 'b' },
    ]
    expect(assignAliases(works)).toEqual(['kim1999c', 'kim1999b', 'kim1999a', 'kim1999d'])
  })

  it('are the host’s where a host gave one, and no other work takes it', () => {
    const works = [work('a.md', by('Kim', 1999)), work('b.md', by('Sato', 2001), 'Kim-1999')]
    expect(assignAliases(works)).toEqual(['kim1999a', 'Kim-1999'])
  })

  it('pass over a letter that would make another work’s alias', () => {
    const works = [work('a.md', by('Kim')), work('b.md', by('Kim')), work('c.md', by('Kima'))]
    expect(assignAliases(works)).toEqual(['kimb', 'kimc', 'kima'])
  })

  it('give one of two works that hosts called the same its own name', () => {
    const works = [work('b.md', by('Kim', 1999), 'kant'), work('a.md', by('Sato', 2001), 'kant')]
    expect(assignAliases(works)).toEqual(['kim1999', 'kant'])
  })

  it('have letters of their own where they are of titles, whatever else the organisation wrote that year', () => {
    const of = (title: string): CslRecord =>
      record({ title, author: [{ literal: 'Harbour Board' }], issued: { 'date-parts': [[2026]] } })
    const works = [
      { ...work('a.md', of('Reading lamps')), letter: 'k' },
      { ...work('b.md', of('Reading tides')), letter: 'l' },
      { ...work('c.md', of('Glossary')), letter: 'e' },
    ]
    expect(assignAliases(works)).toEqual(['reading2026a', 'reading2026b', 'glossary2026'])
  })

  it('are of the titles where an organisation has several in a year, and letters where those are shared too', () => {
    const of = (title: string): CslRecord => ({
      ...record({ title, issued: { 'date-parts': [[2004]] } }),
      author: [{ literal: 'Harbour Union' }],
    })
    const works = ['Tides', 'A Glossary of Lamps', 'The Tides Again'].map((title, index) =>
      work(`${index}.md`, of(title)),
    )
    expect(assignAliases(works)).toEqual(['tides2004a', 'glossary2004', 'tides2004b'])
    expect(assignAliases(works.slice(0, 1))).toEqual(['harbourunion2004'])
    const third = work('3.md', record({ title: 'Glossary', issued: { 'date-parts': [[2004]] } }))
    expect(assignAliases([...works, third]).slice(1)).toEqual(['glossary2004a', 'tides2004b', 'glossary2004'])
  })

  it('go on after z', () => {
    const many = Array.from({ length: 30 }, (_, index) => work(`${100 + index}.md`, by('Kim', 1999)))
    expect(assignAliases(many).slice(24)).toEqual(
      ['y', 'z', 'aa', 'ab', 'ac', 'ad'].map((each) => `kim1999${each}`),
    )
  })
})

const anyWork = fc.record({
  file: fc.integer({ min: 0, max: 1e6 }).map((each) => `${each}.md`),
  record: fc.oneof(
    fc
      .tuple(
        fc.constantFrom('Kim', 'Kima', 'Sato', 'Müller', 'Muller', '김'),
        fc.constantFrom(1999, 2001, undefined),
      )
      .map(([family, year]) => by(family, year)),
    fc.string().map((title) => record({ title })),
  ),
  alias: fc.option(fc.constantFrom('kim1999', 'kima', 'Kant', 'kant-', '-'), { nil: undefined }),
})
const anyWorks = fc
  .uniqueArray(anyWork, { selector: ({ file }) => file, maxLength: 12 })
  .map((all) => all.map(({ file, record: of, alias }) => work(file, of, alias)))

describe('any aliases', () => {
  it('are all different, whatever is shared', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const keys = assignAliases(works).map(aliasKey)
        expect(new Set(keys).size).toBe(works.length)
        expect(keys).not.toContain('')
      }),
    )
  })

  it('do not depend on the order in which the works are given', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        expect(assignAliases(works.toReversed())).toEqual(assignAliases(works).toReversed())
      }),
    )
  })

  it('stay what they are for every work that shares its name with none, when works are added', () => {
    fc.assert(
      fc.property(anyWorks, anyWorks, (works, others) => {
        const files = new Set(works.map(({ file }) => file))
        const all = [...works, ...others.filter(({ file }) => !files.has(file))]
        const names = all.map((each) => [naturalAlias(each.record), aliasKey(each.alias ?? '')])
        const [before, after] = [assignAliases(works), assignAliases(all)]
        for (const [index, each] of works.entries()) {
          const own = naturalAlias(each.record)
          const isShared = names.some((name, at) => at !== index && name.includes(own))
          if (each.alias === undefined && !isShared) {
            expect(before[index]).toBe(own)
            expect(after[index]).toBe(own)
          }
        }
      }),
    )
  })
})

describe('the key of an alias', () => {
  it('is the same however it is typed', () => {
    for (const typed of [
      'Müller-2006',
      'MULLER 2006',
      'muller–2006',
      ' müller2006 ',
      'ｍｕｌｌｅｒ２００６',
    ]) {
      expect(aliasKey(typed)).toBe('muller2006')
    }
    expect(aliasKey('한바다-2004')).toBe('한바다2004')
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => aliasKey(aliasKey(typed)) === aliasKey(typed)),
    )
  })
})
