import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { ItemKind } from './item.ts'
import { type RatedItem, scoreOf } from './rated-item.ts'
import { worthOf } from './worth.ts'

/**
 * The questions that are worth a day of the group, scored by how much. Where these are few, the next best stay as well:
 * ten of each kind, one for each 1,000 words of a document, and as many in all as a library needs, which is 20 for
 * each 1,000 words, but at least 100 and at most 400, a year and more of working days. In steps.
 */
export function* keepWorthy(
  items: readonly RatedItem[],
  library: Library,
): Generator<void, readonly RatedItem[]> {
  const weighed: Weighed[] = []
  for (const [i, { item, score }] of items.entries()) {
    if (i % ITEMS_A_STEP === 0) yield
    const worth = worthOf(item, library.document(item.document))
    weighed.push({ rated: { item, score: scoreOf(pointsOf(score) + worth) }, worth })
  }
  const kept = choose(weighed, library)
  return weighed.filter(({ rated }) => kept.has(rated)).map(({ rated }) => rated)
}

type Weighed = { readonly rated: RatedItem; readonly worth: number }

function choose(weighed: readonly Weighed[], library: Library): ReadonlySet<RatedItem> {
  const need = needOf(library)
  const kept = new Set<RatedItem>()
  const ofKind = new Map<ItemKind, number>()
  const ofDocument = new Map<DocumentId, number>()
  for (const { rated, worth } of weighed.toSorted(byWorth)) {
    const { kind, document } = rated.item
    const ofSame = ofKind.get(kind) ?? 0
    const ofHome = ofDocument.get(document) ?? 0
    const isWanted =
      kept.size < need ||
      ofSame < OF_EACH_KIND ||
      (ofHome + 1) * LETTERS_A_LEAST <= library.document(document).text.length
    if (worth < -ROUNDING && !isWanted) continue
    kept.add(rated)
    ofKind.set(kind, ofSame + 1)
    ofDocument.set(document, ofHome + 1)
  }
  return kept
}

/** The best first; between equals the better scored, then the order of ids, which is none of the text. */
function byWorth(a: Weighed, b: Weighed): number {
  return b.worth - a.worth || b.rated.score - a.rated.score || (a.rated.item.id < b.rated.item.id ? -1 : 1)
}

function needOf({ documents }: Library): number {
  const letters = documents.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(LEAST, Math.min(MOST, Math.floor(letters / LETTERS_AN_ITEM)))
}

/** The points that a score was made from. */
function pointsOf(score: number): number {
  return Math.log(score / (1 - score))
}

const LEAST = 100
const MOST = 400
const OF_EACH_KIND = 10
/** 50 words, of some six letters with the spaces. */
const LETTERS_AN_ITEM = 300
/** 1,000 words. */
const LETTERS_A_LEAST = 6000
/** Sums of tenths are not exact. */
const ROUNDING = 1e-9
const ITEMS_A_STEP = 20
