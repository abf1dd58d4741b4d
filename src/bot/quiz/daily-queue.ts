import type { AskedItem } from '../../quiz/asked-item.ts'
import type { Item, ItemId } from '../../quiz/item.ts'
import { optionOrder } from '../../quiz/shuffle-options.ts'
import type { Turn } from '../../schedule/plan.ts'
import type { Series } from '../../store/series.ts'
import type { ComingQuestion } from '../../view/preview-view.ts'
import { communityCards } from './card-store.ts'
import { chooseDaily, rulesOf } from './choose-daily.ts'
import { type PromptDeps, soundItem } from './prompts.ts'

/** The questions of the next turns as they would be asked now, each as if those before it had been. */
export async function comingQuestions(
  series: Series,
  turns: readonly Turn[],
  deps: PromptDeps,
): Promise<readonly ComingQuestion[]> {
  const planned: AskedItem[] = []
  const coming: ComingQuestion[] = []
  for (const turn of turns) {
    const item = await itemOn(series, turn.date, planned, deps)
    if (item !== undefined) planned.push({ item, date: turn.date, answered: 0, right: 0 })
    coming.push(await questionOf(turn, item, deps))
  }
  return coming
}

/** How many questions the readings give for the kinds and documents of a series, as far as the group has read. */
export async function countAskable(series: Series, deps: PromptDeps): Promise<number> {
  const [made, cards, rules, retired] = await Promise.all([
    deps.bank.all(),
    communityCards(series.community, deps),
    rulesOf(series, deps),
    deps.store.items.retired(series.community),
  ])
  const { kinds, documents, readTo, places } = rules
  return [...made, ...cards].filter(({ item }) => {
    if (retired.has(item.id) || !kinds.includes(item.kind)) return false
    if (documents !== undefined && !documents.includes(item.document)) return false
    const paragraph = places.lastParagraph(item)
    return paragraph !== undefined && paragraph <= (readTo?.get(item.document) ?? Number.POSITIVE_INFINITY)
  }).length
}

/** A question passed over for one date; what was passed over for days that are gone is forgotten. */
export function passedWith(
  series: Pick<Series, 'passed'>,
  date: string,
  item: ItemId,
  today: string,
): NonNullable<Series['passed']> {
  const ahead = series.passed?.filter((each) => each.date >= today) ?? []
  return [...ahead, { date, item }]
}

/** A question that is frozen for its day already is the one that will be asked. */
async function itemOn(
  series: Series,
  date: string,
  planned: readonly AskedItem[],
  deps: PromptDeps,
): Promise<Item | undefined> {
  const frozen = await deps.store.prompts.findByDate(series.community, series.id, date)
  return frozen?.item ?? chooseDaily(series, date, deps, planned)
}

async function questionOf(turn: Turn, chosen: Item | undefined, deps: PromptDeps): Promise<ComingQuestion> {
  const sound = chosen === undefined ? undefined : await soundItem(chosen, deps)
  if (sound === undefined) return { turn }
  const { item, document } = sound
  const order = item.kind === 'order' ? item.options.map((_, index) => index) : optionOrder(item, turn.date)
  return { turn, question: { item, ...(document === undefined ? {} : { document }), optionOrder: order } }
}
