import { analyze } from '../search/analyzer.ts'

/**
 * Whether the words that stand for a term give it away: a telling word of it in any form ("administering" of
 * *administrator*), the two words that it is made of (*ropewalk*), or those that it is short for (*symref*).
 */
export function leaksTerm(term: string, said: string): boolean {
  const words = lettersOf(said)
  const own = lettersOf(term)
  const stems = new Set(analyze(said).map((token) => token.term))
  // A term of one word is told by it, however short it is.
  const telling = analyze(term).filter(
    ({ word }) => (own.length === 1 || word.length >= LEAST_LETTERS) && !SAYS_LITTLE.has(word),
  )
  if (telling.some((token) => stems.has(token.term))) return true
  if (telling.some(({ word }) => words.some((other) => areOfOneStem(word, other)))) return true
  const [single = '', ...others] = own
  return others.length === 0 && (isMadeOf(single, words) || isShortFor(single, words))
}

function lettersOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

/** The first five letters in common, or those of a prefix and two more. */
function areOfOneStem(a: string, b: string): boolean {
  const shared = PREFIX.test(a) ? 7 : 5
  return a.length >= shared && b.slice(0, shared) === a.slice(0, shared)
}

/** "a house in which ice …" of *icehouse*. */
function isMadeOf(term: string, words: readonly string[]): boolean {
  const all = new Set(words)
  return [...term].some((_, at) => {
    const [head, tail] = [term.slice(0, at), term.slice(at)]
    return head.length >= LEAST_PART && tail.length >= LEAST_PART && all.has(head) && all.has(tail)
  })
}

/** Whether the beginnings of the first words, two letters of each at least, make the term. */
function isShortFor(term: string, words: readonly string[]): boolean {
  const opening = words.filter((word) => !ARTICLE.test(word)).slice(0, LONGEST_EXPANSION)
  const isMade = (rest: string, at: number): boolean => {
    const word = opening[at] ?? ''
    const lengths = Array.from({ length: Math.min(word.length, rest.length) }, (_, i) => i + 1)
    return lengths.some((length) => {
      if (length < 2 || rest.slice(0, length) !== word.slice(0, length)) return false
      return length === rest.length ? at > 0 : isMade(rest.slice(length), at + 1)
    })
  }
  return isMade(term, 0)
}

const LEAST_LETTERS = 4
const LEAST_PART = 3
const LONGEST_EXPANSION = 4
const ARTICLE = /^(?:the|an?|of|for|to|in|and|on)$/
/** Words that begin with these have no more than that in common. */
const PREFIX = /^(?:inter|intra|trans|under|super|micro|multi|hyper|count|contr|photo)/
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'that this these those with from into over than then when where which what have been more most some such other each only also both very your their'.split(
    ' ',
  ),
)
