import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { readFrontMatter } from '../../src/ingest/front-matter.ts'
import { withStatedWork } from '../../src/ingest/stated-work.ts'

/** What front matter makes of the file "essays/tar.md". */
function metadataOf(yaml: Readonly<Record<string, unknown>>): Metadata {
  const { metadata, work } = readFrontMatter(yaml) ?? { metadata: {} }
  return withStatedWork(
    'essays/tar.md',
    { title: { value: 'Tar', reason: 'the file name' }, ...metadata },
    work,
  )
}

describe('front matter that says what a citation needs', () => {
  it('makes a record, with what it says else', () => {
    const record = metadataOf({
      title: 'Of tar',
      author: ['Sunniva Hale', '{Rope Guild}'],
      date: '1931-03',
      journal: 'The Rope',
      editors: 'Bo van Lind',
      volume: '4',
      Issue: '2',
      pages: '41-52',
      DOI: 'https://doi.org/10.1234/tar',
      accessed: '2001-02-03',
      language: 'en',
    }).record
    expect(record).toEqual({
      reason: 'front matter',
      value: {
        id: 'tar',
        type: 'article-journal',
        title: 'Of tar',
        author: [{ family: 'Hale', given: 'Sunniva' }, { literal: 'Rope Guild' }],
        editor: [{ family: 'Lind', given: 'Bo', 'non-dropping-particle': 'van' }],
        issued: { 'date-parts': [[1931, 3]] },
        accessed: { 'date-parts': [[2001, 2, 3]] },
        'container-title': 'The Rope',
        volume: '4',
        issue: '2',
        page: '41-52',
        DOI: '10.1234/tar',
        language: 'en',
      },
    })
  })

  it('leaves the name of a body as it stands, as it does where nothing else is said', () => {
    const { author, editor } =
      metadataOf({ author: 'Gull Port Authority', editor: 'Rope Press', volume: '4' }).record?.value ?? {}
    expect({ author, editor }).toEqual({
      author: [{ literal: 'Gull Port Authority' }],
      editor: [{ literal: 'Rope Press' }],
    })
  })

  it.each([
    [{ isbn: '978' }, 'book'],
    [{ isbn: '978', container: 'Ropes' }, 'chapter'],
    [{ place: 'Gull Point', url: 'https://example.org/' }, 'webpage'],
    [{ publisher_place: 'Gull Point' }, 'document'],
    [{ type: 'Article-Newspaper' }, 'article-newspaper'],
    [{ type: 'phdthesis', isbn: '978' }, 'report'],
  ])('is of the kind that it says, or that its fields are of: %j', (yaml, type) => {
    expect(metadataOf(yaml).record?.value.type).toBe(type)
  })

  it.each([
    { title: 'Of tar', author: 'Hale' },
    { type: 'gallery' },
    { language: 'en', note: 'x', page: '3' },
    { type: ['book'] },
  ])('is as it was where it says nothing of that sort: %j', (yaml) => {
    expect(metadataOf(yaml).record).toBeUndefined()
  })

  it('is told of what it cannot mean', () => {
    expect(readFrontMatter({ volume: ['4'], editor: [{ a: 'b' }], accessed: 'soon' })?.warnings).toEqual([
      'The front matter\'s "volume" is left out: it should be words.',
      'The front matter\'s "editor" is left out: it should be a name or a list of names.',
      'The front matter\'s "accessed" is left out: it should be a date such as 2006-03-17.',
    ])
  })
})
