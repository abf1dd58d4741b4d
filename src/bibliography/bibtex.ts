import { readBibtexDraft } from './bibtex-draft.ts'
import { type Entry, readEntries } from './bibtex-entries.ts'
import { bibtexFiles } from './bibtex-files.ts'
import { isoDate, MONTHS } from './csl-date.ts'
import type { CslName, CslRecord, WorkType } from './csl-record.ts'
import { foldSpace } from './fold-space.ts'
import { namedIn } from './others.ts'
import { type FiledRecord, makeRecord, type Parsed } from './parsed.ts'
import { makeKey, uniqueKey } from './record-key.ts'
import { decodeTex, encodeTex, encodeTitle } from './tex-text.ts'
import { workKinds } from './work-kinds.ts'

/**
 * Records as BibTeX in UTF-8, which `parseBibtex` reads back as they were. What it cannot hold: signs in an id that no
 * key may have (they become `-`), and a particle that drops (it is written as one that stays) or begins with a capital
 * (it is a part of the family name).
 */
export function writeBibtex(records: readonly CslRecord[]): string {
  const taken = new Set<string>()
  return records.map((record) => writeEntry(record, taken)).join('\n')
}

/**
 * Reads BibTeX and biblatex. Fields that a CSL record has no place for (`series`, say) are passed over. Names that end in
 * "and others" end in `others`. Never throws; see `readEntries` for what it forgives.
 */
export function parseBibtex(text: string): Parsed {
  const { entries, problems: broken } = readEntries(text.replace(/\r\n?/g, '\n'))
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]))
  const records: FiledRecord[] = []
  const problems = [...broken]
  const taken = new Set<string>()
  for (const entry of entries) {
    const read = readBibtexDraft(
      entry,
      byKey.get(decodeTex(entry.fields.get('crossref') ?? '').toLowerCase()),
    )
    for (const sentence of read.problems) problems.push(`${nameOf(entry)}: ${sentence}.`)
    if (read.draft === undefined) continue
    const key = entry.key === '' ? makeKey(makeRecord(read.draft)) : entry.key
    const id = uniqueKey(key, taken)
    if (entry.key !== '' && id !== key)
      problems.push(`${nameOf(entry)}: there is an entry of this name before it; this one is called ${id}.`)
    const files = bibtexFiles(entry.fields.get('file') ?? '')
    records.push({ record: makeRecord({ ...read.draft, id }), files })
  }
  return { records, problems }
}

function nameOf({ key, line }: Entry): string {
  return `${key === '' ? 'an entry without a key' : key} (line ${line})`
}

function writeEntry(record: CslRecord, taken: Set<string>): string {
  const key = record.id.replace(/[\s"#%'(),={}~\\@]+/gu, '-').slice(0, LONGEST_KEY)
  const id = uniqueKey(key === '' ? makeKey(record) : key, taken)
  const fields = fieldsOf(record).flatMap(({ name, value, isBare }) =>
    value === '' ? [] : [`  ${name} = ${isBare ? value : `{${value}}`},\n`],
  )
  return `@${workKinds[record.type].bibtex}{${id},\n${fields.join('')}}\n`
}

type Field = { readonly name: string; readonly value: string; readonly isBare?: true }

function fieldsOf(record: CslRecord): readonly Field[] {
  const { type } = record
  const isArticle = type.startsWith('article')
  const plain = (name: string, value = ''): Field => ({ name, value: encodeTex(value) })
  const verbatim = (name: string, value = ''): Field => ({
    name,
    value: encodeTex(value, { verbatim: true }),
  })
  const titled = (name: string, value = ''): Field => ({ name, value: encodeTitle(value) })
  return [
    { name: 'author', value: writeNames(record.author) },
    { name: 'editor', value: writeNames(record.editor) },
    titled('title', record.title),
    titled(containerOf(type), record['container-title']),
    { name: 'entrysubtype', value: SUBTYPES.get(type) ?? '' },
    ...dateFields(record),
    plain(type === 'report' ? 'institution' : 'publisher', record.publisher),
    plain('address', record['publisher-place']),
    plain('volume', record.volume),
    plain(isArticle ? 'number' : 'issue', record.issue),
    plain(isArticle ? 'eid' : 'number', record.number),
    { name: 'pages', value: encodePages(record.page ?? '') },
    plain('edition', record.edition),
    plain('type', record.genre),
    verbatim('url', record.URL),
    { name: 'urldate', value: record.accessed ? isoDate(record.accessed) : '' },
    verbatim('doi', record.DOI),
    plain('isbn', record.ISBN),
    plain('language', record.language),
    plain('abstract', record.abstract),
    plain('keywords', record.keyword),
    plain('note', record.note),
  ]
}

/** Year, month and day as all programs know them; the month is the macro that styles translate. */
function dateFields({ issued }: CslRecord): readonly Field[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  return [
    { name: 'year', value: year === undefined ? '' : String(year) },
    { name: 'month', value: MONTHS[(month ?? 0) - 1]?.slice(0, 3) ?? '', isBare: true },
    { name: 'day', value: day === undefined ? '' : String(day) },
  ]
}

function containerOf(type: WorkType): string {
  if (type.startsWith('article')) return 'journal'
  return type === 'webpage' ? 'organization' : 'booktitle'
}

/** A range is written with two hyphens, as TeX wants it. */
function encodePages(page: string): string {
  return encodeTex(page).replaceAll('-{}', '-').replaceAll('-', '--')
}

function writeNames(names: readonly CslName[] = []): string {
  const { named, hasOthers } = namedIn(names)
  return [...named.map(writeName), ...(hasOthers ? ['others'] : [])].join(' and ')
}

function writeName(name: CslName): string {
  if ('literal' in name) return `{${encodeTex(name.literal)}}`
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
  const isWritten = foldSpace(particle)
    .split(' ')
    .every((word) => PARTICLE.test(word))
  const family = isWritten || particle === '' ? name.family : `${particle} ${name.family}`
  const last = [isWritten ? encodeTex(particle) : '', braced(family, SAFE_FAMILY)].filter(Boolean).join(' ')
  const given = braced(name.given ?? '', SAFE_GIVEN)
  if (name.suffix !== undefined) return `${last}, ${braced(name.suffix, SAFE_GIVEN)}, ${given}`
  if (given !== '') return `${last}, ${given}`
  return /[\s{]/.test(last) ? `${last},` : last
}

/** In braces where a reader would take it apart, or for something else. */
function braced(part: string, safe: RegExp): string {
  const encoded = encodeTex(part)
  return encoded === '' || (safe.test(encoded) && !/\b(?:and|others)\b/i.test(encoded))
    ? encoded
    : `{${encoded}}`
}

const PARTICLE = /^(?!(?:and|others)$)\p{Ll}[\p{L}\p{M}’'-]{0,30}$/u
const SAFE_FAMILY = /^\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)*$/u
const SAFE_GIVEN = /^\p{Lu}[\p{L}\p{M}’'. -]*$/u
const SUBTYPES: ReadonlyMap<WorkType, string> = new Map([
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper'],
])
const LONGEST_KEY = 200
