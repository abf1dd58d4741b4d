import { askedFor, givesAway } from './asked-for.ts'
import { couldStand } from './could-stand.ts'
import { lowerBound } from './lower-bound.ts'
import { magnitudeOf } from './magnitude.ts'
import type { Gap } from './make-cloze.ts'
import type { NamePool, PooledName } from './name-pool.ts'
import type { StudiedText } from './studied-text.ts'

/**
 * Three names of the readings that could stand in the gap and do not: of the same sort and shape, nearest to it in
 * value or place, none from the gap's paragraph, none that the text says something alike of. Undefined where there
 * are fewer, for a poor distractor gives the answer away.
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
  const found: PooledName[] = []
  for (const name of nearest(gap, studied, pool)) {
    if (!couldStand(name, asked) || sharesWord(name.text, [answer, ...found])) continue
    found.push(name)
    if (found.length === WANTED) return found
  }
  return undefined
}

const WANTED = 3
const UNOFFERED: ReadonlySet<string> = new Set(['decade', 'era'])
/** Of wars and cities only one is of the right time and side of the world; a number is a detail or can be reckoned. */
const OFFERED: ReadonlySet<string> = new Set(['year', 'date', 'person'])

/** Names in the order in which they should be tried. */
function nearest(
  { answer, sentence }: Gap,
  { document }: StudiedText,
  pool: NamePool,
): readonly PooledName[] {
  const own = pool.inDocument(document.id, answer)
  if (answer.type === 'year' || answer.type === 'date' || answer.type === 'number') {
    const value = magnitudeOf(answer.text)
    const byValue = own
      .map((name) => ({ name, distance: Math.abs(magnitudeOf(name.text) - value) }))
      .sort((a, b) => a.distance - b.distance)
      .map(({ name }) => name)
    return [...byValue, ...pool.near(value, answer)]
      .filter((name) => isNear(Math.abs(magnitudeOf(name.text) - value), value, answer.type))
      .slice(0, MOST_TRIED)
  }
  const at = lowerBound(own, ({ first }) => first.start < sentence.start)
  const around = own.slice(Math.max(0, at - MOST_TRIED), at + MOST_TRIED)
  const byPlace = around.toSorted(
    (a, b) => Math.abs(a.first.start - answer.start) - Math.abs(b.first.start - answer.start),
  )
  // A name that the text never says is seldom one that a reader would take for the answer.
  return byPlace
}

const MOST_TRIED = 30

function isNear(distance: number, value: number, type: string): boolean {
  if (distance === 0) return false
  if (type === 'year') return distance <= (value > 1900 ? 10 : value > 1700 ? 20 : 60)
  if (type === 'date') return distance <= 12 * 3
  return distance <= 0.6 * value && distance >= 0.08 * value
}

/** "Vietnam War" beside "Vietnam", or two of one family. */
function sharesWord(text: string, others: readonly { readonly text: string }[]): boolean {
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word.length > 3 && !COMMON_WORDS.has(word)),
  )
  return others.some(
    (other) =>
      other.text === text ||
      other.text
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => words.has(word)),
  )
}

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'war wars treaty battle island islands river lake bay gulf north south east west northern southern act crisis ' +
    'revolution rebellion conference agreement january february march april june july august september october ' +
    'november december'
  ).split(' '),
)
