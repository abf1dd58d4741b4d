import { isEnglishWord } from '../search/dictionary.ts'
import { isGivenName } from './given-names.ts'
import { isDemonym, sortOfWord } from './name-words.ts'

/**
 * Whether the head of an entry is a person: a capitalised name with the years of a life in brackets behind it, or one in
 * a list of people, as its headings say.
 */
export function isPersonHead(head: string, headings: readonly string[]): boolean {
  const [name = '', ...bracket] = head.split('(')
  const words = name.trim().split(/\s+/)
  const [first = ''] = words
  if (!NAME.test(name.trim()) || words.length > MOST_WORDS) return false
  const isThing = !isGivenName(first) && words.some((word) => sortOfWord(word) !== undefined)
  if (isThing || isDemonym(first)) return false
  if (isLife(bracket.join('('))) return words.length > 1 || !isEnglishWord(first.toLowerCase())
  return words.length > 1 && headings.some((heading) => PEOPLE.test(heading))
}

/** "1542-1596)", "born 1542)": years that one life can span. */
function isLife(bracket: string): boolean {
  if (/^\s*(?:b\.|d\.|born|died)\s[^()]*\d{3,4}\s*\)/.test(bracket)) return true
  const [, from, to] = /^[^()\d]*(\d{3,4})\s*[-–—]\s*[^()\d]*(\d{3,4})[^()\d]*\)/u.exec(bracket) ?? []
  const years = Number(to) - Number(from)
  return years >= SHORTEST_LIFE && years <= LONGEST_LIFE
}

const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|d[eiao]|del|della|d[eo]s|von|van|der|den|zu|la|le|bin|ibn|of|the))*$/u
const PEOPLE =
  /\bwho['’]s who\b|\bbiograph|\bdramatis personae\b|\bcast of characters\b|\b(?:key|main|important|leading|major|famous|historical) (?:figures|people|persons|personalities)\b/i
const MOST_WORDS = 6
const SHORTEST_LIFE = 15
const LONGEST_LIFE = 110
