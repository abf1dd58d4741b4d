import { offsetAt } from './local-day.ts'
import { renamedZones, zoneCities } from './zone-cities.ts'

/** A zone and what it is found by, folded, in the order of what says most. */
type Entry = {
  readonly zone: string
  readonly cities: readonly string[]
  /** "kst", "korean standard time". */
  readonly times: readonly string[]
  readonly countries: readonly string[]
  /** Its place among the zones that many people live in. */
  readonly rank: number
}

const MOST = 25
const MINUTE = 60_000

/**
 * The IANA zones that typed words may mean, best first, at most 25: by city, country (in the language, too), name or
 * abbreviation of the time, or, if an instant is given, offset ("UTC+9") at that instant. Nothing typed: the largest.
 */
export function findZones(typed: string, language = 'en', at?: number): readonly string[] {
  const wanted = fold(typed)
  const entries = languagesOf(typed, language).flatMap(entriesOf)
  const offset = parseOffset(typed)
  const best = new Map<string, { readonly score: number; readonly rank: number }>()
  for (const entry of entries) {
    const { zone, rank } = entry
    const isThere = at !== undefined && offset !== undefined && offsetAt(at, zone) === offset
    const score = isThere ? 0 : scoreOf(entry, wanted)
    if (score < (best.get(zone)?.score ?? Number.POSITIVE_INFINITY)) best.set(zone, { score, rank })
  }
  return [...best]
    .sort(([a, one], [b, other]) => one.score - other.score || one.rank - other.rank || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([zone]) => zone)
}

/** The zone that is named in full, "asia/seoul" or "UTC", in the spelling of the time zone database; else undefined. */
export function parseZone(typed: string): string | undefined {
  const name = typed.trim().replaceAll(' ', '_').toLowerCase()
  return entriesOf('en').find(
    ({ zone }) => zone.toLowerCase() === name || oldNameOf(zone)?.toLowerCase() === name,
  )?.zone
}

/** A zone for people to read: "Seoul, South Korea (UTC+9)", the country in the language, the offset at the instant. */
export function zoneLabel(zone: string, at: number, language = 'en'): string {
  const minutes = Math.round(offsetAt(at, zone) / MINUTE)
  if (zone === 'UTC') return zone
  const hours = `${Math.trunc(Math.abs(minutes) / 60)}`
  const rest = Math.abs(minutes) % 60
  const offset =
    minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${rest}`}`
  const region = regionsOf().get(zone)
  const country = region === undefined ? undefined : nameOf(region, language)
  const city = cityOf(zone)
  return `${country === undefined || country === city ? city : `${city}, ${country}`} (${offset})`
}

/** How well an entry fits, 0 best; infinite: not at all. */
function scoreOf({ cities, times, countries }: Entry, wanted: string): number {
  if (wanted === '') return 0
  const all = [cities, times, countries]
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => ` ${name}`.includes(` ${wanted}`),
    (name) => wanted.length > 2 && name.includes(wanted),
  ]
  for (const [step, test] of tests.entries()) {
    const kind = all.findIndex((names) => names.some(test))
    if (kind !== -1) return 1 + step * all.length + kind
  }
  return Number.POSITIVE_INFINITY
}

const known = new Map<string, readonly Entry[]>()

/** All zones as one language names them. */
function entriesOf(language: string): readonly Entry[] {
  const before = known.get(language)
  if (before !== undefined) return before
  const names = new Map(
    zoneCities.map(([zone, typed], rank) => [zone, { rank, typed: typed.split(',').map(fold) }]),
  )
  const zones = new Set([
    ...Intl.supportedValuesOf('timeZone').map((zone) => renamedZones[zone] ?? zone),
    'UTC',
  ])
  const made = [...zones].map((zone): Entry => {
    const { typed = [], rank = zoneCities.length } = names.get(zone) ?? {}
    const region = regionsOf().get(zone)
    const old = oldNameOf(zone)
    return {
      zone,
      cities: [
        fold(cityOf(zone)),
        ...typed,
        fold(zone),
        ...(old === undefined ? [] : [fold(cityOf(old)), fold(old)]),
      ],
      times: timesOf(zone, language),
      countries:
        region === undefined
          ? []
          : [fold(nameOf(region, language)), fold(region), ...(moreNames[region] ?? [])],
      rank,
    }
  })
  known.set(language, made)
  return made
}

/** What people call countries besides their names, folded. */
const moreNames: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'america', 'united states of america'],
  GB: ['uk', 'britain'],
  CZ: ['czech republic'],
  NL: ['holland'],
  TR: ['turkey'],
}

/** The names of a zone's times in winter and summer, and their initials: "Korean Standard Time", "KST" and "KT". */
function timesOf(zone: string, language: string): readonly string[] {
  const seasons = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)]
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' })
  const names = seasons.map(
    (at) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '',
  )
  const spelt = [...new Set(names)].filter((name) => !/\d/.test(name))
  const initials =
    language === 'en' ? spelt.flatMap((name) => [name, name.replace(/ (Standard|Daylight|Summer)/, '')]) : []
  return [...initials.map((name) => fold(name.replace(/(\p{L})\p{L}*\s*/gu, '$1'))), ...spelt.map(fold)]
}

let regions: ReadonlyMap<string, string> | undefined

/** The country of each zone, by its ISO 3166 code; made once, of what Intl knows. */
function regionsOf(): ReadonlyMap<string, string> {
  regions ??= new Map(
    codes().flatMap((code) => zonesOf(code).map((zone) => [renamedZones[zone] ?? zone, code] as const)),
  )
  return regions
}

function zonesOf(code: string): readonly string[] {
  // Part of ECMA-402 that TypeScript's libraries do not name yet.
  const locale: Intl.Locale & { getTimeZones?(): readonly string[] | undefined } = new Intl.Locale(
    `und-${code}`,
  )
  return locale.getTimeZones?.() ?? []
}

/** All country codes of today: one that was given up is read as another, or has no name. */
function codes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((first) => letters.map((second) => first + second))
  return pairs.filter((pair) => new Intl.Locale(`und-${pair}`).region === pair && nameOf(pair, 'en') !== pair)
}

const countryNames = new Map<string, Intl.DisplayNames>()

function nameOf(region: string, language: string): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  countryNames.set(language, names)
  return names.of(region) ?? region
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function oldNameOf(zone: string): string | undefined {
  return Object.keys(renamedZones).find((old) => renamedZones[old] === zone)
}

/** Words in Korean or Japanese letters are looked for in that language, too. */
function languagesOf(typed: string, language: string): readonly string[] {
  const written = [
    /\p{Script=Hangul}/u.test(typed) ? 'ko' : 'en',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(typed) ? 'ja' : 'en',
  ]
  return [...new Set([language, 'en', ...written])]
}

/** "UTC+9", "GMT-3:30", "+5:30" in milliseconds ahead of UTC. */
function parseOffset(typed: string): number | undefined {
  const [, sign, hours, minutes = '0'] =
    /^\s*(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?(\d\d))?\s*$/i.exec(typed) ?? []
  if (sign === undefined) return undefined
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * MINUTE
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}
