import { analyze } from '../search/analyzer.ts'
import { stopWords } from '../search/stop-words.ts'

/** From this share of common terms on, two excerpts say the same: an abstract and the sentence that it repeats. */
const sameShare = 0.8

/** Whether two texts say nearly the same, by their content terms: most of the shorter one's stand in the other. */
export function isRepeat(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size === 0) return longer.size === 0
  let common = 0
  for (const term of shorter) if (longer.has(term)) common++
  return common / shorter.size >= sameShare
}

/** The terms of a text that carry its subject. */
export function contentTerms(text: string): ReadonlySet<string> {
  return new Set(analyze(text).flatMap(({ word, term }) => (stopWords.has(word) ? [] : [term])))
}
