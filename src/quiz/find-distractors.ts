import { type Asked, askedFor, givesAway } from './asked-for.ts'
import { couldStand } from './could-stand.ts'
import { isCutOut } from './cut-name.ts'
import { lowerBound } from './lower-bound.ts'
import { magnitudeOf } from './magnitude.ts'
import type { Gap } from './make-cloze.ts'
import type { NamePool, PooledName } from './name-pool.ts'
import { sortOfWord } from './name-words.ts'
import { spreadTimes } from './spread-times.ts'
import type { StudiedText } from './studied-text.ts'
import { toldYears } from './told-years.ts'

/**
 * Three names of the readings that could stand in the gap and do not: of the same sort and shape, none from the gap's
 * paragraph, none that the text says something alike of; names from nearby, years and dates of the same story.
 * Undefined where there are fewer, for a poor distractor gives the answer away.
 */
export function findDistractors(
  gap: Gap,
  studied: StudiedText,
  pool: NamePool,
): readonly PooledName[] | undefined {
  const { answer } = gap
  if (!OFFERED.has(answer.type) || UNOFFERED.has(answer.sort ?? '')) return undefined
  const asked = askedFor(gap, studied, pool)
  if (givesAway(asked)) return undefined
  if (answer.type === 'year' || answer.type === 'date') {
    return timesBeside(asked, gap, studied, pool)
  }
  // A surname alone is too little, unless it is a king's or a general's.
  if (answer.type === 'person' && !PERSONAL.test(answer.text) && asked.roles.length === 0) return undefined
  // Who was among the guests, or where an accident happened, is not worth four names.
  if (answer.type !== 'event' && !DEED_BEFORE.test(asked.before) && !DEED_AFTER.test(asked.after))
    return undefined
  const found: PooledName[] = []
  for (const name of namesAround(gap, studied, pool)) {
    if (!couldStand(name, asked) || sharesWord(name.text, [answer, ...found]) || !isSound(name)) continue
    found.push(name)
    if (found.length === WANTED) return found
  }
  return undefined
}

const WANTED = 3
/** A decade or an era is too wide; of a country everybody knows where it lies. */
const UNOFFERED: ReadonlySet<string> = new Set(['decade', 'era', 'country', 'continent', 'region'])
/** A number is a detail or can be reckoned; a name of no known sort has no others of its sort. */
const OFFERED: ReadonlySet<string> = new Set(['year', 'date', 'person', 'place', 'organisation', 'event'])
const DEED_WORDS =
  'founded|founder|founding|established|built|designed|invented|inventor|discovered|discoverer|introduced|composed|wrote|' +
  'written|published|painted|sculpted|directed|created|formed|forming|signed|defeated|conquered|elected|succeeded|replaced|' +
  'led|commanded|proposed|coined|named|captured|assassinated|taught|pupil|student|influenced|inspired|translated|' +
  'developed|abolished|annexed|restored|isolated|proved|patented|edited|overthrew|overthrown|rebelled|' +
  'opened|launched|ended|shot|killed|murdered|executed|deposed|crowned|united|liberated|negotiated|ratified'
/** "was founded by _____", "_____ later founded", "elected King _____": who did it, or where, is the point of the sentence. */
const DEED_BEFORE = new RegExp(
  `\\b(?:${DEED_WORDS})\\b(?! for)(?:[^,;.]{0,50}\\b(?:by|after|under|of|in|at)\\b[^,;.]{0,20}| (?:the )?(?:\\p{Lu}\\p{Ll}+ )?)$`,
  'u',
)
const DEED_AFTER = new RegExp(`^(?:,[^,;.]{0,70},)?[^,;.]{0,30}\\b(?:${DEED_WORDS})\\b`, 'u')

function timesBeside(
  asked: Asked,
  gap: Gap,
  studied: StudiedText,
  pool: NamePool,
): readonly PooledName[] | undefined {
  const told = toldYears(studied)
  if (!told || isOfEvent(asked, gap)) return undefined
  const times = timesAround(gap, studied, pool).filter((name) => couldStand(name, asked))
  return spreadTimes(gap.answer, times, { told, home: studied.document.id })
}

