import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { locate, locateParagraph } from '../corpus/locate.ts'
import type { Locator } from '../corpus/locator.ts'
import type { Range } from '../text/range.ts'
import type { Excerpt } from './answer.ts'

/** Shows excerpts with more of what stands around them, in the same order; gives back as it is what cannot grow. */
export type Widen = (excerpts: readonly Excerpt[]) => readonly Excerpt[]

/**
 * Widens excerpts of one library: to whole paragraphs and by one paragraph on each side, never across a line that
 * was set aside; excerpts that thereby overlap become one. Laws: each excerpt is held by one of the wider ones, with
 * its marks, and every wider text is what stands in its document from start to end.
 */
export function createWiden(library: Library): Widen {
  return (excerpts) => {
    const wider = excerpts.map((excerpt) => widenWithin(library.document(excerpt.document), excerpt))
    return wider.reduce<readonly Excerpt[]>((kept, excerpt) => join(kept, excerpt, library), [])
  }
}

function widenWithin(document: Document, excerpt: Excerpt): Excerpt {
  const stretch = openStretch(document, excerpt)
  const paragraphs = document.paragraphs.filter(
    ({ start, end }) => start >= stretch.start && end <= stretch.end,
  )
  const first = paragraphs.findIndex(({ end }) => end > excerpt.start)
  const last = paragraphs.findLastIndex(({ start }) => start < excerpt.end)
  const shown = paragraphs.slice(Math.max(0, first - 1), last + 2)
  const [top] = shown
  const bottom = shown.at(-1)
  // An excerpt outside every whole paragraph of its stretch has nothing around it that could be quoted with it.
  if (first === -1 || last === -1 || top === undefined || bottom === undefined) return excerpt
  const range = { start: Math.min(top.start, excerpt.start), end: Math.max(bottom.end, excerpt.end) }
  return cut(document, [excerpt], range, [
    excerpt.locator,
    ...shown.map((paragraph) => locateParagraph(document, paragraph)),
  ])
}

/** What lies around a range up to the nearest lines set aside, or to the ends of the text. */
function openStretch({ setAside, text }: Document, { start, end }: Range): Range {
  return {
    start: setAside.reduce((wall, line) => (line.end <= start ? Math.max(wall, line.end) : wall), 0),
    end: setAside.reduce(
      (wall, line) => (line.start >= end ? Math.min(wall, line.start) : wall),
      text.length,
    ),
  }
}

/** The excerpts with one more, made one with those that it overlaps at the place of the first of them. */
function join(kept: readonly Excerpt[], excerpt: Excerpt, library: Library): readonly Excerpt[] {
  const overlaps = ({ document, start, end }: Excerpt): boolean =>
    document === excerpt.document && start < excerpt.end && excerpt.start < end
  const index = kept.findIndex(overlaps)
  if (index === -1) return [...kept, excerpt]
  const parts = [...kept.filter(overlaps), excerpt]
  const range = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  const whole = cut(
    library.document(excerpt.document),
    parts,
    range,
    parts.map(({ locator }) => locator),
  )
  return kept.toSpliced(index, 1, whole).filter((each) => each === whole || !overlaps(each))
}

/** One excerpt that holds others of its document: their marks at their places, the best of their scores. */
function cut(
  document: Document,
  parts: readonly Excerpt[],
  { start, end }: Range,
  locators: readonly Locator[],
): Excerpt {
  const pages = locate(document, { start, end })?.pages
  return {
    document: document.id,
    start,
    end,
    text: document.text.slice(start, end),
    marks: joinedMarks(parts, start),
    locator: {
      headings: sharedHeadings(locators),
      firstParagraph: Math.min(...locators.map(({ firstParagraph }) => firstParagraph)),
      lastParagraph: Math.max(...locators.map(({ lastParagraph }) => lastParagraph)),
      ...(pages && { pages }),
    },
    score: Math.max(...parts.map(({ score }) => score)),
  }
}

/** The marks of several excerpts as ranges of a text that begins at `origin`: in order, overlapping ones made one. */
function joinedMarks(parts: readonly Excerpt[], origin: number): readonly Range[] {
  const marks = parts.flatMap((part) =>
    part.marks.map((mark) => ({
      start: part.start + mark.start - origin,
      end: part.start + mark.end - origin,
    })),
  )
  const joined: Range[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (before === undefined || mark.start >= before.end) joined.push(mark)
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, mark.end) }
  }
  return joined
}

/** The headings that all of some places stand under, outermost first. */
function sharedHeadings(locators: readonly Locator[]): readonly string[] {
  const [first, ...rest] = locators.map(({ headings }) => headings)
  if (first === undefined) return []
  const parting = first.findIndex((heading, level) => rest.some((headings) => headings[level] !== heading))
  return parting === -1 ? first : first.slice(0, parting)
}
