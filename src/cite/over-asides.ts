import type { Quoted } from './find-phrase.ts'
import type { Place } from './place.ts'
import type { WordIndex } from './word-index.ts'

/**
 * The parts of a quotation that runs over lines set aside, as an advertisement within an article: word by word the end of one
 * stretch and the beginning of the next. Undefined where it does not.
 */
export function placesOverAsides(
  { ids }: Quoted,
  index: WordIndex,
): readonly [Place, Place, ...Place[]] | undefined {
  for (const size of [3, 2]) {
    const { start, end } = index.placesOf(ids, 0, size)
    for (let i = start; i < end; i++) {
      const [first, second, ...rest] = partsFrom(index.places[i] ?? 0, ids, index)
      if (first !== undefined && second !== undefined) return [first, second, ...rest]
    }
  }
  return undefined
}

/** The parts of some words that begin at a place; none where other words stand there. */
function partsFrom(place: number, ids: Int32Array, index: WordIndex): readonly Place[] {
  const parts: Place[] = []
  let [from, at] = [place, place]
  const close = (): void => {
    const { document } = index.stretchAt(from)
    parts.push({ document, start: index.starts[from] ?? 0, end: index.ends[at - 1] ?? 0 })
  }
  for (const id of ids) {
    if (index.words[at] === WALL) {
      const next = behindWalls(at, index)
      if (next === undefined) return []
      close()
      from = next
      at = next
    }
    if (index.words[at] !== id) return []
    at++
  }
  close()
  return parts
}

const WALL = 0

/** The first word behind a wall in the same document. */
function behindWalls(wall: number, { words, stretchAt }: WordIndex): number | undefined {
  let at = wall
  while (words[at] === WALL) at++
  return at < words.length && stretchAt(at).document === stretchAt(wall).document ? at : undefined
}
