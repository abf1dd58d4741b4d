import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { ItemKind } from './item.ts'
import type { RatedItem } from './rated-item.ts'
import { countReadings } from './reading-counts.ts'
import { worthOf } from './worth.ts'

/**
 * The questions that are worth a day of the group, scored by how likely readers are to call them good. Where these are few,
 * the next best stay as well: one of each kind for every week of a year, one for each 1,000 words of a document, and as many in all as a library
 * needs, which is 16 for each 1,000 words, but at least 100 and at most 400, a year and more of working days. In steps.
 */
export function* keepWorthy(
  items: readonly RatedItem[],
  library: Library,
): Generator<void, readonly RatedItem[]> {
  const counts = yield* countReadings(library)
  const weighed: RatedItem[] = []
  for (const [i, { item }] of items.entries()) {
    if (i % ITEMS_A_STEP === 0) yield
    weighed.push({ item, score: worthOf(item, library.document(item.document), counts) })
  }
  const kept = choose(weighed, library)
  return weighed.filter((rated) => kept.has(rated))
}

function choose(weighed: readonly RatedItem[], library: Library): ReadonlySet<RatedItem> {
  const need = needOf(library)
  const kept = new Set<RatedItem>()
  const ofKind = new Map<ItemKind, number>()
  const ofDocument = new Map<DocumentId, number>()
  for (const rated of weighed.toSorted(byScore)) {
    const { kind, document } = rated.item
    const ofSame = ofKind.get(kind) ?? 0
    const ofHome = ofDocument.get(document) ?? 0
    const isWanted =
      kept.size < need ||
      ofSame < OF_EACH_KIND ||
      (ofHome + 1) * LETTERS_A_LEAST <= library.document(document).text.length
    if (rated.score < BAR && !isWanted) continue
    kept.add(rated)
    ofKind.set(kind, ofSame + 1)
    ofDocument.set(document, ofHome + 1)
  }
  return kept
}

/** The best first; between equals the order of ids, which is none of the text. */
function byScore(a: RatedItem, b: RatedItem): number {
  return b.score - a.score || (a.item.id < b.item.id ? -1 : 1)
}

function needOf({ documents }: Library): number {
  const letters = documents.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(LEAST, Math.min(MOST, Math.floor(letters / LETTERS_AN_ITEM)))
}

/** Of those that are likelier than this to be called good, some two in three are. */
const BAR = 0.55
const LEAST = 100
const MOST = 400
const OF_EACH_KIND = 52
/** 1,000 words, of some six letters with the spaces, by 16. */
const LETTERS_AN_ITEM = 375
/** 1,000 words. */
const LETTERS_A_LEAST = 6000
const ITEMS_A_STEP = 20
