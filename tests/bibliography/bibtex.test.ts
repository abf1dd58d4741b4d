import { describe, expect, it } from 'vitest'
import { parseBibtex, writeBibtex } from '../../src/bibliography/bibtex.ts'
import type { CslRecord } from '../../src/bibliography/csl-record.ts'
import { others } from '../../src/bibliography/others.ts'

const LIST = `
This line is nobody's entry, and neither is ada@example.org.
% @book{hidden, title = {Hidden}}
@comment{jabref-meta: databaseType:bibtex;}
@preamble{ "\\newcommand{\\noop}[1]{}" }
@string{ tides = "Journal of " # {Tides} }
@STRING(press = "Gull Press")

@Article{marsh1931,
  author  = {Marsh, Ada and van der Lind, Bo and {Harbour Board} and others},
  title   = "Of {\\"U}ber-tides \\& {N}eaps",
  journal = tides,
  year    = 1931,
  month   = "mar~" # 17,
  volume  = 4, number = {2},
  pages   = {41--52},
  % a comment within
  url     = {https://example.org/~ada/a_b--c},
  file    = {:papers/marsh.pdf:PDF;Notes:C\\:\\\\texts\\\\tides.md:text/plain},
  unknown = {passed over},
}
@inbook(lamp1, crossref = "lamps", title = {Wicks}, pages = {3}, chapter = 2)
@book{lamps, title = {Lamps}, subtitle = {A history}, editor = {Otto von Berg}, publisher = press,
  address = {Gull Point}, edition = {2}, date = {1902-05/1902-06}, isbn = {978-3-16}}
@phdthesis{fog, author = {Nell Hooks}, title = {Fog}, school = {Gull College}, year = {c. 1950}, file={/a b/fog.txt}}
@article{gull, title = {Gulls}, journaltitle = {The Gull}, entrysubtype = {magazine}, eid = {e12}}
`

describe('BibTeX', () => {
  const { records, problems } = parseBibtex(LIST)
  const byKey = new Map(records.map((filed) => [filed.record.id, filed]))

  it('is read with its macros, accents, comments and name lists', () => {
    expect(problems).toEqual([])
    expect([...byKey.keys()]).toEqual(['marsh1931', 'lamp1', 'lamps', 'fog', 'gull'])
    expect(byKey.get('marsh1931')).toEqual({
      record: {
        id: 'marsh1931',
        type: 'article-journal',
        title: 'Of Über-tides & Neaps',
        author: [
          { family: 'Marsh', given: 'Ada' },
          { family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van der' },
          { literal: 'Harbour Board' },
          others,
        ],
        issued: { 'date-parts': [[1931, 3, 17]] },
        'container-title': 'Journal of Tides',
        volume: '4',
        issue: '2',
        page: '41-52',
        URL: 'https://example.org/~ada/a_b--c',
      },
      files: ['papers/marsh.pdf', 'C:\\texts\\tides.md'],
    })
  })

  it('lends a part what its whole says', () => {
    expect(byKey.get('lamp1')?.record).toEqual({
      id: 'lamp1',
      type: 'chapter',
      title: 'Wicks',
      editor: [{ family: 'Berg', given: 'Otto', 'non-dropping-particle': 'von' }],
      issued: { 'date-parts': [[1902, 5]] },
      'container-title': 'Lamps: A history',
      publisher: 'Gull Press',
      'publisher-place': 'Gull Point',
      edition: '2',
      page: '3',
      ISBN: '978-3-16',
    })
    expect(byKey.get('lamps')?.record.title).toBe('Lamps: A history')
  })

  it('is read as the nearest kind of work', () => {
    expect(byKey.get('fog')?.record).toMatchObject({
      type: 'report',
      genre: 'PhD thesis',
      publisher: 'Gull College',
      issued: { 'date-parts': [[1950]] },
    })
    expect(byKey.get('fog')?.files).toEqual(['/a b/fog.txt'])
    expect(byKey.get('gull')?.record).toEqual({
      id: 'gull',
      type: 'article-magazine',
      title: 'Gulls',
      'container-title': 'The Gull',
      number: 'e12',
    })
  })

  it.each([
    [
      '@book{a, title = {Open\n@book{b, title = {Shut}}',
      'a (line 1): the value of "title" is not closed, or is none',
    ],
    ['@book{a, title = {T},\n@book{b, title = {Shut}}', 'a (line 1): it is not closed'],
    ['\n@book{a, {T}}\n@book{b, title = {Shut}}', 'a (line 2): there should be a field where it says "{T}}'],
    ['@book{a, title = "T}\n\n@book{b, title = {Shut}}', 'a (line 1): the value of "title" is not closed'],
    [
      '@book{a, title = }\n@book{b, title = {Shut}}',
      'a (line 1): the value of "title" is not closed, or is none',
    ],
    ['@comment{ {\n@book{b, title = {Shut}}', undefined],
    ['@book{a, year = 1900}\n@book{b, title = {Shut}}', 'a (line 1): it has no title, and is left out.'],
  ])('tells of a broken entry by name and line, and reads the others: %s', (text, problem) => {
    const read = parseBibtex(text)
    expect(read.records.map(({ record }) => record.id)).toEqual(['b'])
    expect(read.problems.map((each) => each.slice(0, problem?.length))).toEqual(
      problem === undefined ? [] : [problem],
    )
  })

  it('tells of what it reads otherwise than it stands there', () => {
    const text = `@gadget{a, title = {T}, journal = nowhere, year = {forthcoming}, urldate = {soon}}
@book{a, title = {Second}}
@book{c, title = {T}}, year = {1900}}`
    expect(parseBibtex(text).problems).toEqual([
      'a (line 1): no @string says what stands for nowhere; it is read as it is.',
      'c (line 3): it ends before its last field, which is lost; look for a brace too many.',
      'a (line 1): the type @gadget is not known; it is read as @misc.',
      'a (line 1): its date is none that a calendar has, and is left out.',
      'a (line 1): its urldate "soon" is no date such as 2006-03-17.',
      'a (line 2): there is an entry of this name before it; this one is called a-2.',
    ])
  })

  it('is written as programs expect it', () => {
    const record: CslRecord = {
      id: 'a b,c',
      type: 'report',
      title: 'Of {salt} at 100%',
      author: [{ family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van' }, { literal: 'Salt and Tar' }],
      issued: { 'date-parts': [[1931, 3]] },
      publisher: 'Harbour Board',
      page: '4-6',
    }
    expect(writeBibtex([record])).toBe(`@techreport{a-b-c,
  author = {van Lind, Bo and {Salt and Tar}},
  title = {Of \\textbraceleft{}salt\\textbraceright{} at 100\\%},
  year = {1931},
  month = mar,
  institution = {Harbour Board},
  pages = {4--6},
}
`)
  })

  it('loses of an id what no key may hold, and of a particle whether it drops: nothing else', () => {
    const name = { family: 'Berg', given: 'Otto', 'dropping-particle': 'von' }
    const record: CslRecord = { id: 'of {tides}, 1', type: 'book', title: 'Tides', author: [name] }
    const second: CslRecord = { ...record, author: [{ family: 'Gaulle', 'non-dropping-particle': 'De' }] }
    expect(parseBibtex(writeBibtex([record, second])).records.map((filed) => filed.record)).toEqual([
      {
        ...record,
        id: 'of-tides-1',
        author: [{ family: 'Berg', given: 'Otto', 'non-dropping-particle': 'von' }],
      },
      { ...record, id: 'of-tides-1-2', author: [{ family: 'De Gaulle' }] },
    ])
  })
})
