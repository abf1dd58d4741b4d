import type { Metadata } from '../corpus/metadata.ts'
import type { Part } from './lay-out-text.ts'
import type { Line } from './split-lines.ts'
import { clean } from './text-labels.ts'

/** What the lines around a page's text say about it: `head` stands before the text, `aside` is all that is not text. */
export function pageMetadata(head: readonly Part[], aside: readonly Part[]): Partial<Metadata> {
  const notes = permissionNotes(linesWith(aside, 'legal'))
  return {
    ...siteName(head),
    ...genreBeforeDate(linesWith(head, 'date')),
    ...genreAndJournal(linesWith(aside, 'label')),
    ...excerptMark(linesWith(aside, 'label')),
    ...rightsHolder(linesWith(aside, 'legal')),
    ...licence(linesWith(aside, 'legal')),
    ...(notes.length > 0 && { notes }),
  }
}

function linesWith(parts: readonly Part[], reason: string): readonly Line[] {
  return parts.flatMap((part) => (part.kind === 'set aside' && part.reason === reason ? part.unit.lines : []))
}

/** A page begins with the name of its site, unless it begins with its title. */
function siteName(head: readonly Part[]): Partial<Metadata> {
  const first = head.find((part) => !isOverlay(part))
  if (first?.kind !== 'set aside' || first.reason !== 'short') return {}
  const { text, lines } = first.unit
  const words = text.split(/\s+/)
  if (
    words.length > 6 ||
    !words.every((word) => /^[\p{Lu}\p{Lo}\p{N}&]|^(?:of|the|and|for|in|on)$/u.test(word))
  )
    return {}
  const reason = `line ${lines[0].number}, where the page begins`
  return { container: { value: clean(text), reason } }
}

/** What a page lays over itself, and a copy begins with. */
function isOverlay(part: Part): boolean {
  return SKIP.test(part.unit.text) || (part.kind === 'set aside' && part.reason === 'cookie')
}

/** "Commentary (17 March 2006)" */
function genreBeforeDate(lines: readonly Line[]): Partial<Metadata> {
  for (const { text, number } of lines) {
    const genre = text.match(/^(\p{L}[\p{L} -]{2,40}) \(/u)?.[1]
    if (genre !== undefined)
      return { genre: { value: clean(genre), reason: `line ${number}, before the date` } }
  }
  return {}
}

/** "Academic journal article Asian Affairs" */
function genreAndJournal(lines: readonly Line[]): Partial<Metadata> {
  for (const { text, number } of lines) {
    const [, genre, journal] =
      text.match(/^((?:academic )?(?:journal|magazine|newspaper) article),?\s*(.*)$/i) ?? []
    if (genre === undefined) continue
    const container = journal
      ? { container: { value: clean(journal), reason: `line ${number}, after "${genre}"` } }
      : {}
    return { genre: { value: genre, reason: `line ${number}` }, ...container }
  }
  return {}
}

function excerptMark(lines: readonly Line[]): Partial<Metadata> {
  const line = lines.find(({ text }) => /^(?:article )?excerpt$|^article preview$/i.test(text))
  return line ? { excerpt: { value: true, reason: `line ${line.number}, "${clean(line.text)}"` } } : {}
}

/** The name in the page's last copyright line. */
function rightsHolder(lines: readonly Line[]): Partial<Metadata> {
  for (const { text, number } of lines.toReversed()) {
    if (!/©|\bcopyright\b|\(c\)/i.test(text)) continue
    const name = clean(text.replace(NOT_A_NAME, ' ')).replace(/^[\s.,;:|–—-]+|[\s.,;:|–—-]+$/g, '')
    const isName = /^\p{Lu}|^\p{Lo}/u.test(name) && name.split(' ').length <= 10
    if (isName) return { publisher: { value: name, reason: `line ${number}, the copyright line` } }
  }
  return {}
}

function licence(lines: readonly Line[]): Partial<Metadata> {
  for (const { text, number } of lines) {
    const name = text.match(/\blicen[sc]ed under (?:an? |the )?(\p{Lu}[^.;]{2,80}(?:\.\d[^.;]{0,40})?)/u)?.[1]
    if (name !== undefined) return { licence: { value: clean(name), reason: `line ${number}` } }
  }
  return {}
}

function permissionNotes(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text, number }) => {
    const owner = text.match(/\bpermission (?:of|from) (.{2,100}?)[).]*$/i)?.[1]
    return owner === undefined
      ? []
      : [`Line ${number}: shown with the permission of ${clean(owner)}, which may be the first publisher.`]
  })
}

const SKIP = /^(?:skip|jump) to\b/i
const NOT_A_NAME =
  /©|\(c\)|\bcopyright\b|\b(?:all|some) rights reserved\b|\balle rechte vorbehalten\b|\btous droits réservés\b|\btodos los derechos reservados\b|\b\d{4}(?:\s?[-–,]\s?(?:\d{4}|present))?\b|\bby\b/gi
