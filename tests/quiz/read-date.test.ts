import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, readDate } from '../../src/quiz/read-date.ts'

describe('reading dates', () => {
  it.each([
    ['May 1950', { year: 1950, month: 5 }],
    ['3 mars 1848', { year: 1848, month: 3, day: 3 }],
    ['im Jahr 44 v. Chr.', undefined],
    ['44 BCE', { year: 44, era: 'before' }],
    ['AD 70', { year: 70, era: 'after' }],
    ['Monday, 1 May 2000', { year: 2000, month: 5, day: 1 }],
    ['2000/12/31', { year: 2000, month: 12, day: 31 }],
    ['31.12.2000', { year: 2000, month: 12, day: 31 }],
    ['3/4/2000', { year: 2000 }],
    ['13/13/2000', undefined],
    ['5月3日', { month: 5, day: 3 }],
    ['may', undefined],
    ['Mars', undefined],
    ['30', undefined],
    ['1950s', undefined],
    ['May 32, 1950', undefined],
    ['1949 and 1950', undefined],
    ['', undefined],
  ])('takes “%s” for %j', (text, date) => {
    expect(readDate(text)).toEqual(date)
  })

  it('reads back any date it could be written as', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'ko', 'ja'),
        (date, language) => {
          const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
          const expected = {
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          }
          expect(readDate(text)).toEqual(expected)
        },
      ),
    )
  })

  it.each([
    [{ year: 1950, month: 6 }, { year: 1950, month: 6, day: 2 }, 'same'],
    [{ year: 1950, month: 6, day: 2 }, { year: 1950 }, 'part'],
    [{ year: 1950, month: 6, day: 2 }, { month: 6, day: 2 }, 'part'],
    [{ month: 6, day: 2 }, { year: 1950 }, 'other'],
    [{ year: 44, era: 'before' }, { year: 44 }, 'part'],
    [{ year: 44, era: 'before' }, { year: 44, era: 'after' }, 'other'],
    [{ year: 44 }, { year: 44, era: 'after' }, 'same'],
  ] as const)('of %j, %j is %s', (asked, given, match) => {
    expect(compareDates(asked, given)).toBe(match)
  })
})
