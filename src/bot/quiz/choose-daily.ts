import type { AskedItem } from '../../quiz/asked-item.ts'
import { checkItem } from '../../quiz/check-item.ts'
import { chooseItem } from '../../quiz/choose-item.ts'
import type { Item } from '../../quiz/item.ts'
import { placesIn } from '../../quiz/places.ts'
import type { RatedItem } from '../../quiz/rated-item.ts'
import { defaultKinds, type SelectionRules } from '../../quiz/selection-rules.ts'
import type { PastPrompt } from '../../store/prompts.ts'
import type { Series } from '../../store/series.ts'
import { communityCards } from './card-store.ts'
import type { PromptDeps } from './prompts.ts'

/** Questions that a group was asked before and that count for what it is asked next: more than a year of days. */
const longestHistory = 500

/**
 * The question of a series for a local date, of those that hold now: by the rules of the series and the reading line of
 * the group, without what is retired or was passed over for that date. The same readings, history and date give the
 * same; `planned` is taken as asked by then. Undefined where none is left.
 */
export async function chooseDaily(
  series: Series,
  date: string,
  deps: PromptDeps,
  planned: readonly AskedItem[] = [],
): Promise<Item | undefined> {
  const { community } = series
  const [made, cards, history, retired, rules] = await Promise.all([
    deps.bank.all(),
    communityCards(community, deps),
    askedBefore(community, deps),
    deps.store.items.retired(community),
    rulesOf(series, deps),
  ])
  const passed = new Set(series.passed?.flatMap((each) => (each.date === date ? [each.item] : [])))
  const past = [...history, ...planned]
  let candidates: readonly RatedItem[] = [...made, ...cards].filter(
    ({ item }) => !retired.has(item.id) && !passed.has(item.id),
  )
  for (;;) {
    const item = chooseItem(candidates, past, { seriesId: series.id, date }, rules)
    if (item === undefined || isSound(item, deps)) return item
    // Made from a text that has changed since; the next best is as good.
    candidates = candidates.filter((rated) => rated.item.id !== item.id)
  }
}

/** What a group was asked on days, in the form that choosing takes; what was asked in sessions is no day's question. */
export async function askedBefore(
  community: string,
  { store }: Pick<PromptDeps, 'store'>,
): Promise<readonly AskedItem[]> {
  const past = await store.prompts.history(community, { isDaily: true, limit: longestHistory })
  return past.flatMap(askedItem)
}

/** What a series may be asked: its kinds and documents, as far as the group has read. */
export async function rulesOf(
  { community, kinds = defaultKinds, documents }: Series,
  { store, library }: Pick<PromptDeps, 'store' | 'library'>,
): Promise<SelectionRules> {
  const { readingLine } = await store.groups.settingsOf(community)
  return {
    kinds,
    ...(documents === undefined ? {} : { documents }),
    readTo: new Map(Object.entries(readingLine)),
    places: placesIn(library.documents),
  }
}

function askedItem({ item, date, answered, right }: PastPrompt): readonly AskedItem[] {
  return date === undefined ? [] : [{ item, date, answered, right }]
}

/** Whether an item holds for its document as it is now, so that it can be asked. */
export function isSound(item: Item, { library }: Pick<PromptDeps, 'library'>): boolean {
  const document = library.documents.find(({ id }) => id === item.document)
  // A card that a member wrote may have no document; whoever shows it looks closer.
  if (document === undefined) return item.kind === 'card'
  return checkItem(item, document) === undefined
}
