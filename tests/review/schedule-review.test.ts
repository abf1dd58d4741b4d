import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Card, type ReviewGrade, reviewGrades } from '../../src/review/card.ts'
import { addDays, daysBetween, localDate, startOfDate } from '../../src/review/local-date.ts'
import { isDue } from '../../src/review/review-day.ts'
import { chanceOfRecall, newCard, previews, review } from '../../src/review/schedule-review.ts'

const zones = [
  'UTC',
  'Asia/Seoul',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  'America/Santiago',
]
const zone = fc.constantFrom(...zones)
const instant = fc.integer({ min: Date.parse('2024-01-01T00:00Z'), max: Date.parse('2030-01-01T00:00Z') })
const grade = fc.constantFrom(...reviewGrades)
const seoul = 'Asia/Seoul'
const at = (iso: string): number => Date.parse(iso)

/** Reviews a new card by these grades, each on the day it is due. */
function learn(grades: readonly ReviewGrade[], now: number, name: string): Card {
  return grades.reduce((card, each) => {
    const moment = { now: Math.max(now, card.due), zone: name, seed: 'item' }
    return review(card, each, moment).card
  }, newCard(now))
}

describe('scheduling reviews', () => {
  it('makes a new card due at once', () => {
    expect(isDue(newCard(1000), 1000, seoul)).toBe(true)
  })

  it('makes a card due at the start of a later local date, in any zone, whatever the grade', () => {
    fc.assert(
      fc.property(zone, instant, fc.array(grade, { maxLength: 6 }), grade, (name, now, before, last) => {
        const card = learn(before, now, name)
        const moment = { now: Math.max(now, card.due), zone: name, seed: 'item' }
        const { card: next } = review(card, last, moment)
        const today = localDate(moment.now, name)
        expect(localDate(next.due, name)).toBe(addDays(today, next.scheduledDays))
        expect(next.due).toBe(startOfDate(localDate(next.due, name), name))
        expect(next.scheduledDays).toBeGreaterThanOrEqual(1)
        expect(isDue(next, moment.now, name)).toBe(false)
        expect(isDue(next, next.due, name)).toBe(true)
        expect(isDue(next, next.due - 1, name)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('grows intervals and stability while a card is remembered well', () => {
    fc.assert(
      fc.property(zone, instant, fc.string(), (name, now, seed) => {
        let card = newCard(now)
        for (let i = 0; i < 4; i++) {
          const { card: next } = review(card, 'good', { now: Math.max(now, card.due), zone: name, seed })
          expect(next.scheduledDays).toBeGreaterThan(card.scheduledDays)
          expect(next.stability).toBeGreaterThan(card.stability)
          card = next
        }
        const { card: lapsed } = review(card, 'again', { now: card.due, zone: name, seed })
        expect(lapsed.scheduledDays).toBeLessThan(card.scheduledDays)
        expect([lapsed.lapses, lapsed.reps]).toEqual([1, 5])
      }),
      { numRuns: 60 },
    )
  })

  it('waits no less for a better grade, and no longer than a year', () => {
    fc.assert(
      fc.property(instant, fc.array(grade, { maxLength: 8 }), (now, grades) => {
        const card = learn(grades, now, seoul)
        const days = Object.values(
          previews(card, { now: Math.max(now, card.due), zone: seoul, seed: 'item' }),
        ).map((each) => each.days)
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        expect(Math.max(...days)).toBeLessThanOrEqual(365)
      }),
      { numRuns: 100 },
    )
  })

  it('shows on each button what that button will do, at any time of the same day', () => {
    fc.assert(
      fc.property(fc.array(grade, { maxLength: 5 }), grade, fc.nat(23), (grades, chosen, hour) => {
        const card = learn(grades, at('2026-05-01T00:00Z'), 'UTC')
        const shown = previews(card, { now: card.due, zone: 'UTC', seed: 'item' })
        const done = review(card, chosen, { now: card.due + hour * 3_600_000, zone: 'UTC', seed: 'item' })
        expect(done.card.due).toBe(shown[chosen].due)
      }),
      { numRuns: 100 },
    )
  })

  it('counts local days: two minutes over midnight are one day', () => {
    const first = review(newCard(0), 'again', { now: at('2026-03-10T14:59Z'), zone: seoul, seed: 'a' })
    expect(localDate(first.card.due, seoul)).toBe('2026-03-11')
    expect(isDue(first.card, at('2026-03-10T14:59:59Z'), seoul)).toBe(false)
    expect(isDue(first.card, at('2026-03-10T15:01Z'), seoul)).toBe(true)
    const next = review(first.card, 'good', { now: at('2026-03-10T15:01Z'), zone: seoul, seed: 'a' })
    expect(next.log).toMatchObject({ date: '2026-03-11', elapsedDays: 1 })
    const early = review(newCard(0), 'again', { now: at('2026-03-10T15:01Z'), zone: seoul, seed: 'a' })
    expect(localDate(early.card.due, seoul)).toBe('2026-03-12')
  })

  it('takes a clock that was set back for one that stands still', () => {
    const card = learn(['good', 'good'], at('2026-03-10T12:00Z'), 'UTC')
    const last = card.lastReview ?? 0
    const still = review(card, 'good', { now: last, zone: 'UTC', seed: 'item' })
    for (const days of [1, 30, 400]) {
      const back = { now: last - days * 86_400_000, zone: 'UTC', seed: 'item' }
      expect(review(card, 'good', back)).toEqual(still)
      expect(previews(card, back).good.due).toBe(still.card.due)
    }
  })

  it('spreads cards that were learned together, the same way each time', () => {
    const dues = Array.from({ length: 20 }, (_, i) => {
      const moment = { now: at('2026-03-10T10:00Z'), zone: seoul, seed: `item-${i}` }
      const known = learn(['good', 'good', 'good'], at('2026-01-01T00:00Z'), seoul)
      expect(review(known, 'good', moment)).toEqual(review(known, 'good', moment))
      return review(known, 'good', moment).card.due
    })
    expect(new Set(dues).size).toBeGreaterThan(5)
  })

  it('logs the card as it was before', () => {
    const card = learn(['good', 'hard'], at('2026-01-01T00:00Z'), 'UTC')
    const { log } = review(card, 'easy', { now: card.due + 86_400_000, zone: 'UTC', seed: 'x' })
    const { due, stability, difficulty, scheduledDays } = card
    const elapsedDays = daysBetween(localDate(card.lastReview ?? 0, 'UTC'), log.date)
    expect(log).toEqual({
      grade: 'easy',
      at: card.due + 86_400_000,
      date: log.date,
      elapsedDays,
      state: 'review',
      due,
      stability,
      difficulty,
      scheduledDays,
    })
    expect(elapsedDays).toBe(scheduledDays + 1)
  })

  it('expects about nine in ten to be remembered when due, less later, and nothing of a new card', () => {
    const card = learn(['good', 'good'], at('2026-01-01T00:00Z'), 'UTC')
    expect(chanceOfRecall(card, card.due, 'UTC')).toBeCloseTo(0.9, 1)
    expect(chanceOfRecall(card, card.due + 1e10, 'UTC')).toBeLessThan(chanceOfRecall(card, card.due, 'UTC'))
    expect(chanceOfRecall(newCard(0), 1, 'UTC')).toBe(0)
  })
})
