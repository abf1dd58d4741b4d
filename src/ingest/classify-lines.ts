import type { SetAsideReason } from '../corpus/document.ts'
import type { Unit } from './join-lines.ts'
import { isHeadingLike } from './line-features.ts'
import { type LookedAt, lookAtLines, type MarkedLine, markLines } from './look-at-lines.ts'
import { mainRun } from './main-run.ts'

/** What becomes of a line of a page: part of its text (and as what), or set aside, and why. */
export type Verdict =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading' }
  | { readonly kind: 'set aside'; readonly reason: SetAsideReason }

/**
 * Tells the text of a page that was copied with its surroundings from the surroundings; undefined where it was not, and
 * every line is text. Most is told by structure (the run of lines with the most prose), the rest by what lines say.
 */
export function classifyLines(units: readonly Unit[]): readonly Verdict[] | undefined {
  const marked = markLines(units)
  if (!looksScraped(marked)) return undefined
  const lines = lookAtLines(marked)
  const run = mainRun(lines)
  const title = findTitle(lines, run.start)
  const ender = lines.findIndex((line, i) => i >= run.end && line.ender !== undefined)
  const page = { lines, title, run, end: ender < 0 ? lines.length : ender }
  const verdicts = lines.map((line, i) => verdict(line, i, page))
  const kept = wordsOf(lines.filter((_, i) => verdicts[i]?.kind !== 'set aside'))
  if (kept >= wordsOf(lines.slice(0, page.end)) * LEAST_KEPT) return verdicts
  // A page with next to no prose is a list of something, and that is what it was saved for.
  return lines.map(({ pattern }) => (pattern ? setAside(pattern) : { kind: 'paragraph' }))
}

/**
 * Whether a page's surroundings were copied with it: at least three lines that only they have, and one in 25. Two must
 * be of a web page, since every manual has lines about rights, and every poem repeats some.
 */
function looksScraped(lines: readonly MarkedLine[]): boolean {
  const web = lines.filter(({ pattern }) => pattern !== undefined && WEB.has(pattern)).length
  const legal = lines.filter(({ pattern }) => pattern === 'legal').length
  const repeats = lines.filter(
    ({ pattern, unit }) => pattern === 'repeat' && FOUR_WORDS.test(unit.text),
  ).length
  const hits = web + legal + Math.min(repeats, 3)
  return (
    web >= 2 &&
    web >= hits / 3 &&
    ((hits >= 3 && hits >= lines.length / 25) || (hits >= 6 && hits >= lines.length / 100))
  )
}

/** The line that names the text: the one that the page repeats, else the last that could, before the text begins. */
function findTitle(lines: readonly LookedAt[], start: number): number {
  const before = lines.slice(0, start)
  const couldBe = ({ unit, pattern, shape }: LookedAt) =>
    pattern === undefined && shape !== 'list' && isHeadingLike(unit.text)
  const again = new Set(lines.filter(({ pattern }) => pattern === 'repeat').map(({ unit }) => unit.text))
  const repeated = before.findIndex(
    (line) => couldBe(line) && line.features.words >= 3 && again.has(line.unit.text),
  )
  return repeated >= 0 ? repeated : before.findLastIndex((line) => couldBe(line) && line.features.words >= 2)
}

type Page = {
  readonly lines: readonly LookedAt[]
  /** The index of the line that names the text, -1 for none. */
  readonly title: number
  readonly run: { readonly start: number; readonly end: number }
  /** Where the page goes on with other things. */
  readonly end: number
}

function verdict(line: LookedAt, i: number, { lines, title, run, end }: Page): Verdict {
  if (line.pattern) return setAside(line.pattern)
  if (i === title) return setAside('title')
  if (i > end) return setAside('related')
  const isInside = run.start <= i && i < run.end
  if (isText(line)) return isInside ? { kind: 'paragraph' } : setAside('outside')
  if (line.shape === 'short') {
    const isNear = run.start - 1 <= i && i < run.end
    if (isNear && isHeadingLike(line.unit.text) && standsOverProse(lines, i)) return { kind: 'heading' }
    return isInside && line.features.endsSentence && isBesideProse(lines, i)
      ? { kind: 'paragraph' }
      : setAside('short')
  }
  if (line.features.separators >= 2) return setAside('menu')
  return isInside && isBesideProse(lines, i) ? { kind: 'paragraph' } : setAside('list')
}

/** A heading has prose under it, perhaps after one more heading. */
function standsOverProse(lines: readonly LookedAt[], i: number): boolean {
  const next = lines[i + 1]
  if (hasText(next)) return true
  return (
    next?.shape === 'short' &&
    next.pattern === undefined &&
    isHeadingLike(next.unit.text) &&
    hasText(lines[i + 2])
  )
}

function hasText(line: LookedAt | undefined): boolean {
  return (
    isText(line) || (line?.shape === 'list' && line.pattern === undefined && line.features.separators < 2)
  )
}

function isBesideProse(lines: readonly LookedAt[], i: number): boolean {
  return isText(lines[i - 1]) || isText(lines[i + 1])
}

function isText(line: LookedAt | undefined): boolean {
  return line !== undefined && line.pattern === undefined && (line.shape === 'good' || line.shape === 'near')
}

function setAside(reason: SetAsideReason): Verdict {
  return { kind: 'set aside', reason }
}

function wordsOf(lines: readonly LookedAt[]): number {
  return lines.reduce((sum, { features }) => sum + features.words, 0)
}

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/
const WEB: ReadonlySet<SetAsideReason> = new Set(['menu', 'cookie', 'error', 'related'])
/** The share of a page's words, comments not counted, under which nothing that was kept can be its text. */
const LEAST_KEPT = 0.12
