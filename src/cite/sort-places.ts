/** Where the places of each word begin once they are sorted: those of `id` are [buckets[id], buckets[id + 1]). */
export function bucketsOf(words: Int32Array, kinds: number): Uint32Array {
  const buckets = new Uint32Array(kinds + 1)
  for (const id of words) buckets[id + 1] = (buckets[id + 1] ?? 0) + 1
  for (let id = 0; id < kinds; id++) buckets[id + 1] = (buckets[id + 1] ?? 0) + (buckets[id] ?? 0)
  return buckets
}

/** Entries placed between two breaths: some milliseconds. */
const STEP = 100_000

/**
 * All places of some words by the three words that begin there, equal ones in reading order; beyond the end stand walls. A
 * radix sort, last word first, in linear time whatever repeats; it breathes between steps.
 */
export function* sortPlaces(words: Int32Array, buckets: Uint32Array): Generator<void, Uint32Array> {
  let from: Uint32Array = new Uint32Array(words.length)
  for (let place = 0; place < from.length; place++) from[place] = place
  let into: Uint32Array = new Uint32Array(words.length)
  for (const ahead of [2, 1, 0]) {
    const counted = ahead === 0 ? buckets : shifted(words, buckets, ahead)
    const next = counted.slice()
    for (let start = 0; start < from.length; start += STEP) {
      spread(
        from,
        into,
        { start, end: Math.min(from.length, start + STEP) },
        (place) => words[place + ahead] ?? 0,
        next,
      )
      yield
    }
    ;[from, into] = [into, from]
  }
  return from
}

/** The buckets of the words that stand `ahead` places further on: those of the first places fall out, walls come in. */
function shifted(words: Int32Array, buckets: Uint32Array, ahead: number): Uint32Array {
  const counts = new Uint32Array(buckets.length)
  for (let id = 0; id + 1 < buckets.length; id++) counts[id] = (buckets[id + 1] ?? 0) - (buckets[id] ?? 0)
  for (let place = 0; place < Math.min(ahead, words.length); place++) {
    const id = words[place] ?? 0
    counts[id] = (counts[id] ?? 0) - 1
    counts[0] = (counts[0] ?? 0) + 1
  }
  const starts = new Uint32Array(buckets.length)
  for (let id = 0; id + 1 < starts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0)
  return starts
}

function spread(
  from: Uint32Array,
  into: Uint32Array,
  { start, end }: { readonly start: number; readonly end: number },
  wordOf: (place: number) => number,
  next: Uint32Array,
): void {
  for (let i = start; i < end; i++) {
    const place = from[i] ?? 0
    const word = wordOf(place)
    const at = next[word] ?? 0
    next[word] = at + 1
    into[at] = place
  }
}
