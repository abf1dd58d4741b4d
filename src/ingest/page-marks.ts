import type { Page } from '../corpus/document.ts'
import { normalise } from './normalise.ts'
import { parsePageLabel, writePageLabel } from './page-label.ts'

/** A page of the printed text begins at `at`, and is called so. */
export type PageMark = { readonly at: number; readonly label: string }

/**
 * HTML in which each mark of a page, `<!-- page 41 -->` or `<a id="page-41">`, is a sign that nothing else can hold: a control
 * character on each side of the label. `takePageMarks` takes the signs out again.
 */
export function putPageMarks(html: string): string {
  return html.replace(SPELT_SIGN, '').replace(MARK, (mark, comment?: string, anchor?: string) => {
    const label = parsePageLabel(comment ?? anchor ?? '')
    return label === undefined
      ? mark
      : `${SIGN}${writePageLabel(label)}${SIGN}${comment === undefined ? mark : ''}`
  })
}

/** The text without the signs, and where the pages begin in it. */
export function takePageMarks(text: string): { readonly text: string; readonly pages: readonly PageMark[] } {
  if (!text.includes(SIGN)) return { text, pages: [] }
  let plain = ''
  const pages: PageMark[] = []
  for (const [i, piece] of text.split(SIGN).entries()) {
    if (i % 2 === 1) pages.push({ at: plain.length, label: piece })
    else plain += normalise(piece).text
  }
  return { text: plain, pages }
}

/**
 * The pages of a text with such marks. Where its first paragraph begins before the first mark, that is on the page before, if
 * there is one.
 */
export function pagesOf(marks: readonly PageMark[], firstParagraph: number): readonly Page[] {
  const [first] = marks
  const label = first && parsePageLabel(first.label)
  const isLater = first !== undefined && label !== undefined && first.at > firstParagraph && label.value > 1
  const before = isLater ? [{ at: 0, label: writePageLabel({ ...label, value: label.value - 1 }) }] : []
  return [...before, ...marks].map(({ at, label: name }, i) => ({ start: at, index: i + 1, label: name }))
}

/** Whether a value from another process is a mark. */
export function isPageMark(value: unknown): value is PageMark {
  if (typeof value !== 'object' || value === null) return false
  const { at, label }: { readonly [Name in keyof PageMark]?: unknown } = value
  return typeof at === 'number' && typeof label === 'string'
}

/** Normalised texts have no controls, and Markdown makes none of character references. */
const SIGN = '\u0001'
/** HTML makes them. */
const SPELT_SIGN = /&#(?:0{0,5}1|x0{0,4}1);/gi
const MARK =
  /<!--\s{0,9}(?:page|pg\.?|p\.)\s{0,9}[:#-]?\s{0,9}(\d{1,5}|[ivxlcdm]{1,15})\s{0,9}-->|<(?:a|span)\s[^<>]{0,200}?\b(?:id|name)=["']?(?:page[-_ ]?|pg[-_ ]?|p[-_.]?(?=\d))(\d{1,5}|[ivxlcdm]{1,15})["'\s/>][^<>]{0,200}/gi
