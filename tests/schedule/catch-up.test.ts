import { describe, expect, it } from 'vitest'
import { catchUp, latestStart } from '../../src/schedule/catch-up.ts'
import type { Plan } from '../../src/schedule/plan.ts'

const seoul: Plan = { zone: 'Asia/Seoul', time: '09:00', weekdays: [1, 2, 3, 4, 5], daysOff: ['2026-03-04'] }
const monday = { at: Date.parse('2026-03-02T09:00+09:00'), date: '2026-03-02' }

/** What is run, what is missed and what comes next, as dates, if it is so late in Seoul. */
function at(now: string, plan = seoul, due = monday): readonly unknown[] {
  const { run, missed, next } = catchUp(plan, due, Date.parse(`${now}+09:00`))
  return [run?.date, missed.map(({ date }) => date), next?.date]
}

describe('catching up', () => {
  it('runs a turn that has just come', () => {
    expect(at('2026-03-02T09:00')).toEqual(['2026-03-02', [], '2026-03-03'])
  })

  it('runs a missed turn while its local day has two hours left', () => {
    expect(at('2026-03-02T22:00')).toEqual(['2026-03-02', [], '2026-03-03'])
    expect(at('2026-03-02T22:00:01')).toEqual([undefined, ['2026-03-02'], '2026-03-03'])
  })

  it('runs the newest of several alone, and names the others, oldest first', () => {
    expect(at('2026-03-03T09:00')).toEqual(['2026-03-03', ['2026-03-02'], '2026-03-05'])
    // Wednesday is a day off.
    expect(at('2026-03-06T10:00')).toEqual([
      '2026-03-06',
      ['2026-03-02', '2026-03-03', '2026-03-05'],
      '2026-03-09',
    ])
    expect(at('2026-03-06T08:59')).toEqual([
      undefined,
      ['2026-03-02', '2026-03-03', '2026-03-05'],
      '2026-03-06',
    ])
    expect(at('2026-03-08T12:00')[0]).toBeUndefined()
  })

  it('runs a turn late in the evening if it is no more than a restart late', () => {
    const late = { ...seoul, time: '23:30' }
    const due = { at: Date.parse('2026-03-02T23:30+09:00'), date: '2026-03-02' }
    expect(at('2026-03-02T23:45', late, due)[0]).toBe('2026-03-02')
    expect(at('2026-03-02T23:45:01', late, due)[0]).toBeUndefined()
  })

  it('has nothing to come after the end of a series', () => {
    expect(at('2026-03-02T09:00', { ...seoul, until: '2026-03-02' })).toEqual(['2026-03-02', [], undefined])
  })

  it('counts the hours of a day by its own midnight, on days of 23 hours, too', () => {
    const turn = { at: Date.parse('2024-03-30T09:00+02:00'), date: '2024-03-30' }
    // The day ends at 24:00, which the clocks show as 01:00 of the next.
    expect(new Date(latestStart(turn, 'Asia/Beirut')).toISOString()).toBe('2024-03-30T20:00:00.000Z')
    expect(
      new Date(latestStart({ ...turn, at: Date.parse('2024-03-30T21:59Z') }, 'Asia/Beirut')).toISOString(),
    ).toBe('2024-03-30T22:14:00.000Z')
  })
})
