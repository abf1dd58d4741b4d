import type { Item } from '../../quiz/item.ts'
import { addDays, daysBetween, localDate, startOfDate } from '../../review/local-date.ts'
import { cardsForToday, isDue } from '../../review/review-day.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'
import { type PromptDeps, soundItem } from './prompts.ts'
import { isSameSentence, unansweredDailies } from './secret-items.ts'

/** How a member's cards stand on the local date of now. */
export type DueCards = {
  /** What is to be asked, first things first, within the cap of the day. */
  readonly items: readonly Item[]
  /** How many more are due. */
  readonly waiting: number
  /** How many were reviewed today. */
  readonly reviewed: number
}

/** Whose cards, and how many of them a day. */
export type Reviewer = Pick<Origin, 'community' | 'learner'> & { readonly zone: string; readonly cap: number }

/** More than anybody reviews in a day. */
const most = 1000

/** The cards that are due today and can be asked: the readings hold them, and no open question of the day asks the same. */
export async function dueCards(
  { community, learner, zone, cap }: Reviewer,
  deps: PromptDeps & Pick<BotDeps, 'now'>,
): Promise<DueCards> {
  const { store } = deps
  const now = deps.now()
  const date = localDate(now, zone)
  const [today, tomorrow] = [startOfDate(date, zone), startOfDate(addDays(date, 1), zone)]
  const [due, answers, secret] = await Promise.all([
    // A day began at another hour where the member was when the card was planned.
    store.reviews.due(community, learner, tomorrow - 1, most),
    store.answers.ofLearner(community, learner, today),
    unansweredDailies({ community, learner }, deps),
  ])
  const reviewed = answers.filter(({ via }) => via === 'review').length
  const kept = await store.items.findAll(
    community,
    due.map(({ item }) => item),
  )
  const byId = new Map(kept.map((item) => [item.id, item]))
  const askable = []
  for (const { item: id, card } of due) {
    const item = byId.get(id)
    if (item === undefined || !isDue(card, now, zone)) continue
    if (secret.some((asked) => isSameSentence(asked, item))) continue
    if ((await soundItem(item, deps)) !== undefined) askable.push({ ...card, item })
  }
  const chosen = cardsForToday(askable, { zone, dailyCap: cap }, reviewed, now)
  return { items: chosen.map(({ item }) => item), waiting: askable.length - chosen.length, reviewed }
}

/** The local date on which a member's next card is due, today being over; undefined where there is no card. */
export async function nextDate(
  { community, learner, zone }: Omit<Reviewer, 'cap'>,
  { store, now }: Pick<BotDeps, 'store' | 'now'>,
): Promise<string | undefined> {
  const due = await store.reviews.nextDue(community, learner)
  if (due === undefined) return undefined
  const tomorrow = addDays(localDate(now(), zone), 1)
  const first = localDate(due, zone)
  return daysBetween(tomorrow, first) > 0 ? first : tomorrow
}
