import { editDistance } from '../search/spelling.ts'

/**
 * Whether a typed word is another one but for a slip: one letter wrong, missing, added or swapped with its neighbour
 * from four letters on, two from eight on.
 */
export function isNearWord(typed: string, word: string): boolean {
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2
  if (Math.abs(typed.length - word.length) > slips) return false
  return editDistance(typed, word, slips) <= slips
}
