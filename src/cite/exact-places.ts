import type { Range } from '../text/range.ts'
import { phrasePlaces, type Quoted, standsAt } from './find-phrase.ts'
import type { Place } from './place.ts'
import { slightDifferences, withEdges } from './same-typography.ts'
import type { SlightDifference, Verdict } from './verdict.ts'
import type { Stretch, WordIndex } from './word-index.ts'

/** Where all words of a quotation stand as they are, with what it differs in there. */
type Match = {
  readonly place: Place
  readonly slight: readonly SlightDifference[]
  readonly isLiteral: boolean
}

/** Places beyond these are not looked at one by one, where none is the quotation to the letter. */
const MOST_PLACES = 200

/**
 * A quotation whose words stand somewhere one after another: to the letter first, then but for typography, then but for
 * case and punctuation. Undefined where its words stand nowhere so.
 */
export function exactPlaces(quoted: Quoted, index: WordIndex): Verdict | undefined {
  const places = phrasePlaces(quoted.ids, index)
  const literal = places.flatMap((place) => literalMatch(quoted, place, index) ?? [])
  const isLiteral = new Set(literal.map(({ from }) => from))
  const others = places.slice(0, MOST_PLACES).filter((place) => !isLiteral.has(place))
  const matches: readonly Match[] = [
    ...literal.slice(0, MOST_PLACES).map(({ place }) => ({ place, slight: [], isLiteral: true })),
    ...others.map((place) => looseMatch(quoted, place, index)),
  ]
  const [best, ...rest] = matches.toSorted((a, b) => rank(a) - rank(b))
  if (best === undefined) return raggedPlaces(quoted, index)
  const alike = [
    best.place,
    ...rest
      .filter((match) => match.slight.length === 0 || rank(match) === rank(best))
      .map(({ place }) => place),
  ] as const
  return best.slight.length === 0
    ? { kind: 'verbatim', places: alike }
    : { kind: 'nearly-verbatim', slight: best.slight, places: alike }
}

function rank({ isLiteral, slight }: Match): number {
  if (isLiteral) return 0
  return 1 + slight.length + (slight.includes('punctuation') ? 1 : 0)
}

/** The words of the quotation at a place of the index, as a part of its document. */
function wordsAt(place: number, count: number, index: WordIndex): Range {
  return { start: index.starts[place] ?? 0, end: index.ends[place + count - 1] ?? 0 }
}

function literalMatch(
  quoted: Quoted,
  from: number,
  index: WordIndex,
): { from: number; place: Place } | undefined {
  const stretch = index.stretchAt(from)
  const start = (index.starts[from] ?? 0) - (quoted.words[0]?.start ?? 0)
  const place = literalPlace(quoted.text, start, stretch)
  return place && { from, place }
}

function literalPlace(text: string, start: number, stretch: Stretch): Place | undefined {
  const end = start + text.length
  const isThere = start >= stretch.start && end <= stretch.end && stretch.text.startsWith(text, start)
  return isThere ? { document: stretch.document, start, end } : undefined
}

function looseMatch(quoted: Quoted, from: number, index: WordIndex): Match {
  const stretch = index.stretchAt(from)
  const { text, words } = quoted
  const lead = text.slice(0, words[0]?.start).trimStart()
  const tail = text.slice(words.at(-1)?.end).trimEnd()
  const range = withEdges(stretch.text, wordsAt(from, words.length, index), { lead, tail }, stretch)
  const slight = slightDifferences(text, stretch.text.slice(range.start, range.end))
  return { place: { document: stretch.document, ...range }, slight, isLiteral: false }
}

/**
 * A quotation that begins or ends where no word of the index does, but stands there to the letter: an endless word was
 * cut, or a Korean ending. Elsewhere half a word is another word: "important" is not in "unimportant".
 */
function raggedPlaces({ text, words, ids }: Quoted, index: WordIndex): Verdict | undefined {
  if (words.length < 3) return undefined
  const inner = ids.subarray(1, -1)
  const lead = words[1]?.start ?? 0
  const places = phrasePlaces(inner, index).flatMap((from) => {
    const stretch = index.stretchAt(from)
    const place = literalPlace(text, (index.starts[from] ?? 0) - lead, stretch)
    const mayBegin = standsAt(ids.subarray(0, 1), from - 1, index.words) || isLong(from - 1, index)
    const after = from + inner.length
    const mayEnd =
      standsAt(ids.subarray(-1), after, index.words) || isLong(after, index) || isKorean(words.at(-1)?.folded)
    return place && mayBegin && mayEnd ? [place] : []
  })
  const [first, ...rest] = places
  return first && { kind: 'verbatim', places: [first, ...rest.slice(0, MOST_PLACES)] }
}

const isKorean = (word = ''): boolean => /\p{Script=Hangul}$/u.test(word)

/** Too long to be a word that people write. */
function isLong(place: number, index: WordIndex): boolean {
  return (index.ends[place] ?? 0) - (index.starts[place] ?? 0) > LONGEST_WORD
}

const LONGEST_WORD = 64
