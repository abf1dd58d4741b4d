import type { Document, DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { Range } from '../text/range.ts'
import { growing } from './growing.ts'
import { foldQuotedWord, scanWords } from './quotation-words.ts'
import { bucketsOf, sortPlaces } from './sort-places.ts'

/** A part of a document that can be quoted in one piece: what stands between two lines set aside. */
export type Stretch = Range & {
  readonly document: DocumentId
  readonly text: string
  /** Its words among those of the index: [first, last). */
  readonly first: number
  readonly last: number
}

/**
 * All words of a library in reading order, and where each run of one, two or three of them stands. A word is a number
 * above 0; 0 is the wall behind each stretch, and -1 a word that no document has.
 */
export type WordIndex = {
  readonly words: Int32Array
  /** Where each word begins and ends in its document. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Places among `words` by the three words that begin there; those of one run stand together. */
  readonly places: Uint32Array
  readonly stretches: readonly Stretch[]
  /** What a folded word is in `words`. */
  idOf(folded: string): number
  /** The places of the run of `count` words (1 to 3) that begins at `at` of some words, as a part of `places`. */
  placesOf(run: Int32Array, at: number, count: number): Range
  stretchAt(place: number): Stretch
  /** How telling a word is: the logarithm of how rarely it comes; the most for one that no document has. */
  weightOf(id: number): number
}

/**
 * Makes the index of what stands between the lines set aside, or of other stretches, in steps of some milliseconds, so that
 * others can have their turn between them.
 */
export function* buildWordIndex(
  library: Library,
  stretchesOf: (document: Document) => readonly Range[] = openStretches,
): Generator<void, WordIndex> {
  const ids = new Map<string, number>()
  const known = new Map<string, number>()
  const columns = { words: growing(Int32Array), starts: growing(Uint32Array), ends: growing(Uint32Array) }
  const stretches: Stretch[] = []
  const idFor = (raw: string): number => {
    const id = known.get(raw) ?? give(foldQuotedWord(raw), ids)
    known.set(raw, id)
    return id
  }
  const add = (id: number, start: number, end: number): void => {
    columns.words.push(id)
    columns.starts.push(start)
    columns.ends.push(end)
  }
  for (const document of library.documents) {
    for (const { start, end } of stretchesOf(document)) {
      const first = columns.words.count()
      for (const step of steps(document.text, { start, end })) {
        scanWords(document.text, step, (raw, at) => add(idFor(raw), at, at + raw.length))
        yield
      }
      const last = columns.words.count()
      add(0, end, end)
      stretches.push({ document: document.id, text: document.text, start, end, first, last })
    }
  }
  const words = columns.words.take()
  const buckets = bucketsOf(words, ids.size + 1)
  yield
  const places = yield* sortPlaces(words, buckets)
  const starts = columns.starts.take()
  return { words, starts, ends: columns.ends.take(), places, stretches, ...lookUps() }

  function lookUps(): Pick<WordIndex, 'idOf' | 'placesOf' | 'stretchAt' | 'weightOf'> {
    return {
      idOf: (folded) => ids.get(folded) ?? -1,
      placesOf: (run, at, count) => placesOf(run, at, count, { words, places, buckets }),
      stretchAt: (place) => stretchAt(place, stretches),
      weightOf: (id) => {
        const count = id > 0 ? (buckets[id + 1] ?? 0) - (buckets[id] ?? 0) : 0
        return Math.log((words.length + 1) / (count + 0.5))
      },
    }
  }
}

function give(folded: string, ids: Map<string, number>): number {
  const id = ids.get(folded) ?? ids.size + 1
  ids.set(folded, id)
  return id
}

/** What stands between the lines set aside. */
function openStretches({ text, setAside }: Document): readonly Range[] {
  const stretches: Range[] = []
  let start = 0
  for (const line of setAside.toSorted((a, b) => a.start - b.start)) {
    if (line.start > start) stretches.push({ start, end: line.start })
    start = Math.max(start, line.end)
  }
  return start < text.length ? [...stretches, { start, end: text.length }] : stretches
}

/** The lines set aside, those in one piece between which nothing stands. */
export function asideStretches({ text, setAside }: Document): readonly Range[] {
  const stretches: Range[] = []
  for (const { start, end } of setAside.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    const isNext = last !== undefined && text.slice(last.end, start).trim() === ''
    if (isNext) stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else stretches.push({ start, end })
  }
  return stretches
}

/** UTF-16 units read between two breaths: some milliseconds. */
const STEP = 20_000

/** A stretch in parts of about that size, cut at white space. */
function* steps(text: string, { start, end }: Range): Generator<Range> {
  const space = /\s/g
  for (let from = start; from < end; ) {
    space.lastIndex = from + STEP
    const to = Math.min(end, from + STEP < end ? (space.exec(text)?.index ?? end) : end)
    yield { start: from, end: to }
    from = to
  }
}

type Sorted = Pick<WordIndex, 'words' | 'places'> & { readonly buckets: Uint32Array }

function placesOf(run: Int32Array, at: number, count: number, { words, places, buckets }: Sorted): Range {
  const id = run[at] ?? -1
  if (id <= 0) return { start: 0, end: 0 }
  let range: Range = { start: buckets[id] ?? 0, end: buckets[id + 1] ?? 0 }
  for (let ahead = 1; ahead < count && range.start < range.end; ahead++) {
    const next = run[at + ahead] ?? -1
    const start = firstNotBelow(next, ahead, range)
    range = { start, end: firstNotBelow(next + 1, ahead, { start, end: range.end }) }
  }
  return range

  function firstNotBelow(word: number, ahead: number, { start, end }: Range): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((words[(places[middle] ?? 0) + ahead] ?? 0) < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

function stretchAt(place: number, stretches: readonly Stretch[]): Stretch {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((stretches[middle]?.first ?? 0) <= place) low = middle
    else high = middle - 1
  }
  const stretch = stretches[low]
  if (stretch === undefined)
    throw new RangeError(`No stretch holds the word ${place} of an index without words.`)
  return stretch
}
