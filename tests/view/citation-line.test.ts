import { describe, expect, it } from 'vitest'
import type { Locator } from '../../src/corpus/locator.ts'
import type { Metadata } from '../../src/corpus/metadata.ts'
import { authorsText, byline, citationLine, yearText } from '../../src/view/citation-line.ts'
import { wordsIn } from '../../src/view/words.ts'
import { stated } from '../support/library.ts'

const place: Locator = { headings: [], firstParagraph: 4, lastParagraph: 4 }
const title = stated('On Fog')
const words = wordsIn('en')

function line(metadata: Omit<Metadata, 'title'>, locator = place): string {
  return citationLine({ title, ...metadata }, locator, words)
    .map(({ text }) => text)
    .join('')
}

describe('a citation', () => {
  it('says who, what, when and where', () => {
    const full = { authors: stated(['Ada Marsh', 'Bo Lindqvist']), date: stated('1931-04-02') }
    expect(line(full)).toBe('Ada Marsh and Bo Lindqvist, On Fog (1931), ¶\u00A04')
  })

  it('says "et al." where there are people nobody names, and calls nobody so', () => {
    expect(line({ authors: stated(['Ada Marsh', 'et al.']) })).toBe('Ada Marsh et al., On Fog, ¶\u00A04')
    const four = stated(['Ada Marsh', 'Bo Lindqvist', 'Emi Sato', 'Lee King', 'et al.'])
    expect(line({ authors: four })).toBe('Ada Marsh, Bo Lindqvist et al., On Fog, ¶\u00A04')
  })

  it('leaves out what the document does not state', () => {
    expect(line({})).toBe('On Fog, ¶\u00A04')
    expect(line({ authors: stated([]) })).toBe('On Fog, ¶\u00A04')
  })

  it('says where a document is only an excerpt, with or without a year', () => {
    expect(line({ excerpt: stated(true as const) })).toBe('On Fog (excerpt), ¶\u00A04')
    expect(line({ excerpt: stated(true as const), date: stated('2003') })).toBe(
      'On Fog (2003, excerpt), ¶\u00A04',
    )
  })

  it('keeps each sign and its number on one line, and leaves the words of headings alone', () => {
    const paged = { ...place, headings: ['See p. 4, ¶ 2'], pages: ['41', '42'] } as const
    expect(line({}, paged)).toBe('On Fog, § See p. 4, ¶ 2, pp.\u00A041–42, ¶\u00A04')
  })

  it('does not say the title twice where it is also the outermost heading', () => {
    const below = { ...place, headings: ['On Fog', 'Signals'] }
    expect(line({}, below)).toBe('On Fog, § Signals, ¶\u00A04')
    expect(line({}, { ...place, headings: ['Signals', 'On Fog'] })).toBe(
      'On Fog, § Signals › On Fog, ¶\u00A04',
    )
  })

  it('tells the title apart from the rest', () => {
    expect(citationLine({ title }, place, words)[0]).toEqual({ kind: 'strong', text: 'On Fog' })
  })
})

describe('the line below a title', () => {
  it('says the same but the title, and leaves out what is not stated', () => {
    const full = {
      title,
      authors: stated(['Ada Marsh']),
      date: stated('1931'),
      excerpt: stated(true as const),
    }
    const below = { ...place, headings: ['On Fog', 'Signals'] }
    expect(byline(full, below, words)).toEqual([
      { kind: 'text', text: 'Ada Marsh · 1931 · excerpt · § Signals, ¶\u00A04' },
    ])
    expect(byline({ title }, place, words)).toEqual([{ kind: 'text', text: '¶\u00A04' }])
  })
})

describe('the authors', () => {
  const named = (...authors: readonly string[]): string | undefined =>
    authorsText({ title, authors: stated(authors) }, words)

  it('are all named up to three', () => {
    expect(named('A')).toBe('A')
    expect(named('A', 'B', 'C')).toBe('A, B and C')
  })

  it('are two and a count beyond three', () => {
    expect(named('A', 'B', 'C', 'D')).toBe('A, B and 2 others')
  })

  it('are joined and counted as the language of the reader does', () => {
    const metadata = { title, authors: stated(['A', 'B', 'C', 'D']), excerpt: stated(true as const) }
    expect(authorsText(metadata, wordsIn('de'))).toBe('A, B und 2 weitere')
    const korean = citationLine(metadata, place, wordsIn('ko'))
    expect(korean.map(({ text }) => text).join('')).toBe('A, B 외 2명, On Fog (발췌), ¶\u00A04')
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
