import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  hasDate,
  instantOf,
  isDate,
  localDate,
  localTime,
  nextMidnight,
  offsetAt,
  weekdayOf,
} from '../../src/schedule/local-day.ts'

const HOUR = 3_600_000
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const instants = fc.integer({ min: Date.parse('1995-01-01'), max: Date.parse('2037-01-01') })
const utc = (at: number): string => new Date(at).toISOString().slice(0, 16)

describe('a local day', () => {
  it('is the date that the clocks of the zone show', () => {
    const at = Date.parse('2026-03-01T16:30Z')
    expect(['Asia/Seoul', 'America/New_York', 'Asia/Kathmandu'].map((zone) => localDate(at, zone))).toEqual([
      '2026-03-02',
      '2026-03-01',
      '2026-03-01',
    ])
    expect(localTime(at, 'Asia/Kathmandu')).toBe('22:15')
    expect(offsetAt(at, 'America/St_Johns')).toBe(-3.5 * HOUR)
  })

  it('knows instants before 1970 and within a second', () => {
    expect(localDate(-1, 'Etc/UTC')).toBe('1969-12-31')
    expect(offsetAt(-1, 'Asia/Seoul')).toBe(9 * HOUR)
    expect(offsetAt(999, 'Asia/Seoul')).toBe(9 * HOUR)
  })

  it('begins where the clocks first show midnight, or later if they leave it out', () => {
    expect(utc(nextMidnight(Date.parse('2024-03-30T12:00Z'), 'Asia/Beirut'))).toBe('2024-03-30T22:00')
    expect(utc(nextMidnight(Date.parse('2024-10-31T12:00Z'), 'Africa/Cairo'))).toBe('2024-10-31T22:00')
    expect(utc(nextMidnight(Date.parse('2011-12-30T01:00Z'), 'Pacific/Apia'))).toBe('2011-12-30T10:00')
  })

  it('begins later than the instant, even where midnight comes twice', () => {
    // Clocks went from 00:01 back to 23:01.
    expect(utc(nextMidnight(Date.parse('2010-11-07T03:00Z'), 'America/St_Johns'))).toBe('2010-11-07T03:30')
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const midnight = nextMidnight(at, zone)
        expect(midnight).toBeGreaterThan(at)
        expect(midnight - at).toBeLessThanOrEqual(26 * HOUR)
      }),
      { numRuns: 300 },
    )
  })

  it('gives each instant back from what the clocks show, or the one before that shows the same', () => {
    fc.assert(
      fc.property(zones, instants, (zone, any) => {
        const at = any - (any % 60_000)
        const again = instantOf(localDate(at, zone), localTime(at, zone), zone)
        expect(again).toBeLessThanOrEqual(at)
        expect([localDate(again, zone), localTime(again, zone)]).toEqual([
          localDate(at, zone),
          localTime(at, zone),
        ])
        if (again !== at) expect(offsetAt(again, zone)).toBeGreaterThan(offsetAt(at, zone))
      }),
      { numRuns: 300 },
    )
  })

  it('does not exist where a zone left it out', () => {
    expect(hasDate('2011-12-30', 'Pacific/Apia')).toBe(false)
    expect(hasDate('2011-12-31', 'Pacific/Apia')).toBe(true)
    expect(hasDate('2024-03-31', 'Asia/Beirut')).toBe(true)
  })

  it('refuses what is no date, time or zone', () => {
    expect(() => instantOf('2026-02-29', '09:00', 'Etc/UTC')).toThrow(/no date and time of the calendar/)
    expect(() => instantOf('2026-02-28', '9', 'Etc/UTC')).toThrow(/not a time of day/)
    expect(() => instantOf('2026-02-28', '09:00', 'Nowhere')).toThrow(RangeError)
  })
})

describe('the calendar', () => {
  it('counts over months, leap years and back', () => {
    expect([addDays('2024-02-28', 1), addDays('2025-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
      '2024-02-29',
      '2025-03-01',
      '2025-12-31',
    ])
  })

  it('begins the week on Monday', () => {
    expect(['2026-03-02', '2026-03-07', '2026-03-08'].map(weekdayOf)).toEqual([1, 6, 7])
  })

  it('knows which words are dates', () => {
    expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1', 'soon', ''].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
