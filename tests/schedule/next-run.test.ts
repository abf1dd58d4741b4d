import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextRuns } from '../../src/schedule/next-run.ts'
import type { Plan, Weekday } from '../../src/schedule/plan.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const plan: Plan = { zone: 'Etc/UTC', time: '09:00', weekdays: week, daysOff: [] }

/** The first turns after an instant, each as its date and its instant in UTC. */
function turns(changes: Partial<Plan>, after: string, limit = 1): readonly string[] {
  const found = nextRuns({ ...plan, ...changes }, Date.parse(after), limit)
  return found.map(({ at, date }) => `${date} ${new Date(at).toISOString().slice(0, 16)}`)
}

describe('the next run where clocks change', () => {
  it('comes when the clocks have gone on, for a time that is left out', () => {
    const skipped: readonly (readonly [string, string, string, string])[] = [
      ['America/New_York', '02:30', '2026-03-08T00:00Z', '2026-03-08 2026-03-08T07:30'],
      ['Australia/Lord_Howe', '02:15', '2025-10-04T12:00Z', '2025-10-05 2025-10-04T15:45'],
      ['Africa/Cairo', '00:00', '2024-04-25T12:00Z', '2024-04-26 2024-04-25T22:00'],
      ['Asia/Beirut', '00:00', '2024-03-30T12:00Z', '2024-03-31 2024-03-30T22:00'],
    ]
    for (const [zone, time, after, expected] of skipped)
      expect(turns({ zone, time }, after)).toEqual([expected])
  })

  it('comes at the first of two occurrences, and not at the second', () => {
    const zone = 'America/New_York'
    expect(turns({ zone, time: '01:30' }, '2026-11-01T00:00Z', 2)).toEqual([
      '2026-11-01 2026-11-01T05:30',
      '2026-11-02 2026-11-02T06:30',
    ])
    expect(turns({ zone: 'Africa/Cairo', time: '23:30' }, '2024-10-31T00:00Z', 2)).toEqual([
      '2024-10-31 2024-10-31T20:30',
      '2024-11-01 2024-11-01T21:30',
    ])
  })

  it('does not come on a date that a zone left out', () => {
    expect(turns({ zone: 'Pacific/Apia' }, '2011-12-29T00:00Z', 2)).toEqual([
      '2011-12-29 2011-12-29T19:00',
      '2011-12-31 2011-12-30T19:00',
    ])
  })

  it('keeps its date where the clocks go on over midnight', () => {
    // In Nuuk 23:00 was followed by 00:00.
    const expected = ['2025-03-29 2025-03-30T01:30', '2025-03-30 2025-03-31T00:30']
    expect(turns({ zone: 'America/Nuuk', time: '23:30' }, '2025-03-29T12:00Z', 2)).toEqual(expected)
    expect(turns({ zone: 'America/Nuuk', time: '23:30' }, '2025-03-30T01:10Z', 2)).toEqual(expected)
  })

  it('knows zones whose offset is no whole hour', () => {
    expect(turns({ zone: 'Asia/Kathmandu' }, '2026-01-01T00:00Z')).toEqual(['2026-01-01 2026-01-01T03:15'])
  })
})

describe('the next run of a plan', () => {
  it('is later than the instant that is asked for, even at the instant of a turn', () => {
    expect(turns({}, '2026-03-02T08:59:59.999Z')).toEqual(['2026-03-02 2026-03-02T09:00'])
    expect(turns({}, '2026-03-02T09:00Z')).toEqual(['2026-03-03 2026-03-03T09:00'])
  })

  it('goes by the weekday in the zone, not in UTC', () => {
    expect(turns({ zone: 'Asia/Seoul', time: '07:00', weekdays: [1] }, '2026-03-01T00:00Z')).toEqual([
      '2026-03-02 2026-03-01T22:00',
    ])
  })

  it('passes over days off, one by one or from the first to the last', () => {
    const daysOff = ['2026-12-24/2027-01-02', '2026-12-23', '2027-01-04']
    expect(turns({ daysOff }, '2026-12-22T10:00Z', 2)).toEqual([
      '2027-01-03 2027-01-03T09:00',
      '2027-01-05 2027-01-05T09:00',
    ])
  })

  it('waits for the end of a pause, and does not come after the end of the series', () => {
    expect(turns({ from: '2026-06-01' }, '2026-03-01T00:00Z')).toEqual(['2026-06-01 2026-06-01T09:00'])
    expect(turns({ until: '2026-03-02' }, '2026-03-01T10:00Z', 9)).toEqual(['2026-03-02 2026-03-02T09:00'])
  })

  it('is none without a weekday', () => {
    expect(turns({ weekdays: [] }, '2026-03-01T00:00Z')).toEqual([])
  })

  it('refuses a zone, a time or a day off that is none, and says how to write it', () => {
    const broken: readonly Partial<Plan>[] = [
      { zone: 'Mars/Olympus' },
      { time: '9:00' },
      { time: '24:30' },
      { daysOff: ['2026-02-30'] },
      { daysOff: ['2026-01-01/soon'] },
      { from: 'June' },
    ]
    for (const each of broken)
      expect(() => turns(each, '2026-03-01T00:00Z'), JSON.stringify(each)).toThrow(RangeError)
    expect(() => turns({ daysOff: ['25.12.'] }, '2026-03-01T00:00Z')).toThrow(/Write it as "2026-12-25"/)
  })
})

/** What a zone's clocks show, by another way through Intl: as if it were UTC. */
function shown(at: number, zone: string): number {
  return Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`)
}

describe('the next runs in every zone', () => {
  const plans = fc.record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    time: fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => new Date(minute * MINUTE).toISOString().slice(11, 16)),
    weekdays: fc.subarray([...week], { minLength: 1 }),
    daysOff: fc.constant<string[]>([]),
  })
  const instants = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2037-01-01') })

  it('are later and later, one for each wanted date of the calendar, at the local time or, in a gap, by the gap later', () => {
    const law = fc.property(plans, instants, (any, after) => {
      let [last, lastDate] = [after, '']
      for (const { at, date } of nextRuns(any, after, 4)) {
        expect(at).toBeGreaterThan(last)
        expect(date > lastDate).toBe(true)
        expect(any.weekdays).toContain(new Date(date).getUTCDay() || 7)
        const wall = Date.parse(`${date}T${any.time}Z`)
        const late = shown(at, any.zone) - wall
        const gap = shown(at, any.zone) - at - (shown(at - 3 * HOUR, any.zone) - (at - 3 * HOUR))
        expect(late === 0 || late === gap).toBe(true)
        ;[last, lastDate] = [at, date]
      }
    })
    fc.assert(law, { numRuns: 400 })
  })

  it('leave no wanted date out', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const dates = nextRuns({ ...plan, zone, time: '00:15' }, Date.parse('2025-10-20T00:00Z'), 20).map(
        ({ date }) => Date.parse(date),
      )
      expect(
        dates.every((date, index) => index === 0 || date - (dates[index - 1] ?? 0) === DAY),
        zone,
      ).toBe(true)
    }
  })
})
