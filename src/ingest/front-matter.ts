import { splitOthers } from '../bibliography/others.ts'
import type { Metadata, Sourced } from '../corpus/metadata.ts'
import { parseDate } from './parse-date.ts'
import { bothWorks, NO_WORK, readWorkField, type StatedWork } from './stated-work.ts'
import { clean, splitList } from './text-labels.ts'

/** The YAML between the fences at the top of a Markdown file, if there is any, and the text after it. */
export function splitFrontMatter(markdown: string): { readonly yaml?: string; readonly body: string } {
  const found = markdown.match(FENCED)
  if (!found) return { body: markdown }
  return { yaml: found[1] ?? '', body: markdown.slice(found[0].length) }
}

/** What front matter says about its text, and a sentence for each value that cannot be used. */
export type FrontMatter = {
  readonly metadata: Partial<Metadata>
  /** What it says that only a citation needs. */
  readonly work?: StatedWork
  readonly warnings: readonly string[]
}

/** Reads the fields it knows and leaves all others; undefined for YAML that is no list of fields. */
export function readFrontMatter(yaml: unknown): FrontMatter | undefined {
  if (yaml === null || yaml === '') return { metadata: {}, warnings: [] }
  if (typeof yaml !== 'object' || Array.isArray(yaml)) return undefined
  let metadata: Partial<Metadata> = {}
  let work = NO_WORK
  const warnings: string[] = []
  for (const [name, value] of Object.entries(yaml)) {
    if (value === '' || value === null) continue
    const field = FIELDS.get(name.toLowerCase())
    const read = field ? field(value, `front matter, "${name}"`) : readWorkField(name, value)
    if (typeof read === 'string') warnings.push(`The front matter's "${name}" is left out: ${read}.`)
    else if ('texts' in read) work = bothWorks(work, read)
    else metadata = { ...read, ...metadata, ...mergeNotes(metadata, read) }
  }
  return { metadata, warnings, ...(work !== NO_WORK && { work }) }
}

/** A value as metadata, or why it is none. */
type Field = (value: unknown, reason: string) => Partial<Metadata> | string

const words =
  (put: (value: Sourced<string>) => Partial<Metadata>): Field =>
  (value, reason) =>
    typeof value === 'string' ? put({ value: clean(value), reason }) : 'it should be words'

const container = words((value) => ({ container: value }))
const licence = words((value) => ({ licence: value }))

const authors: Field = (value, reason) => {
  const names = Array.isArray(value) ? value.map(authorName) : [authorName(value)]
  const isNamed = names.every((name) => name !== undefined)
  const named = isNamed ? splitOthers(names) : []
  if (!isNamed || (named.length === 0 && names.length > 0)) return 'it should be a name or a list of names'
  return { authors: { value: named, reason } }
}

const keywords: Field = (value, reason) => {
  if (typeof value === 'string') return { keywords: { value: splitList(value), reason } }
  if (!isWordList(value)) return 'it should be a list of words'
  return { keywords: { value: value.map((word) => clean(word)), reason } }
}

const date: Field = (value, reason) => {
  const parsed = typeof value === 'string' ? parseDate(value) : undefined
  if (!parsed) return 'it should be a date such as 2006-03-17, 2006-03 or 2006'
  if (parsed.kind === 'known') return { date: { value: parsed.iso, reason } }
  return { notes: [`The date in the ${reason} may mean ${parsed.either} or ${parsed.or}.`] }
}

const url: Field = (value, reason) => {
  if (typeof value !== 'string' || !/^https?:\/\//.test(value) || !URL.canParse(value)) {
    return 'it should be a web address that begins with https://'
  }
  return { url: { value, reason } }
}

const excerpt: Field = (value, reason) => {
  if (value === 'true' || value === 'yes') return { excerpt: { value: true, reason } }
  return value === 'false' || value === 'no' ? {} : 'it should be true or false'
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: words((value) => ({ title: value })),
    author: authors,
    authors,
    date,
    journal: container,
    container,
    site: container,
    publisher: words((value) => ({ publisher: value })),
    keywords,
    tags: keywords,
    genre: words((value) => ({ genre: value })),
    licence,
    license: licence,
    url,
    source: url,
    about: words((value) => ({ about: value })),
    excerpt,
  }),
)

/** "Ada Byron", or { name: Ada Byron } as some site generators want it. */
function authorName(value: unknown): string | undefined {
  if (typeof value === 'string') return clean(value)
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined
  return typeof value.name === 'string' ? clean(value.name) : undefined
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function mergeNotes(one: Partial<Metadata>, other: Partial<Metadata>): Partial<Metadata> {
  const notes = [...(one.notes ?? []), ...(other.notes ?? [])]
  return notes.length > 0 ? { notes } : {}
}

/** Three dashes and nothing else on the first line: what stands between is never run, whatever language it names. */
const FENCED = /^---[ \t]*\n((?:[\s\S]{0,65535}?\n)??)(?:---|\.\.\.)[ \t]*(?:\n|$)/
