import { parseQuery } from '../../src/search/query.ts'

/**
 * A question with one typing error, as a hurried thumb makes it: one letter dropped, doubled, changed or swapped with
 * the next, in one content word of four letters or more. Unchanged where it has no such word.
 */
export function mistype(question: string, random: () => number): string {
  const content = new Set(parseQuery(question, () => undefined).terms.map(({ word }) => word))
  const words = [...question.matchAll(/\p{L}{4,}/gu)].filter(([word]) => content.has(word.toLowerCase()))
  const match = words[Math.floor(random() * words.length)]
  if (!match) return question
  const [word] = match
  const at = 1 + Math.floor(random() * (word.length - 2))
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]
  const typed = edits[Math.floor(random() * edits.length)] ?? word
  return question.slice(0, match.index) + typed + question.slice(match.index + word.length)
}
