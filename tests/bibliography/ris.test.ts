import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../src/bibliography/csl-record.ts'
import { parseRis, writeRis } from '../../src/bibliography/ris.ts'

describe('RIS', () => {
  it('is read with repeated tags, lines that go on, and any line ends', () => {
    const text = [
      '\uFEFFTY  - JOUR',
      'ID  - marsh1931',
      'AU  - Marsh, Ada',
      'A1  - Stone, Amos, Jr.',
      'AU  - van der Lind, Bo',
      'AU  - Harbour Board',
      'TI  - Of tides and',
      '      of neaps',
      'JO  - Journal of Tides',
      'PY  - 1931///',
      'DA  - 1931/03/17/Spring',
      'SP  - 41',
      'EP  - 52',
      'SN  - 1234-567X',
      'KW  - tides',
      'KW  - salt',
      'L1  - file:///home/ada/marsh.pdf',
      'UR  - https://example.org/tides',
      'ZZ  - passed over',
      'and over',
      'ER  - ',
      '',
      'junk between',
      'TY - BOOK',
      'T1 - Lamps',
      'A2 - Nobody, Here',
      'ED - Berg, Otto',
      'T2 - A series',
      'Y1 - 1902/05//',
      'Y2 - 2001-02-03',
      'ER -',
    ].join('\r\n')
    const { records, problems } = parseRis(text)
    expect(problems).toEqual([])
    expect(records).toEqual([
      {
        record: {
          id: 'marsh1931',
          type: 'article-journal',
          title: 'Of tides and of neaps',
          author: [
            { family: 'Marsh', given: 'Ada' },
            { family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van der' },
            { literal: 'Harbour Board' },
            { family: 'Stone', given: 'Amos', suffix: 'Jr.' },
          ],
          issued: { 'date-parts': [[1931, 3, 17]] },
          'container-title': 'Journal of Tides',
          page: '41-52',
          URL: 'https://example.org/tides',
          keyword: 'tides, salt',
        },
        files: ['file:///home/ada/marsh.pdf'],
      },
      {
        record: {
          id: 'berg1902',
          type: 'book',
          title: 'Lamps',
          editor: [{ family: 'Berg', given: 'Otto' }],
          issued: { 'date-parts': [[1902, 5]] },
          accessed: { 'date-parts': [[2001, 2, 3]] },
        },
        files: [],
      },
    ])
  })

  it('tells of what is wrong by name and line, and reads the rest', () => {
    const text = `TY  - XYZ
ID  - a
TI  - One
PY  - soon
TY  - BOOK
ID  - b
ER  -
TY  - BOOK
ID  - a
TI  - Two`
    const { records, problems } = parseRis(text)
    expect(records.map(({ record }) => [record.id, record.type])).toEqual([
      ['a', 'document'],
      ['a-2', 'book'],
    ])
    expect(problems).toEqual([
      'The record of line 1 has no ER line at its end; it is read up to line 4.',
      'The record of line 8 has no ER line at its end; it is read all the same.',
      'a (line 1): the type XYZ is not known; it is read as GEN.',
      'a (line 1): "soon" is no date such as 2006/03/17/.',
      'a record without an ID (line 5): it has no title, and is left out.',
      'a (line 8): there is a record of this ID before it; this one is called a-2.',
    ])
  })

  it('is written with CRLF, a line for each value', () => {
    const record: CslRecord = {
      id: 'a',
      type: 'webpage',
      title: 'Of\nsalt',
      author: [{ family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van' }, { family: 'Plinius' }],
      issued: { 'date-parts': [[1931, 3]] },
      keyword: 'salt, tar',
      page: '4-6',
    }
    expect(writeRis([record]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - a',
      'AU  - van Lind, Bo',
      'AU  - Plinius,',
      'TI  - Of salt',
      'PY  - 1931',
      'DA  - 1931/03//',
      'SP  - 4',
      'EP  - 6',
      'KW  - salt',
      'KW  - tar',
      'ER  - ',
      '',
    ])
  })

  it('loses the container of a book, what sets particles apart, and what commas mean in a name: nothing else', () => {
    const record: CslRecord = { id: 'a', type: 'book', title: 'Lamps', volume: '2' }
    const written: CslRecord = {
      ...record,
      'container-title': 'Lights',
      author: [
        { family: 'Berg', given: 'Otto', 'dropping-particle': 'von' },
        { family: 'Gaulle', given: 'Ch.', 'non-dropping-particle': 'De' },
        { literal: 'Salt, Tar and Co' },
        { family: 'nic Lir', given: 'Nell' },
      ],
    }
    expect(parseRis(writeRis([written])).records[0]?.record).toEqual({
      ...record,
      author: [
        { family: 'Berg', given: 'Otto', 'non-dropping-particle': 'von' },
        { family: 'De Gaulle', given: 'Ch.' },
        { family: 'Salt', given: 'Tar and Co' },
        { family: 'Lir', given: 'Nell', 'non-dropping-particle': 'nic' },
      ],
    })
  })
})
