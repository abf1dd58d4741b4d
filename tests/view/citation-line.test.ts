import { describe, expect, it } from 'vitest'
import type { Locator } from '../../src/corpus/locator.ts'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { authorsText, citationLine, yearText } from '../../src/view/citation-line.ts'
import { stated } from '../support/library.ts'

const place: Locator = { headings: [], firstParagraph: 4, lastParagraph: 4 }
const title = stated('On Fog')

function line(metadata: Omit<Metadata, 'title'>, locator = place): string {
  return citationLine({ title, ...metadata }, locator)
    .map(({ text }) => text)
    .join('')
}

describe('a citation', () => {
  it('says who, what, when and where', () => {
    const full = { authors: stated(['Ada Marsh', 'Bo Lindqvist']), date: stated('1931-04-02') }
    expect(line(full)).toBe('Ada Marsh and Bo Lindqvist, On Fog (1931), ¶ 4')
  })

  it('leaves out what the document does not state', () => {
    expect(line({})).toBe('On Fog, ¶ 4')
    expect(line({ authors: stated([]) })).toBe('On Fog, ¶ 4')
  })

  it('says where a document is only an excerpt, with or without a year', () => {
    expect(line({ excerpt: stated(true as const) })).toBe('On Fog (excerpt), ¶ 4')
    expect(line({ excerpt: stated(true as const), date: stated('2003') })).toBe('On Fog (2003, excerpt), ¶ 4')
  })

  it('does not say the title twice where it is also the outermost heading', () => {
    const below = { ...place, headings: ['On Fog', 'Signals'] }
    expect(line({}, below)).toBe('On Fog, § Signals, ¶ 4')
    expect(line({}, { ...place, headings: ['Signals', 'On Fog'] })).toBe('On Fog, § Signals › On Fog, ¶ 4')
  })

  it('tells the title apart from the rest', () => {
    expect(citationLine({ title }, place)[0]).toEqual({ kind: 'strong', text: 'On Fog' })
  })
})

describe('the authors', () => {
  const named = (...authors: readonly string[]): string | undefined =>
    authorsText({ title, authors: stated(authors) })

  it('are all named up to three', () => {
    expect(named('A')).toBe('A')
    expect(named('A', 'B', 'C')).toBe('A, B and C')
  })

  it('are two and a count beyond three', () => {
    expect(named('A', 'B', 'C', 'D')).toBe('A, B and 2 others')
  })
})

describe('the year', () => {
  const year = (date: string): string | undefined => yearText({ title, date: stated(date) })

  it('is the year of an ISO date of any length', () => {
    expect(['2006', '2006-03', '2006-03-17'].map(year)).toEqual(['2006', '2006', '2006'])
  })

  it('is the date as it stands where it is not ISO', () => {
    expect(year('Spring 2006')).toBe('Spring 2006')
    expect(year('20061')).toBe('20061')
  })
})
