import { isoDate, makeDate, parseMonth } from './csl-date.ts'
import type { CslDate, CslName, CslRecord, WorkType } from './csl-record.ts'
import { foldSpace } from './fold-space.ts'
import { etAl, namedIn, others, saysOthers } from './others.ts'
import { type FiledRecord, makeRecord, type Parsed } from './parsed.ts'
import { makeKey, uniqueKey } from './record-key.ts'
import { type RisEntry, readRisEntries } from './ris-entries.ts'
import { typeFromRis, workKinds } from './work-kinds.ts'

/**
 * Records as RIS, which `parseRis` reads back as they were. What it cannot hold: the book that a book is in (`T2` is a
 * series there), particles (they become a part of the family name where they begin with a capital, and stay before it
 * where they do not), and commas and leading small letters in names, which it has no way to protect. That there are others
 * than those named is "et al." in the place of a name, which programs other than this one may take for one.
 */
export function writeRis(records: readonly CslRecord[]): string {
  return records.map((record) => `${writeLines(record).join('\r\n')}\r\n`).join('\r\n')
}

/** Reads RIS. Tags that a record has no place for are passed over; files are those of `L1` to `L4`. Never throws. */
export function parseRis(text: string): Parsed {
  const { entries, problems: broken } = readRisEntries(text)
  const records: FiledRecord[] = []
  const problems = [...broken]
  const taken = new Set<string>()
  for (const entry of entries) {
    const read = readRecord(entry)
    const { record } = read
    const name = `${record?.id || 'a record without an ID'} (line ${entry.line})`
    for (const sentence of read.problems) problems.push(`${name}: ${sentence}.`)
    if (record === undefined) continue
    const id = uniqueKey(record.id === '' ? makeKey(record) : record.id, taken)
    if (record.id !== '' && id !== record.id)
      problems.push(`${name}: there is a record of this ID before it; this one is called ${id}.`)
    const files = all(entry, ['L1', 'L2', 'L3', 'L4']).filter((file) => !/^https?:/i.test(file))
    records.push({ record: { ...record, id }, files })
  }
  return { records, problems }
}

function writeLines(record: CslRecord): readonly string[] {
  const { type, issued, accessed, page = '', keyword = '' } = record
  const [, firstPage = page, lastPage] = /^([^\s-]+)-([^\s-]+)$/.exec(foldSpace(page)) ?? []
  const keywords = foldSpace(keyword).split(', ')
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', workKinds[type].ris],
    ['ID', record.id],
    ...writeNames(record.author).map((name) => ['AU', name] as const),
    ...writeNames(record.editor).map((name) => [type === 'chapter' ? 'A2' : 'ED', name] as const),
    ['TI', record.title],
    ['T2', type === 'book' ? undefined : record['container-title']],
    ['PY', issued && String(issued['date-parts'][0][0])],
    ['DA', issued && slashed(issued)],
    ['PB', record.publisher],
    ['CY', record['publisher-place']],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['ET', record.edition],
    ['M1', record.number],
    ['M3', record.genre],
    ['UR', record.URL],
    ['Y2', accessed && slashed(accessed)],
    ['DO', record.DOI],
    ['SN', record.ISBN],
    ['LA', record.language],
    ['AB', record.abstract],
    ...(keywords.every((word) => word !== '') ? keywords : [keyword]).map((word) => ['KW', word] as const),
    ['N1', record.note],
  ]
  const said = lines.flatMap(([tag, value = '']) => {
    const folded = foldSpace(value)
    return folded === '' ? [] : [`${tag}  - ${folded}`]
  })
  return [...said, 'ER  - ']
}

/** People that nobody names have no sign in RIS: they are the words that databases write in the place of a last name. */
function writeNames(names: readonly CslName[] = []): readonly string[] {
  const { named, hasOthers } = namedIn(names)
  return [...named.map(writeName), ...(hasOthers ? [etAl] : [])]
}

/** "Family, Given, Suffix"; a comma ends the name of a person who has no other, since a body's has none. */
function writeName(name: CslName): string {
  if ('literal' in name) return name.literal
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
  const family = [particle, name.family].filter(Boolean).join(' ')
  const rest = [name.given ?? '', ...(name.suffix === undefined ? [] : [name.suffix])]
  return `${family}, ${rest.join(', ')}`
}

/** "2006/03/17/", with nothing between the strokes for what is not known. */
function slashed(date: CslDate): string {
  const isNegative = date['date-parts'][0][0] < 0
  const [year = '', month = '', day = ''] = isoDate(date).replace(/^-/, '').split('-')
  return `${isNegative ? '-' : ''}${year}/${month}/${day}/`
}

