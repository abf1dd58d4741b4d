import type { WordIndex } from './word-index.ts'

/** Where some words may stand, changed or not: `diagonals` are the places at which the first of them would then stand. */
export type Candidate = {
  readonly first: number
  readonly last: number
  /** How many runs of the words stand there. */
  readonly votes: number
  /** One of the places that were hit. */
  readonly hit: number
}

/** A run of words that stands somewhere, as a pair packed in one number: where the quotation would begin, then the run. */
const PACK = 1 << 14
/** Negative diagonals come before the first word of the index. */
const SHIFT = PACK

/** A run that stands in more places than this tells nothing; `MOST_HITS` bounds the work of one search. */
const MOST_PLACES = 300
const MOST_HITS = 1_500

/**
 * The windows of the index in which most runs of `size` words of a quotation stand, best first, at most `most`; in one, words
 * may stand as many further on or back as `spread` says.
 */
export function findCandidates(
  run: Int32Array,
  size: number,
  index: WordIndex,
  most: number,
  spread: number = 6 + (run.length >> 2),
): readonly Candidate[] {
  const hits = hitsOf(run, size, index)
  const found: Candidate[] = []
  while (found.length < most) {
    const best = densest(hits, spread, found)
    if (best === undefined) return found
    found.push(best)
  }
  return found
}

function hitsOf(run: Int32Array, size: number, index: WordIndex): Float64Array {
  const ranges = []
  for (let at = 0; at + size <= run.length && at < PACK; at++) {
    const range = index.placesOf(run, at, size)
    const count = range.end - range.start
    if (count > 0 && count <= MOST_PLACES) ranges.push({ at, ...range, count })
  }
  ranges.sort((a, b) => a.count - b.count)
  const hits: number[] = []
  for (const { at, start, end, count } of ranges) {
    if (hits.length + count > MOST_HITS) break
    for (let i = start; i < end; i++) hits.push(((index.places[i] ?? 0) - at + SHIFT) * PACK + at)
  }
  return Float64Array.from(hits).sort()
}

const diagonalOf = (hit: number): number => Math.floor(hit / PACK) - SHIFT

/** The window of diagonals with the most runs that no better window has taken. */
function densest(hits: Float64Array, spread: number, taken: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  let from = 0
  for (let to = 0; to < hits.length; to++) {
    const last = diagonalOf(hits[to] ?? 0)
    if (taken.some((each) => last >= each.first - spread && last <= each.last + spread)) {
      from = to + 1
      continue
    }
    while (diagonalOf(hits[from] ?? 0) < last - spread) from++
    const votes = to - from + 1
    if (best !== undefined && votes <= best.votes) continue
    const first = diagonalOf(hits[from] ?? 0)
    best = { first, last, votes, hit: last + ((hits[to] ?? 0) % PACK) }
  }
  return best
}
