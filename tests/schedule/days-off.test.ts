import { describe, expect, it } from 'vitest'
import { parseDaysOff } from '../../src/schedule/days-off.ts'
import { nextRun } from '../../src/schedule/next-run.ts'

const today = '2026-11-22'
const read = (typed: string, language?: string): readonly string[] => {
  const { days, unread } = parseDaysOff(typed, today, language)
  return [...days, ...unread.map((words) => `? ${words}`)]
}

describe('typed days off', () => {
  it('are read in the ways that dates are written', () => {
    const written: readonly (readonly [string, string])[] = [
      ['2026-12-25', 'en'],
      ['2026/12/25', 'en'],
      ['25 Dec', 'en'],
      ['Dec 25th, 2026', 'en'],
      ['25th of December', 'en'],
      ['12/25/2026', 'en'],
      ['25/12', 'en'],
      ['25.12.', 'de'],
      ['25. Dezember 2026', 'de'],
      ['25 décembre', 'fr'],
      ['25 de diciembre de 2026', 'es'],
      ['12월 25일', 'ko'],
      ['2026년 12월 25일', 'ko'],
      ['12月25日', 'ja'],
    ]
    for (const [typed, language] of written) expect(read(typed, language), typed).toEqual(['2026-12-25'])
  })

  it('are read from the first to the last', () => {
    const written: readonly (readonly [string, string])[] = [
      ['2026-12-24/2027-01-02', 'en'],
      ['2026-12-24 - 2027-01-02', 'en'],
      ['2026-12-24..2027-01-02', 'en'],
      ['Dec 24 to Jan 2', 'en'],
      ['24.12. - 2.1.', 'de'],
      ['24.12.2026-2.1.2027', 'de'],
      ['12월 24일부터 1월 2일까지', 'ko'],
    ]
    for (const [typed, language] of written)
      expect(read(typed, language), typed).toEqual(['2026-12-24/2027-01-02'])
    for (const typed of ['Dec 24-26', '24-26 December', '12월 24일~26일']) {
      expect(read(typed), typed).toEqual(['2026-12-24/2026-12-26'])
    }
  })

  it('are several, in the order of the calendar, each once', () => {
    expect(read('Jan 1; 2026-12-25, Dec 25, 2026\n3 October 2027')).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-10-03',
    ])
  })

  it('are the next of their kind where the year is left out', () => {
    expect(read('22 Nov, 21 Nov, Feb 29')).toEqual(['2026-11-22', '2027-11-21', '2028-02-29'])
  })

  it('are not guessed: what cannot be read is given back as it was typed', () => {
    expect(read('6/5')).toEqual(['? 6/5'])
    expect(read('6/5', 'fr')).toEqual(['2027-05-06'])
    expect(read('2026-02-31, Soon, 2027-01-02/2026-12-24, ma 3')).toEqual([
      '? 2026-02-31',
      '? Soon',
      '? 2027-01-02/2026-12-24',
      '? ma 3',
    ])
  })

  it('are nothing where nothing is typed', () => {
    expect(read(' ,; ')).toEqual([])
  })

  it('are what a plan takes', () => {
    const { days } = parseDaysOff('22 Nov - 24 Nov, 25 Nov', today)
    const plan = { zone: 'Etc/UTC', time: '09:00', weekdays: [1, 2, 3, 4, 5, 6, 7] as const, daysOff: days }
    expect(nextRun(plan, Date.parse(today))?.date).toBe('2026-11-26')
  })
})
