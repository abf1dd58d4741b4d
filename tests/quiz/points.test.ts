import { describe, expect, it } from 'vitest'
import { pointsFor, reviewGradeFor } from '../../src/quiz/points.ts'

describe('points', () => {
  it.each([
    ['right', false, false, 10],
    ['close', false, false, 5],
    ['wrong', false, false, 2],
    ['recalled', false, false, 2],
    ['right', true, false, 5],
    ['close', true, false, 3],
    ['wrong', true, false, 1],
    ['right', false, true, 0],
    ['recalled', true, true, 0],
  ] as const)('for %s, with a hint %s and late %s, are %i', (verdict, usedHint, isLate, points) => {
    expect(pointsFor({ verdict, usedHint, isLate, isShared: true })).toBe(points)
    expect(pointsFor({ verdict, usedHint, isLate, isShared: false })).toBe(0)
  })
})

describe('what an answer is in spaced repetition', () => {
  it.each([
    ['right', false, 'good'],
    ['right', true, 'hard'],
    ['close', false, 'hard'],
    ['wrong', false, 'again'],
    ['got-it', false, 'good'],
    ['partly', false, 'hard'],
    ['missed', true, 'again'],
  ] as const)('for %s, with a hint %s, is %s', (verdict, usedHint, grade) => {
    expect(reviewGradeFor(verdict, usedHint)).toBe(grade)
  })
})
