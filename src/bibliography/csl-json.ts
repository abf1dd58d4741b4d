import { makeDate, parseCslDate } from './csl-date.ts'
import type { CslDate, CslName, CslRecord } from './csl-record.ts'
import { foldSpace } from './fold-space.ts'
import { parseName } from './name.ts'
import { others, saysOthers } from './others.ts'
import { type FiledRecord, makeRecord, type Parsed, type TextField, textFields } from './parsed.ts'
import { makeKey, uniqueKey } from './record-key.ts'
import { typeFromCsl } from './work-kinds.ts'

/**
 * Records as CSL-JSON, as Zotero and Pandoc read it; it holds all that a record has. That there are others than those named,
 * Pandoc reads as it is meant; other programs take it for a body called "others".
 */
export function writeCslJson(records: readonly CslRecord[]): string {
  return `${JSON.stringify(records, undefined, 2)}\n`
}

/**
 * Reads CSL-JSON: a list of items, one item, or an object with `items`. A last name "others" or "et al." is `others`. Fields that a record has no place for are passed over;
 * `file` (a path or a list of them) names the files, though CSL knows no such field. Never throws.
 */
export function parseCslJson(text: string): Parsed {
  const parsed = parseJson(text)
  if ('problem' in parsed) return { records: [], problems: [parsed.problem] }
  const items = itemsOf(parsed.value)
  if (items === undefined)
    return { records: [], problems: ['It is no list of CSL-JSON items; export it as CSL-JSON once more.'] }
  const records: FiledRecord[] = []
  const problems: string[] = []
  const taken = new Set<string>()
  for (const [index, item] of items.entries()) {
    const fields: Fields = isFields(item) ? item : {}
    const name = `${wordsOf(fields['id']) ?? 'an item without an id'} (item ${index + 1})`
    const read = readItem(fields)
    for (const sentence of read.problems) problems.push(`${name}: ${sentence}.`)
    if (read.record === undefined) continue
    const id = uniqueKey(read.record.id, taken)
    if (id !== read.record.id)
      problems.push(`${name}: there is an item of this id before it; this one is called ${id}.`)
    records.push({
      record: { ...read.record, id },
      files: listOf(fields['file']).flatMap((file) => wordsOf(file) ?? []),
    })
  }
  return { records, problems }
}

type Fields = Readonly<Record<string, unknown>>

function readItem(fields: Fields): { readonly record?: CslRecord; readonly problems: readonly string[] } {
  const title = wordsOf(fields['title'])
  if (title === undefined) return { problems: ['it has no title, and is left out'] }
  const problems: string[] = []
  const type = typeFromCsl(wordsOf(fields['type']) ?? '')
  if (type === undefined)
    problems.push(
      `its type ${JSON.stringify(fields['type'] ?? '').slice(0, 40)} is not known; it is read as "document"`,
    )
  const date = (field: string): CslDate | undefined => {
    const value = fields[field]
    const read = readDate(value)
    if (value !== undefined && read === undefined) problems.push(`its "${field}" is no date, and is left out`)
    return read
  }
  const texts: { [Field in TextField]?: string } = {}
  for (const field of textFields) {
    const value = wordsOf(fields[field])
    if (value !== undefined) texts[field] = value
    else if (!isBlank(fields[field])) problems.push(`its "${field}" is no text, and is left out`)
  }
  const author = readNames(fields['author'])
  const editor = readNames(fields['editor'])
  const draft = {
    type: type ?? 'document',
    title,
    author,
    editor,
    issued: date('issued'),
    accessed: date('accessed'),
    texts,
  } as const
  const record = makeRecord({ ...draft, id: wordsOf(fields['id']) ?? '' })
  return { record: record.id === '' ? { ...record, id: makeKey(record) } : record, problems }
}

/** Text or a number; of a list, as Crossref gives titles, the first. */
function wordsOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one === 'number') return String(one)
  const words = typeof one === 'string' ? foldSpace(one) : ''
  return words === '' ? undefined : words
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && foldSpace(value) === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

function readNames(value: unknown): readonly CslName[] {
  const names = listOf(value).flatMap(readName)
  return names.map((name, index) =>
    index > 0 && index === names.length - 1 && 'literal' in name && saysOthers(name.literal) ? others : name,
  )
}

function readName(item: unknown): readonly CslName[] {
  if (typeof item === 'string')
    return foldSpace(item) === '' ? [] : [saysOthers(item) ? others : parseName(item)]
  if (!isFields(item)) return []
  const [family, given] = [wordsOf(item['family']), wordsOf(item['given'])]
  const literal = wordsOf(item['literal']) ?? (family === undefined ? given : undefined)
  if (literal !== undefined) return [{ literal }]
  if (family === undefined) return []
  const [particle, dropping] = [wordsOf(item['non-dropping-particle']), wordsOf(item['dropping-particle'])]
  const suffix = wordsOf(item['suffix'])
  return [
    {
      family,
      ...(given !== undefined && { given }),
      ...(particle !== undefined && { 'non-dropping-particle': particle }),
      ...(dropping !== undefined && { 'dropping-particle': dropping }),
      ...(suffix !== undefined && { suffix }),
    },
  ]
}

/** `date-parts`, with numbers or digits, of a range the first; else `raw` or `literal` where they are ISO 8601. */
function readDate(value: unknown): CslDate | undefined {
  if (typeof value === 'string') return parseCslDate(value)
  if (!isFields(value)) return undefined
  const [first] = listOf(value['date-parts'])
  const [year, month, day] = listOf(first).map(wordsOf)
  return (
    makeDate(year, month, day) ??
    makeDate(year) ??
    parseCslDate(wordsOf(value['raw']) ?? wordsOf(value['literal']) ?? '')
  )
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isFields(value)) return undefined
  return Array.isArray(value['items']) ? value['items'] : [value]
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1]
    const line = at === undefined ? '' : ` Look at line ${text.slice(0, Number(at)).split('\n').length}.`
    return { problem: `It is no valid JSON, so nothing of it is read.${line}` }
  }
}
