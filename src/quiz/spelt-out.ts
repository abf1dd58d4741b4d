/**
 * Whether the words of a stretch give an acronym's letters, in a row: one letter a word for up to three letters, else
 * each word one or more of them, the first of which opens it (HDAC: histone deacetylase; Schwartz and Hearst 2003).
 */
export function isSpeltOut(acronym: string, text: string): boolean {
  const letters = lettersOf(acronym)
  if (letters.length < 2) return false
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  return words.some((_, start) => matches(letters, 0, words, start, 0))
}

/** Whether a name is written as acronyms are: two capitals or more, of which the first opens it; a plural s may end it. */
export function isAcronym(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*$/u.test(name) && !/\p{Ll}{3}/u.test(name) && name.length < 11
  )
}

function lettersOf(acronym: string): string {
  return acronym
    .replace(/(?<=\p{Lu})s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Whether the letters from `i` on are given by the words from `at` on; small words and one other may be passed over. */
function matches(letters: string, i: number, words: readonly string[], at: number, passed: number): boolean {
  if (i === letters.length) return true
  const word = words[at]
  if (word === undefined) return false
  if (i > 0) {
    const isSmall = /^(?:of|and|in|on|the|for|to|a|by|with)$/.test(word)
    if ((isSmall || passed === 0) && matches(letters, i, words, at + 1, passed + (isSmall ? 0 : 1)))
      return true
  }
  if (word === letters) return false
  const most = letters.length < 4 ? 1 : letters.length - 1
  for (let taken = 1; taken <= most; taken++) {
    if (!opensWith(word, letters.slice(i, i + taken))) return false
    if (matches(letters, i + taken, words, at + 1, passed)) return true
  }
  return false
}

/** Whether a word opens with the first of the letters and holds the others after it, in order. */
function opensWith(word: string, letters: string): boolean {
  if (letters === '' || word.charAt(0) !== letters.charAt(0)) return false
  let from = 1
  for (const letter of letters.slice(1)) {
    const found = word.indexOf(letter, from)
    if (found < 0) return false
    from = found + 1
  }
  return true
}
