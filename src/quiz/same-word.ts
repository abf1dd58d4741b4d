import { editDistance, typoBudget } from './edit-distance.ts'
import type { KnownNames } from './known-names.ts'
import { singular } from './normalise-answer.ts'
import { areOpposed, directions } from './opposites.ts'

/** How a word given stands to the word meant: `unsure` is a slip that could as well have meant another known name. */
export type WordMatch = 'same' | 'typo' | 'unsure' | 'other'

/**
 * Whether a word is another, misspelt. A word of any known name is never a slip, nor is one with a digit, one that says
 * the opposite, or one nearer to a known name than to the word meant. Expects normalised words.
 */
export function matchWord(meant: string, given: string, known: KnownNames): WordMatch {
  if (meant === given || plainForm(meant) === plainForm(given)) return 'same'
  const [ways, givenWays] = [directions([meant]), directions([given])]
  if (ways.length > 0 && givenWays.length > 0) return ways[0] === givenWays[0] ? 'same' : 'other'
  const slips = countSlips(meant, given)
  if (slips === undefined) return 'other'
  const nearest = nearestOther(meant, given, slips, known)
  if (nearest < slips) return 'other'
  return nearest === slips ? 'unsure' : 'typo'
}

/** A word without its plural or ordinal ending, and "Mt." written out: what counts as the same word. */
export function plainForm(word: string): string {
  return LONG_FORMS.get(word) ?? singular(word.replace(/(?<=\d)th$/, ''))
}

/** Slips between two words within the budget of the word meant; none where it is no slip. */
function countSlips(meant: string, given: string): number | undefined {
  if (/\d/.test(meant + given) || HAN.test(meant + given) || areOpposed(meant, given)) return undefined
  const [a, b] = [spelling(meant), spelling(given)]
  // Two syllables of Hangul are too little to tell a slip from another word.
  if (HANGUL.test(meant) && meant.length < 3) return undefined
  const letters = [...a].length
  const budget = Math.min(typoBudget(letters), typoBudget([...b].length + 1))
  if (budget === 0 || (letters <= 7 && a[0] !== b[0])) return undefined
  const slips = editDistance(a, b, budget)
  return slips <= budget ? slips : undefined
}

/** Hangul is typed letter by letter, three or so to a syllable. */
function spelling(word: string): string {
  return HANGUL.test(word) ? word.normalize('NFD') : word
}

function nearestOther(meant: string, given: string, limit: number, known: KnownNames): number {
  let nearest = limit + 1
  const [length, a] = [[...given].length, spelling(given)]
  for (let size = length - limit; size <= length + limit; size++) {
    for (const word of known.wordsByLength.get(size) ?? []) {
      if (plainForm(word) === plainForm(meant)) continue
      nearest = Math.min(nearest, editDistance(spelling(word), a, nearest))
    }
  }
  return nearest
}

const HAN = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['st', 'saint'],
  ['ft', 'fort'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['pres', 'president'],
  ['govt', 'government'],
  ['intl', 'international'],
  ['dept', 'department'],
  ['univ', 'university'],
])
