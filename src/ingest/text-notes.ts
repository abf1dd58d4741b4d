import { findDates } from './parse-date.ts'
import type { Line } from './split-lines.ts'

/** Numeric dates that can be read in two ways, each as a sentence; the program takes neither. */
export function ambiguousDateNotes(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text, number }) =>
    findDates(text).flatMap((date) =>
      date.kind === 'ambiguous'
        ? [`Line ${number}, "${shorten(text)}", may mean ${date.either} or ${date.or}.`]
        : [],
    ),
  )
}

/** The latest day that a text without a date speaks of: it was not written before. Empty where it names none. */
export function latestDateNote(text: string): readonly string[] {
  const days = findDates(text.slice(0, FARTHEST)).flatMap((date) => (date.kind === 'known' ? [date.iso] : []))
  const latest = days.sort().at(-1)
  return latest === undefined
    ? []
    : [`The text states no date; the latest day that it speaks of is ${latest}.`]
}

/** A footnote's number that was glued to its word when the page was copied: quotations will show it. */
export function gluedNumberNote(text: string): readonly string[] {
  const found = [...text.slice(0, FARTHEST).matchAll(GLUED)].flatMap(({ 0: mark, index }) => {
    const word = text.slice(Math.max(0, index - LONGEST_WORD), index).match(/[\p{L}\p{M}'’-]+$/u)?.[0] ?? ''
    return ABBREVIATIONS.has(word.toLowerCase()) ? [] : [word + mark]
  })
  const [first] = found
  if (first === undefined || found.length > MOST) return []
  const others = found.length === 1 ? '' : ` and ${found.length - 1} more`
  return [`A number is glued to a word, perhaps a footnote's: "${first}"${others}.`]
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 79).join('')}…`
}

/** In characters: no note is worth a long look. */
const FARTHEST = 200_000
const LONGEST_WORD = 40
/** A text with more of them has numbers of another kind. */
const MOST = 200
const GLUED = /(?<=\p{Ll}{3})[,.;:]["'”’]?\d{1,3}(?=\s|$)/gu
const ABBREVIATIONS = new Set('chap eqn eqs fig figs nos sec sect ver vers vol vols'.split(' '))
