import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, localDate, localTime, startOfDate } from '../../src/review/local-date.ts'

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const instant = fc.integer({ min: Date.parse('2015-01-01T00:00Z'), max: Date.parse('2035-01-01T00:00Z') })

describe('local dates', () => {
  it('begin with an instant of the date, before which it was another', () => {
    fc.assert(
      fc.property(zone, instant, (name, now) => {
        const date = localDate(now, name)
        const from = startOfDate(date, name)
        expect(from).toBeLessThanOrEqual(now)
        expect([localDate(from, name), localDate(from - 1, name) < date]).toEqual([date, true])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['2026-03-08T06:59Z', 'America/New_York', '2026-03-08T01:59'],
    ['2026-03-08T07:00Z', 'America/New_York', '2026-03-08T03:00'],
    ['2026-01-01T00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45'],
    ['2025-12-31T23:59Z', 'Asia/Seoul', '2026-01-01T08:59'],
  ])('at %s in %s it is %s', (iso, name, local) => {
    expect(localTime(Date.parse(iso), name)).toBe(local)
  })

  it('begin an hour late where the clock skips midnight, and are skipped at the date line', () => {
    expect(localTime(startOfDate('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('2026-04-24T01:00')
    expect(localDate(startOfDate('2011-12-30', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31')
  })

  it('are added and counted by the calendar', () => {
    expect([addDays('2026-02-27', 2), addDays('2028-02-27', 2), addDays('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2028-02-29',
      '2025-12-31',
    ])
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (days) => {
        expect(daysBetween('2026-01-01', addDays('2026-01-01', days))).toBe(days)
      }),
    )
  })

  it('exist only in zones that do', () => {
    expect(() => localDate(0, 'Mars/Olympus')).toThrow(RangeError)
  })
})
