import { stopWords } from '../search/stop-words.ts'
import type { Range } from '../text/range.ts'
import { findCandidates } from './find-candidates.ts'
import type { Quoted } from './find-phrase.ts'
import type { Place } from './place.ts'
import type { WordIndex } from './word-index.ts'

/** A part of a document with most telling words of a quotation, and where in the document these stand. */
export type Close = { readonly place: Place; readonly shared: readonly Range[] }

/** Of the weight of all words of a quotation, how much must stand in one place for it to be close to that. */
const SHARE = 0.6
/** Words in common that tell something, and how much that is of what a word can tell in a library of its size. */
const FEWEST = 3
const TELLING = 0.4
const MOST_TRIED = 4

/**
 * Where most of the telling words of a quotation stand close together, in whatever order: from the first of them to the last.
 * Undefined where that is nowhere so.
 */
export function findClose({ ids, words }: Quoted, index: WordIndex): Close | undefined {
  // In a small library the small words of a language are as rare as any other.
  const wanted = new Set(ids.filter((_, word) => !stopWords.has(words[word]?.folded ?? '')))
  let all = 0
  for (const id of wanted) all += index.weightOf(id)
  let best: { readonly share: number; readonly start: number; readonly end: number } | undefined
  for (const size of [3, 2, 1]) {
    for (const { first, last, hit } of findCandidates(ids, size, index, MOST_TRIED)) {
      const stretch = index.stretchAt(hit)
      const margin = 5 + (ids.length >> 1)
      const start = Math.max(stretch.first, first - margin)
      const end = Math.min(stretch.last, last + ids.length + margin)
      const share = shareOf(wanted, index.words.subarray(start, end), index) / all
      if (share >= SHARE && share > (best?.share ?? 0)) best = { share, start, end }
    }
  }
  return best && closeIn(best, wanted, index)
}

function closeIn({ start, end }: Range, wanted: ReadonlySet<number>, index: WordIndex): Close {
  const telling: number[] = []
  for (let at = start; at < end; at++) {
    const id = index.words[at] ?? -1
    if (wanted.has(id) && isTelling(id, index)) telling.push(at)
  }
  const [first = start, last = end - 1] = [telling[0], telling.at(-1)]
  const { document } = index.stretchAt(first)
  return {
    place: { document, start: index.starts[first] ?? 0, end: index.ends[last] ?? 0 },
    shared: telling.map((at) => ({ start: index.starts[at] ?? 0, end: index.ends[at] ?? 0 })),
  }
}

const isTelling = (id: number, index: WordIndex): boolean =>
  index.weightOf(id) >= TELLING * index.weightOf(-1)

/** The weight of the wanted words that stand among some words; 0 where too few of them tell anything. */
function shareOf(wanted: ReadonlySet<number>, words: Int32Array, index: WordIndex): number {
  let [weight, telling] = [0, 0]
  for (const id of new Set(words)) {
    if (!wanted.has(id)) continue
    weight += index.weightOf(id)
    if (isTelling(id, index)) telling++
  }
  return telling >= FEWEST ? weight : 0
}
