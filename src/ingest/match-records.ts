import { sep } from 'node:path'
import type { CslRecord } from '../bibliography/csl-record.ts'
import type { FiledRecord } from '../bibliography/parsed.ts'
import type { Sourced } from '../corpus/metadata.ts'
import type { FoundFile } from './find-files.ts'
import type { Problem } from './problem.ts'
import type { Bibliography } from './read-bibliographies.ts'

/** The record of each file that has one, by the file's name, and what is doubtful about who is whose. */
export type MatchedRecords = {
  readonly records: ReadonlyMap<string, Sourced<CslRecord>>
  readonly problems: readonly Problem[]
}

/**
 * Finds the record of each file: by the file that the record names, with its ending or without, else by the record's key,
 * which is then the file's name without its ending. The bibliography that is nearest to the file counts.
 */
export function matchRecords(
  bibliographies: readonly Bibliography[],
  files: readonly FoundFile[],
): MatchedRecords {
  const records = new Map<string, Sourced<CslRecord>>()
  const claims: Claims = new Map()
  const problems: Problem[] = []
  // The deepest folders first, so that the first record of a file is the nearest one.
  for (const bibliography of bibliographies.toSorted((a, b) => b.folder.length - a.folder.length)) {
    const { matches, unmatched, doubts } = matchOne(bibliography, files)
    for (const { file, record } of matches) {
      const reason = `${bibliography.file}, entry ${record.id}`
      if (!records.has(file)) records.set(file, { value: record, reason })
      doubts.push(...rivals(claims, { file, record, bibliography }))
    }
    if (unmatched.length > 0) doubts.push(unmatchedSentence(unmatched, bibliography))
    problems.push(
      ...doubts.map((what) => ({ file: bibliography.file, sentence: `${bibliography.file}: ${what}` })),
    )
  }
  return { records, problems }
}

type Claim = { readonly file: string; readonly record: CslRecord; readonly bibliography: Bibliography }
type Claims = Map<string, Claim>

/** What is to be said where a record of the same folder has named the file before, and says something else. */
function rivals(claims: Claims, claim: Claim): readonly string[] {
  const key = `${claim.bibliography.folder}\n${claim.file}`
  const first = claims.get(key)
  if (first === undefined) claims.set(key, claim)
  if (first === undefined || isSame(first.record, claim.record)) return []
  const other = first.bibliography === claim.bibliography ? '' : ` of ${first.bibliography.file}`
  return [
    `${claim.file} is named by two records, ${first.record.id}${other} and ${claim.record.id}; the first is taken, so take the file away from the other.`,
  ]
}

function isSame(one: CslRecord, other: CslRecord): boolean {
  return JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' })
}

function matchOne(
  { folder, records }: Bibliography,
  files: readonly FoundFile[],
): {
  readonly matches: readonly { readonly file: string; readonly record: CslRecord }[]
  readonly unmatched: readonly CslRecord[]
  readonly doubts: string[]
} {
  const inside = files.filter(({ path }) => path.startsWith(folder + sep))
  const byName = groupBy(inside, ({ path }) => nameOf(path))
  const byStem = groupBy(inside, ({ path }) => stemOf(nameOf(path)))
  const matches: { file: string; record: CslRecord }[] = []
  const unmatched: CslRecord[] = []
  const doubts: string[] = []
  for (const filed of records) {
    const found = candidatesOf(filed, byName, byStem)
    const [first, second] = found
    if (first === undefined) unmatched.push(filed.record)
    else if (second === undefined) matches.push({ file: first.file, record: filed.record })
    else
      doubts.push(`the record ${filed.record.id} fits ${first.file} and ${second.file}; name the folder too.`)
  }
  return { matches, unmatched, doubts }
}

type Index = ReadonlyMap<string, readonly FoundFile[]>

/** The files that a record fits: those of the first way of telling that finds any, and of them those whose folders agree. */
function candidatesOf({ record, files }: FiledRecord, byName: Index, byStem: Index): readonly FoundFile[] {
  for (const path of files) {
    const name = nameOf(path)
    const found = byName.get(name) ?? byStem.get(stemOf(name)) ?? []
    if (found.length > 0) return nearest(found, path)
  }
  return byStem.get(fold(record.id)) ?? []
}

/** Those that have the most folders in common with a path, counted from the file. */
function nearest(files: readonly FoundFile[], wanted: string): readonly FoundFile[] {
  if (files.length === 1) return files
  const folders = foldersOf(wanted)
  const shared = files.map(({ path }) => {
    const own = foldersOf(path)
    const parting = folders.findIndex((folder, i) => own[i] !== folder)
    return parting === -1 ? folders.length : parting
  })
  const most = Math.max(...shared)
  return files.filter((_, i) => shared[i] === most)
}

/** The folders of a path, the innermost first, whatever system wrote it. */
function foldersOf(path: string): readonly string[] {
  return fold(path).split(/[\\/]/).slice(0, -1).reverse()
}

function nameOf(path: string): string {
  return fold(path.split(/[\\/]/).at(-1) ?? path)
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '')
}

/** Some systems keep a name with its accents apart, and some do not tell capitals. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function groupBy(files: readonly FoundFile[], key: (file: FoundFile) => string): Index {
  const groups = new Map<string, FoundFile[]>()
  for (const file of files) {
    const group = groups.get(key(file))
    if (group) group.push(file)
    else groups.set(key(file), [file])
  }
  return groups
}

function unmatchedSentence(unmatched: readonly CslRecord[], { records }: Bibliography): string {
  const keys = unmatched.slice(0, MOST_KEYS).map(({ id }) => id)
  const named = `${keys.join(', ')}${unmatched.length > MOST_KEYS ? ' …' : ''}`
  const which =
    records.length === 1 ? 'its record fits' : `${unmatched.length} of its ${records.length} records fit`
  return `${which} no file here (${named}); name the file in the record, or give the record the file's name as its key.`
}

const MOST_KEYS = 5
