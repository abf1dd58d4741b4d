/** A date as a text writes it: one day, month or year in ISO 8601, or one of two days where the order is not known. */
export type WrittenDate =
  | { readonly kind: 'known'; readonly iso: string }
  | { readonly kind: 'ambiguous'; readonly either: string; readonly or: string }

/** The dates with a day in a text, in order: "17 March 2006", "March 17, 2006", "2006-03-17", "17/03/2006", "2006년 3월 17일". */
export function findDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap(({ groups = {} }) => {
    const date = fromNumbers(groups) ?? fromWords(groups)
    return date ? [date] : []
  })
}

/** The one date that a text consists of, to the day, month or year: "2006", "March 2006", "2006-03-17T09:00:00Z". */
export function parseDate(text: string): WrittenDate | undefined {
  const trimmed = text.trim()
  const iso = trimmed.match(ISO)
  if (iso?.[1] !== undefined) return known(Number(iso[1]), iso[2], iso[3])
  const month = trimmed.match(MONTH_AND_YEAR)
  if (month?.[1] !== undefined && monthNumber(month[1]) > 0)
    return known(Number(month[2]), monthNumber(month[1]))
  const dates = findDates(trimmed)
  return dates.length === 1 && trimmed.length <= LONGEST ? dates[0] : undefined
}

type Groups = Readonly<Record<string, string | undefined>>

function fromWords({ y1, y2, y3, y4, m1, m2, m3, m4, d1, d2, d3, d4 }: Groups): WrittenDate | undefined {
  const month = m3 ?? m4 ?? monthNumber(m1 ?? m2 ?? '')
  return known(Number(y1 ?? y2 ?? y3 ?? y4), month, d1 ?? d2 ?? d3 ?? d4)
}

/** A day above 12, or dots, tell the order; without them the two readings are as good as each other. */
function fromNumbers({ a, b, y, sign }: Groups): WrittenDate | undefined {
  if (y === undefined) return undefined
  const dayFirst = known(Number(y), b, a)
  const monthFirst = known(Number(y), a, b)
  if (!dayFirst || !monthFirst || a === b || sign === '.') return dayFirst ?? monthFirst
  return { kind: 'ambiguous', either: dayFirst.iso, or: monthFirst.iso }
}

/** Undefined for a day that no calendar has. */
function known(
  year: number,
  month?: string | number,
  day?: string | number,
): { readonly kind: 'known'; readonly iso: string } | undefined {
  const [m, d] = [month ?? 1, day ?? 1].map(Number)
  if (m === undefined || d === undefined || !(year >= 1000 && m >= 1 && m <= 12 && d >= 1)) return undefined
  if (d > new Date(Date.UTC(year, m, 0)).getUTCDate()) return undefined
  const parts = [year, ...(month === undefined ? [] : [m]), ...(day === undefined ? [] : [d])]
  return { kind: 'known', iso: parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') }
}

/** 1 to 12, or 0 for a word that names no month. */
function monthNumber(name: string): number {
  const plain = name.toLowerCase().replace(/\.$/, '')
  return (
    MONTHS.findIndex((names) =>
      names.some(
        (full) =>
          plain === full || (plain.length >= 3 && plain === full.slice(0, 3)) || plain === full.slice(0, 4),
      ),
    ) + 1
  )
}

/** English, German, French, Spanish, Italian. */
const MONTHS = [
  ['january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio'],
  ['february', 'februar', 'février', 'febrero', 'febbraio'],
  ['march', 'märz', 'mars', 'marzo'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio'],
  ['june', 'juni', 'juin', 'junio', 'giugno'],
  ['july', 'juli', 'juillet', 'julio', 'luglio'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre', 'settembre'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'décembre', 'diciembre', 'dicembre'],
] as const

/** In characters: a date with its weekday and time. */
const LONGEST = 60
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?)?)?$/
const MONTH_AND_YEAR = /^(\p{L}{3,10}\.?),? (\d{4})$/u
const DATE =
  /(?<![\p{L}\d/.-])(?:(?<m1>\p{L}{3,10}\.?) (?<d1>\d{1,2})(?:st|nd|rd|th)?,? (?<y1>\d{4})|(?<d2>\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?(?<m2>\p{L}{3,10}\.?)(?: de)?,? (?<y2>\d{4})|(?<y3>\d{4})[-/.](?<m3>\d{1,2})[-/.](?<d3>\d{1,2})|(?<y4>\d{4})[年년] ?(?<m4>\d{1,2})[月월] ?(?<d4>\d{1,2})[日일]|(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<y>\d{4}))(?![\d/-])/gu
