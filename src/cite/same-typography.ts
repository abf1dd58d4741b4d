import type { Range } from '../text/range.ts'
import type { SlightDifference } from './verdict.ts'

/**
 * A text without its typography: straight quotation marks, one kind of dash, full points for "…", compatibility forms, no
 * white space and nothing hidden. Two texts of which this is the same differ in nothing that their authors wrote.
 */
export function withoutTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASHES, '-')
}

/** In what two texts with the same words differ; in nothing where only their typography does. */
export function slightDifferences(one: string, other: string): readonly SlightDifference[] {
  const [a, b] = [withoutTypography(one), withoutTypography(other)]
  if (a === b) return []
  if (a.toLowerCase() === b.toLowerCase()) return ['case']
  return lettersOf(a) === lettersOf(b) ? ['punctuation'] : ['case', 'punctuation']
}

/**
 * A part of a text made longer on both sides by as much of what stands within `wall` as the quotation has before its first
 * and behind its last word: brackets, quotation marks, a full point. Where other things stand there, it stays.
 */
export function withEdges(
  text: string,
  { start, end }: Range,
  edges: { readonly lead: string; readonly tail: string },
  wall: Range,
): Range {
  return {
    start:
      start -
      reach(
        reversed(text.slice(Math.max(wall.start, start - roomFor(edges.lead)), start)),
        reversed(edges.lead),
      ),
    end: end + reach(text.slice(end, Math.min(wall.end, end + roomFor(edges.tail))), edges.tail),
  }
}

/** White space and what nobody sees: soft hyphens, joiners, direction marks, variation selectors. */
const HIDDEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu
const SINGLE = /[‘’‚‛ʼ′´`]/g
const DOUBLE = /[“”„‟«»″]|''/g
/** A dash of any length, however it is typed. */
const DASHES = /[-‐‑‒–—―−]+/g

const roomFor = (edge: string): number => (edge === '' ? 0 : 2 * edge.length + 8)
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const reversed = (text: string): string => [...text].reverse().join('')

/** How many units from its beginning a text says what an edge says; 0 where it does not. */
function reach(text: string, edge: string): number {
  if (text.startsWith(edge)) return edge.length
  const wanted = withoutTypography(edge)
  if (wanted === '' || wanted.length > LONGEST_EDGE) return 0
  for (let length = 1; length <= text.length; length++) {
    if (withoutTypography(text.slice(0, length)) === wanted) return length
  }
  return 0
}

/** Marks before or behind the words that are compared one by one; more are no quotation's. */
const LONGEST_EDGE = 24
