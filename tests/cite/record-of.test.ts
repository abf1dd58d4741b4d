import { describe, expect, it } from 'vitest'
import type { CslRecord } from '../../src/bibliography/csl-record.ts'
import { recordOf, unknownIn } from '../../src/cite/record-of.ts'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { madeDocument, stated } from '../support/library.ts'

const of = (metadata: Partial<Metadata> = {}, facts = {}) =>
  recordOf(madeDocument({ file: 'fog.md', lines: ['Salt.'], metadata }), facts)

describe('the record of a document', () => {
  it('says what the document says, and nothing else', () => {
    expect(of()).toEqual({ id: 'id of fog.md', type: 'document', title: 'fog.md' })
    expect(
      of({
        title: stated('On Fog'),
        authors: stated(['Ada Marsh', 'Harbour Board']),
        date: stated('2006-03-17'),
        container: stated('Pier Platform'),
        publisher: stated('Institute of Pier Studies'),
        keywords: stated(['fog', 'salt']),
        genre: stated('Commentary'),
        url: stated('https://pier.example/fog'),
      }),
    ).toEqual({
      id: 'id of fog.md',
      type: 'webpage',
      title: 'On Fog',
      author: [{ family: 'Marsh', given: 'Ada' }, { literal: 'Harbour Board' }],
      issued: { 'date-parts': [[2006, 3, 17]] },
      'container-title': 'Pier Platform',
      publisher: 'Institute of Pier Studies',
      keyword: 'fog, salt',
      genre: 'Commentary',
      URL: 'https://pier.example/fog',
    })
  })

  it.each([
    ['Academic journal article', 'article-journal'],
    ['Magazine article', 'article-magazine'],
    ['Newspaper article', 'article-newspaper'],
    ['Op-ed', 'article-newspaper'],
    ['Book chapter', 'chapter'],
    ['Book', 'book'],
    ['Book review', 'document'],
    ['Policy brief', 'report'],
    ['Annual report', 'report'],
    ['Blog post', 'webpage'],
    ['Minutes', 'document'],
  ])('is of the kind that the document calls itself: %s', (genre, type) => {
    expect(of({ genre: stated(genre) }).type).toBe(type)
  })

  it('is a page where there is an address, and an article in what calls itself a journal', () => {
    expect(of({ url: stated('https://pier.example/fog') }).type).toBe('webpage')
    expect(of({ container: stated('Journal of Made Harbours') }).type).toBe('article-journal')
    expect(of({ container: stated('Pier Platform') }).type).toBe('document')
  })

  it('does not say the kind of work again that its type says', () => {
    expect(of({ genre: stated('Academic journal article') }).genre).toBeUndefined()
    expect(of({ genre: stated('Op-ed') }).genre).toBe('Op-ed')
  })

  it('says that only a part of the whole is there', () => {
    expect(of({ excerpt: stated(true) })).toMatchObject({ genre: 'Excerpt', note: 'Excerpt' })
    expect(of({ excerpt: stated(true), genre: stated('Essay') })).toMatchObject({ genre: 'Essay, excerpt' })
    expect(of({ excerpt: stated(true), genre: stated('Book excerpt') })).toMatchObject({
      genre: 'Book excerpt',
    })
  })

  it('has a DOI where the address is one', () => {
    const record = of({ url: stated('https://doi.org/10.9999/made.7') })
    expect(record).toMatchObject({ DOI: '10.9999/made.7' })
    expect(record.URL).toBeUndefined()
  })

  it('has no date where what is stated is none', () => {
    const record = of({ date: stated('spring') })
    expect(record.issued).toBeUndefined()
    expect(unknownIn(record)).toEqual(['author', 'date'])
  })

  const filed: CslRecord = { id: 'x', type: 'book', title: 'Fog', editor: [{ family: 'Sato' }] }

  it('is the one of a bibliography as it stands, with what hosts said where that and the text are silent', () => {
    const told = { date: '2001', authors: ['Ada Marsh'] }
    const record = of({ record: stated(filed) }, told)
    expect(record).toEqual({ ...filed, issued: { 'date-parts': [[2001]] } })
    expect(unknownIn(record)).toEqual([])
    expect(of({ record: stated(filed), date: stated('1999') }, told).issued).toEqual({
      'date-parts': [[1999]],
    })
  })

  it('names who the text names and the bibliography does not, so that no host is asked what is there to be read', () => {
    const { author: _, editor: __, ...silent } = filed
    const record = of({ record: stated(silent), authors: stated(['Ada Marsh']), date: stated('1999') })
    expect(record.author).toEqual([{ family: 'Marsh', given: 'Ada' }])
    expect(unknownIn(record)).toEqual([])
  })

  it('has no second author beside an editor whom the bibliography names', () => {
    const { author: _, ...edited } = { ...filed, editor: [{ literal: 'Harbour Board' }] }
    expect(of({ record: stated(edited), authors: stated(['Ada Marsh']) }).author).toBeUndefined()
  })

  it('takes no empty name from a host', () => {
    expect(of({}, { authors: ['  '] }).author).toBeUndefined()
  })
})
