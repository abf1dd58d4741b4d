const MOST = 25
const QUARTERS = [0, 15, 30, 45]

/**
 * The time of day that somebody typed, as 'HH:MM': "9", "9:30", "21.15", "0930", "9pm", "09h00", "오후 3시", "9 Uhr",
 * "noon"; undefined if it is none.
 */
export function parseTime(typed: string): string | undefined {
  const words = plain(typed)
  const named = namedTimes.find(([names]) => names.test(words))
  if (named !== undefined) return named[1]
  const half = halves.find(([pattern]) => pattern.test(words))?.[1]
  const [, hour, short, minute] = clock.exec(words.replace(halfOfDay, ' ').trim()) ?? []
  if (hour === undefined && short === undefined) return undefined
  const digits = short?.padStart(4, '0')
  const minutes = Number(digits?.slice(2) ?? (minute === '반' || minute === '半' ? 30 : (minute ?? 0)))
  return timeOf(hourOf(Number(digits?.slice(0, 2) ?? hour), half), minutes)
}

/**
 * Times that the typed beginning may become, in steps of 15 minutes, at most 25 as 'HH:MM': first what it says, then the
 * same in the other half of the day, then whole hours that begin so. Nothing typed: whole hours from 7 in the morning.
 */
export function suggestTimes(typed: string): readonly string[] {
  const words = plain(typed)
  if (words === '') return Array.from({ length: 24 }, (_, hour) => clockTime((hour + 7) % 24, 0))
  const [, begun, tens] = /^(\d{1,2})\s*[:.h]\s*(\d)$/.exec(words) ?? []
  const exact = parseTime(begun ?? typed)
  if (exact === undefined) return []
  const hour = Number(exact.slice(0, 2))
  const isOpen = !halfOfDay.test(words) && hour < 12
  const quarters = QUARTERS.filter(
    (minute) => tens === undefined || String(minute).padStart(2, '0').startsWith(tens),
  )
  const hours = isOpen ? [hour, hour + 12] : [hour]
  const near = hours.flatMap((each) => quarters.map((minute) => clockTime(each, minute)))
  const longer = /^[12]$/.test(words) ? Array.from({ length: 24 }, (_, other) => other) : []
  const begunSo = longer.filter((other) => other > 9 && String(other).startsWith(words))
  const all = [
    ...(tens === undefined ? [exact] : []),
    ...near,
    ...begunSo.map((other) => clockTime(other, 0)),
  ]
  return [...new Set(all)].slice(0, MOST)
}

/** An hour with its minutes, or both in three or four digits; then words for "hour" and "minute" in six languages. */
const clock =
  /^(?:(\d{1,2})|(\d{3,4}))(?:\s*(?:[:.h]|시|時|uhr|heures?|horas?|o'?clock|\s(?=\d\d))\s*(?:(\d\d|반|半)\s*(?:분|分|min|uhr|h)?)?)?$/
/** Words for the half of the day, and such as stand before a time. */
const halfOfDay =
  /(?<!\p{L})(?:[ap]\.?\s?m\.?|a las?|[ap]|um|at|à|오전|오후|午前|午後|(?:de la |por la )?(?:mañana|tarde|noche)|(?:du |de l'?)?(?:matin|soir|après-midi)|morgens|vormittags|nachmittags|abends)(?!\p{L})|오전|오후|午前|午後/gu

type HalfOfDay = 'am' | 'pm'

const halves: readonly (readonly [RegExp, HalfOfDay])[] = [
  [/(?<!\p{L})p(?:\.?\s?m\.?)?(?!\p{L})|오후|午後|tarde|noche|soir|après-midi|nachmittags|abends/u, 'pm'],
  [/(?<!\p{L})a(?:\.?\s?m\.?)?$|오전|午前|mañana|matin|morgens|vormittags/u, 'am'],
]

const namedTimes: readonly (readonly [RegExp, string])[] = [
  [/^(?:12 )?(?:noon|midday|mittags?|midi|mediod[ií]a|정오|正午)$/, '12:00'],
  [/^(?:midnight|mitternacht|minuit|medianoche|자정)$/, '00:00'],
]

function plain(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").trim().replace(/\s+/g, ' ')
}

/** Undefined where the hour and the half of the day contradict each other. */
function hourOf(hour: number, half: HalfOfDay | undefined): number | undefined {
  if (half === undefined) return hour
  if (half === 'am') return hour > 12 ? undefined : hour % 12
  if (hour === 0) return undefined
  return hour < 12 ? hour + 12 : hour
}

function timeOf(hour: number | undefined, minute: number): string | undefined {
  return hour !== undefined && hour < 24 && minute < 60 ? clockTime(hour, minute) : undefined
}

function clockTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
