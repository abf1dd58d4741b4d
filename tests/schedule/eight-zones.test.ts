import { describe, expect, it } from 'vitest'
import { nextRun } from '../../src/schedule/next-run.ts'
import type { Plan } from '../../src/schedule/plan.ts'
import { done, scene } from './scene.ts'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const DAY = 24 * 60 * MINUTE
const plan: Plan = { zone: 'Etc/UTC', time: '09:00', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }

/** Offsets in minutes from an instant on, as the time zone database gives them; written down, not asked of Intl. */
type Offsets = readonly (readonly [string, number])[]

const y2024: readonly [string, string] = ['2024-01-01', '2026-01-01']
const eight: Readonly<
  Record<string, { readonly years: readonly [string, string]; readonly offsets: Offsets }>
> = {
  'Asia/Seoul': { years: y2024, offsets: [['2000-01-01T00:00Z', 540]] },
  'Asia/Kathmandu': { years: y2024, offsets: [['2000-01-01T00:00Z', 345]] },
  'America/New_York': {
    years: y2024,
    offsets: [
      ['2000-01-01T00:00Z', -300],
      ['2024-03-10T07:00Z', -240],
      ['2024-11-03T06:00Z', -300],
      ['2025-03-09T07:00Z', -240],
      ['2025-11-02T06:00Z', -300],
    ],
  },
  'Europe/Berlin': {
    years: y2024,
    offsets: [
      ['2000-01-01T00:00Z', 60],
      ['2024-03-31T01:00Z', 120],
      ['2024-10-27T01:00Z', 60],
      ['2025-03-30T01:00Z', 120],
      ['2025-10-26T01:00Z', 60],
    ],
  },
  'Australia/Lord_Howe': {
    years: y2024,
    offsets: [
      ['2000-01-01T00:00Z', 660],
      ['2024-04-06T15:00Z', 630],
      ['2024-10-05T15:30Z', 660],
      ['2025-04-05T15:00Z', 630],
      ['2025-10-04T15:30Z', 660],
    ],
  },
  'Africa/Cairo': {
    years: y2024,
    offsets: [
      ['2000-01-01T00:00Z', 120],
      ['2024-04-25T22:00Z', 180],
      ['2024-10-31T21:00Z', 120],
      ['2025-04-24T22:00Z', 180],
      ['2025-10-30T21:00Z', 120],
    ],
  },
  'Asia/Beirut': {
    years: y2024,
    offsets: [
      ['2000-01-01T00:00Z', 120],
      ['2024-03-30T22:00Z', 180],
      ['2024-10-26T21:00Z', 120],
      ['2025-03-29T22:00Z', 180],
      ['2025-10-25T21:00Z', 120],
    ],
  },
  'Pacific/Apia': {
    years: ['2011-01-01', '2013-01-01'],
    offsets: [
      ['2010-09-26T11:00Z', -600],
      ['2011-04-02T14:00Z', -660],
      ['2011-09-24T14:00Z', -600],
      ['2011-12-30T10:00Z', 840],
      ['2012-03-31T14:00Z', 780],
      ['2012-09-29T14:00Z', 840],
    ],
  },
}

describe('two years of days in eight zones', () => {
  it.each(Object.entries(eight))('are exact in %s', (zone, { years, offsets }) => {
    const [start, end] = [Date.parse(years[0]), Date.parse(years[1])]
    for (const time of ['00:00', '00:45', '01:45', '02:15', '09:00', '23:30']) {
      const found: string[] = []
      for (let at = start; ; ) {
        const turn = nextRun({ ...plan, zone, time }, at)
        if (turn === undefined || turn.at >= end) break
        found.push(`${turn.date} ${turn.at}`)
        at = turn.at
      }
      expect(found).toEqual(walk(offsets, time, start, end))
    }
  })

  it.each(Object.entries(eight))(
    'are each run once, at their instant, in %s',
    async (zone, { years, offsets }) => {
      const [start, end] = [Date.parse(years[0]), Date.parse(years[1])]
      const { jobs, clock, begun, incidents, runner } = scene(start)
      for (const time of ['00:00', '01:45', '02:15']) {
        const [first = ''] = walk(offsets, time, start, end)
        const [date = '', at] = first.split(' ')
        jobs.keepSeries({
          ...{ community: 'c', kind: 'daily', subject: time, plan: { ...plan, zone, time } },
          ...{ at: Number(at), date },
        })
      }
      const ran: string[] = []
      const { start: begin, stop } = runner(
        async ({ subject, key }) => {
          ran.push(`${subject} ${key} ${clock.now()}`)
          return done
        },
        { everyMs: 30 * DAY },
      )
      begin()
      await clock.pass(end - start - 1)
      const wanted = ['00:00', '01:45', '02:15'].flatMap((time) =>
        walk(offsets, time, start, end).map((turn) => `${time} ${turn}`),
      )
      expect(ran.sort()).toEqual(wanted.sort())
      expect(begun.every(({ tries }) => tries === 1)).toBe(true)
      expect(incidents).toEqual([])
      await stop()
    },
  )
})

/**
 * All turns between two instants, found by going through the time quarter of an hour by quarter of an hour and looking
 * at the clock: the first time that a date shows the time of day, or its place among the quarters that were left out.
 */
function walk(written: Offsets, time: string, start: number, end: number): readonly string[] {
  const turns = new Map<string, number>()
  const offsets = written.map(([from, minutes]) => [Date.parse(from), minutes * MINUTE] as const)
  let before = offsetIn(offsets, start - 2 * DAY)
  for (let at = start - 2 * DAY; at < end; at += QUARTER) {
    const offset = offsetIn(offsets, at)
    // A whole date that is left out has no turn.
    const gap = offset - before < DAY ? offset - before : 0
    for (let left = 0; left < gap; left += QUARTER) see(turns, at + before + left, time, at + left)
    see(turns, at + offset, time, at)
    before = offset
  }
  return [...turns].filter(([, at]) => at > start && at < end).map(([date, at]) => `${date} ${at}`)
}

function see(turns: Map<string, number>, wall: number, time: string, at: number): void {
  const [date = '', clock = ''] = new Date(wall).toISOString().slice(0, 16).split('T')
  if (clock === time && !turns.has(date)) turns.set(date, at)
}

function offsetIn(offsets: readonly (readonly [number, number])[], at: number): number {
  return offsets.findLast(([from]) => from <= at)?.[1] ?? 0
}
