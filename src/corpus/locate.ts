import type { Range } from '../text/range.ts'
import type { Document, Page, Paragraph } from './document.ts'
import type { Locator } from './locator.ts'

/** Where a stretch of a document stands; undefined where no paragraph has any of it. Headings are those all of it is under. */
export function locate(document: Document, { start, end }: Range): Locator | undefined {
  const touched = document.paragraphs.filter((paragraph) => paragraph.start < end && start < paragraph.end)
  const first = touched[0]
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return undefined
  const pages = pagesOf(document.pages, { start, end })
  return {
    headings: sharedHeadings(touched),
    firstParagraph: first.number,
    lastParagraph: last.number,
    ...(pages === undefined ? {} : { pages }),
  }
}

/** Where a stretch of one paragraph stands: all of it where no range is given. */
export function locateParagraph(document: Document, paragraph: Paragraph, range: Range = paragraph): Locator {
  const { headings, number } = paragraph
  const pages = pagesOf(document.pages, range)
  return { headings, firstParagraph: number, lastParagraph: number, ...(pages && { pages }) }
}

/**
 * How a page among these is cited: by what is printed on it, or by its place in the file where none has a number. Undefined for
 * one without among those that have: its place would be taken for the number of another.
 */
export function pageName({ label, index }: Page, pages: readonly Page[]): string | undefined {
  return label ?? (areNumbered(pages) ? undefined : String(index))
}

/** How each of some pages is cited, as `pageName` has it. */
export function pageNames(pages: readonly Page[]): readonly (string | undefined)[] {
  const isByLabel = areNumbered(pages)
  return pages.map(({ label, index }) => label ?? (isByLabel ? undefined : String(index)))
}

function areNumbered(pages: readonly Page[]): boolean {
  return pages.some(({ label }) => label !== undefined)
}

function pagesOf(pages: readonly Page[], { start, end }: Range): Locator['pages'] {
  const first = pages.findLast((page) => page.start <= start) ?? pages[0]
  const last = pages.findLast((page) => page.start < end) ?? first
  const from = first && pageName(first, pages)
  const to = last && pageName(last, pages)
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** The headings that all of some paragraphs stand under, outermost first. */
function sharedHeadings(paragraphs: readonly Paragraph[]): readonly string[] {
  const [first, ...rest] = paragraphs.map(({ headings }) => headings)
  if (first === undefined) return []
  const parting = first.findIndex((heading, level) => rest.some((headings) => headings[level] !== heading))
  return parting === -1 ? first : first.slice(0, parting)
}
