import type { Range } from '../text/range.ts'
import { isHeadingLike } from './line-features.ts'
import type { Line } from './split-lines.ts'

/** Lines that are one to a reader: a paragraph that was wrapped, a stanza, a list item, or a line by itself. */
export type Unit = Range & {
  readonly lines: readonly [Line, ...Line[]]
  /** What it says, on one line and cut where its lines are cut. */
  readonly text: string
  /** The character that it is underlined with in the file: `=`, `-` or another. */
  readonly underline?: string
}

/**
 * Puts the lines of a page together where a program wrapped them: where the next word would not have fitted. All other
 * lines stay apart, since the lines of a menu are not a paragraph.
 */
export function joinWrappedLines(lines: readonly Line[]): readonly Unit[] {
  const width = wrapWidth(lines)
  return groups(lines).flatMap((group) =>
    cut(group, (line, previous) => width === undefined || !isFilled(previous, line, width)),
  )
}

/**
 * Puts the lines of a clean text together to the paragraphs that its writer made: wrapped, with blank lines or indents
 * between them; one a line; or stanzas.
 */
export function joinParagraphs(lines: readonly Line[]): readonly Unit[] {
  const width = wrapWidth(lines)
  const all = groups(lines)
  if (width !== undefined) return all.flatMap((group) => wrappedParagraphs(group, width))
  const hasGroups = all.length > 1
  return all.flatMap((group) => {
    const isStanza = hasGroups && group.lines.length <= LONGEST_STANZA && group.lines.every(isShort)
    return cut(
      group,
      (line, previous) => !isStanza || isItem(line, previous, group) || isUnderHeading(line, previous, group),
    )
  })
}

/** Lines without a blank line or a rule (`-----`) between them. */
type Group = { readonly lines: readonly Line[]; readonly underline?: string }

function groups(lines: readonly Line[]): readonly Group[] {
  const found: { lines: Line[]; underline?: string }[] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (!line.hasWords) {
      const group = found.at(-1)
      if (group && open?.length === 1 && !line.opens) group.underline = line.text.charAt(0)
      open = undefined
    } else if (open === undefined || line.opens) {
      open = [line]
      found.push({ lines: open })
    } else open.push(line)
  }
  return found
}

/** The units of a group, a new one from each line that starts one. */
function cut(
  group: Group,
  starts: (line: Line, previous: Line, open: readonly [Line, ...Line[]]) => boolean,
): readonly Unit[] {
  const units: [Line, ...Line[]][] = []
  let previous: Line | undefined
  for (const line of group.lines) {
    const last = units.at(-1)
    if (!last || !previous || starts(line, previous, last)) units.push([line])
    else last.push(line)
    previous = line
  }
  return units.map((lines) => unit(lines, group.underline))
}

function unit(lines: readonly [Line, ...Line[]], underline: string | undefined): Unit {
  const [first] = lines
  const text =
    lines.length === 1
      ? first.text
      : lines
          .slice(0, MOST_LINES)
          .map((line) => line.text)
          .join(' ')
  const range = { start: first.start, end: lines.at(-1)?.end ?? first.end }
  return { ...range, lines, text, ...(underline !== undefined && lines.length === 1 && { underline }) }
}

/** The column at which the text is wrapped; undefined where it is not: most lines have room for the next word. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, i) => lines[i + 1]?.opens === false)
  const widths = inner.map(columns).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  if (inner.length < 2 || width < NARROWEST || width > WIDEST) return undefined
  let filled = 0
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next?.opens === false && isFilled(line, next, width)) filled++
  }
  return filled >= inner.length / 2 ? width : undefined
}

/** Whether the first word of the next line would not have fitted; a writer who wraps by hand leaves some room. */
function isFilled(line: Line, next: Line, width: number): boolean {
  return columns(line) + 1 + firstWord(next) > width * 0.85
}

function firstWord({ text }: Line): number {
  const end = text.indexOf(' ')
  return end < 0 ? text.length : end
}

function columns(line: Line): number {
  return line.indent + line.end - line.start
}

function wrappedParagraphs(group: Group, width: number): readonly Unit[] {
  const margin = bodyIndent(group.lines)
  const isLong = group.lines.length > LONGEST_PARAGRAPH
  return cut(group, (line, previous, open) => {
    if (open.length === 1 && isCapsHeading(previous) && !isFilled(previous, line, width)) return true
    if (isUnderHeading(line, previous, group)) return true
    if (isItem(line, previous, group)) return true
    if (ITEM.test(open[0].text) && line.indent > open[0].indent) return false
    if (startsByIndent(line, previous, margin)) return true
    // A text without blank lines or indents has only the short last lines to tell its paragraphs by.
    return isLong && !isFilled(previous, line, width) && SENTENCE_END.test(previous.text)
  })
}

/** The indent of most lines; where two are as common, that of the lines which do not begin the group. */
function bodyIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const first = lines[0]?.indent ?? 0
  const rank = ([indent, lineCount]: readonly [number, number]) => lineCount * 2 + (indent === first ? 0 : 1)
  return [...counts].sort((a, b) => rank(b) - rank(a))[0]?.[0] ?? 0
}

/** An indented first line, or the first line of a paragraph whose other lines are indented. */
function startsByIndent(line: Line, previous: Line, margin: number): boolean {
  const isOff = Math.abs(line.indent - margin) >= 2
  return isOff && Math.abs(line.indent - previous.indent) >= 2
}

/** A bullet or number in a wrapped line opens an item only where the line before it was not left in mid-sentence. */
function isItem(line: Line, previous: Line, group: Group): boolean {
  if (!ITEM.test(line.text)) return false
  return CLAUSE_END.test(previous.text) || ITEM.test(group.lines[0]?.text ?? '')
}

/** A few words without a stop, and right under them a line that is longer than any of verse: a heading and its text. */
function isUnderHeading(line: Line, previous: Line, { lines }: Group): boolean {
  if (previous !== lines[0] || line.text.length < LONGEST_VERSE) return false
  return previous.text.length <= line.text.length / 2 && isHeadingLike(previous.text)
}

function isCapsHeading({ text }: Line): boolean {
  return text.length <= 80 && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !SENTENCE_END.test(text)
}

function isShort(line: Line): boolean {
  return columns(line) <= WIDEST
}

const NARROWEST = 40
const WIDEST = 110
/** In lines. A paragraph with more was not ended by a blank line. */
const LONGEST_PARAGRAPH = 25
const LONGEST_STANZA = 40
/** In characters: Whitman's long lines are stanzas of their own. */
const LONGEST_VERSE = 65
/** How many lines of a unit anyone looks at to tell what it is. */
const MOST_LINES = 40
const ITEM = /^(?:[-*+•‣▪●◦·]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[\d{1,3}\])\s/
const CLAUSE_END = /[.:;!?…,]["'”’)\]]*$/
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/
