import { daysBetween } from '../review/local-date.ts'
import { type Askable, findAskable } from './askable-items.ts'
import { type AskedItem, inOrder } from './asked-item.ts'
import type { Item, ItemKind } from './item.ts'
import type { RatedItem } from './rated-item.ts'
import type { SelectionRules } from './selection-rules.ts'

/** For which series of questions, and which local date (YYYY-MM-DD), a question is chosen. */
export type Occasion = { readonly seriesId: string; readonly date: string }

/**
 * The question to ask, or none where nothing may be asked. The same candidates, history, occasion and rules give the
 * same question, in whatever order they come. What is asked is what the documents have had too little of, of a kind
 * that has rested, good, and neither too easy nor too hard; a hash of series and date decides between equals.
 */
export function chooseItem(
  candidates: readonly RatedItem[],
  history: readonly AskedItem[],
  on: Occasion,
  rules: SelectionRules,
): Item | undefined {
  const past = inOrder(history, on.date)
  const askable = findAskable(candidates, past, on.date, rules)
  const worth = judge(askable, past, on)
  for (const tier of askable.tiers) {
    const ranked = tier
      .map((rated) => ({ item: rated.item, worth: worth(rated) }))
      .sort((a, b) => b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1))
    // Whether words have rested is costly to tell, so it is asked of the best first, and of few.
    const found = ranked.find(({ item }) => askable.isRested(item))
    if (found) return found.item
  }
  return undefined
}

/**
 * What speaks for an item: above all its document's turn, then its kind's and how good it is. The weights are set so that
 * shares of documents are kept within a few days in twenty, and no kind comes twice running where there is another.
 */
function judge(
  { tiers, due }: Askable,
  history: readonly AskedItem[],
  on: Occasion,
): (rated: RatedItem) => number {
  const lacks = lackOf(tiers.flat(), history)
  const lastKinds = history.slice(-KIND_MEMORY).map(({ item }) => item.kind)
  const paragraphs = new Map(history.map(({ item, date }) => [item.paragraph, date]))
  return ({ item, score }) => {
    const rested = daysSince(paragraphs.get(item.paragraph), on.date)
    return (
      12 * (lacks.get(item.document) ?? 0) +
      3 * kindTurn(item.kind, lastKinds) +
      4 * score -
      Math.abs((EASE[item.kind] ?? 0.6) - TARGET_EASE) +
      (due.has(item.id) ? 2 : 0) +
      (rested === Infinity ? 0.25 : rested < 14 ? -1 : 0) +
      chance(on, item)
    )
  }
}

/**
 * How much of its share a document lacks among the last questions. Shares grow with the logarithm of what a document
 * can be asked about, so a long book gets more days than an essay, but not all of them; one never asked about comes soon.
 */
function lackOf(askable: readonly RatedItem[], history: readonly AskedItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { item } of askable) counts.set(item.document, (counts.get(item.document) ?? 0) + 1)
  const weights = new Map([...counts].map(([id, count]) => [id, Math.log2(1 + count)] as const))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const recent = history.slice(-DOCUMENT_MEMORY).map(({ item }) => item.document)
  const ever = new Set(history.map(({ item }) => item.document))
  return new Map(
    [...weights].map(([id, weight]) => {
      const had = recent.filter((other) => other === id).length / Math.max(1, recent.length)
      const isNew = history.length > 0 && !ever.has(id)
      return [id, weight / total - had + (isNew ? 0.5 : 0)]
    }),
  )
}

/** 1 for a kind not asked lately, less the later it was, and much less than nothing for the one asked last. */
function kindTurn(kind: ItemKind, lastKinds: readonly ItemKind[]): number {
  const at = lastKinds.lastIndexOf(kind)
  if (at < 0) return 1
  return at === lastKinds.length - 1 ? -1 : (lastKinds.length - 1 - at) / KIND_MEMORY
}

function daysSince(date: string | undefined, today: string): number {
  return date === undefined ? Infinity : daysBetween(date, today)
}

/**
 * 0 to a quarter, by a hash (FNV-1a, mixed as MurmurHash3 ends) of the occasion and the item: it decides between items
 * that are as good. A library has ten thousand items, too many to hash with care.
 */
function chance({ seriesId, date }: Occasion, { id }: Item): number {
  let hash = 0x811c9dc5
  for (const character of `${seriesId} ${date} ${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 34
}

const KIND_MEMORY = 5
const DOCUMENT_MEMORY = 20
/** The share of right answers at which a question teaches most, and what to expect of a kind before it is asked. */
const TARGET_EASE = 0.7
const EASE: Readonly<Partial<Record<ItemKind, number>>> = {
  choice: 0.75,
  'true-false': 0.75,
  wh: 0.6,
  cloze: 0.55,
  excerpt: 0.55,
  definition: 0.6,
  acronym: 0.7,
}