/** "the Hale War of _____", "the Leith earthquake in _____": the year of what has a name is known without reading. */
function isOfEvent({ before }: Asked, { answer, sentence }: Gap): boolean {
  const named = sentence.mentions.findLast(
    ({ type, sort, end }) => type === 'event' && NAMED_SORTS.has(sort ?? '') && end <= answer.start,
  )
  const between = sentence.text.slice((named?.end ?? 0) - sentence.start, answer.start - sentence.start)
  return (named !== undefined && RIGHT_BEFORE.test(between)) || NAMED_EVENT.test(before)
}

const NAMED_SORTS: ReadonlySet<string> = new Set(['war', 'uprising', 'treaty', 'happening'])
const RIGHT_BEFORE =
  /^,? ?\(?(?:(?:which )?(?:was |were )?(?:began|begun|ended|started|signed|fought|broke out|concluded|ratified) )?(?:in |of |on |from )?(?:early |mid-|late |the )*$/
/** A name before the word or behind it: "the Leith earthquake of", "the siege of Leith in". */
const NAMED_EVENT =
  /(?:\p{Lu}[\p{L}’'-]+ (?:[Ww]ars?|[Bb]attle|[Ss]iege|[Tt]reaty|[Rr]evolution|[Uu]prising|[Rr]ebellion|[Ee]arthquake|[Ee]ruption|[Tt]sunami|[Ff]ire|[Ff]lood|[Ff]amine|[Mm]assacre)|(?:[Ww]ar|[Bb]attle|[Ss]iege|[Tt]reaty|[Ee]arthquake|[Ee]ruption|[Mm]assacre) (?:of|at|in|with|against) (?:the )?(?:\p{Lu}[\p{L}’'-]+ ?){1,3}) ?,?(?:in|of|on) (?:early |mid-|late )?$/u

/** The years or dates of the document, and then of all readings, each the nearest first. */
function timesAround({ answer }: Gap, { document }: StudiedText, pool: NamePool): readonly PooledName[] {
  const value = magnitudeOf(answer.text)
  const own = pool
    .inDocument(document.id, answer)
    .map((name) => ({ name, distance: Math.abs(magnitudeOf(name.text) - value) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name)
  return [...own, ...pool.near(value, answer)]
}

/** The document's names of one sort, those first that stand nearest to the gap; then what others on its matter speak of often. */
function namesAround(
  { answer, sentence }: Gap,
  { document }: StudiedText,
  pool: NamePool,
): readonly PooledName[] {
  const own = pool.inDocument(document.id, answer)
  const at = lowerBound(own, ({ first }) => first.start < sentence.start)
  const near = own
    .slice(Math.max(0, at - MOST_TRIED), at + MOST_TRIED)
    .sort((a, b) => Math.abs(a.first.start - answer.start) - Math.abs(b.first.start - answer.start))
  const others = pool
    .related(document.id)
    .flatMap((id) => pool.inDocument(id, answer).filter(({ sentences }) => sentences.length >= OFTEN))
  return [...near, ...others.slice(0, MOST_TRIED)]
}

const MOST_TRIED = 30
const OFTEN = 3

/** Whether it is a whole name where it stands first, and of a person more than initials and a numeral. */
function isSound({ text, type, sort, first, sentences: [sentence] }: PooledName): boolean {
  if (!sentence || (type === 'person' && text.includes(' ') && !PERSONAL.test(text))) return false
  const words = sentence.text.replace(/\s/g, ' ')
  const before = words.slice(0, Math.max(0, first.start - sentence.start))
  return !isCutOut({ text, type, sort, ...first }, before, words.slice(first.end - sentence.start), sentence)
}

/** "Anna Holt", "C. Rowe", not "S. Dak", "D. C." or "Mark III". */
const PERSONAL =
  /^(?!.* [IVX]+$)(?:[\p{Lu}][\p{L}.’'-]*|\p{Ll}{2,3})(?: [\p{L}.’'-]+)* [\p{Lu}\p{Ll}’'][\p{L}’'-]{3,}$/u

/** "Vietnam War" beside "Vietnam", or two of one family; what says of which sort they are, all of them have. */
function sharesWord(text: string, others: readonly { readonly text: string }[]): boolean {
  const words = new Set(tellingWords(text))
  return others.some(
    (other) => other.text === text || tellingWords(other.text).some((word) => words.has(word)),
  )
}

function tellingWords(name: string): readonly string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => word.length > 3 && sortOfWord(word) === undefined && !DIRECTION.test(word))
    .map((word) => word.toLowerCase())
}

const DIRECTION = /^(?:north|south|east|west)(?:ern)?$/i
