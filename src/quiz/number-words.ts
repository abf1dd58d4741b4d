/**
 * The words with every English number in digits: "one hundred and five" is 105, "nineteen fifty-four" 1954, "third" 3th,
 * "two thirds" 2/3. Expects folded words; digits are taken up where a scale follows ("1.5 million").
 */
export function writeNumbers(words: readonly string[]): readonly string[] {
  const written: string[] = []
  for (let i = 0; i < words.length; ) {
    const number = readFraction(words, i) ?? readYear(words, i) ?? readCardinal(words, i)
    if (number) written.push(number.text)
    else written.push(writeOrdinal(words[i] ?? ''))
    i += number?.length ?? 1
  }
  return written
}

type NumberRead = { readonly text: string; readonly length: number }

/** "two thirds", "half", "one half", "three quarters"; a singular third is a place in a row unless one is before it. */
function readFraction(words: readonly string[], at: number): NumberRead | undefined {
  const first = words[at] ?? ''
  if (first === 'half') return { text: '1/2', length: 1 }
  const top = UNITS[first] ?? (/^[1-9]$/.test(first) ? Number(first) : undefined)
  const bottom = DENOMINATORS[words[at + 1] ?? '']
  if (!top || !bottom || top >= bottom.value || bottom.isOne !== (top === 1)) return undefined
  return { text: `${top}/${bottom.value}`, length: 2 }
}

/** A year as it is said: "nineteen fifty-four", "twenty twenty", "eighteen hundred" (which a cardinal reads too). */
function readYear(words: readonly string[], at: number): NumberRead | undefined {
  const century = TEENS[words[at] ?? ''] ?? (words[at] === 'twenty' ? 20 : undefined)
  if (century === undefined) return undefined
  const teen = TEENS[words[at + 1] ?? '']
  if (teen !== undefined) return { text: String(century * 100 + teen), length: 2 }
  const ten = TENS[words[at + 1] ?? '']
  if (ten === undefined) return undefined
  const unit = UNITS[words[at + 2] ?? '']
  return { text: String(century * 100 + ten + (unit ?? 0)), length: unit === undefined ? 2 : 3 }
}

/** What may follow in a number: after `ten` only a unit, after `unit` only a scale. */
type Last = 'nothing' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'digits'

type Sum = { total: number; current: number; last: Last; scale: number }

function readCardinal(words: readonly string[], at: number): NumberRead | undefined {
  const isArticle = /^an?$/.test(words[at] ?? '') && isScale(words[at + 1])
  const start = isArticle ? at + 1 : at
  const sum: Sum = { total: 0, current: 0, last: 'nothing', scale: Infinity }
  let i = start
  while (i < words.length) {
    const word = words[i] ?? ''
    const isJoined = word === 'and' && (sum.last === 'hundred' || sum.last === 'scale')
    if (isJoined && take({ ...sum }, words[i + 1] ?? '', undefined)) {
      i++
      continue
    }
    if (!take(sum, word, words[i + 1])) break
    i++
  }
  if (i === start) return undefined
  const ordinal = endsInOrdinal(sum, words[i])
  const value = sum.total + sum.current + (ordinal ?? 0)
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return undefined
  const text = String(Math.round(value * 1e6) / 1e6)
  return ordinal === undefined ? { text, length: i - at } : { text: `${text}th`, length: i - at + 1 }
}

/** Adds the word to the sum if a number can go on with it. */
function take(sum: Sum, word: string, next: string | undefined): boolean {
  const isFresh = sum.last === 'nothing' || sum.last === 'hundred' || sum.last === 'scale'
  const unit = UNITS[word]
  if (unit !== undefined) return (isFresh || (sum.last === 'ten' && unit > 0)) && add(sum, unit, 'unit')
  const teen = TEENS[word]
  if (teen !== undefined) return isFresh && add(sum, teen, 'teen')
  const ten = TENS[word]
  if (ten !== undefined) return isFresh && add(sum, ten, 'ten')
  if (word === 'hundred') {
    if (sum.last === 'hundred' || sum.last === 'scale') return false
    sum.current = (sum.last === 'nothing' ? 1 : sum.current) * 100
    sum.last = 'hundred'
    return true
  }
  const scale = SCALES[word]
  if (scale !== undefined) return multiply(sum, scale)
  // Digits alone are a number as they stand; a scale makes them part of a larger one.
  const takesDigits = /^\d{1,15}(?:\.\d{1,6})?$/.test(word) && sum.last === 'nothing' && isScale(next)
  return takesDigits && add(sum, Number(word), 'digits')
}

function add(sum: Sum, value: number, last: Last): true {
  sum.current += value
  sum.last = last
  return true
}

function multiply(sum: Sum, scale: number): boolean {
  if (sum.last === 'scale' || scale >= sum.scale) return false
  sum.total += (sum.last === 'nothing' ? 1 : sum.current) * scale
  sum.current = 0
  sum.scale = scale
  sum.last = 'scale'
  return true
}

/** "twenty first", "hundred and third": what an ordinal adds to the number before it. */
function endsInOrdinal(sum: Sum, word: string | undefined): number | undefined {
  const value = ORDINALS[word ?? '']
  if (value === undefined) return undefined
  if (sum.last === 'ten') return value < 10 ? value : undefined
  return sum.last === 'hundred' || sum.last === 'scale' ? value : undefined
}

function writeOrdinal(word: string): string {
  const value = ORDINALS[word]
  return value === undefined ? word.replace(/^(\d+)(?:st|nd|rd)$/, '$1th') : `${value}th`
}

function isScale(word: string | undefined): boolean {
  return word === 'hundred' || (word !== undefined && Object.hasOwn(SCALES, word))
}

type Values = Readonly<Record<string, number>>

/** Without a prototype: "constructor" is a word that a person can type. */
function values(entries: readonly (readonly [string, number])[]): Values {
  return Object.assign(Object.create(null), Object.fromEntries(entries))
}

function counted(words: string, value: (i: number) => number): Values {
  return values(words.split(' ').map((word, i) => [word, value(i)] as const))
}

const UNITS = counted('zero one two three four five six seven eight nine', (i) => i)
const TEENS = counted(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i + 10,
)
const TENS = counted('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10)
const SCALES = values([
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const ORDINALS = values([
  ...Object.entries(
    counted(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
      (i) => i + 1,
    ),
  ),
  ...Object.entries(
    counted(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
      (i) => (i + 2) * 10,
    ),
  ),
  ['hundredth', 100],
])

type Denominator = { readonly value: number; readonly isOne: boolean }

const DENOMINATORS: Readonly<Record<string, Denominator>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    [
      'half:halves:2',
      'third:thirds:3',
      'quarter:quarters:4',
      'fifth:fifths:5',
      'sixth:sixths:6',
      'eighth:eighths:8',
      'tenth:tenths:10',
    ].flatMap((entry) => {
      const [one = '', many = '', value = ''] = entry.split(':')
      return [
        [one, { value: Number(value), isOne: true }],
        [many, { value: Number(value), isOne: false }],
      ]
    }),
  ),
)
