import type { Weekday } from './plan.ts'

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const readLanguages = ['en', 'ko', 'ja', 'es', 'de', 'fr']

/**
 * The days of the week that somebody typed, in the order of the week: "mon wed fri", "Mon-Fri", "weekdays", "월수금",
 * "lun a vie". The language decides where one word is two days ("di"). Undefined if any word is none of these.
 */
export function parseDays(typed: string, language = 'en'): readonly Weekday[] | undefined {
  // Numbers are not guessed: some weeks begin on Sunday.
  const words = /\d/.test(typed.normalize('NFKC')) ? [] : wordsOf(typed)
  const found = new Set<Weekday>()
  for (let index = 0; index < words.length; index++) {
    const days = daysOf(words[index] ?? '', language)
    const [first] = days
    if (first === undefined) return undefined
    const isRange = words[index + 1] === '-'
    const [last] = isRange ? daysOf(words[index + 2] ?? '', language) : days
    if (last === undefined) return undefined
    for (const day of isRange ? between(first, last) : days) found.add(day)
    if (isRange) index += 2
  }
  return found.size === 0 ? undefined : week.filter((day) => found.has(day))
}

/** Words that stand for several days, as they are read after folding. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/weekends?|week-end|wochenenden?|fines? de semana|주말|週末/g, ' 6 7 '],
  [
    /weekdays?|workdays?|working days?|werktags?|wochentags?|entre semana|(?:dias )?laborables?|en semaine|(?:en )?jours ouvres|평일|平日/g,
    ' 1 2 3 4 5 ',
  ],
  [
    /daily|every ?day|all days|taglich|jeden tag|alle tage|todos los dias|diario|diariamente|tous les jours|quotidien|매일|毎日/g,
    ' 1 2 3 4 5 6 7 ',
  ],
]

/** Korean and Japanese write days in one letter, one after the other. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/([월화수목금토일])(?:요일)?/g, '월화수목금토일'],
  [/([月火水木金土日])(?:曜日?)?/g, '月火水木金土日'],
]

const fillers = new Set([
  'and',
  'every',
  'each',
  'on',
  'und',
  'jeden',
  'am',
  'von',
  'from',
  'de',
  'du',
  'y',
  'e',
  'los',
  'et',
  'les',
  'le',
  'tous',
  'todos',
])
const rangeWords = new Set(['to', 'through', 'thru', 'till', 'until', 'bis', 'a', 'al', 'hasta', 'au'])

function wordsOf(typed: string): readonly string[] {
  let line = fold(typed)
  for (const [names, days] of groups) line = line.replace(names, days)
  line = line.replace(/매주|毎週|까지|まで/g, ' ').replace(/부터|から|[–—~〜ー]/g, ' - ')
  for (const [names, order] of letters)
    line = line.replace(names, (_, day: string) => ` ${order.indexOf(day) + 1} `)
  const words = line
    .replace(/[와과및と・]/g, ' ')
    .replaceAll('-', ' - ')
    .split(/[\s,;/&+·、.]+/)
  return words
    .filter((word) => word !== '' && !fillers.has(word))
    .map((word) => (rangeWords.has(word) ? '-' : word))
}

function daysOf(word: string, language: string): readonly Weekday[] {
  const digit = week.find((day) => String(day) === word)
  if (digit !== undefined) return [digit]
  const own = namedIn(word, language)
  const all = own.size > 0 ? own : new Set(readLanguages.flatMap((other) => [...namedIn(word, other)]))
  // What says two days is not guessed.
  return all.size === 1 ? [...all] : []
}

/** The days whose names in a language begin with a word of two letters or more; "mondays" and "montags", too. */
function namedIn(word: string, language: string): ReadonlySet<Weekday> {
  if (word.length < 2) return new Set()
  const names = namesIn(language)
  const begun = (start: string): readonly Weekday[] =>
    week.filter((day) => names[day - 1]?.some((name) => name.startsWith(start)))
  const found = begun(word)
  return new Set(
    found.length === 0 && word.endsWith('s') && word.length > 4 ? begun(word.slice(0, -1)) : found,
  )
}

const known = new Map<string, readonly (readonly string[])[]>()

/** The long and the short names of the seven days. */
function namesIn(language: string): readonly (readonly string[])[] {
  const before = known.get(language)
  if (before !== undefined) return before
  const formats = (['long', 'short'] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  )
  // 5 January 2026 is a Monday.
  const made = week.map((day) => formats.map((format) => fold(format.format(Date.UTC(2026, 0, 4 + day)))))
  known.set(language, made)
  return made
}

function between(first: Weekday, last: Weekday): readonly Weekday[] {
  return first <= last
    ? week.filter((day) => first <= day && day <= last)
    : week.filter((day) => day >= first || day <= last)
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
