import { type Card as FsrsCard, fsrs, type Grade, Rating, State, StrategyMode } from 'ts-fsrs'
import type { Card, ReviewGrade, ReviewLog } from './card.ts'
import { addDays, daysBetween, localDate, startOfDate } from './local-date.ts'

/** When and where a review happens. The seed, such as the item's id, spreads cards that were learned together. */
export type ReviewMoment = { readonly now: number; readonly zone: string; readonly seed: string }

/** A card for something not reviewed yet; it is due at once. */
export function newCard(now: number): Card {
  return { due: now, stability: 0, difficulty: 0, scheduledDays: 0, reps: 0, lapses: 0, state: 'new' }
}

/**
 * The card after a review, due on a later local date, and the log of it. Days are local dates: a review at 23:59 and
 * one at 00:01 are a day apart. The same card, grade, date and seed give the same next date.
 */
export function review(
  card: Card,
  grade: ReviewGrade,
  moment: ReviewMoment,
): { readonly card: Card; readonly log: ReviewLog } {
  const { zone } = moment
  // A clock that was set back makes no review before the last one; the scheduler takes no days below none.
  const now = Math.max(moment.now, card.lastReview ?? moment.now)
  const today = localDate(now, zone)
  const { card: next } = schedulerFor(card, moment).next(toFsrs(card, zone), asUtc(today), RATINGS[grade])
  // The scheduler adds a day to Easy after its own limit.
  const scheduledDays = Math.min(Math.max(1, next.scheduled_days), LONGEST_DAYS)
  return {
    card: {
      due: startOfDate(addDays(today, scheduledDays), zone),
      stability: next.stability,
      difficulty: next.difficulty,
      scheduledDays,
      reps: next.reps,
      lapses: next.lapses,
      state: 'review',
      lastReview: now,
    },
    log: logOf(card, grade, { ...moment, now }),
  }
}

/** What each grade would make of a card: the next local date, its instant, and the days until then. */
export function previews(
  card: Card,
  moment: ReviewMoment,
): Readonly<Record<ReviewGrade, { readonly due: number; readonly days: number }>> {
  const preview = (grade: ReviewGrade): { due: number; days: number } => {
    const { card: next } = review(card, grade, moment)
    return { due: next.due, days: next.scheduledDays }
  }
  return { again: preview('again'), hard: preview('hard'), good: preview('good'), easy: preview('easy') }
}

/** The chance, 0 to 1, that something is remembered now; 0 for what was never reviewed. */
export function chanceOfRecall(card: Card, now: number, zone: string): number {
  if (card.state === 'new') return 0
  return plain.get_retrievability(toFsrs(card, zone), asUtc(localDate(now, zone)), false)
}

/** Long-term scheduling alone, since a person is asked once a day; `seed` makes the spread of dates repeatable. */
function schedulerFor({ reps }: Card, { seed }: ReviewMoment): ReturnType<typeof fsrs> {
  return fsrs(PARAMETERS).useStrategy(StrategyMode.SEED, () => `${seed}_${reps}`)
}

function toFsrs(card: Card, zone: string): FsrsCard {
  const last = card.lastReview
  return {
    due: asUtc(localDate(card.due, zone)),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: 0,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state === 'new' ? State.New : State.Review,
    ...(last === undefined ? {} : { last_review: asUtc(localDate(last, zone)) }),
  }
}

/** The scheduler counts days between UTC dates, so it is given local dates as if they were. */
function asUtc(date: string): Date {
  return new Date(`${date}T00:00Z`)
}

function logOf(card: Card, grade: ReviewGrade, { now, zone }: ReviewMoment): ReviewLog {
  const { state, due, stability, difficulty, scheduledDays, lastReview } = card
  const date = localDate(now, zone)
  const elapsedDays =
    lastReview === undefined ? 0 : Math.max(0, daysBetween(localDate(lastReview, zone), date))
  return { grade, at: now, date, elapsedDays, state, due, stability, difficulty, scheduledDays }
}

const RATINGS: Readonly<Record<ReviewGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
}
const LONGEST_DAYS = 365
const PARAMETERS = {
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: true,
  enable_short_term: false,
} as const
const plain = fsrs(PARAMETERS)
