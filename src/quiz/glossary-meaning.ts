import type { Range } from '../text/range.ts'

/** A meaning without what stands before it: a pronunciation between slashes, brackets, the field, the number of the sense. */
export function bareMeaning(text: string, { start, end }: Range): Range {
  const before = BEFORE.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + before, end }
}

/** Whether a meaning says what a term is, without giving the term away or wandering off into an address. */
export function isMeaning(said: string, term: string): boolean {
  return (
    said.split(/\s+/).length >= LEAST_WORDS && !spells(said, term) && !CONTACT.test(said) && !isSentence(said)
  )
}

/** "The guild office for river trade" of GORT: initials of words in a row give the letters, all but one. */
function spells(said: string, term: string): boolean {
  const letters = term.replace(/[^\p{Lu}]/gu, '')
  if (letters.length < 2 || /^\p{Lu}\p{Ll}/u.test(term)) return false
  const words = said
    .split(/\s+/)
    .slice(0, 14)
    .flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? [])
  const initials = words.map((word) => word.charAt(0).toUpperCase())
  const wanted = letters.length - (letters.length > 3 ? 1 : 0)
  return initials.some((_, from) => {
    const window = initials.slice(from, from + letters.length + 2)
    return inOrder(letters, window) >= wanted && /^\p{Lu}/u.test(words[from] ?? '')
  })
}

/** How many of the letters stand in order among the initials (longest common subsequence, greedy from the first). */
function inOrder(letters: string, initials: readonly string[]): number {
  let found = 0
  let at = 0
  for (const letter of letters) {
    const next = initials.indexOf(letter, at)
    if (next < 0) continue
    found++
    at = next + 1
  }
  return found
}

/** "The old mill has a wheel …": a statement about something else, where a meaning is a noun phrase or "to …". */
function isSentence(said: string): boolean {
  if (VERB_FIRST.test(said)) return false
  const opening = said.split(/\s+/).slice(0, 9)
  const verb = opening.findIndex((word) => FINITE.test(word))
  const under = opening.findIndex((word) => UNDER.test(word))
  return verb > 0 && (under < 0 || under > verb)
}

const BEFORE =
  /^(?:\s*(?:\/[^/\n]{2,40}\/|\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\]|<[^<>\n]{1,60}>|\d{1,2}[.)](?=\s)|(?:n|v|vi|vt|adj|adv)\.(?=\s)|[,;])\s*)+/u
const LEAST_WORDS = 6
const CONTACT = /\S@\S|https?:|www\.|\/[^\s/]{2,30}\/(?=[\s.,;]|$)/
const VERB_FIRST = /^(?:is|are|was|were|means?|describes?|refers|denotes?|covers?|stands)\s/
const FINITE = /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would)$/
const UNDER = /^(?:that|which|who|whose|whom|where|when|if|what|how|as|because|to)$|[,;(]/i
