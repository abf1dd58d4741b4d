import type { ReviewGrade } from '../review/card.ts'
import type { Verdict } from './grade.ts'

/** How a question was answered. `recalled` is judged by oneself. */
export type Outcome = {
  readonly verdict: Verdict | 'recalled'
  readonly usedHint: boolean
  /** After the reveal. */
  readonly isLate: boolean
  /** Asked of everyone at once; who practises, reviews or sits an exam by themself plays for no points. */
  readonly isShared: boolean
}

/**
 * Ten for a right answer, five for a close one, two for taking part, which is also what free recall gives; half with a
 * hint, rounded up, and none after the reveal or for what one asks oneself, as often as one likes.
 */
export function pointsFor({ verdict, usedHint, isLate, isShared }: Outcome): number {
  if (isLate || !isShared) return 0
  return usedHint ? Math.ceil(POINTS[verdict] / 2) : POINTS[verdict]
}

/** How a person judges their own recall. */
export type SelfGrade = 'missed' | 'partly' | 'got-it'

/** The self-judgements from worst to best, as buttons show them. */
export const selfGrades: readonly SelfGrade[] = ['missed', 'partly', 'got-it']

/** What an answer counts as in spaced repetition. Easy is never inferred: a person says so. */
export function reviewGradeFor(verdict: Verdict | SelfGrade, usedHint: boolean): ReviewGrade {
  switch (verdict) {
    case 'wrong':
    case 'missed':
      return 'again'
    case 'close':
    case 'partly':
      return 'hard'
    case 'right':
    case 'got-it':
      return usedHint ? 'hard' : 'good'
    default:
      return verdict satisfies never
  }
}

const POINTS: Readonly<Record<Outcome['verdict'], number>> = { right: 10, close: 5, wrong: 2, recalled: 2 }
