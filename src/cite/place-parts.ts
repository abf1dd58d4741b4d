import type { Range } from '../text/range.ts'
import { exactPlaces } from './exact-places.ts'
import { phrasePlaces, type Quoted, quotedIn, standsAt } from './find-phrase.ts'
import { type Marked, type MarkedPart, markedParts } from './marked-parts.ts'
import { holdsNegation } from './negation.ts'
import type { Place } from './place.ts'
import { slightDifferences } from './same-typography.ts'
import type { SlightDifference, Verdict } from './verdict.ts'
import type { WordIndex } from './word-index.ts'

/** Words that a mark may stand for: a few sentences left out, or some words put in the place of others. */
const ROOM = { omission: 200, insertion: 15 } as const

/** Places of the longest part that are tried. */
const MOST_TRIED = 200

/**
 * A quotation with marked omissions or insertions. Its parts stand in order and near one another, or they stand in places
 * that do not belong together. Undefined where it has no marks, or where not every part stands anywhere word by word.
 */
export function placeParts(quotation: string, index: WordIndex): Verdict | undefined {
  const marked = markedParts(quotation)
  if (marked === undefined) return undefined
  const parts = marked.parts.map((part) => ({ ...part, quoted: quotedIn(part.text, index) }))
  const [first, ...others] = inOrder(parts, index)
  if (first === undefined) return apart(parts, index)
  const rest = others.map((placed) => joinedPlace(placed, index))
  const slight = slightOf(marked, parts, first, index)
  const places = [joinedPlace(first, index), ...rest] as const
  return hidesNegation(parts, first, index)
    ? { kind: 'nearly-verbatim', slight, places, negation: true }
    : { kind: 'nearly-verbatim', slight, places }
}

/** In a longer part that is left out there is nearly always one somewhere. */
const FEW_WORDS = 5

/** Whether a few words that were left out, and marked, hold a negation. */
function hidesNegation(parts: readonly Part[], placed: Placed, index: WordIndex): boolean {
  return parts.some(({ before }, i) => {
    const [last, next] = [placed[i - 1]?.end, placed[i]?.start]
    if (before !== 'omission' || last === undefined || next === undefined || next > last + FEW_WORDS)
      return false
    const { text } = index.stretchAt(last)
    return holdsNegation(text.slice(index.ends[last - 1], index.starts[next]))
  })
}

type Part = MarkedPart & { readonly quoted: Quoted }

/** Runs of places of the index, one for each part. */
type Placed = readonly Range[]

/** Every way in which the parts stand in order in one stretch, with no more between them than their marks allow. */
function inOrder(parts: readonly Part[], index: WordIndex): readonly Placed[] {
  const longest = Math.max(...parts.map(({ quoted }) => quoted.ids.length))
  const pivot = parts.findIndex(({ quoted }) => quoted.ids.length === longest)
  const ids = parts[pivot]?.quoted.ids ?? new Int32Array()
  const found: Placed[] = []
  for (const start of phrasePlaces(ids, index).slice(0, MOST_TRIED)) {
    const after = follow(parts.slice(pivot + 1), start + ids.length, index)
    const before = after && precede(parts.slice(0, pivot), parts[pivot]?.before, start, index)
    if (after && before) found.push([...before, { start, end: start + ids.length }, ...after])
  }
  return found
}

function follow(parts: readonly Part[], from: number, index: WordIndex): Placed | undefined {
  const placed: Range[] = []
  let at = from
  for (const { before = 'insertion', quoted } of parts) {
    const end = Math.min(at + ROOM[before], index.stretchAt(from - 1).last)
    const start = nearest(quoted.ids, at, end, 1, index)
    if (start === undefined) return undefined
    at = start + quoted.ids.length
    placed.push({ start, end: at })
  }
  return placed
}

function precede(
  parts: readonly Part[],
  mark: MarkedPart['before'],
  from: number,
  index: WordIndex,
): Placed | undefined {
  const placed: Range[] = []
  let [at, before] = [from, mark ?? 'insertion']
  for (const part of parts.toReversed()) {
    const { ids } = part.quoted
    const least = Math.max(at - ids.length - ROOM[before], index.stretchAt(from).first)
    const start = nearest(ids, at - ids.length, least, -1, index)
    if (start === undefined) return undefined
    placed.unshift({ start, end: start + ids.length })
    ;[at, before] = [start, part.before ?? 'insertion']
  }
  return placed
}

/** The first place from one to another, forwards or backwards, where some words stand. */
function nearest(
  ids: Int32Array,
  from: number,
  to: number,
  by: 1 | -1,
  index: WordIndex,
): number | undefined {
  for (let place = from; by * (to - place) >= 0; place += by) {
    if (place >= 0 && standsAt(ids, place, index.words)) return place
  }
  return undefined
}

function joinedPlace(placed: Placed, index: WordIndex): Place {
  const [first, last] = [placed[0]?.start ?? 0, (placed.at(-1)?.end ?? 1) - 1]
  return {
    document: index.stretchAt(first).document,
    start: index.starts[first] ?? 0,
    end: index.ends[last] ?? 0,
  }
}

/** What is marked, and in what the words between the marks differ besides. */
function slightOf(
  { marks }: Marked,
  parts: readonly Part[],
  placed: Placed,
  index: WordIndex,
): readonly SlightDifference[] {
  const besides = parts.flatMap(({ quoted: { text, words } }, i) => {
    const { start = 0, end = 0 } = placed[i] ?? {}
    const { text: document } = index.stretchAt(start)
    const said = text.slice(words[0]?.start, words.at(-1)?.end)
    return slightDifferences(said, document.slice(index.starts[start], index.ends[end - 1]))
  })
  return [...new Set([...marks, ...besides])]
}

/** The places of the parts by themselves, where all of them can be told from other places. */
function apart(parts: readonly Part[], index: WordIndex): Verdict | undefined {
  const places: Place[] = []
  for (const { quoted } of parts) {
    // A word or two between marks stand anywhere.
    if (quoted.ids.length < 3) continue
    const found = exactPlaces(quoted, index)
    if (found?.kind !== 'verbatim' && found?.kind !== 'nearly-verbatim') return undefined
    places.push(found.places[0])
  }
  const [first, second, ...rest] = places
  return first && second && { kind: 'spliced', places: [first, second, ...rest] }
}
