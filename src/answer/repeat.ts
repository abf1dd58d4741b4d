import { analyze } from '../search/analyzer.ts'
import { stopWords } from '../search/stop-words.ts'

/** From this share of common terms on, two excerpts say the same: an abstract and the sentence that it repeats. */
const sameShare = 0.8

/** Whether two excerpts say nearly the same: most terms of the shorter one stand in the other. */
export function isRepeat(one: { readonly text: string }, other: { readonly text: string }): boolean {
  const [a, b] = [termsOf(one.text), termsOf(other.text)]
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  if (shorter.size === 0) return one.text === other.text
  return [...shorter].filter((term) => longer.has(term)).length / shorter.size >= sameShare
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(analyze(text).flatMap(({ word, term }) => (stopWords.has(word) ? [] : [term])))
}
