import type { Excerpt } from '../../answer/answer.ts'
import { referenceText } from '../../cite/parse-reference.ts'
import type { Place } from '../../cite/place.ts'
import type { Shelf } from '../../cite/work.ts'
import { locate } from '../../corpus/locate.ts'
import type { Locator } from '../../corpus/locator.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Shown } from '../../view/cite-view.ts'
import { locatorText } from '../../view/locator-text.ts'
import type { BotDeps } from '../command.ts'

/** Quotations in one message; more places are named only. */
export const mostQuoted = 3

/** Places that are named below them. */
const mostListed = 10

/** Characters that are quoted of one place at most; some pages of print. */
const longestQuoted = 8000

/** Characters that fit into one message of every chat client with all that stands around them. */
const longestMessage = 2400

type Deps = Pick<BotDeps, 'library' | 'widen'>

/** Places as they are shown, with so many paragraphs around each; what was cited is marked among these. */
export function shownPlaces(places: readonly Place[], around: number, shelf: Shelf, deps: Deps): Shown {
  const quoted = places.slice(0, mostQuoted).map((place) => beginningOf(place, deps))
  const cited = quoted.map((place) => excerptOf(place, deps))
  const full = around === 0 ? cited : widened(cited, around, deps)
  const others = places.slice(mostQuoted)
  const [cut] = places.filter((place, index) => index < mostQuoted && quoted[index]?.end !== place.end)
  return {
    full,
    listed: others.slice(0, mostListed).map((place) => ({
      reference: referenceTo(place, shelf),
      excerpt: excerptOf(place, deps),
    })),
    left: Math.max(0, others.length - mostListed),
    isWide: around > 0 || (lengthOf(full) <= longestMessage && full.some(isRange)),
    ...(cut === undefined ? {} : { beginningOf: locatorText(locatorOf(cut, deps)) }),
  }
}

/** Whether what is shown stands in one message, whose button can replace it. */
export function fitsMessage({ full }: Shown, surface: BotDeps['surface']): boolean {
  return surface === 'terminal' || lengthOf(full) <= longestMessage
}

/** A place as an excerpt with nothing marked. Throws for a place without a paragraph: a bug. */
export function excerptOf(place: Place, deps: Pick<BotDeps, 'library'>): Excerpt {
  const { text } = deps.library.document(place.document)
  const { document, start, end } = place
  return {
    document,
    start,
    end,
    text: text.slice(start, end),
    marks: [],
    locator: locatorOf(place, deps),
    score: 0,
  }
}

/**
 * What a citation of all the places names: from the first to the last where they follow one another; undefined where they are
 * apart, each of which has its own place below it.
 */
export function commonLocator(places: readonly Place[], deps: Pick<BotDeps, 'library'>): Locator | undefined {
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return undefined
  const locators = places.map((place) => locatorOf(place, deps))
  const isTogether = locators.every((each, i) => {
    const before = locators[i - 1]
    const gap = before === undefined ? 0 : each.firstParagraph - before.lastParagraph
    return gap === 0 || gap === 1
  })
  return isTogether ? locatorOf({ ...first, end: last.end }, deps) : undefined
}

/** The reference that leads to a place, by its paragraphs: `quill1902 ¶ 4–6`. */
export function referenceTo(place: Place, shelf: Shelf): string {
  const { alias, document } = shelf.of(place.document)
  const locator = locate(document, place)
  if (locator === undefined) return alias
  const { firstParagraph, lastParagraph } = locator
  const to = lastParagraph === firstParagraph ? {} : { to: String(lastParagraph) }
  return referenceText({ alias, locators: [{ kind: 'paragraph', from: String(firstParagraph), ...to }] })
}

function locatorOf(place: Place, { library }: Pick<BotDeps, 'library'>): Locator {
  const document = library.document(place.document)
  const locator = locate(document, place)
  if (locator === undefined) {
    throw new Error(
      `No paragraph of ${document.file} is at [${place.start}, ${place.end}); it cannot be cited.`,
    )
  }
  return locator
}

function widened(cited: readonly Excerpt[], around: number, deps: Deps): readonly Excerpt[] {
  const marked = cited.map((each) => ({ ...each, marks: [{ start: 0, end: each.text.length }] }))
  let wide: readonly Excerpt[] = marked
  for (let i = 0; i < around; i++) wide = deps.widen(wide)
  // Its own locator knows no pages.
  return wide.map((each) => ({ ...each, locator: locatorOf(each, deps) }))
}

/** A place as far as it can be quoted: to the end of a paragraph, else of a sentence. */
function beginningOf(place: Place, { library }: Pick<BotDeps, 'library'>): Place {
  const limit = place.start + longestQuoted
  if (place.end <= limit) return place
  const { paragraphs, text } = library.document(place.document)
  const whole = paragraphs.findLast((each) => each.end <= limit && each.end > place.start)
  if (whole !== undefined) return { ...place, end: whole.end }
  const sentences = splitSentences(text, { start: place.start, end: limit })
  return { ...place, end: sentences.at(-2)?.end ?? limit }
}

function isRange({ locator }: Excerpt): boolean {
  return locator.lastParagraph > locator.firstParagraph
}

function lengthOf(excerpts: readonly Excerpt[]): number {
  return excerpts.reduce((sum, { text }) => sum + text.length, 0)
}
