import { cutOthers, etAl } from '../bibliography/others.ts'
import type { Metadata, Sourced } from '../corpus/metadata.ts'
import { parseDate } from './parse-date.ts'
import type { Line } from './split-lines.ts'

/** What lines of the form "Author: Ada Byron" say; the first line of each kind counts. */
export function labelledMetadata(lines: readonly Line[]): Partial<Metadata> {
  let found: Partial<Metadata> = {}
  for (const line of lines) {
    const { label, value, read } = parseLabel(line)
    if (read && value.length <= LONGEST)
      found = { ...read(clean(value), `line ${line.number}, after "${label}:"`), ...found }
  }
  return found
}

/** Whether a line is of that form, with a label that is known here. */
export function isLabelled(line: Line): boolean {
  return parseLabel(line).read !== undefined
}

/** The values of a list as people write them: after semicolons, or commas where there are none. */
export function splitList(value: string): readonly string[] {
  return value
    .split(value.includes(';') ? ';' : /[,、，]/)
    .map((item) => clean(item))
    .filter((item) => item !== '')
}

/** White space folded, and the full stop of a line that ends a list gone. */
export function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function parseLabel({ text }: Line): {
  readonly label: string
  readonly value: string
  readonly read?: Read
} {
  const [, label = '', value = ''] = text.match(LABELLED) ?? []
  const read = READERS.get(label.toLowerCase().replace(/\s+/g, ' '))
  return { label, value, ...(read && { read }) }
}

type Read = (value: string, reason: string) => Partial<Metadata>

const sourced = <T>(value: T, reason: string): Sourced<T> => ({ value, reason })

const readAuthors: Read = (value, reason) => {
  // With a space before it, a line that is nothing but "et al." names nobody.
  const { names, hasOthers } = cutOthers(` ${value}`)
  const named = names
    .trim()
    .split(/\s*(?:[;&]|,(?! (?:Jr|Sr)\b)|\band\b|\bund\b|\bet\b)\s*/)
    .filter((name) => name !== '')
  if (named.length === 0) return {}
  return { authors: sourced(hasOthers ? [...named, etAl] : named, reason) }
}

const readKeywords: Read = (value, reason) => ({
  keywords: sourced(splitList(value.replace(/\.$/, '')), reason),
})

const readDate: Read = (value, reason) => {
  const date = parseDate(value)
  return date?.kind === 'known' ? { date: sourced(date.iso, reason) } : {}
}

const readUrl: Read = (value, reason) =>
  /^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? { url: sourced(value, reason) } : {}

const readContainer: Read = (value, reason) =>
  URL.canParse(value) ? readUrl(value, reason) : { container: sourced(value, reason) }

const readTitle: Read = (value, reason) => ({ title: sourced(value, reason) })
const readPublisher: Read = (value, reason) => ({ publisher: sourced(value, reason) })
const readLicence: Read = (value, reason) => ({ licence: sourced(value, reason) })

const READERS: ReadonlyMap<string, Read> = new Map(
  Object.entries({
    title: readTitle,
    author: readAuthors,
    authors: readAuthors,
    'written by': readAuthors,
    date: readDate,
    published: readDate,
    'published on': readDate,
    'publication date': readDate,
    journal: readContainer,
    magazine: readContainer,
    newspaper: readContainer,
    source: readContainer,
    website: readContainer,
    publisher: readPublisher,
    keywords: readKeywords,
    'key words': readKeywords,
    tags: readKeywords,
    licence: readLicence,
    license: readLicence,
    url: readUrl,
    link: readUrl,
  }),
)

/** In characters. */
const LONGEST = 400
const LABELLED = /^(\p{L}+(?: \p{L}+)?)\s?: ?(\S.*)$/u
