import { authorNames } from '../bibliography/author-name.ts'
import { parseCslDate } from '../bibliography/csl-date.ts'
import type { CslDate, CslName, WorkType } from '../bibliography/csl-record.ts'
import { type Draft, makeRecord, type TextField } from '../bibliography/parsed.ts'
import { typeFromBibtex, typeFromCsl } from '../bibliography/work-kinds.ts'
import type { Metadata } from '../corpus/metadata.ts'
import { clean } from './text-labels.ts'

/** What front matter says of a work that only a citation of it needs. */
export type StatedWork = {
  readonly type?: WorkType
  readonly editor?: readonly CslName[]
  readonly accessed?: CslDate
  readonly texts: Draft['texts']
}

/** Nothing. */
export const NO_WORK: StatedWork = { texts: {} }

/** A field of front matter: what it says, nothing where it is none that is known here, or why it cannot be used. */
export function readWorkField(name: string, value: unknown): StatedWork | string {
  const plain = name.toLowerCase().replaceAll('_', '-')
  if (plain === 'editor' || plain === 'editors') return readEditors(value)
  if (plain === 'type') return readType(value)
  if (plain === 'accessed' || plain === 'urldate') return readAccessed(value)
  const field = TEXTS.get(plain)
  if (field === undefined) return NO_WORK
  if (typeof value !== 'string') return 'it should be words'
  return { texts: { [field]: field === 'DOI' ? bareDoi(value) : clean(value) } }
}

/** Both; where both say something, the first. */
export function bothWorks(one: StatedWork, other: StatedWork): StatedWork {
  if (one === NO_WORK || other === NO_WORK) return one === NO_WORK ? other : one
  return { ...other, ...one, texts: { ...other.texts, ...one.texts } }
}

/**
 * The metadata of a file with the record that its front matter makes, where that says anything that only a citation needs; else
 * as it was. The type is the one that is stated, or the one that alone has such fields.
 */
export function withStatedWork(file: string, metadata: Metadata, work: StatedWork = NO_WORK): Metadata {
  const isStated = work.type ?? work.editor ?? Object.keys(work.texts).find((field) => !ALONE.has(field))
  if (isStated === undefined) return metadata
  const { title, authors, date, container, publisher, genre, url, keywords } = metadata
  const value = makeRecord({
    id: stemOf(file),
    type: work.type ?? typeOf(work, metadata),
    title: title.value,
    author: authorNames(authors?.value ?? []),
    editor: work.editor ?? [],
    issued: date && parseCslDate(date.value),
    accessed: work.accessed,
    texts: {
      'container-title': container?.value,
      publisher: publisher?.value,
      genre: genre?.value,
      URL: url?.value,
      keyword: keywords?.value.join(', '),
      ...work.texts,
    },
  })
  return { ...metadata, record: { value, reason: 'front matter' } }
}

function typeOf({ texts }: StatedWork, { container, url }: Metadata): WorkType {
  if (container && (texts.volume !== undefined || texts.issue !== undefined)) return 'article-journal'
  if (texts.ISBN !== undefined || texts.edition !== undefined) return container ? 'chapter' : 'book'
  return url ? 'webpage' : 'document'
}

function readEditors(value: unknown): StatedWork | string {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  const editor = authorNames(names.flatMap((name) => (typeof name === 'string' ? [clean(name)] : [])))
  return editor.length === names.length ? { editor, texts: {} } : 'it should be a name or a list of names'
}

/** Site generators have a `type` too, which says how a page looks: one that names no work is left. */
function readType(value: unknown): StatedWork {
  if (typeof value !== 'string') return NO_WORK
  const name = clean(value).toLowerCase().replaceAll(' ', '-')
  const type = typeFromCsl(name) ?? typeFromBibtex(name)
  return type === undefined || type === 'document' ? NO_WORK : { type, texts: {} }
}

function readAccessed(value: unknown): StatedWork | string {
  const accessed = typeof value === 'string' ? parseCslDate(value) : undefined
  return accessed ? { accessed, texts: {} } : 'it should be a date such as 2006-03-17'
}

function bareDoi(value: string): string {
  return clean(value).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '')
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '')
}

const TEXTS: ReadonlyMap<string, TextField> = new Map([
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'number'],
  ['pages', 'page'],
  ['page', 'page'],
  ['doi', 'DOI'],
  ['isbn', 'ISBN'],
  ['place', 'publisher-place'],
  ['address', 'publisher-place'],
  ['publisher-place', 'publisher-place'],
  ['edition', 'edition'],
  ['language', 'language'],
  ['abstract', 'abstract'],
  ['note', 'note'],
])
/** What notes and pages of a site have too: by itself it does not make a record. */
const ALONE: ReadonlySet<string> = new Set(['number', 'page', 'language', 'abstract', 'note'])
