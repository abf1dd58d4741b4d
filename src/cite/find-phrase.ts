import type { Range } from '../text/range.ts'
import { type QuotedWord, quotedWords } from './quotation-words.ts'
import type { WordIndex } from './word-index.ts'

/** A quotation, or a part of one, with its words as an index numbers them. */
export type Quoted = {
  readonly text: string
  readonly words: readonly QuotedWord[]
  readonly ids: Int32Array
}

/** Some words as an index sees them. */
export function quotedIn(text: string, index: WordIndex): Quoted {
  const words = quotedWords(text)
  return { text, words, ids: Int32Array.from(words, ({ folded }) => index.idOf(folded)) }
}

/** Every place of the index where the words of a run stand one after another, in reading order; of an empty run none. */
export function phrasePlaces(run: Int32Array, index: WordIndex): readonly number[] {
  const rarest = rarestGram(run, index)
  if (rarest === undefined) return []
  const found: number[] = []
  for (let i = rarest.start; i < rarest.end; i++) {
    const place = (index.places[i] ?? 0) - rarest.at
    if (place >= 0 && standsAt(run, place, index.words)) found.push(place)
  }
  // Runs of fewer than three words come sorted by what follows them.
  return run.length < 3 ? found.sort((a, b) => a - b) : found
}

/** Whether the words of a run stand at a place, one after another. */
export function standsAt(run: Int32Array, place: number, words: Int32Array): boolean {
  for (let i = 0; i < run.length; i++) if (words[place + i] !== run[i]) return false
  return true
}

/** The three words of a run (all of a shorter one) with the fewest places; undefined where one has none. */
function rarestGram(run: Int32Array, index: WordIndex): (Range & { readonly at: number }) | undefined {
  const size = Math.min(3, run.length)
  let rarest: (Range & { readonly at: number }) | undefined
  for (let at = 0; size > 0 && at + size <= run.length; at++) {
    const { start, end } = index.placesOf(run, at, size)
    if (start === end) return undefined
    if (rarest === undefined || end - start < rarest.end - rarest.start) rarest = { at, start, end }
  }
  return rarest
}
