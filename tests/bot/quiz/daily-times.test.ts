import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingOf, weekStart } from '../../../src/bot/quiz/daily-times.ts'
import { localDate, localTime, weekdayOf } from '../../../src/schedule/local-day.ts'
import { evening, morning, series } from '../../support/quiz-play.ts'

const HOUR = 3_600_000

describe('when the answer comes', () => {
  it('is the reveal time of the same day', () => {
    expect(closingOf(series, '2026-01-05', morning)).toBe(evening)
  })

  it('is on the next day where the reveal time is not after the post', () => {
    expect(closingOf({ ...series, reveal: '09:00' }, '2026-01-05', morning)).toBe(morning + 24 * HOUR)
    expect(closingOf({ ...series, reveal: '08:00' }, '2026-01-05', morning)).toBe(morning + 23 * HOUR)
  })

  it('leaves at least an hour to answer what was posted late', () => {
    expect(closingOf(series, '2026-01-05', evening - HOUR)).toBe(evening)
    expect(closingOf(series, '2026-01-05', evening - HOUR + 1)).toBe(evening + 24 * HOUR)
    expect(closingOf(series, '2026-01-05', evening + HOUR)).toBe(evening + 24 * HOUR)
  })

  it('is so soon where the series has it so: half of a short time is enough for what was posted late', () => {
    const soon = { ...series, reveal: '09:30' }
    const half = morning + HOUR / 2
    expect(closingOf(soon, '2026-01-05', morning)).toBe(half)
    expect(closingOf(soon, '2026-01-05', morning + HOUR / 4)).toBe(half)
    expect(closingOf(soon, '2026-01-05', morning + HOUR / 4 + 1)).toBe(half + 24 * HOUR)
  })

  it('is never before the post, although the clocks go on in between', () => {
    const plan = { ...series.plan, zone: 'Europe/Berlin', time: '02:50' }
    // In the night of 29 March 2026 it is 3 o'clock at once after 01:59; ten to three is read as ten to four.
    const post = Date.UTC(2026, 2, 29, 1, 50)
    expect(closingOf({ plan, reveal: '03:10' }, '2026-03-29', post)).toBe(Date.UTC(2026, 2, 30, 1, 10))
  })
})

describe('the start of the week', () => {
  it('is the Monday before, at midnight on the clocks of the zone', () => {
    const zone = fc.constantFrom('Asia/Seoul', 'America/New_York', 'Australia/Lord_Howe', 'UTC')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zone, (at, where) => {
        const start = weekStart(at, where)
        expect(start).toBeLessThanOrEqual(at)
        expect(at - start).toBeLessThan(7 * 24 * HOUR + 2 * HOUR)
        expect([weekdayOf(localDate(start, where)), localTime(start, where)]).toEqual([1, '00:00'])
      }),
      { numRuns: 50 },
    )
  })
})
