import type { Document, Paragraph } from '../corpus/document.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'

/** Characters of words that are looked for at most: nobody quotes more of a reading at once. */
export const mostSought = 2000

/** As much of a document as is looked at, and after how many places nobody looks on. */
export type Looking = { readonly within?: Range; readonly most?: number }

/**
 * Where words stand in the paragraphs of a document, in order: to the letter but for white space, capitals and the form
 * of quotation marks and dashes. Marks around the words are not part of them. None for words without a letter or digit.
 */
export function findWords(document: Document, words: string, looking: Looking = {}): readonly Range[] {
  const { text } = document
  const { within = { start: 0, end: text.length }, most = Number.POSITIVE_INFINITY } = looking
  const sought = patternOf(words)
  const found: Range[] = []
  if (sought === undefined || most < 1) return found
  for (const match of text.slice(within.start, within.end).matchAll(sought)) {
    const start = within.start + match.index
    const range = { start, end: start + match[0].length }
    if (isWithinWord(text, range) || paragraphAround(document, range) === undefined) continue
    if (found.push(range) === most) break
  }
  return found
}

/** The whole sentences of one paragraph that a stretch of its text is part of; undefined outside of paragraphs. */
export function sentencesAround(
  document: Document,
  range: Range,
): { readonly paragraph: Paragraph; readonly quote: Range } | undefined {
  const paragraph = paragraphAround(document, range)
  if (paragraph === undefined) return undefined
  const touched = splitSentences(document.text, paragraph).filter(
    ({ start, end }) => start < range.end && range.start < end,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last && { paragraph, quote: { start: first.start, end: last.end } }
}

/** Words without the quotation marks, dots of omission and marks of a quoted line around them. */
export function bareWords(words: string): string {
  return words.replace(/^[\s>"“”„«»‘’'…*_]+|[\s"“”„«»‘’'…*_]+$/gu, '').replace(/\s+/gu, ' ')
}

function patternOf(words: string): RegExp | undefined {
  const bare = bareWords(words)
  if (bare.length > mostSought || !/[\p{L}\p{N}]/u.test(bare)) return undefined
  const letters = bare.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const loose = letters
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”„«»]/gu, '["“”„«»]')
    .replace(/[‐‑–—-]/gu, '[‐‑–—-]')
    .replace(/ /g, '\\s+')
  return new RegExp(loose, 'giu')
}

/** Whether a word goes on before or after a stretch, as far as a script shows it. */
function isWithinWord(text: string, { start, end }: Range): boolean {
  const goesOn = (outside: string, inside: string): boolean =>
    /^[\p{L}\p{N}]$/u.test(outside) && /^[\p{L}\p{N}]$/u.test(inside) && !unspaced.test(inside)
  const [before, first] = [lastOf(text.slice(Math.max(0, start - 2), start)), firstOf(text, start)]
  const [last, after] = [lastOf(text.slice(Math.max(start, end - 2), end)), firstOf(text, end)]
  return goesOn(before, first) || goesOn(after, last)
}

function firstOf(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ''
}

/** Scripts in which a word has no edges that could be seen, or has endings glued to it. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The paragraph that a stretch lies in, found by halving: paragraphs stand in the order of their text. */
function paragraphAround({ paragraphs }: Document, { start, end }: Range): Paragraph | undefined {
  let [from, to] = [0, paragraphs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((paragraphs[middle]?.start ?? start) <= start) from = middle + 1
    else to = middle
  }
  const paragraph = paragraphs[from - 1]
  return paragraph !== undefined && end <= paragraph.end ? paragraph : undefined
}
