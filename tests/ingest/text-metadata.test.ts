import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { layOutText } from '../../src/ingest/lay-out-text.ts'
import { textMetadata } from '../../src/ingest/text-metadata.ts'
import { readPage } from './page-fixture.ts'

const PROSE =
  'The weir was built by people who had no word for weir, and it has held the river back for six hundred years, in flood and in drought, without a single man being paid to look after it.'

const metadataOf = (text: string, file = 'rivers/the_weir.txt'): Metadata =>
  textMetadata(file, text, layOutText(text))

const valuesOf = ({ notes, ...sourced }: Metadata) =>
  Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]))

describe('the title of a text', () => {
  it('is its first line, if that stands by itself and ends no sentence', () => {
    expect(metadataOf(`Stones and Water\n\n${PROSE}`).title).toEqual({
      value: 'Stones and Water',
      reason: 'line 1, the first line',
    })
  })

  it('is the name of the file where the text begins at once', () => {
    expect(metadataOf(PROSE).title).toEqual({ value: 'The weir', reason: 'the file name' })
  })

  it('of a page is the line that the page repeats', () => {
    const page = [
      'Home',
      'Log in',
      'Stones and Water',
      'River Notes',
      'Stones and Water',
      PROSE,
      PROSE.replace('six', 'nine'),
    ]
    expect(metadataOf([...page, 'Back to top'].join('\n\n')).title).toEqual({
      value: 'Stones and Water',
      reason: 'line 5, repeated in line 9',
    })
  })
})

describe('labelled lines above a text', () => {
  const head = [
    'Title: Stones and Water',
    'Author: Sunniva Hale and Per Moe',
    'Date: 4 May 1998',
    'Journal: River Notes',
    'Publisher: Upper Reach Press',
    'Keywords: weirs; stone, dry; drought',
    'Licence: CC BY 4.0',
    'URL: https://rivers.example/weir',
  ]

  it('say what they say', () => {
    expect(valuesOf(metadataOf([...head, '', PROSE].join('\n')))).toEqual({
      title: 'Stones and Water',
      authors: ['Sunniva Hale', 'Per Moe'],
      date: '1998-05-04',
      container: 'River Notes',
      publisher: 'Upper Reach Press',
      keywords: ['weirs', 'stone, dry', 'drought'],
      licence: 'CC BY 4.0',
      url: 'https://rivers.example/weir',
    })
  })

  it('may say that there are more authors than they name', () => {
    const more = [...head.slice(0, 1), 'Authors: Sunniva Hale, Per Moe, et al.', '', PROSE].join('\n')
    expect(metadataOf(more).authors?.value).toEqual(['Sunniva Hale', 'Per Moe', 'et al.'])
  })

  it.each(['others', 'et al.', 'and others'])('name nobody as the author by "%s"', (words) => {
    const nobody = [...head.slice(0, 1), `Author: ${words}`, ...head.slice(2), '', PROSE].join('\n')
    expect(metadataOf(nobody)).not.toHaveProperty('authors')
  })

  it('give the line as the reason', () => {
    expect(metadataOf([...head, '', PROSE].join('\n')).authors?.reason).toBe('line 2, after "Author:"')
  })

  it('say nothing further down, where a text may speak of authors and dates', () => {
    expect(
      valuesOf(metadataOf(`${PROSE}\n\nAuthor: the river itself\n\n${PROSE.replace('six', 'ten')}`)),
    ).toEqual({
      title: 'The weir',
    })
  })

  it('are left where their value is none: a date that is no day, an address that is no address', () => {
    const text = `Date: some time ago\nURL: ask at the desk\nSource: https://rivers.example/a\n\n${PROSE}`
    expect(valuesOf(metadataOf(text))).toEqual({ title: 'The weir', url: 'https://rivers.example/a' })
  })
})

