import type { Item } from '../../quiz/item.ts'
import { addDays, daysBetween, localDate, startOfDate } from '../../review/local-date.ts'
import { cardsForToday, isDue } from '../../review/review-day.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'
import { type PromptDeps, soundItem } from './prompts.ts'

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

/** The cards that are due today and can be asked: the readings still hold them. */
export async function dueCards(
  { community, learner, zone, cap }: Reviewer,
  deps: PromptDeps & Pick<BotDeps, 'now'>,
): Promise<DueCards> {
  const { store } = deps
  const now = deps.now()
  const today = startOfDate(localDate(now, zone), zone)
  const [due, answers] = await Promise.all([
    store.reviews.due(community, learner, now, most),
    store.answers.ofLearner(community, learner, today),
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
    if (item !== undefined && isDue(card, now, zone) && (await soundItem(item, deps)) !== undefined) {
      askable.push({ ...card, item })
    }
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
