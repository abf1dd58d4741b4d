import { answerWords, singular } from './normalise-answer.ts'

/** The pairs of neighbouring telling words of a sentence, by which sentences are compared. */
export type Wording = ReadonlySet<string>

/** A sentence for comparing with others. */
export function wordingOf(sentence: string): Wording {
  const words = answerWords(sentence)
    .map(singular)
    .filter((word) => word.length > 3 || /\d/.test(word))
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ''}`)
  return new Set(pairs.length > 1 ? pairs.slice(0, -1) : pairs)
}

/** Whether two sentences say nearly the same in nearly the same words: three fifths of the shorter one's pairs are shared. */
export function isNearDuplicate(a: Wording, b: Wording): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0 || few.size * 3 < many.size) return false
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared++
  return shared >= few.size * ENOUGH
}

const ENOUGH = 0.6
