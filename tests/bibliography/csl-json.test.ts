import { describe, expect, it } from 'vitest'
import { parseCslJson, writeCslJson } from '../../src/bibliography/csl-json.ts'

const read = (value: unknown) => parseCslJson(JSON.stringify(value))

describe('CSL-JSON', () => {
  it('is read as programs write it: numbers, lists of titles, names and dates in all their forms', () => {
    const item = {
      id: 41,
      type: 'paper-conference',
      title: ['Of tides', 'Of neaps'],
      'container-title': ['Papers'],
      volume: 4,
      author: [
        { family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van', suffix: 'Jr.', 'comma-suffix': true },
        { literal: 'Harbour Board' },
        { given: 'Plinius' },
        'Marsh, Ada',
        {},
        7,
      ],
      issued: {
        'date-parts': [
          ['1931', '3'],
          ['1931', '4'],
        ],
      },
      accessed: { raw: '2001-02-03' },
      ISSN: '1234-567X',
      file: ['/a/tides.pdf', 'tides.md'],
    }
    expect(read([item])).toEqual({
      problems: [],
      records: [
        {
          record: {
            id: '41',
            type: 'chapter',
            title: 'Of tides',
            'container-title': 'Papers',
            volume: '4',
            author: [
              { family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van', suffix: 'Jr.' },
              { literal: 'Harbour Board' },
              { literal: 'Plinius' },
              { family: 'Marsh', given: 'Ada' },
            ],
            issued: { 'date-parts': [[1931, 3]] },
            accessed: { 'date-parts': [[2001, 2, 3]] },
          },
          files: ['/a/tides.pdf', 'tides.md'],
        },
      ],
    })
  })

  it('is one item, or an object with items, too', () => {
    const item = { id: 'a', type: 'book', title: 'Lamps' }
    expect(read(item).records).toEqual([{ record: item, files: [] }])
    expect(read({ items: [item] }).records).toEqual([{ record: item, files: [] }])
  })

  it('tells of what is wrong by name, and reads the rest', () => {
    const { records, problems } = read([
      null,
      {
        id: 'a',
        type: 'hologram',
        title: 'T',
        volume: { no: 1 },
        issued: { 'date-parts': [[1900, 99]] },
        accessed: 'soon',
      },
      { id: 'a', type: 'book', title: 'U' },
    ])
    expect(records.map(({ record }) => record)).toEqual([
      { id: 'a', type: 'document', title: 'T', issued: { 'date-parts': [[1900]] } },
      { id: 'a-2', type: 'book', title: 'U' },
    ])
    expect(problems).toEqual([
      'an item without an id (item 1): it has no title, and is left out.',
      'a (item 2): its type "hologram" is not known; it is read as "document".',
      'a (item 2): its "volume" is no text, and is left out.',
      'a (item 2): its "accessed" is no date, and is left out.',
      'a (item 3): there is an item of this id before it; this one is called a-2.',
    ])
  })

  it('names an item without an id by whom and when', () => {
    const named = {
      type: 'book',
      title: 'Lamps',
      author: [{ family: 'Éric-Sørli' }],
      issued: { 'date-parts': [[1902]] },
    }
    expect(
      read([named, { type: 'book', title: 'Of the old lamps' }, { type: 'book', title: '…' }]).records.map(
        ({ record }) => record.id,
      ),
    ).toEqual(['eric-sørli1902', 'of-the-old', 'work'])
  })

  it('that is no JSON, or no list of items, is one problem that says where to look', () => {
    expect(parseCslJson('[\n {"id": "a",}\n]').problems).toEqual([
      'It is no valid JSON, so nothing of it is read. Look at line 2.',
    ])
    expect(parseCslJson('"words"').problems).toHaveLength(1)
    expect(parseCslJson('['.repeat(100_000)).problems).toHaveLength(1)
  })

  it('is written as JSON that any program reads', () => {
    const record = { id: 'a', type: 'book', title: 'Lamps' } as const
    expect(JSON.parse(writeCslJson([record]))).toEqual([record])
  })
})