describe('the author and date of a text', () => {
  it('are what the lines under its title say', () => {
    const { authors, date } = metadataOf(`Stones and Water\n\nby Sunniva Hale\n\n4 May 1998\n\n${PROSE}`)
    expect(authors).toEqual({ value: ['Sunniva Hale'], reason: 'line 3, the by-line' })
    expect(date).toEqual({ value: '1998-05-04', reason: 'line 5, "4 May 1998"' })
  })

  it('are not made up from a day of a change or a name in the text', () => {
    const { authors, date } = metadataOf(
      `Stones and Water\n\nLast updated 4 May 1998\n\n${PROSE} So says Sunniva Hale.`,
    )
    expect([authors, date]).toEqual([undefined, undefined])
  })
})

describe('notes for the person who added a text', () => {
  it('tell of a date that can be read in two ways', () => {
    const { date, notes } = metadataOf(`Stones and Water\n\nPublished 03/09/2007\n\n${PROSE}`)
    expect(date).toBeUndefined()
    expect(notes).toContain('Line 3, "Published 03/09/2007", may mean 2007-09-03 or 2007-03-09.')
  })

  it('tell of the latest day in a text without a date, and never take it for one', () => {
    const { date, notes } = metadataOf(`${PROSE} It broke on 3 June 1911 and again on 12 May 1902.`)
    expect(date).toBeUndefined()
    expect(notes).toEqual(['The text states no date; the latest day that it speaks of is 1911-06-03.'])
  })

  it('tell of numbers glued to words, but not of abbreviations', () => {
    expect(metadataOf(`${PROSE} It was a king,3 they say,4 who paid.`).notes).toEqual([
      'A number is glued to a word, perhaps a footnote\'s: "king,3" and 1 more.',
    ])
    expect(metadataOf(`${PROSE} See vol.3 or figs.4 of it.`).notes).toBeUndefined()
  })

  it('are none where there is nothing to say', () => {
    expect(metadataOf(PROSE).notes).toBeUndefined()
  })
})

describe('the lines around a page', () => {
  it('name its site, authors, date, keywords and publisher', () => {
    expect(valuesOf(metadataOf(readPage('harbour-courier.page').text))).toEqual({
      title: 'Why the Old Lighthouse Still Matters',
      authors: ['Oriane Feld', 'Tomasz Brandt'],
      date: '2019-05-04',
      container: 'The Harbour Courier',
      publisher: 'Courier Media Cooperative',
      keywords: ['lighthouses', 'weather', 'education'],
    })
  })

  it('name its kind, its magazine, and that it is only a part', () => {
    const metadata = metadataOf(readPage('quiet-reader.page').text)
    expect(metadata.genre).toEqual({ value: 'Magazine article', reason: 'line 4' })
    expect(metadata.container?.value).toBe('The Allotment Quarterly')
    expect(metadata.excerpt).toEqual({ value: true, reason: 'line 7, "Article preview"' })
  })

  it('in German name the same', () => {
    expect(valuesOf(metadataOf(readPage('deutsche-seite.page').text))).toEqual({
      title: 'Das Gedächtnis der Mühlen',
      authors: ['Henrike Aldag'],
      date: '2015-02-12',
      container: 'Mühlenbote',
      publisher: 'Mühlenbote Verlag',
    })
  })

  it('name its kind before its date, its licence, and who allowed it', () => {
    const page = [
      'Home',
      'Log in',
      'Print',
      'Essay (4 May 1998)',
      'Stones and Water',
      PROSE,
      PROSE.replace('six', 'nine'),
      'Reprinted by permission of Upper Reach Press.',
      'This page is licensed under a Creative Commons Attribution 4.0 licence.',
      'Back to top',
    ]
    const metadata = metadataOf(page.join('\n\n'))
    expect(metadata.genre).toEqual({ value: 'Essay', reason: 'line 7, before the date' })
    expect(metadata.date?.value).toBe('1998-05-04')
    expect(metadata.licence?.value).toBe('Creative Commons Attribution 4.0 licence')
    expect(metadata.notes).toEqual([
      'Line 15: shown with the permission of Upper Reach Press, which may be the first publisher.',
    ])
  })
})
