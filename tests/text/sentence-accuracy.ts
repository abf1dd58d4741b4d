import type { Range } from '../../src/text/range.ts'

/** How often a splitter decides right, over the places where a sentence could end, and the texts it got wrong. */
export type Accuracy = {
  readonly right: number
  readonly decisions: number
  /** What it made of each text with an error in it, a bar between two sentences. */
  readonly misses: readonly string[]
}

/** Counts the decisions of a splitter over texts given as their sentences, with `between` between two of them. */
export function measureAccuracy(
  split: (text: string) => readonly Range[],
  texts: Iterable<readonly string[]>,
  between: string,
): Accuracy {
  let right = 0
  let decisions = 0
  const misses: string[] = []
  for (const sentences of texts) {
    const text = sentences.join(between)
    const ranges = split(text)
    const found = new Set(ranges.slice(1).map(({ start }) => start))
    const wanted = new Set(startsOf(sentences, between))
    const places = new Set([...found, ...wanted, ...possiblePlaces(text)])
    const wrong = [...places].filter((place) => found.has(place) !== wanted.has(place))
    decisions += places.size
    right += places.size - wrong.length
    if (wrong.length > 0) misses.push(ranges.map(({ start, end }) => text.slice(start, end)).join(' | '))
  }
  return { right, decisions, misses }
}

function startsOf(sentences: readonly string[], between: string): readonly number[] {
  let next = 0
  return sentences.slice(0, -1).map((sentence) => {
    next += sentence.length + between.length
    return next
  })
}

/** Behind every terminal mark and what closes with it, where white space or a letter without case follows. */
function possiblePlaces(text: string): readonly number[] {
  const marks = text.matchAll(/\p{Sentence_Terminal}["'”’)\]」』]*(?:\s+|(?=\p{Lo}))/gu)
  return [...marks].map(({ 0: mark, index }) => index + mark.length).filter((place) => place < text.length)
}
