import type { Card } from './card.ts'
import { addDays, localDate, localTime } from './local-date.ts'

/** How a person reviews: their IANA zone, how many cards a day at most, and when they are reminded, if they are. */
export type ReviewHabit = {
  readonly zone: string
  readonly dailyCap: number
  /** Local time, HH:MM. */
  readonly remindAt?: string
  /** A second and last reminder on the same day, HH:MM, if nothing was reviewed until then. */
  readonly lateAt?: string
  /** No reminder until this local date, YYYY-MM-DD. */
  readonly pausedUntil?: string
}

/** Whether a card is to be asked on the local date of `now`; never twice on one date. */
export function isDue({ due, lastReview }: Card, now: number, zone: string): boolean {
  const today = localDate(now, zone)
  if (lastReview !== undefined && localDate(lastReview, zone) >= today) return false
  return localDate(due, zone) <= today
}

/**
 * The cards to ask now: due ones, those known before new ones, the longest overdue first, as many as the day's cap
 * leaves after what was reviewed today.
 */
export function cardsForToday<T extends Card>(
  cards: readonly T[],
  { zone, dailyCap }: Pick<ReviewHabit, 'zone' | 'dailyCap'>,
  reviewedToday: number,
  now: number,
): readonly T[] {
  const left = Math.max(0, dailyCap - reviewedToday)
  return cards
    .filter((card) => isDue(card, now, zone))
    .toSorted((a, b) => Number(a.state === 'new') - Number(b.state === 'new') || a.due - b.due)
    .slice(0, left)
}

/** What was done about a person's reviews so far. Dates are local, YYYY-MM-DD. */
export type ReminderHistory = {
  readonly dueCount: number
  readonly lastReviewDate?: string
  readonly lastReminderDate?: string
  readonly lastLateDate?: string
  /** Dates in a row, today not among them, with a reminder and no review. */
  readonly unanswered: number
}

/** `first` is the day's reminder, `late` its last; `farewell` says that reminders stop until the person returns. */
export type Reminder = { readonly kind: 'first' | 'late' | 'farewell'; readonly date: string }

/**
 * The reminder to send now, if there is one. At most one `first` and one `late` on a local date, none where nothing is
 * due, where something was reviewed that day, or during a pause; after seven days without a review one `farewell`, then
 * none. Keep its date with the history of its kind (a farewell as a `first`), before sending it.
 */
export function reminderDue(habit: ReviewHabit, history: ReminderHistory, now: number): Reminder | undefined {
  const time = localTime(now, habit.zone)
  const date = time.slice(0, 10)
  const { remindAt, lateAt, pausedUntil } = habit
  const isQuiet =
    history.dueCount === 0 || history.lastReviewDate === date || history.unanswered > MOST_UNANSWERED
  if (remindAt === undefined || isQuiet || (pausedUntil !== undefined && date < pausedUntil)) return undefined
  const hour = time.slice(11)
  const isFarewell = history.unanswered === MOST_UNANSWERED
  const wasReminded = history.lastReminderDate === date
  if (!wasReminded) return hour >= remindAt ? { kind: isFarewell ? 'farewell' : 'first', date } : undefined
  const isLate = lateAt !== undefined && lateAt > remindAt && hour >= lateAt
  return isLate && !isFarewell && history.lastLateDate !== date ? { kind: 'late', date } : undefined
}

/** The first local date after today on which any of these cards is due; none where there is no card. */
export function nextReviewDate(cards: readonly Card[], now: number, zone: string): string | undefined {
  const tomorrow = addDays(localDate(now, zone), 1)
  const first = cards.map(({ due }) => localDate(due, zone)).toSorted()[0]
  return first === undefined || first > tomorrow ? first : tomorrow
}

/** A person who has not answered for so many days in a row is left alone. */
const MOST_UNANSWERED = 7
