import { type Alignment, alignWords, type Window } from './align-words.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import type { Quoted } from './find-phrase.ts'
import { mendEnds } from './mend-ends.ts'
import type { Stretch, WordIndex } from './word-index.ts'

/** Where a quotation lies best on the documents, with words changed, added or left out. */
export type Altered = Alignment & { readonly stretch: Stretch }

/** Places that are tried for each length of run. */
const MOST_TRIED = 4

/** How far the halves of a quotation may stand apart that was cut in the middle, in words. */
const FARTHEST_HALF = 300

/** Alignments of a quotation at the likely places, the least costly first; none where no place is likely. */
export function findAltered(quoted: Quoted, index: WordIndex): readonly Altered[] {
  const { ids } = quoted
  const tried: Altered[] = []
  for (const size of [3, 2, 1]) {
    for (const candidate of findCandidates(ids, size, index, MOST_TRIED)) {
      const stretch = index.stretchAt(candidate.hit)
      const aligned = alignWords(ids, index.words, windowOf(candidate, ids.length, stretch))
      tried.push({ ...aligned, stretch })
    }
    // Fewer words in a row find more places, which is worth it only where the longer runs found none that is good.
    if (tried.some(({ same }) => 2 * same >= ids.length)) break
  }
  const [best, ...others] = tried.sort((a, b) => a.cost - b.cost)
  return best === undefined ? [] : [{ ...best, steps: mendEnds(best.steps, quoted, index) }, ...others]
}

/** Alignments where words of the document may be left out in one go, and are, at the places with most of the quotation. */
export function findCuts({ ids }: Quoted, likely: Altered, index: WordIndex): readonly Alignment[] {
  const places = likely.steps.flatMap((step) => (step.kind === 'same' ? [step.place] : []))
  const [first, last] = [places[0], places.at(-1)]
  const around = first === undefined || last === undefined ? [] : [{ first, last, hit: first }]
  return [...around, ...findCandidates(ids, 3, index, MOST_TRIED, FARTHEST_HALF)]
    .map(({ first, last, hit }) => {
      const reach = FARTHEST_HALF + ids.length
      const window = clip({ start: first - reach, end: last + reach }, index.stretchAt(hit))
      return alignWords(ids, index.words, window, LEAP_COST)
    })
    .filter(({ leap }) => leap !== undefined)
}

/** A cut counts as much as this many words: leaving out fewer is a change of words. */
const LEAP_COST = 2

function windowOf({ first, last }: Candidate, length: number, stretch: Stretch): Window {
  const margin = 2 + (length >> 3)
  return clip({ start: first - margin, end: last + length + margin }, stretch)
}

function clip({ start, end }: Window, { first, last }: Stretch): Window {
  return { start: Math.max(first, start), end: Math.max(first, Math.min(last, end)) }
}
