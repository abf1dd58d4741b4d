import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RestDays, type StreakPrompt, streakOf } from '../../src/quiz/streak.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const start = Date.parse('2026-01-05T00:00Z')
const noRest: RestDays = { weekdays: [], dates: [] }

/** One question a day at nine, closing at eight in the evening; `+` is answered, `-` is not, `.` a day without one. */
function days(marks: string, zoneHours = 0): readonly StreakPrompt[] {
  return [...marks].flatMap((mark, i) => {
    if (mark === '.') return []
    const opensAt = start + i * DAY + (9 - zoneHours) * HOUR
    const answered = mark === '+' ? { answeredAt: opensAt + HOUR } : {}
    return [{ id: `p${i}`, opensAt, closesAt: opensAt + 11 * HOUR, ...answered }]
  })
}

const later = (marks: string): number => start + (marks.length + 1) * DAY
const streak = (marks: string): ReturnType<typeof streakOf> =>
  streakOf(days(marks), 'UTC', noRest, later(marks))

describe('a streak', () => {
  it.each([
    ['', 0, 0, 0],
    ['+++', 3, 3, 0],
    ['++-', 0, 2, 0],
    ['++-+', 1, 2, 0],
    ['+..+..+', 3, 3, 0],
    ['-----', 0, 0, 0],
    ['+++++', 5, 5, 1],
    ['+++++-', 5, 5, 0],
    ['+++++-+', 6, 6, 0],
    ['+++++--', 0, 5, 0],
    ['++++++++++', 10, 10, 2],
    ['+++++++++++++++', 15, 15, 2],
    ['++++++++++--+', 11, 11, 0],
    ['++++++++++---', 0, 10, 0],
  ])('over “%s” is %i, at most %i, with %i freezes', (marks, current, longest, freezes) => {
    expect(streak(marks)).toMatchObject({ current, longest, freezes })
  })

  it('tells each thing that happened, once and in order', () => {
    expect(streak('+++++-+-+').events).toEqual([
      { kind: 'freeze-earned', promptId: 'p4', length: 5 },
      { kind: 'freeze-used', promptId: 'p5', length: 5 },
      { kind: 'ended', promptId: 'p7', length: 6 },
    ])
    expect(streak('----').events).toEqual([])
  })

  it('says how many answers the next freeze is away, but not where no more can be had', () => {
    expect(streak('++').answersToFreeze).toBe(3)
    expect(streak('++++++++++++').answersToFreeze).toBeUndefined()
  })

  it('is not broken by a question that is still open, nor by one to come', () => {
    const prompts = days('++-')
    const open = (prompts[2]?.opensAt ?? 0) + HOUR
    expect(streakOf(prompts, 'UTC', noRest, open).current).toBe(2)
    expect(streakOf(prompts, 'UTC', noRest, (prompts[2]?.opensAt ?? 0) - 1).current).toBe(2)
    expect(streakOf(prompts, 'UTC', noRest, later('++-')).current).toBe(0)
  })

  it('counts an answer after the close on the same local day of the person, not one on the next', () => {
    const [prompt] = days('-')
    if (!prompt) throw new Error('no prompt')
    const late = { ...prompt, answeredAt: start + 25 * HOUR }
    expect(streakOf([late], 'UTC', noRest, later('-')).current).toBe(0)
    expect(streakOf([late], 'America/New_York', noRest, later('-')).current).toBe(1)
  })

  it('is not broken by a rest day of the person, which counts where it is answered', () => {
    const weekend: RestDays = { weekdays: [6, 7], dates: [] }
    expect(streakOf(days('+++++--+'), 'UTC', weekend, later('+++++--+'))).toMatchObject({
      current: 6,
      freezes: 1,
    })
    expect(streakOf(days('+++++++'), 'UTC', weekend, later('+++++++')).current).toBe(7)
    const holiday: RestDays = { weekdays: [], dates: ['2026-01-06'] }
    expect(streakOf(days('+-+'), 'UTC', holiday, later('+-+')).current).toBe(2)
  })

  it('never has more than two freezes, never ends longer than it was, whatever happens', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('+', '-', '.'), maxLength: 80 }), (marks) => {
        const { current, longest, freezes, events } = streak(marks)
        const answers = [...marks].filter((mark) => mark === '+').length
        expect(freezes).toBeLessThanOrEqual(2)
        expect(current).toBeLessThanOrEqual(longest)
        expect(longest).toBeLessThanOrEqual(answers)
        const earned = events.filter(({ kind }) => kind === 'freeze-earned').length
        expect(earned - events.filter(({ kind }) => kind === 'freeze-used').length).toBe(freezes)
        if (!marks.includes('-')) expect(current).toBe(answers)
      }),
    )
  })
})
