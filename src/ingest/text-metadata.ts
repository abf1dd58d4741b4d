import type { Metadata } from '../corpus/metadata.ts'
import { parseByLine } from './by-line.ts'
import { fileTitle } from './file-title.ts'
import type { Layout, Part } from './lay-out-text.ts'
import { isHeadingLike } from './line-features.ts'
import { matchPattern } from './line-patterns.ts'
import { pageMetadata } from './page-metadata.ts'
import { findDates } from './parse-date.ts'
import type { Line } from './split-lines.ts'
import { clean, isLabelled, labelledMetadata } from './text-labels.ts'
import { ambiguousDateNotes, gluedNumberNote, latestDateNote } from './text-notes.ts'

/** What a plain text says about itself, each value with the line that says it. Nothing is guessed. */
export function textMetadata(file: string, text: string, layout: Layout): Metadata {
  const head = layout.parts.slice(0, textStart(layout))
  const lines = linesOf(head).slice(0, LONGEST_HEAD)
  const aside = layout.parts.filter(({ kind }) => kind === 'set aside')
  const page = layout.isPage ? pageMetadata(head, aside) : {}
  const labelled = labelledMetadata([...lines, ...linesOf(aside.filter(isLabel))])
  const { notes = [], ...found } = { ...page, ...findAuthors(lines), ...findDate(lines), ...labelled }
  const body = bodyOf(text, layout)
  const allNotes = [
    ...ambiguousDateNotes(
      linesOf(aside)
        .concat(layout.isPage ? [] : lines)
        .filter(isDate),
    ),
    ...notes,
    ...(found.date ? [] : latestDateNote(body)),
    ...gluedNumberNote(body),
  ]
  const title = found.title ?? findTitle(head, layout) ?? { value: fileTitle(file), reason: 'the file name' }
  return { ...found, title, ...(allNotes.length > 0 && { notes: allNotes }) }
}

/** The lines that parts are made of. */
export function linesOf(parts: readonly Part[]): readonly Line[] {
  return parts.flatMap(({ unit }) => unit.lines)
}

/** The index of the first paragraph that is more than a line on a title page. */
function textStart({ parts, isPage }: Layout): number {
  const start = parts.findIndex(({ kind, unit }) => {
    const isText = unit.text.length > LONGEST_TITLE && !isLabelled(unit.lines[0])
    return kind === 'paragraph' && (isPage || isText)
  })
  return start < 0 ? parts.length : start
}

function findAuthors(lines: readonly Line[]): Partial<Metadata> {
  for (const { text, number } of lines.toReversed()) {
    const value = parseByLine(text).map(clean)
    if (value.length > 0) return { authors: { value, reason: `line ${number}, the by-line` } }
  }
  return {}
}

/** A line that is a date and little else; the day of a change is not the day of the text. */
function findDate(lines: readonly Line[]): Partial<Metadata> {
  for (const line of lines.filter((candidate) => isDate(candidate) && !CHANGED.test(candidate.text))) {
    const [date, second] = findDates(line.text)
    if (date?.kind === 'known' && !second) {
      return { date: { value: date.iso, reason: `line ${line.number}, "${clean(line.text)}"` } }
    }
  }
  return {}
}

/** A page's title has been found when it was taken apart; a clean text begins with its own, if it has one. */
function findTitle(head: readonly Part[], { isPage }: Layout): Metadata['title'] | undefined {
  const first = isPage
    ? head.find((part) => part.kind === 'set aside' && part.reason === 'title')
    : head.find(({ kind }) => kind !== 'set aside')
  const line = first?.unit.lines[0]
  if (!line || first.unit.lines.length > 1 || !isHeadingLike(line.text)) return undefined
  const again = linesOf(head).find(({ text, number }) => number > line.number && text === line.text)
  const last = isPage ? 'the last line before the text that could be a title' : 'the first line'
  const reason = again
    ? `line ${line.number}, repeated in line ${again.number}`
    : `line ${line.number}, ${last}`
  return { value: clean(line.text), reason }
}

function bodyOf(text: string, { parts }: Layout): string {
  const kept = parts.filter(({ kind }) => kind !== 'set aside')
  return kept.map(({ unit }) => text.slice(unit.start, unit.end)).join('\n')
}

function isLabel(part: Part): boolean {
  return part.kind === 'set aside' && part.reason === 'label'
}

function isDate({ text }: Line): boolean {
  return matchPattern(text) === 'date'
}

/** In lines. */
const LONGEST_HEAD = 60
/** In characters. */
const LONGEST_TITLE = 160
const CHANGED = /\b(?:updated|modified|changed|reviewed|accessed|retrieved|printed)\b/i
