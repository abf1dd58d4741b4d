import type { Quoted } from './find-phrase.ts'
import type { WordIndex } from './word-index.ts'

/** A part of a quotation that stands somewhere word by word. */
export type Piece = { readonly from: number; readonly count: number; readonly place: number }

/** Pieces that a quotation may be put together from; more are a chance of common words. */
const MOST_PIECES = 4
/** How telling the words of a piece must be together, of what one word can tell at most: some three that are not common. */
const LEAST_WEIGHT = 1.2

/**
 * The pieces that a quotation is put together from: each as long as it can be and of telling words, and all but one word in
 * ten in one of them. Undefined where it is not put together so.
 */
export function findSplice({ ids }: Quoted, index: WordIndex): readonly Piece[] | undefined {
  const pieces: Piece[] = []
  let missed = 0
  const enough = LEAST_WEIGHT * index.weightOf(-1)
  for (let from = 0; from < ids.length; ) {
    const last = pieces.at(-1)
    const behind = last === undefined ? 0 : last.place + last.count
    const piece = longestPiece(ids, from, behind, index)
    if (piece !== undefined && weightOf(ids, piece, index) >= enough) {
      pieces.push(piece)
      from += piece.count
    } else {
      missed++
      from++
    }
    if (pieces.length > MOST_PIECES || 10 * missed > ids.length) return undefined
  }
  return pieces.length > 1 ? pieces : undefined
}

/** Words between pieces that stand in one sentence, or nearly. */
const FARTHEST = 30

/** Whether each piece stands shortly behind the one before it: then nothing was put together, but words are others. */
export function isTogether(pieces: readonly Piece[], index: WordIndex): boolean {
  return pieces.slice(1).every(({ place }, i) => {
    const before = pieces[i]
    if (before === undefined) return false
    const from = before.place + before.count
    return from <= place && place <= from + FARTHEST && index.stretchAt(from - 1) === index.stretchAt(place)
  })
}

/** The longest run of words from one on that stands anywhere, of equals the nearest behind a place; undefined under three words. */
function longestPiece(ids: Int32Array, from: number, behind: number, index: WordIndex): Piece | undefined {
  if (from + 3 > ids.length) return undefined
  const { start, end } = index.placesOf(ids, from, 3)
  let best: Piece | undefined
  for (let i = start; i < end; i++) {
    const place = index.places[i] ?? 0
    let count = 3
    while (from + count < ids.length && index.words[place + count] === ids[from + count]) count++
    const isNearer = count === best?.count && best.place < behind && behind <= place
    if (best === undefined || count > best.count || isNearer) best = { from, count, place }
  }
  return best
}

function weightOf(ids: Int32Array, { from, count }: Piece, index: WordIndex): number {
  let weight = 0
  for (const id of ids.subarray(from, from + count)) weight += index.weightOf(id)
  return weight
}
