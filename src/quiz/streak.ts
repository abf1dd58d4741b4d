import { localDate } from '../review/local-date.ts'

/** A question as it was scheduled for one person, and when they answered it first, if they did. */
export type StreakPrompt = {
  readonly id: string
  readonly opensAt: number
  readonly closesAt: number
  readonly answeredAt?: number
}

/** The days of a person that break nothing: weekdays (1 Monday to 7 Sunday) and local dates, YYYY-MM-DD. */
export type RestDays = { readonly weekdays: readonly number[]; readonly dates: readonly string[] }

/** What happened to a streak at a question, to be said once: keep the id of the last question told about. */
export type StreakEvent = {
  readonly kind: 'freeze-earned' | 'freeze-used' | 'ended'
  readonly promptId: string
  /** How long the streak was then. */
  readonly length: number
}

/** How steadily a person answers, as it is now. */
export type Streak = {
  /** Questions answered in a row, right or wrong, by now. */
  readonly current: number
  readonly longest: number
  /** Freezes in hand: each takes the place of one missed question by itself. */
  readonly freezes: number
  /** Answers until the next freeze; none while as many are in hand as there can be. */
  readonly answersToFreeze?: number
  /** Oldest first. */
  readonly events: readonly StreakEvent[]
}

/**
 * The streak of a person: scheduled questions answered in a row. Days without a question and rest days break nothing; a
 * question counts until it closes and until the person's local day of posting ends, whichever is later. Every fifth
 * answer earns a freeze, of which two can be in hand; a freeze saves the streak but does not lengthen it.
 */
export function streakOf(
  prompts: readonly StreakPrompt[],
  zone: string,
  rest: RestDays,
  now: number,
): Streak {
  const run: Run = { current: 0, longest: 0, freezes: 0, progress: 0, events: [] }
  for (const prompt of prompts.toSorted((a, b) => a.opensAt - b.opensAt || (a.id < b.id ? -1 : 1))) {
    if (prompt.opensAt > now) break
    if (countsAsAnswered(prompt, zone)) answer(run, prompt)
    else if (!isOpen(prompt, zone, now) && !isRest(prompt, zone, rest)) miss(run, prompt)
  }
  const { current, longest, freezes, events } = run
  const missing = freezes < MOST_FREEZES ? { answersToFreeze: ANSWERS_PER_FREEZE - run.progress } : {}
  return { current, longest, freezes, ...missing, events }
}

type Run = { current: number; longest: number; freezes: number; progress: number; events: StreakEvent[] }

function answer(run: Run, { id }: StreakPrompt): void {
  run.current++
  run.longest = Math.max(run.longest, run.current)
  if (run.freezes === MOST_FREEZES) return
  run.progress++
  if (run.progress < ANSWERS_PER_FREEZE) return
  run.progress = 0
  run.freezes++
  run.events.push({ kind: 'freeze-earned', promptId: id, length: run.current })
}

function miss(run: Run, { id }: StreakPrompt): void {
  // Who has no streak has nothing to save, and is told nothing.
  if (run.current === 0) return
  if (run.freezes > 0) {
    run.freezes--
    run.events.push({ kind: 'freeze-used', promptId: id, length: run.current })
    return
  }
  run.events.push({ kind: 'ended', promptId: id, length: run.current })
  run.current = 0
  run.progress = 0
}

function countsAsAnswered({ opensAt, closesAt, answeredAt }: StreakPrompt, zone: string): boolean {
  if (answeredAt === undefined) return false
  return answeredAt <= closesAt || localDate(answeredAt, zone) <= localDate(opensAt, zone)
}

function isOpen({ opensAt, closesAt }: StreakPrompt, zone: string, now: number): boolean {
  return now <= closesAt || localDate(now, zone) <= localDate(opensAt, zone)
}

function isRest({ opensAt }: StreakPrompt, zone: string, { weekdays, dates }: RestDays): boolean {
  const date = localDate(opensAt, zone)
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7
  return weekdays.includes(weekday) || dates.includes(date)
}

const ANSWERS_PER_FREEZE = 5
const MOST_FREEZES = 2
