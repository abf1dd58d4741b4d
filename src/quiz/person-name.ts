import { isGivenName } from './given-names.ts'
import type { KnownNames } from './known-names.ts'
import { matchWord } from './same-word.ts'

/**
 * How a person's name as given stands to the one meant: `shorter` (the surname alone), `longer`, `first` (a first name
 * alone), `unclear` where another person of the readings is meant as well, `other` where it is someone else's, `none`
 * where the two share no surname.
 */
export type NameMatch = 'same' | 'shorter' | 'longer' | 'first' | 'unclear' | 'other' | 'none'

/** Whether a name of no known sort is a person's, as far as its words and the readings show. Expects its normalised words. */
export function looksPersonal(words: readonly string[], name: string, known: KnownNames): boolean {
  if (words.length === 1) return true
  const [first = '', ...rest] = words
  const isInitialled = rest.slice(0, -1).some((word) => /^\p{L}$/u.test(word))
  const isGiven = isGivenName(/^\p{L}+/u.exec(name.trim())?.[0] ?? '')
  return (
    isGiven ||
    isInitialled ||
    FAMILY_FIRST.has(first) ||
    known.names.get(words.at(-1) ?? '')?.type === 'person'
  )
}

/** Compares persons' names, titles left out. Expects normalised words. */
export function matchPerson(
  meant: readonly string[],
  given: readonly string[],
  known: KnownNames,
): NameMatch {
  const a = withoutTitles(meant)
  const b = withSurnameJoined(a, withInitialsApart(a, withoutTitles(given)))
  if (a.length === 0 || b.length === 0) return 'none'
  if (a.length === 1 && b.length === 1) return asName(matchWord(a[0] ?? '', b[0] ?? '', known), 'same')
  const match =
    b.length === 1
      ? matchShorter(a, b[0] ?? '', known)
      : a.length === 1
        ? matchLonger(a, b, known)
        : matchFull(a, b, known)
  if (match === 'none' || match === 'other' || match === 'first') return match
  return couldBeOther(a, b, known) ? 'unclear' : match
}

/** "J.F. Dulles": initials that are written together are those of the first names, one by one. */
function withInitialsApart(
  meant: readonly string[],
  [first = '', ...rest]: readonly string[],
): readonly string[] {
  const initials = meant
    .slice(0, -1)
    .map((word) => word[0])
    .join('')
  return rest.length > 0 && initials.length > 1 && first === initials ? [...first, ...rest] : [first, ...rest]
}

/** "Mac Arthur" is MacArthur. */
function withSurnameJoined(meant: readonly string[], given: readonly string[]): readonly string[] {
  const surname = meant.at(-1) ?? ''
  const from = given.findIndex((_, i) => i < given.length - 1 && given.slice(i).join('') === surname)
  return from < 0 ? given : [...given.slice(0, from), surname]
}

/** The surname alone is enough; in Korean and Chinese names it comes first ("Ban Ki-moon"). */
function matchShorter(meant: readonly string[], given: string, known: KnownNames): NameMatch {
  for (const surname of surnames(meant)) {
    const match = asName(matchWord(surname, given, known), 'shorter')
    if (match !== 'none') return match
  }
  const isPart = meant.some((word) => word.length > 1 && matchWord(word, given, known) === 'same')
  return isPart ? 'first' : 'none'
}

function matchLonger(
  [surname = '']: readonly string[],
  given: readonly string[],
  known: KnownNames,
): NameMatch {
  const end = surnames(given).includes(surname) ? surname : (given.at(-1) ?? '')
  const match = asName(matchWord(surname, end, known), 'longer')
  const others = (known.persons.get(surname) ?? []).map(withoutTitles).filter(({ length }) => length > 1)
  // Where the readings name one person so, the fuller name has to be that person's.
  const isSomeoneElse = others.length > 0 && !others.some((other) => agree(other, given, known))
  return match !== 'none' && isSomeoneElse ? 'other' : match
}

function matchFull(meant: readonly string[], given: readonly string[], known: KnownNames): NameMatch {
  const surname = matchWord(meant.at(-1) ?? '', given.at(-1) ?? '', known)
  if (surname === 'other') return 'none'
  if (!agree(meant, given, known)) return given.every((word) => meant.includes(word)) ? 'first' : 'other'
  return asName(surname, 'same')
}

/** Whether first names agree, an initial standing for a name and middle names left out at will. */
function agree(a: readonly string[], b: readonly string[], known: KnownNames): boolean {
  const [first, ...middle] = a.slice(0, -1)
  const [otherFirst, ...otherMiddle] = b.slice(0, -1)
  if (matchWord(a.at(-1) ?? '', b.at(-1) ?? '', known) === 'other') return false
  if (first === undefined || otherFirst === undefined) return true
  if (!isSameGiven(first, otherFirst, known)) return false
  const [few, many] = middle.length < otherMiddle.length ? [middle, otherMiddle] : [otherMiddle, middle]
  if (numerals(few) !== numerals(many)) return false
  return few.every((name) => many.some((other) => isSameGiven(name, other, known)))
}

function numerals(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(' ')
}

function isSameGiven(a: string, b: string, known: KnownNames): boolean {
  if (/\d/.test(a + b)) return a === b
  const isInitial = (a.length === 1 || b.length === 1) && a[0] === b[0]
  const match = matchWord(a, b, known)
  return isInitial || match === 'same' || match === 'typo'
}

/** Whether the readings name another person whom the name given, or the lone surname meant, could mean as well. */
function couldBeOther(meant: readonly string[], given: readonly string[], known: KnownNames): boolean {
  const ends = new Set([meant.at(-1) ?? '', ...surnames(meant)])
  const isLone = given.length === 1
  const people = [...ends]
    .filter((end) => !isLone || matchWord(end, given[0] ?? '', known) !== 'other')
    .flatMap((end) => known.persons.get(end) ?? [])
    .map(withoutTitles)
    .filter((words) => words.length > 1 && (isLone || ends.has(words.at(-1) ?? '')))
  if (meant.length === 1) {
    const all = [...people, given]
    return all.some((one) => all.some((other) => !agree(one, other, known)))
  }
  return people.some((person) => !agree(person, meant, known) && (isLone || agree(person, given, known)))
}

function asName(match: ReturnType<typeof matchWord>, name: NameMatch): NameMatch {
  if (match === 'other') return 'none'
  return match === 'unsure' ? 'unclear' : name
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !TITLES.has(word))
  return from < 0 ? words : words.slice(from)
}

/** Where the family name stands: last, first in a name like Ban Ki-moon, at either end where it cannot be told. */
function surnames(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  const last = rest.at(-1) ?? first
  if (!FAMILY_FIRST.has(first) || rest.length === 0 || rest.length > 2) return [last]
  if (rest.length === 1) return [first, last]
  return rest.every((word) => word.length <= 5) ? [first] : [last]
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr doctor prof professor president vice prime minister foreign secretary state general gen colonel captain admiral marshal king queen prince princess emperor empress tsar czar pope saint st sir lord lady senator governor chancellor ambassador justice judge reverend rev the of herr frau monsieur madame'.split(
    ' ',
  ),
)
/** Family names that stand before the given name in English texts too. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song yoo hong moon ban roh noh rhee mao deng zhou xi jiang hu wen chiang sun zhao liu lin li wang zhang chen yang huang wu ho nguyen tran le pham vo ngo koizumi abe ito tojo yoshida kishi sato tanaka nakasone fukuda hatoyama kan noda suga kishida katsura yamagata murayama obuchi fukuzawa tokugawa toyotomi oda'.split(
    ' ',
  ),
)
