import type { DocumentId } from '../corpus/document.ts'
import type { Locator } from '../corpus/locator.ts'
import { fieldsOf, jsonOf, listOf, numberOf, stretchOf, textOf, wholeOf } from './decode.ts'
import { DamagedValue } from './store-error.ts'

/**
 * An excerpt as it was shown, without its words: they are cut from the document again, which must still be of this
 * `version` (its hash), because the offsets hold for that one only.
 */
export type KeptExcerpt = {
  readonly document: DocumentId
  readonly version: string
  readonly start: number
  readonly end: number
  /** As ranges of the excerpt. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  readonly locator: Locator
  readonly score: number
}

/** Excerpts as JSON: their own fields and nothing that came along, such as the quoted words. */
export function writeExcerpts(excerpts: readonly KeptExcerpt[]): string {
  return JSON.stringify(
    excerpts.map(({ document, version, start, end, marks, locator, score }) => ({
      document,
      version,
      start,
      end,
      marks: marks.map((mark) => ({ start: mark.start, end: mark.end })),
      locator: {
        headings: locator.headings,
        firstParagraph: locator.firstParagraph,
        lastParagraph: locator.lastParagraph,
        ...(locator.pages && { pages: locator.pages }),
      },
      score,
    })),
  )
}

/** The excerpts that `writeExcerpts` wrote. Throws a DamagedValue for anything else. */
export function readExcerpts(json: unknown): readonly KeptExcerpt[] {
  return listOf(jsonOf(json, 'excerpts'), 'excerpts', readExcerpt)
}

function readExcerpt(value: unknown, at: string): KeptExcerpt {
  const fields = fieldsOf(value, at)
  return {
    document: textOf(fields['document'], `${at}.document`),
    version: textOf(fields['version'], `${at}.version`),
    ...stretchOf(value, at),
    marks: listOf(fields['marks'], `${at}.marks`, stretchOf),
    locator: readLocator(fields['locator'], `${at}.locator`),
    score: numberOf(fields['score'], `${at}.score`),
  }
}

function readLocator(value: unknown, at: string): Locator {
  const fields = fieldsOf(value, at)
  return {
    headings: listOf(fields['headings'], `${at}.headings`, textOf),
    firstParagraph: wholeOf(fields['firstParagraph'], `${at}.firstParagraph`),
    lastParagraph: wholeOf(fields['lastParagraph'], `${at}.lastParagraph`),
    ...(fields['pages'] !== undefined && { pages: readPages(fields['pages'], `${at}.pages`) }),
  }
}

function readPages(value: unknown, at: string): NonNullable<Locator['pages']> {
  const [first, last, ...more] = listOf(value, at, textOf)
  if (first === undefined || last === undefined || more.length > 0) {
    throw new DamagedValue(`${at} is not a first and a last page`)
  }
  return [first, last]
}
