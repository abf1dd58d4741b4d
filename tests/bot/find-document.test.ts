import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDocument } from '../../src/bot/find-document.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { madeDocument, madeLibrary, stated } from '../support/library.ts'

const made = (
  file: string,
  title: string,
  metadata: Partial<Metadata> = {},
): ReturnType<typeof madeDocument> =>
  madeDocument({ file, lines: ['Words.'], metadata: { title: stated(title), ...metadata } })

const library = madeLibrary([
  made('notes/lamps.md', 'Lamps of the U.S.-ROK Coast', {
    authors: stated(['Ada Marsh']),
    date: stated('1931-04'),
  }),
  made('fog.txt', 'Fog', { container: stated('Journal of Weather') }),
  made('fog-signals.txt', 'Fog Signals and Ships', { authors: stated(['Zoë Müller']) }),
  made('glossary.md', 'Glossary'),
  made('등대.txt', '등대지기의 일기'),
  made('toudai.txt', '灯台守の日記'),
])

/** The number of the document found, the numbers of several, or those that are near under a minus. */
function found(typed: string, where: Library = library): number | readonly number[] | string {
  const match = findDocument(where, typed)
  if (match.kind === 'one') return match.ordinal
  if (match.kind === 'many') return match.candidates.map(({ ordinal }) => ordinal)
  return `near ${match.near.map(({ ordinal }) => ordinal).join()}`
}

describe('finding a document by what is typed', () => {
  it.each([
    ['its number', '2', 2],
    ['its number with a sign', '#3', 3],
    ['its path', 'notes/lamps.md', 1],
    ['its file name', 'LAMPS.md', 1],
    ['its file name without its ending', 'fog-signals', 3],
    ['its whole title, though another begins with it', 'fog', 2],
    ['the beginning of its title', 'fog sig', 3],
    ['words of its title in any order', 'ships signals', 3],
    ['words after an article', 'the glossary', 4],
    ['an abbreviation without its dots', 'us-rok', 1],
    ['its author', 'marsh', 1],
    ['an author without accents', 'zoe muller', 3],
    ['its journal', 'weather', 2],
    ['its year, where there is no such number', '1931', 1],
    ['a Korean word with its particle off', '등대지기', 5],
    ['a part of a title without spaces', '日記', 6],
    ['a quoted title', '“Glossary”', 4],
  ])('goes by %s', (_, typed, ordinal) => {
    expect(found(typed)).toBe(ordinal)
  })

  it('lists all that fit equally', () => {
    expect(found('txt')).toEqual([2, 3, 5, 6])
  })

  it('offers those that are spelt nearly so, the best first', () => {
    expect(found('fog sigmals')).toBe('near 3,2')
    expect(found('glosary')).toBe('near 4')
  })

  it('offers no more than five', () => {
    const logs = madeLibrary(
      Array.from({ length: 9 }, (_, index) => made(`${index}`, `Harbour log ${index}`)),
    )
    expect(found('harbuor', logs)).toBe('near 1,2,3,4,5')
  })

  it.each(['', '  ', '@@@', '0', '7', '-1', '99999999999999999999', 'volcano'])(
    'finds nothing for "%s"',
    (typed) => {
      expect(found(typed)).toBe('near ')
    },
  )

  it('finds every document by its title and by its number, whatever the title is', () => {
    const titles = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z@<>*]{0,6}( [a-z]{1,6}){0,2}$/), {
      minLength: 1,
      selector: (title) => title.match(/[a-z]+/g)?.join(' '),
    })
    fc.assert(
      fc.property(titles, (all) => {
        const many = madeLibrary(all.map((title, index) => made(`file${index}`, title)))
        for (const [index, title] of all.entries()) {
          expect(found(title, many)).toBe(index + 1)
          expect(found(String(index + 1), many)).toBe(index + 1)
        }
      }),
    )
  })
})
