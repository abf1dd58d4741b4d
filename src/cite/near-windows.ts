import type { Document } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import type { Anchor } from './anchor.ts'
import { fitWords } from './fit-words.ts'
import { type DocumentWords, documentWords, wordList } from './word-list.ts'

/** A stretch of a document that an anchored quotation may have become; shares from 0 to 1, of words that are there in order. */
export type NearWindow = Range & {
  /** Of the quotation and the window, counted both ways (Dice). */
  readonly alike: number
  /** Of what stood before and after the quotation; undefined where next to nothing did. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** The stretches of a document that are nearest to a quotation with what stands around it, apart and in no order. */
export function nearWindows(anchor: Anchor, document: Document): readonly NearWindow[] {
  const pattern = patternOf(anchor)
  if (pattern.words.length === 0 || pattern.exact === 0) return []
  const doc = documentWords(document)
  return regionsOf(pattern.words, doc)
    .flatMap(([from, to]) => windowsIn(pattern, doc, from, to))
    .map((window) => trimmed(window, anchor.exact, document.text))
}

type Pattern = {
  readonly words: readonly string[]
  /** How many of them stand before the quotation, are its own, and stand after it. */
  readonly prefix: number
  readonly exact: number
  readonly suffix: number
}

function patternOf({ prefix, exact, suffix }: Anchor): Pattern {
  const [before, own, after] = [prefix, exact, suffix].map((text) => wordList(text).words)
  const words = [...(before ?? []), ...(own ?? []), ...(after ?? [])]
  return { words, prefix: before?.length ?? 0, exact: own?.length ?? 0, suffix: after?.length ?? 0 }
}

/** Words of a document by their numbers: [from, to). */
type Region = readonly [from: number, to: number]

const mostRegions = 8
/** Pairs of words that are compared, so that a quotation of pages does not make a search long; some 20 milliseconds. */
const mostPairs = 2_000_000
/** Places of words that are looked at, so that a word on every line does not make a search long. */
const mostVotes = 20_000

/**
 * Where to look: each word of the pattern, the rarest first, votes for the places where the pattern would begin if that word
 * stood in it, and has one vote for all of them: a rare word tells more. Neighbouring places are counted together.
 */
function regionsOf(words: readonly string[], doc: DocumentWords): readonly Region[] {
  const spread = 12 + Math.ceil(words.length / 5)
  const votes = new Map<number, number>()
  const rarest = words
    .map((word, index) => ({ index, places: doc.positions.get(word) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length)
  let left = mostVotes
  for (const { index, places } of rarest) {
    if (places.length > left) break
    left -= places.length
    for (const place of places) {
      const bucket = Math.floor((place - index) / spread)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length)
    }
  }
  const sums = [...votes.keys()].map((bucket) => ({
    bucket,
    votes: (votes.get(bucket) ?? 0) + Math.max(votes.get(bucket - 1) ?? 0, votes.get(bucket + 1) ?? 0) / 2,
  }))
  let regions: readonly Region[] = []
  let looked = 0
  for (const { bucket } of sums.sort((a, b) => b.votes - a.votes || a.bucket - b.bucket)) {
    const from = Math.max(0, (bucket - 1) * spread)
    const to = Math.min(doc.words.length, (bucket + 2) * spread + words.length)
    // The places beside one that has been taken have nearly its votes, and would take those of others.
    if (regions.some((each) => each[0] <= from && to <= each[1])) continue
    if (++looked > mostRegions) break
    const more = joined([...regions, [from, to]])
    const pairs = more.reduce((sum, each) => sum + each[1] - each[0], 0) * words.length
    // A second place is always looked at: it may be the one that was meant.
    if (regions.length > 1 && pairs > mostPairs) break
    regions = more
  }
  return regions
}

/** Regions that overlap as one, in order. */
function joined(regions: readonly Region[]): readonly Region[] {
  const apart: Region[] = []
  for (const [from, to] of regions.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last === undefined || from >= last[1]) apart.push([from, to])
    else apart[apart.length - 1] = [last[0], Math.max(last[1], to)]
  }
  return apart
}

/** The best window of a region, and where that is a good one, the best on each side of it: copies may stand side by side. */
function windowsIn(pattern: Pattern, doc: DocumentWords, from: number, to: number): readonly NearWindow[] {
  if (2 * (to - from) < pattern.exact) return []
  const window = bestWindow(pattern, doc, from, to)
  if (window === undefined) return []
  const { first, last, ...found } = window
  if (found.alike < 0.5) return [found]
  return [found, ...windowsIn(pattern, doc, from, first), ...windowsIn(pattern, doc, last + 1, to)]
}

type Found = NearWindow & { readonly first: number; readonly last: number }

/** Where what stood around has drawn the fit away from the quotation, the quotation by itself is looked for. */
function bestWindow(pattern: Pattern, doc: DocumentWords, from: number, to: number): Found | undefined {
  const window = windowIn(pattern, doc, from, to)
  if (window !== undefined && window.alike >= 0.5) return window
  const { words, prefix, exact } = pattern
  const bare = { words: words.slice(prefix, prefix + exact), prefix: 0, exact, suffix: 0 }
  const alone = windowIn(bare, doc, from, to)
  return alone !== undefined && alone.alike > (window?.alike ?? 0) ? alone : window
}

function windowIn(pattern: Pattern, doc: DocumentWords, from: number, to: number): Found | undefined {
  const { words, prefix, exact, suffix } = pattern
  const partners = fitWords(words, doc.words, from, to)
  const isSame = (index: number): boolean => doc.words[partners[index] ?? -1] === words[index]
  const count = (first: number, length: number): number =>
    Array.from({ length }, (_, i) => first + i).filter(isSame).length
  const own = partners.slice(prefix, prefix + exact).filter((partner) => partner >= 0)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const [start, end] = [doc.starts[first], doc.ends[last]]
  if (start === undefined || end === undefined) return undefined
  return {
    ...{ start, end, first, last },
    alike: (2 * count(prefix, exact)) / (exact + last - first + 1),
    before: prefix < 2 ? undefined : count(0, prefix) / prefix,
    after: suffix < 2 ? undefined : count(prefix + exact, suffix) / suffix,
  }
}

/** With the signs around its words where the quotation had some there. */
function trimmed(window: NearWindow, exact: string, text: string): NearWindow {
  const isWord = /[\p{L}\p{N}\p{M}]/u
  let { start, end } = window
  if (!isWord.test(exact.charAt(0))) while (isSign(text.charAt(start - 1))) start--
  if (!isWord.test(exact.slice(-1))) while (isSign(text.charAt(end))) end++
  return { ...window, start, end }
}

function isSign(character: string): boolean {
  return /^[^\s\p{L}\p{N}\p{M}\p{Cs}]$/u.test(character)
}
