import { followUpOpenings } from './follow-up-openings.ts'

/**
 * What a question asks after the words that make it a follow-up ("and", "what about"), or undefined where it begins
 * with none of them. Nothing else about it is looked at; the openings of all languages count in all of them.
 */
export function afterOpening(question: string): string | undefined {
  const words = question.normalize('NFC').replace(/^[\s¿¡"'“„«「…·.,-]+/u, '')
  for (const opening of longestFirst) {
    const begins = words.slice(0, opening.length).toLowerCase() === opening
    const rest = words.slice(opening.length)
    // Where words stand apart, the opening must be whole ones: "android" does not begin with "and".
    const isWhole = /^[\s,.?!:;…]/u.test(rest) || (unspaced.test(opening) && rest !== '')
    if (begins && isWhole) return rest.replace(/^[\s,:;…]+/u, '')
  }
  return undefined
}

const longestFirst = Object.values(followUpOpenings)
  .flat()
  .sort((a, b) => b.length - a.length)
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
