import { type Card, type ReviewLog, reviewGrades } from '../review/card.ts'
import { dateOf, fieldsOf, jsonOf, numberOf, wholeOf, wordOf } from './decode.ts'

const states = ['new', 'review'] as const

/** A card as JSON, its fields always in this order: equal cards are equal texts. */
export function writeCard(card: Card): string {
  const { due, stability, difficulty, scheduledDays, reps, lapses, state, lastReview } = card
  return JSON.stringify({ due, stability, difficulty, scheduledDays, reps, lapses, state, lastReview })
}

/** The card that `writeCard` wrote. Throws a DamagedValue for anything else. */
export function readCard(json: unknown): Card {
  const fields = fieldsOf(jsonOf(json, 'card'), 'card')
  const { lastReview } = fields
  return {
    due: wholeOf(fields['due'], 'card.due'),
    stability: numberOf(fields['stability'], 'card.stability'),
    difficulty: numberOf(fields['difficulty'], 'card.difficulty'),
    scheduledDays: wholeOf(fields['scheduledDays'], 'card.scheduledDays'),
    reps: wholeOf(fields['reps'], 'card.reps'),
    lapses: wholeOf(fields['lapses'], 'card.lapses'),
    state: wordOf(fields['state'], states, 'card.state'),
    ...(lastReview !== undefined && { lastReview: wholeOf(lastReview, 'card.lastReview') }),
  }
}

/** What is known of one review, as JSON. */
export function writeLog(log: ReviewLog): string {
  const { grade, at, date, elapsedDays, state, due, stability, difficulty, scheduledDays } = log
  return JSON.stringify({ grade, at, date, elapsedDays, state, due, stability, difficulty, scheduledDays })
}

/** The log that `writeLog` wrote. Throws a DamagedValue for anything else. */
export function readLog(json: unknown): ReviewLog {
  const fields = fieldsOf(jsonOf(json, 'log'), 'log')
  return {
    grade: wordOf(fields['grade'], reviewGrades, 'log.grade'),
    at: wholeOf(fields['at'], 'log.at'),
    date: dateOf(fields['date'], 'log.date'),
    elapsedDays: wholeOf(fields['elapsedDays'], 'log.elapsedDays'),
    state: wordOf(fields['state'], states, 'log.state'),
    due: wholeOf(fields['due'], 'log.due'),
    stability: numberOf(fields['stability'], 'log.stability'),
    difficulty: numberOf(fields['difficulty'], 'log.difficulty'),
    scheduledDays: wholeOf(fields['scheduledDays'], 'log.scheduledDays'),
  }
}
