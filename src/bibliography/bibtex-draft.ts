import type { Entry } from './bibtex-entries.ts'
import { makeDate, parseCslDate, parseMonth } from './csl-date.ts'
import type { CslDate, CslName, WorkType } from './csl-record.ts'
import { parseTexName } from './name.ts'
import { others } from './others.ts'
import type { Draft, TextField } from './parsed.ts'
import { decodeTex } from './tex-text.ts'
import { typeFromBibtex } from './work-kinds.ts'

/** What an entry says of a work, and what is wrong with it; no draft where it names no work at all. */
export type ReadDraft = { readonly draft?: Draft; readonly problems: readonly string[] }

/** Reads the fields of an entry, and those that it takes from its `parent`. */
export function readBibtexDraft(entry: Entry, parent: Entry | undefined): ReadDraft {
  const get = (...names: readonly string[]) => plainValue(entry, parent, names)
  const problems: string[] = []
  const title = titled(get('title'), get('subtitle')) ?? get('booktitle', 'maintitle')
  if (title === undefined) return { problems: ['it has no title, and is left out'] }
  const type = typeOf(entry)
  if (type === undefined) problems.push(`the type @${entry.type} is not known; it is read as @misc`)
  const issued = readDate(entry, parent)
  if (issued === 'unknown') problems.push('its date is none that a calendar has, and is left out')
  const day = get('urldate', 'lastchecked') ?? ''
  const accessed = parseCslDate(day)
  if (day !== '' && accessed === undefined)
    problems.push(`its urldate "${short(day)}" is no date such as 2006-03-17`)
  for (const field of ['author', 'editor']) {
    const names = splitNames(raw(entry, parent, [field]))
    if (names.some((name, index) => isOthers(name) && (index === 0 || index < names.length - 1)))
      problems.push(
        `its ${field}s have "others" before or without a name, where it says nothing; it is left out`,
      )
  }
  const draft = {
    id: entry.key,
    type: type ?? 'document',
    title,
    author: readNames(raw(entry, parent, ['author'])),
    editor: readNames(raw(entry, parent, ['editor'])),
    issued: issued === 'unknown' ? undefined : issued,
    accessed,
    texts: textsOf(entry, type ?? 'document', get),
  }
  return { draft, problems }
}

type Get = (...names: readonly string[]) => string | undefined

/** Where each field of a record is found; the first name that has a value counts. */
function textsOf(entry: Entry, type: WorkType, get: Get): { readonly [F in TextField]?: string | undefined } {
  const isArticle = type.startsWith('article')
  const isOnline = type === 'webpage'
  const bookTitle = titled(get('booktitle'), get('booksubtitle'))
  return {
    'container-title':
      get('journaltitle', 'journal') ?? bookTitle ?? (isOnline ? get('organization') : undefined),
    publisher: get('publisher', 'institution', 'school') ?? (isOnline ? undefined : get('organization')),
    'publisher-place': get('location', 'address'),
    volume: get('volume'),
    issue: isArticle ? get('number', 'issue') : get('issue'),
    number: isArticle ? get('eid') : get('number'),
    page: get('pages')?.replaceAll('--', '-'),
    edition: get('edition'),
    genre: get('type') ?? THESES.get(entry.type),
    URL: get('url') ?? /^https?:\/\/\S+$/.exec(get('howpublished') ?? '')?.[0],
    DOI: get('doi'),
    ISBN: get('isbn'),
    language: get('language', 'langid'),
    abstract: get('abstract'),
    keyword: get('keywords', 'keyword'),
    note: get('note', 'annotation', 'annote'),
  }
}

function plainValue(entry: Entry, parent: Entry | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = decodeTex(raw(entry, parent, [name]), VERBATIM.has(name) ? { verbatim: true } : {})
    if (value !== '') return value
  }
  return undefined
}

/** A value as it stands in the entry, else in the one that it refers to, whose title is then the book's. */
function raw(entry: Entry, parent: Entry | undefined, names: readonly string[]): string {
  for (const name of names) {
    const own = entry.fields.get(name)
    if (own !== undefined) return own
    const inherited = name === 'title' || NOT_INHERITED.has(name) ? undefined : parent?.fields.get(lent(name))
    if (inherited !== undefined) return inherited
  }
  return ''
}

function lent(name: string): string {
  if (name === 'booktitle') return 'title'
  return name === 'booksubtitle' ? 'subtitle' : name
}

function titled(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title
  return /[?!:.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}

function readNames(value: string): readonly CslName[] {
  const names = splitNames(value)
  return names.flatMap((name, index) => {
    if (isOthers(name)) return index > 0 && index === names.length - 1 ? [others] : []
    const parsed = parseTexName(name, (text) => decodeTex(text))
    const isNobody = 'literal' in parsed ? parsed.literal === '' : false
    return isNobody ? [] : [parsed]
  })
}

/** "and others", and what people write for it, name nobody. */
function isOthers(name: string): boolean {
  return name.toLowerCase() === 'others' || /^\{?et\.?[\s~]+al\.?\}?$/i.test(name)
}

/** The names of a list: what stands between `and`s that are in no braces. */
function splitNames(value: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at)
    if (character === '{') depth++
    if (character === '}') depth = Math.max(0, depth - 1)
    if (depth > 0 || !/\s/.test(character) || !/^\sand\s$/i.test(value.slice(at, at + 5))) continue
    names.push(value.slice(from, at).trim())
    from = at + 4
  }
  names.push(value.slice(from).trim())
  return names.filter((name) => name !== '')
}

/** `date` of biblatex, else year, month and day; a range counts by its first day. */
function readDate(entry: Entry, parent: Entry | undefined): CslDate | 'unknown' | undefined {
  const get = (name: string) => plainValue(entry, parent, [name])
  const whole = get('date')
    ?.split('/')[0]
    ?.replace(/[~?%]$|T.*$/g, '')
  if (whole !== undefined && whole !== '') return parseCslDate(whole) ?? yearIn(whole)
  const year = get('year')
  if (year === undefined) return undefined
  const [month = '', dayInMonth] = (get('month') ?? '').split(/[\s.,]+/)
  const monthNumber = parseMonth(month)
  if (!/^-?\d{1,5}$/.test(year)) return parseCslDate(year) ?? yearIn(year)
  const full = makeDate(year, monthNumber, monthNumber === undefined ? undefined : (get('day') ?? dayInMonth))
  return full ?? makeDate(year, monthNumber) ?? makeDate(year) ?? 'unknown'
}

/** "[1859]", "1859?", "c. 1859": one year and no other number. */
function yearIn(text: string): CslDate | 'unknown' {
  const numbers = text.slice(0, 100).match(/\d+/g) ?? []
  const [year = ''] = numbers
  return (numbers.length === 1 && year.length === 4 ? makeDate(year) : undefined) ?? 'unknown'
}

function typeOf({ type, fields }: Entry): WorkType | undefined {
  const kind = typeFromBibtex(type)
  const subtype = fields.get('entrysubtype')?.toLowerCase()
  if (kind !== 'article-journal') return kind
  return subtype === 'magazine' || subtype === 'newspaper' ? `article-${subtype}` : kind
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}

const VERBATIM: ReadonlySet<string> = new Set(['url', 'doi', 'pages', 'howpublished', 'date', 'urldate'])
/** What a part does not take from its whole: the key, the files, and what names the whole itself. */
const NOT_INHERITED: ReadonlySet<string> = new Set([
  'subtitle',
  'file',
  'crossref',
  'abstract',
  'note',
  'pages',
  'doi',
])
const THESES: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', "Master's thesis"],
])
