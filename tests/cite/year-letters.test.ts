import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CslName, CslRecord } from '../../src/bibliography/csl-record.ts'
import { others } from '../../src/bibliography/others.ts'
import { type Lettered, letters, yearLetters } from '../../src/cite/year-letters.ts'

const rowe: CslName = { family: 'Rowe', given: 'Ada' }
const lee: CslName = { family: 'Lee', given: 'Bo' }
const made = (title: string, more: Partial<CslRecord> = {}): CslRecord => ({
  ...{ id: title, type: 'book', title, author: [rowe], issued: { 'date-parts': [[1999]] } },
  ...more,
})
const lettersOf = (...records: readonly CslRecord[]): readonly (string | undefined)[] =>
  yearLetters(records.map((record, index) => ({ file: `${index}.md`, record })))

describe('the letters of works of the same people and year', () => {
  it('go by title, and not by an article before it, by capitals or by quotation marks', () => {
    expect(lettersOf(made('Tides'), made('The Anchor'), made('“Bells”'), made('an Eel'))).toEqual([
      ...['d', 'a', 'b', 'c'],
    ])
  })

  it('go by file where two have one title', () => {
    expect(lettersOf(made('Tides'), made('Tides'))).toEqual(['a', 'b'])
  })

  it('are for nobody who shares people and year with none', () => {
    const alone = made('Bells', { issued: { 'date-parts': [[2000]] } })
    const together = made('Eels', { author: [rowe, lee] })
    const open = made('Fog', { author: [rowe, others] })
    expect(lettersOf(made('Tides'), alone, together, open)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are the same whether a name is given in full or by initials, and whatever the month is', () => {
    const brief = made('Anchors', { author: [{ family: 'Rowe', given: 'A.' }] })
    const dated = made('Bells', { issued: { 'date-parts': [[1999, 3, 4]] } })
    expect(lettersOf(brief, dated)).toEqual(['a', 'b'])
    const other = made('Anchors', { author: [{ family: 'Rowe', given: 'Bea' }] })
    expect(lettersOf(other, dated)).toEqual([undefined, undefined])
  })

  it('tell works without a date apart, and those of an editor', () => {
    const { issued: _, ...undated } = made('Bells')
    expect(lettersOf(undated, { ...undated, title: 'Anchors' })).toEqual(['b', 'a'])
    const { author: __, ...edited } = made('Bells', { editor: [rowe] })
    expect(lettersOf(edited, { ...edited, title: 'Anchors' })).toEqual(['b', 'a'])
  })

  it('go on after z', () => {
    expect([0, 25, 26, 51, 52].map(letters)).toEqual(['a', 'z', 'aa', 'az', 'ba'])
  })

  const anyWorks = fc.uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('Tides', 'The Tides', 'Anchors', 'Bells'),
        fc.constantFrom<readonly CslName[]>([rowe], [lee], [rowe, lee]),
        fc.constantFrom(1999, 2000),
      )
      .map(
        ([file, title, author, year]): Lettered => ({
          file: `${file}.md`,
          record: made(title, { author, issued: { 'date-parts': [[year]] } }),
        }),
      ),
    { selector: ({ file }) => file, maxLength: 12 },
  )

  it('do not depend on the order of the works, and no two of a group have one', () => {
    fc.assert(
      fc.property(anyWorks, (works) => {
        const given = yearLetters(works)
        expect(yearLetters(works.toReversed())).toEqual(given.toReversed())
        const named = works.flatMap(({ record: { author, issued } }, index) =>
          given[index] === undefined ? [] : [JSON.stringify([author, issued, given[index]])],
        )
        expect(new Set(named).size).toBe(named.length)
      }),
    )
  })
})
