import { analyze } from '../search/analyzer.ts'
import { isAcronym, isSpeltOut } from './spelt-out.ts'
import type { Mention } from './studied-text.ts'
import type { TextProfile } from './text-profile.ts'

/** A telling word of the answer, its other form, or the name it is made of stands elsewhere in the prompt. */
export function repeats(answer: string, rest: string, profile: Pick<TextProfile, 'otherForm'>): boolean {
  const words = analyze(rest)
  const terms = new Set(words.map(({ term }) => term))
  const own = analyze(answer).filter(({ word }) => !/^(?:the|of|and|in|on|for|a|to|de|von|van)$/.test(word))
  if (own.some(({ term }) => terms.has(term))) return true
  const stems = own.map(({ word }) => word).filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  if (stems.some((stem) => words.some(({ word }) => isOfOneStem(word, stem)))) return true
  const other = profile.otherForm(answer)
  if (other !== undefined && rest.includes(other)) return true
  return hasOtherForm(answer, rest)
}

/** Whether the answer is one part of a name, and the other part stands in the prompt: "Anna" beside "Rowe's fleet". */
export function completesName(answer: string, rest: string, { homes }: Pick<TextProfile, 'homes'>): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(answer)) return false
  const others = rest.match(/(?<![\p{L}-])\p{Lu}\p{Ll}+/gu) ?? []
  return others.some((other) => homes(`${answer} ${other}`).size > 0 || homes(`${other} ${answer}`).size > 0)
}

/** Whether the title, which stands beside every question, holds a word of the answer or spells its letters out. */
export function isInTitle({ text }: Pick<Mention, 'text'>, { title, otherForm }: TextProfile): boolean {
  const stems = new Set([...title].filter((term) => term.length > 6).map((term) => term.slice(0, 7)))
  const inTitle = (name: string): boolean =>
    analyze(name)
      .filter(({ word }) => !SAYS_LITTLE.test(word))
      .some(({ term, word }) => title.has(term) || (word.length > 6 && stems.has(word.slice(0, 7))))
  if (inTitle(text)) return true
  if (/^\d+$/.test(text)) return false
  const other = otherForm(text)
  const words = [...title]
  return (other !== undefined && inTitle(other)) || hasOtherForm(text, words.join(' '))
}

/**
 * Whether the prompt names the year before or after the answer, says how many years lie between another event and it,
 * or has the months before or after it.
 */
export function namesYearBeside({ type, text }: Mention, rest: string): boolean {
  const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? Number.NaN)
  if ((type !== 'year' && type !== 'date') || Number.isNaN(year)) return false
  if (APART.test(rest) || (type === 'date' && (rest.match(MONTH)?.length ?? 0) >= 2)) return true
  const others = (rest.match(/\b(?:1\d{3}|20\d\d)\b/g) ?? []).map(Number)
  if (others.some((other) => Math.abs(other - year) === 1)) return true
  return others.length > 0 && SPAN.test(rest)
}

/** A number that is the sum or difference of two others, or a year that a span of years and another year give. */
export function isReckoned({ type, text }: Mention, rest: string, years: readonly number[]): boolean {
  if (type !== 'year' && type !== 'date' && type !== 'number') return false
  const value = Number(
    /\d[\d,]*(?:\.\d+)?/
      .exec(type === 'date' ? (/\b\d{4}\b/.exec(text)?.[0] ?? '') : text)?.[0]
      .replace(/,/g, ''),
  )
  if (Number.isNaN(value)) return false
  const own = (rest.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replace(/,/g, '')))
  // A span is told with its unit; of a plain count anything may be the difference.
  const others = type === 'number' ? own : own.filter((n) => n >= 1000).concat(years)
  const spans = type === 'number' ? own : (rest.match(/\b\d{1,3}(?=[ -]years?\b)/g) ?? []).map(Number)
  const tolerance = type === 'number' ? 0 : 1
  return others.some((a) =>
    spans.some(
      (b) => b > 0 && (Math.abs(a + b - value) <= tolerance || Math.abs(a - b - value) <= tolerance),
    ),
  )
}

const SAYS_LITTLE =
  /^(?:the|of|and|war|treaty|act|battle|king|lake|river|state|states|university|north|south|east|west|new)$/
const SPAN = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)[- ]years?\b/u

/** The other event may stand in any schoolbook: "30 years before, in". */
const APART =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)[- ]years? (?:before|earlier|later|after|prior|previously)\b/iu
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

/** Five letters at the start in common, or all of a shorter word's: GOR and GORD, bdopq and DOPQ. */
function isOfOneStem(word: string, stem: string): boolean {
  if (word.length > 4 && stem.length > 4 && word.slice(0, 5) === stem.slice(0, 5)) return true
  return (word.length > 2 && stem.length - word.length < 2 && stem.startsWith(word)) || word.includes(stem)
}

/** An acronym whose words stand there, or a long name whose acronym does. */
function hasOtherForm(answer: string, rest: string): boolean {
  if (isAcronym(answer)) return isSpeltOut(answer, rest)
  const acronyms: readonly string[] = rest.match(/\b\p{Lu}[\p{L}\d]*\p{Lu}s?\b/gu) ?? []
  return acronyms.some((acronym) => isSpeltOut(acronym, answer))
}
