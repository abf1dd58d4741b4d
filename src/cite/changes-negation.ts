import type { Step } from './align-words.ts'
import type { Quoted } from './find-phrase.ts'
import { negates } from './negation.ts'
import { isUnspaced } from './quotation-words.ts'
import { hunks } from './slight-steps.ts'
import type { WordIndex } from './word-index.ts'

/** Whether words in which a quotation and a document differ deny on one side what they say on the other. */
export function changesNegation(steps: readonly Step[], quoted: Quoted, index: WordIndex): boolean {
  // Where a character is a word, a negation is several, of which some may be the same on both sides.
  const parts = isMostlyUnspaced(quoted) ? [wholeOf(steps)] : hunks(steps)
  return parts.some(({ added, removed }) => negates(saidIn(added, quoted), standingIn(removed, index)))
}

/** Whether most words of a quotation are characters of a script without spaces. */
export function isMostlyUnspaced({ words }: Quoted): boolean {
  return words.filter(({ folded }) => isUnspaced(folded)).length * 2 > words.length
}

function wholeOf(steps: readonly Step[]): { added: readonly number[]; removed: readonly number[] } {
  return {
    added: steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.quoted])),
    removed: steps.flatMap((step) => (step.kind === 'added' ? [] : [step.place])),
  }
}

/** Words of the quotation that follow one another, with what stands between them. */
function saidIn(numbers: readonly number[], { text, words }: Quoted): string {
  return text.slice(words[numbers[0] ?? -1]?.start ?? 0, words[numbers.at(-1) ?? -1]?.end ?? 0)
}

/** Words of a document, likewise. */
function standingIn(places: readonly number[], index: WordIndex): string {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return ''
  return index.stretchAt(first).text.slice(index.starts[first], index.ends[last])
}
