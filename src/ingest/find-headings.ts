import type { Unit } from './join-lines.ts'
import { isHeadingLike } from './line-features.ts'

/**
 * Which paragraphs of a plain text stand over a section, and their level: 1 for a chapter or capitals, the depth of a
 * number, else 2; undefined for those that do not.
 */
export function headingLevels(units: readonly Unit[]): readonly (number | undefined)[] {
  const levels: (number | undefined)[] = []
  // From the end, because a heading is one by what stands under it.
  for (const [i, unit] of [...units.entries()].reverse()) {
    levels.push(headingLevel(unit, units[i + 1], levels.at(-1) !== undefined))
  }
  return levels.reverse()
}

function headingLevel(unit: Unit, next: Unit | undefined, isOverHeading: boolean): number | undefined {
  const { text, lines, underline } = unit
  if (lines.length > 1 || next === undefined || text.length > LONGEST) return undefined
  if (underline !== undefined && UNDERLINES.includes(underline)) return underline === '=' ? 1 : 2
  const isOverProse =
    isOverHeading ||
    next.text.length > Math.max(SHORTEST_SECTION, text.length) ||
    isOverIdeographs(text, next)
  if (isOverProse) return chapterLevel(text) ?? sectionLevel(text)
  return SENTENCE.test(next.text) ? chapterLevel(text) : undefined
}

/** Chinese and Japanese say in twenty characters what takes a line elsewhere, so the marks of a sentence tell there. */
function isOverIdeographs(text: string, next: Unit): boolean {
  return (
    UNSPACED.test(text) && !MARK.test(text) && text.length < next.text.length && MARK_AT_END.test(next.text)
  )
}

function chapterLevel(text: string): number | undefined {
  const bare = withoutStop(text)
  return isTitleLine(bare) && (DIVISION.test(bare) || isCapitals(bare)) ? 1 : undefined
}

function sectionLevel(text: string): number | undefined {
  const bare = withoutStop(text)
  if (!isTitleLine(bare)) return undefined
  const number = bare.match(NUMBERED)?.[1]
  if (number !== undefined) return bare === text || isTitle(bare) ? number.split('.').length : undefined
  return bare === text && isTitle(text) && !/^\d/.test(text) ? 2 : undefined
}

/** A full stop after a chapter's title or a numbered one is an old printer's habit. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}

function isTitleLine(text: string): boolean {
  return isHeadingLike(text) && !text.endsWith('?')
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** A few words, or most of them with a capital; never what a list item or a line of a table begins with. */
function isTitle(text: string): boolean {
  if (/^[-*•]|\s{3,}|[=|{}<>;]/.test(text)) return false
  const words = text.split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => /^["'“‘«(]?[\p{Lu}\p{Lo}]/u.test(word)).length
  return capitals >= long.length * 0.7 || (words.length <= MOST_WORDS && !/^\d/.test(text))
}

const LONGEST = 100
const MOST_WORDS = 6
/** In characters: what stands under a heading is more than a line. */
const SHORTEST_SECTION = 80
const SENTENCE = /\p{Ll}.*[.!?…]["'”’»)\]]*$/u
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{N}\s]{1,20}$/u
const MARK = /[。、，！？；：]/
const MARK_AT_END = /[。！？][」』”）]*$/
const UNDERLINES = ['=', '-', '~', '^', '"', '*', '#']
const DIVISION =
  /^(?:chapter|part|book|section|appendix|act|scene|canto|volume|kapitel|teil|buch|chapitre|partie|livre|capítulo|parte|libro|제\s?\d+\s?[장부절]|第.{1,4}[章部節节])(?:\s|$|\.)/i
const NUMBERED = /^(?:§+ ?)?((?:\d{1,2}|[A-Z](?=\.\d))(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u