type ReadRecord = { readonly record?: CslRecord; readonly problems: readonly string[] }

function readRecord(entry: RisEntry): ReadRecord {
  const get = (...tags: readonly string[]) => all(entry, tags)[0]
  const title = get('TI', 'T1', 'CT') ?? get('BT', 'ST')
  if (title === undefined) return { problems: ['it has no title, and is left out'] }
  const problems: string[] = []
  const ty = get('TY') ?? ''
  const known = typeFromRis(ty)
  if (known === undefined) problems.push(`the type ${ty.slice(0, 20)} is not known; it is read as GEN`)
  const type = known ?? 'document'
  const date = (...tags: readonly string[]): CslDate | undefined => {
    const values = all(entry, tags)
    const dates = values.flatMap((value) => parseRisDate(value) ?? [])
    if (dates.length < values.length)
      problems.push(`"${values.join('", "').slice(0, 60)}" is no date such as 2006/03/17/`)
    return dates.toSorted((a, b) => b['date-parts'][0].length - a['date-parts'][0].length)[0]
  }
  const [firstPage, lastPage] = [get('SP'), get('EP')]
  const serial = get('SN')
  const record = makeRecord({
    id: get('ID') ?? '',
    type,
    title,
    author: readNames(all(entry, ['AU', 'A1'])),
    editor: readNames(all(entry, type === 'chapter' ? ['A2', 'ED'] : ['ED'])),
    issued: date('DA', 'PY', 'Y1'),
    accessed: date('Y2'),
    texts: {
      'container-title': containerOf(type, get),
      publisher: get('PB'),
      'publisher-place': get('CY', 'PP'),
      volume: get('VL'),
      issue: get('IS'),
      number: get('M1'),
      page:
        firstPage === undefined || lastPage === undefined
          ? (firstPage ?? lastPage)
          : `${firstPage}-${lastPage}`,
      edition: get('ET'),
      genre: get('M3'),
      URL: get('UR'),
      DOI: get('DO'),
      // The tag holds the ISSN of a journal too, which is no ISBN.
      ISBN: serial !== undefined && /^\d{4}-\d{3}[\dX]\b/i.test(serial) ? undefined : serial,
      language: get('LA'),
      abstract: get('AB', 'N2'),
      keyword: all(entry, ['KW']).join(', '),
      note: all(entry, ['N1']).join(' '),
    },
  })
  return { record, problems }
}

function containerOf(
  type: WorkType,
  get: (...tags: readonly string[]) => string | undefined,
): string | undefined {
  if (type === 'book') return undefined
  return get('T2', 'JO', 'JF', 'BT') ?? get('JA', 'J2')
}

/** The values of some tags, those of the first tag first. */
function all({ tags }: RisEntry, wanted: readonly string[]): readonly string[] {
  return wanted.flatMap((name) =>
    tags.flatMap(({ tag, value }) => (tag === name && value !== '' ? [value] : [])),
  )
}

/** The last of several names may say that there are others. */
function readNames(values: readonly string[]): readonly CslName[] {
  return values.map((value, index) =>
    index > 0 && index === values.length - 1 && saysOthers(value) ? others : readName(value),
  )
}

/** A name without a comma is a body's, or one that nobody may take apart. */
function readName(text: string): CslName {
  const [family = '', given = '', ...suffix] = text.split(',').map((part) => part.trim())
  if (!text.includes(',') || family === '') return { literal: text }
  const words = family.split(' ')
  const found = words.findIndex((word) => !/^['’]?\p{Ll}/u.test(word))
  const end = Math.max(found, 0)
  const particle = words.slice(0, end).join(' ')
  return {
    family: words.slice(end).join(' '),
    ...(given !== '' && { given }),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix.join('') !== '' && { suffix: suffix.join(', ') }),
  }
}

/** "2006/03/17/", "2006///", "2006-03-17", "2006", and with words after it: "2006/03//Spring". */
function parseRisDate(text: string): CslDate | undefined {
  const [, year, month = '', day = ''] = text.match(DATE) ?? []
  const m = parseMonth(month)
  return (
    makeDate(year, m, m === undefined || day === '' ? undefined : day) ?? makeDate(year, m) ?? makeDate(year)
  )
}

const DATE = /^(-?\d{1,5})(?:[/-](\d{0,2})(?:[/-](\d{0,2})(?:[/-].*)?)?)?$/s
