import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/review/card.ts'
import {
  cardsForToday,
  isDue,
  nextReviewDate,
  type ReminderHistory,
  type ReviewHabit,
  reminderDue,
} from '../../src/review/review-day.ts'
import { newCard } from '../../src/review/schedule-review.ts'

const zone = 'Asia/Seoul'
const at = (local: string): number => Date.parse(`${local}+09:00`)
const known = (due: string, lastReview = '2026-01-01T10:00'): Card => ({
  ...newCard(at(due)),
  state: 'review',
  reps: 1,
  lastReview: at(lastReview),
})
const habit: ReviewHabit = { zone, dailyCap: 10, remindAt: '08:30', lateAt: '21:00' }
const waiting: ReminderHistory = { dueCount: 3, unanswered: 0 }

describe('the cards of a day', () => {
  it('are due by the local date, from its first minute', () => {
    const card = known('2026-03-10T17:00')
    expect(isDue(card, at('2026-03-09T23:59'), zone)).toBe(false)
    expect(isDue(card, at('2026-03-10T00:01'), zone)).toBe(true)
  })

  it('are never due twice on one local date', () => {
    expect(isDue(known('2026-03-10T00:00', '2026-03-10T00:01'), at('2026-03-10T23:59'), zone)).toBe(false)
    expect(isDue(known('2026-03-10T00:00', '2026-03-10T23:59'), at('2026-03-11T00:00'), zone)).toBe(true)
  })

  it('come known before new, longest overdue first, as many as the cap leaves', () => {
    const fresh = newCard(at('2026-01-01T00:00'))
    const cards = [fresh, known('2026-03-10T00:00'), known('2026-03-01T00:00'), known('2026-03-11T00:00')]
    const now = at('2026-03-10T12:00')
    expect(cardsForToday(cards, habit, 0, now)).toEqual([cards[2], cards[1], fresh])
    expect(cardsForToday(cards, { zone, dailyCap: 3 }, 1, now)).toEqual([cards[2], cards[1]])
    expect(cardsForToday(cards, { zone, dailyCap: 3 }, 5, now)).toEqual([])
  })

  it('come next on the first later date, tomorrow for what the cap left over', () => {
    const now = at('2026-03-10T12:00')
    expect(nextReviewDate([known('2026-03-20T00:00'), known('2026-03-14T00:00')], now, zone)).toBe(
      '2026-03-14',
    )
    expect(nextReviewDate([known('2026-03-01T00:00')], now, zone)).toBe('2026-03-11')
    expect(nextReviewDate([], now, zone)).toBeUndefined()
  })
})

describe('reminders', () => {
  it.each([
    ['08:29', {}, undefined],
    ['08:30', {}, 'first'],
    ['15:00', {}, 'first'],
    ['20:59', { lastReminderDate: '2026-03-10' }, undefined],
    ['21:00', { lastReminderDate: '2026-03-10' }, 'late'],
    ['22:00', { lastReminderDate: '2026-03-10', lastLateDate: '2026-03-10' }, undefined],
    ['21:00', { lastReminderDate: '2026-03-10', lastReviewDate: '2026-03-10' }, undefined],
    ['09:00', { lastReminderDate: '2026-03-09', lastReviewDate: '2026-03-09' }, 'first'],
    ['09:00', { dueCount: 0 }, undefined],
    ['09:00', { unanswered: 6 }, 'first'],
    ['09:00', { unanswered: 7 }, 'farewell'],
    ['21:30', { unanswered: 7, lastReminderDate: '2026-03-10' }, undefined],
    ['09:00', { unanswered: 8 }, undefined],
  ])('at %s after %j are %s', (time, history, kind) => {
    expect(reminderDue(habit, { ...waiting, ...history }, at(`2026-03-10T${time}`))?.kind).toBe(kind)
  })

  it('stay away without an hour, during a pause, and a second time where none is wanted', () => {
    const now = at('2026-03-10T22:00')
    expect(reminderDue({ zone, dailyCap: 10 }, waiting, now)).toBeUndefined()
    expect(reminderDue({ ...habit, pausedUntil: '2026-03-11' }, waiting, now)).toBeUndefined()
    expect(reminderDue({ ...habit, pausedUntil: '2026-03-10' }, waiting, now)?.kind).toBe('first')
    const { lateAt: _, ...once } = habit
    expect(reminderDue(once, { ...waiting, lastReminderDate: '2026-03-10' }, now)).toBeUndefined()
  })

  it('are at most one first and one late on a local date, however often one looks', () => {
    const looks = fc.array(fc.integer({ min: at('2026-03-07T00:00'), max: at('2026-03-12T00:00') }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(looks, (times) => {
        let history = waiting
        const sent: string[] = []
        for (const now of times.toSorted((a, b) => a - b)) {
          const reminder = reminderDue(habit, history, now)
          if (!reminder) continue
          sent.push(`${reminder.kind} ${reminder.date}`)
          history = {
            ...history,
            ...(reminder.kind === 'late'
              ? { lastLateDate: reminder.date }
              : { lastReminderDate: reminder.date }),
          }
        }
        expect(sent).toEqual([...new Set(sent)])
      }),
    )
  })
})
