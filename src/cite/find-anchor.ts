import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import type { Range } from '../text/range.ts'
import type { Anchor } from './anchor.ts'
import { type Occurrence, occurrencesOf } from './anchor-occurrences.ts'
import { type NearWindow, nearWindows } from './near-windows.ts'
import type { Place } from './place.ts'
import type { DiffPart } from './verdict.ts'
import { wordDiff } from './word-diff.ts'
import { wordList } from './word-list.ts'

/**
 * Where an anchored quotation stands now. `same` and `moved` hold to the letter and are taken without asking: `same` in the
 * paragraphs it was in, `moved` in others. `edited` is the nearest there is, an offer that is shown with its difference: it goes
 * from the words that were kept to those that stand there now, so `removed` are gone and `added` are new; with neither, only
 * line breaks differ or more than one place may be meant. `lost` is nothing near enough, or no such document.
 */
export type Anchored =
  | { readonly kind: 'same' | 'moved'; readonly place: Place }
  | { readonly kind: 'edited'; readonly place: Place; readonly diff: readonly DiffPart[] }
  | { readonly kind: 'lost' }

/**
 * Finds a quotation in the documents as they are now. It is taken silently only where its words stand with what stood around
 * them, or in its own paragraphs, and no other place could be what they became: a look-alike is never taken for it.
 */
export function findAnchor(anchor: Anchor, library: Library): Anchored {
  const document = library.documents.find(({ id }) => id === anchor.document)
  if (document === undefined) return { kind: 'lost' }
  const { text, version, id } = document
  if (version === anchor.version && text.slice(anchor.start, anchor.end) === anchor.exact) {
    return { kind: 'same', place: placeIn(id, anchor) }
  }
  const exact = occurrencesOf(anchor, document)
  const windows = nearWindows(anchor, document)
  const isShort = wordList(anchor.exact).words.length < fewWords
  const taken = exact.filter((each) => isTrusted(each, isShort, exact.length))
  const [only] = taken
  if (only !== undefined && taken.length === 1 && !hasRival(only, [...exact, ...windows])) {
    return { kind: only.isAtHome ? 'same' : 'moved', place: placeIn(id, only) }
  }
  return offer(anchor, isShort, document, [...exact, ...windows])
}

/**
 * With what stood around it on both sides; a longer one also in its own paragraphs, or with what stood on one side, where its words
 * stand nowhere else.
 */
function isTrusted({ isAtHome, isLed, isFollowed }: Occurrence, isShort: boolean, count: number): boolean {
  if (isLed && isFollowed) return true
  if (isShort) return false
  return isAtHome ? isLed || isFollowed || count === 1 : (isLed || isFollowed) && count === 1
}

/**
 * Whether another place could be what the quotation became: much of it stands there in its surroundings, or all its surroundings
 * do. Where the quotation itself stands in other surroundings, less is enough; where in another paragraph, nearly all of it is.
 * Where what stood on one side is gone, some of it with just that side is enough: a copy may stand beside what was changed.
 */
function hasRival(taken: Occurrence, all: readonly NearWindow[]): boolean {
  const isSettled = taken.isLed && taken.isFollowed
  const enough = isSettled ? (taken.isAtHome ? Number.POSITIVE_INFINITY : 0.9) : nearEnough
  return all.some(({ start, end, alike, before = 0, after = 0 }) => {
    const shared = Math.min(end, taken.end) - Math.max(start, taken.start)
    const isApart = 2 * shared < Math.min(end - start, taken.end - taken.start)
    const around = Math.max(before, after)
    const lacking = Math.max(taken.isLed ? 0 : before, taken.isFollowed ? 0 : after)
    if (isApart && alike >= 0.3 && lacking >= 0.8) return true
    const isThere = (alike >= 0.5 && around >= 0.6) || (alike >= 0.9 && around >= 0.4)
    return isApart && (isThere || alike >= enough || Math.min(before, after) >= (isSettled ? 0.8 : 0.6))
  })
}

/** From which share of words on something is offered; of unrelated texts the nearest stretch has less. */
const nearEnough = 0.55
/** Of a quotation of fewer words than this, chance gives as much: then what stands around must speak for it. */
const fewWords = 6

function offer(anchor: Anchor, isShort: boolean, document: Document, all: readonly NearWindow[]): Anchored {
  const near = all.filter((each) => {
    const around = Math.max(each.before ?? 0, each.after ?? 0)
    return each.alike >= nearEnough && (!isShort || each.alike === 1 || around >= 0.6)
  })
  const best = near.reduce<NearWindow | undefined>(
    (best, each) => (best !== undefined && weight(best, anchor) >= weight(each, anchor) ? best : each),
    undefined,
  )
  if (best === undefined) return { kind: 'lost' }
  const now = document.text.slice(best.start, best.end)
  return { kind: 'edited', place: placeIn(document.id, best), diff: wordDiff(anchor.exact, now) }
}

/** Mostly by its own words, then by what stands around; the old place decides between equals. */
function weight({ alike, before = 0, after = 0, start }: NearWindow, anchor: Anchor): number {
  return 0.6 * alike + 0.2 * before + 0.2 * after - 0.01 * (1 - 1 / (1 + Math.abs(start - anchor.start)))
}

function placeIn(document: string, { start, end }: Range): Place {
  return { document, start, end }
}
