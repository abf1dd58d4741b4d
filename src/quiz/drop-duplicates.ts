import type { Document } from '../corpus/document.ts'
import type { Item, ItemKind } from './item.ts'
import type { RatedItem } from './rated-item.ts'
import { tellingTerms } from './text-profile.ts'

/**
 * The items without those that ask again what a better one asks: of their kind, the same answer of a sentence in nearly
 * the same words, as where a text repeats its thesis; and where `oneGap` is set, of a sentence all gaps but one. In steps.
 */
export function* dropDuplicates(
  items: readonly RatedItem[],
  { text }: Document,
  oneGap: boolean,
): Generator<void, readonly RatedItem[]> {
  const groups = new Map<string, ReadonlySet<string>[]>()
  const ids = new Set<string>()
  const gaps = new Set<number>()
  const kept: RatedItem[] = []
  const best = items.toSorted((a, b) => b.score - a.score || b.item.options.length - a.item.options.length)
  for (const [i, rated] of best.entries()) {
    const { item } = rated
    if (i % ITEMS_A_STEP === 0) yield
    const quoted = text.slice(item.quote.start, item.quote.end)
    const terms = new Set(tellingTerms(quoted))
    const name = groupOf(item, terms)
    const group = groups.get(name) ?? []
    groups.set(name, group)
    const isGap = oneGap && GAPS.has(item.kind)
    if (ids.has(item.id) || (isGap && gaps.has(item.quote.start))) continue
    if (group.some((other) => likeness(other, terms) >= ALIKE)) continue
    if (isGap) gaps.add(item.quote.start)
    group.push(terms)
    ids.add(item.id)
    kept.push(rated)
  }
  return kept
}

/** Items are compared with those of one answer, or that share their longest words where the answer is a passage. */
function groupOf({ kind, type, key }: Item, terms: ReadonlySet<string>): string {
  if (type !== 'passage' && type !== 'phrase') return `${kind} ${key.toLowerCase()}`
  const longest = [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 2)
  return `${kind} ${longest.join(' ')}`
}

/** The share of the terms of both that each has (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

/** Whoever has filled one gap of a sentence has read what stood in the others. */
const GAPS: ReadonlySet<ItemKind> = new Set(['cloze', 'excerpt', 'choice'])
const ALIKE = 0.75
const ITEMS_A_STEP = 100
