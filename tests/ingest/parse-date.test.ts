import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, parseDate } from '../../src/ingest/parse-date.ts'

const isoOf = (text: string): string | undefined => {
  const date = parseDate(text)
  return date?.kind === 'known' ? date.iso : undefined
}

describe('a date', () => {
  it.each([
    ['2006', '2006'],
    ['2006-03', '2006-03'],
    ['2006-03-17', '2006-03-17'],
    ['2006-03-17T09:30:00Z', '2006-03-17'],
    ['March 2006', '2006-03'],
    ['March 17, 2006', '2006-03-17'],
    ['Friday, 17 March 2006', '2006-03-17'],
    ['17th March 2006, 9:30', '2006-03-17'],
    ['Sept. 3, 2011', '2011-09-03'],
    ['17. März 2006', '2006-03-17'],
    ['17 août 2006', '2006-08-17'],
    ['3 de mayo de 2020', '2020-05-03'],
    ['2006년 3월 17일', '2006-03-17'],
    ['2006年3月17日', '2006-03-17'],
    ['31/12/1999', '1999-12-31'],
    ['12/31/1999', '1999-12-31'],
    ['3.9.2007', '2007-09-03'],
    ['2020/2/29', '2020-02-29'],
  ])('is read: %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso)
  })

  it.each([
    '2021-02-29',
    '31 June 2006',
    '2006-13',
    'the 17th',
    'Mayor 3, 2006',
    '17 March',
    'soon',
    '',
    '99/99/2007',
  ])('is not read: %s', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it('in figures may be one of two days, and neither is taken', () => {
    expect(parseDate('03/09/2007')).toEqual({ kind: 'ambiguous', either: '2007-09-03', or: '2007-03-09' })
  })

  it('in figures is one day where both readings agree', () => {
    expect(isoOf('12/12/2012')).toBe('2012-12-12')
  })

  it('is one day of the calendar, whatever day it is', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        expect(isoOf(iso)).toBe(iso)
        expect(isoOf(date.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' }))).toBe(iso)
      }),
      { numRuns: 200 },
    )
  })
})

describe('dates in a text', () => {
  it('are found in order, with a day only', () => {
    const text = 'Begun on 4 May 1861, the books end in June 1987; on 2 May 1987 the last page was signed.'
    expect(findDates(text)).toEqual([
      { kind: 'known', iso: '1861-05-04' },
      { kind: 'known', iso: '1987-05-02' },
    ])
  })

  it('are not parts of longer numbers or of addresses', () => {
    expect(findDates('call 555-12-11-2004-7 or see /2004/05/06/news and 1.2.2004-rc')).toEqual([])
  })
})
