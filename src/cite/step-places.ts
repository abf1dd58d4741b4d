import type { Step } from './align-words.ts'
import type { Place } from './place.ts'
import type { WordIndex } from './word-index.ts'

/** The part of a document from the first word that some steps lie on to the last. */
export function placeOf(steps: readonly Step[], index: WordIndex): Place {
  const [first, last] = [firstPlace(steps), lastPlace(steps)]
  const { document } = index.stretchAt(first)
  return { document, start: index.starts[first] ?? 0, end: index.ends[last] ?? 0 }
}

/** The first word of the index that some steps lie on. */
export function firstPlace(steps: readonly Step[]): number {
  return placesIn(steps)[0] ?? 0
}

/** The last one. */
export function lastPlace(steps: readonly Step[]): number {
  return placesIn(steps).at(-1) ?? 0
}

function placesIn(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step) => (step.kind === 'added' ? [] : [step.place]))
}
