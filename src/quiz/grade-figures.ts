import { type AnswerPair, type Meant, withoutEnding } from './answer-pair.ts'
import { type Grade, simplyRight, wrong } from './grade.ts'
import type { AnswerType } from './item.ts'
import { compareDates, readDate } from './read-date.ts'
import { plainForm } from './same-word.ts'

/** Dates are compared as dates wherever both sides are one, and that comparison is final. */
export function gradeDate({ meant, given, givenCore }: AnswerPair): Grade | undefined {
  const asked = meant.type === 'number' ? undefined : readDate(meant.text)
  if (!asked) return undefined
  const said = givenCore.join(' ')
  const bareYear = asked.era && /^\d{1,4}$/.test(said) ? { year: Number(said) } : undefined
  const date = readDate(given) ?? readDate(withoutEnding(given)) ?? readDate(said) ?? bareYear
  if (!date) return undefined
  const match = compareDates(asked, date)
  if (match === 'same') return simplyRight
  return match === 'part' ? { verdict: 'close', why: 'part' } : wrong('other-date')
}

/** A decade of a year's three digits, however its last is written: "the sixties", "60s", "1960er", "1960년대". */
export function gradeDecade({ meant, a, b }: AnswerPair): Grade | undefined {
  if (meant.type === 'number') return undefined
  const [asked, said] = [readDecade(a), readDecade(b)]
  if (asked === undefined || said === undefined) return undefined
  return asked.endsWith(said) ? simplyRight : wrong('other-number')
}

/** The digits of the decade, "196" or where the century is left to the reader "6"; none where words say anything else. */
function readDecade(words: readonly string[]): string | undefined {
  const [word = '', ...others] = words
  if (others.length > 0) return undefined
  const spoken = DECADES.indexOf(word)
  return spoken < 0 ? /^(\d{3}|\d)0(?:s|er|년대|年代)$/.exec(word)?.[1] : String(spoken + 2)
}

/** Numbers have to agree wherever both sides have some; where the key is one, there is nothing else to say. */
export function gradeNumber({ meant, a, b, core, givenCore }: AnswerPair): Grade | undefined {
  const [numbers, givenNumbers] = [numbersOf(a), numbersOf(b)]
  const isNumeric = NUMERIC.has(meant.type)
  if (numbers.length === 0) return isNumeric && givenNumbers.length > 0 ? wrong('other-number') : undefined
  // Of a date the month may stand alone; a number or a year without digits is nothing.
  if (givenNumbers.length === 0) return isNumeric && meant.type !== 'date' ? wrong('other-number') : undefined
  if (numbers.join(' ') !== givenNumbers.join(' '))
    return wrong(givenNumbers.length > numbers.length ? 'several' : 'other-number')
  return isNumeric ? gradeUnits(meant, core, givenCore) : undefined
}

/** The numbers agree; a unit may be left out, or added where the key has none, but not be another one. */
function gradeUnits(
  { type }: Meant,
  core: readonly string[],
  givenCore: readonly string[],
): Grade | undefined {
  const units = core.filter((word) => !isNumber(word)).map(plainForm)
  const givenUnits = givenCore.filter((word) => !isNumber(word)).map(plainForm)
  if (givenUnits.length === 0) return type === 'date' ? undefined : simplyRight
  if (units.length > 0) return givenUnits.every((unit) => units.includes(unit)) ? simplyRight : undefined
  const isOtherMeasure = givenUnits.some((unit) => MEASURES.has(unit)) || givenUnits.length > 3
  return isOtherMeasure ? { verdict: 'close', why: 'extra' } : simplyRight
}

function numbersOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, i) => {
    if (!isNumber(word)) return []
    return [`${words[i - 1] === 'minus' ? '-' : ''}${word.replace(/(?<=\d)th$/, '')}`]
  })
}

function isNumber(word: string): boolean {
  return /\d/.test(word)
}

const DECADES: readonly string[] =
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const NUMERIC: ReadonlySet<AnswerType> = new Set(['number', 'year', 'date'])
const MEASURES: ReadonlySet<string> = new Set(
  'percent dollar euro pound yen won degree celsius fahrenheit kg kilogram gram km kilometre kilometer mile metre meter hour minute sec day week month year decade century minus bc'.split(
    ' ',
  ),
)
