import type { CslDate, CslName, CslRecord, WorkType } from './csl-record.ts'

/** A record, and the files that its bibliography says hold the work: paths as they stand there, in order. */
export type FiledRecord = { readonly record: CslRecord; readonly files: readonly string[] }

/** What a bibliography holds, and a sentence for each thing in it that cannot be used, by name and line. */
export type Parsed = { readonly records: readonly FiledRecord[]; readonly problems: readonly string[] }

/** A field of a record that is words and nothing else. */
export type TextField = Exclude<
  keyof CslRecord,
  'id' | 'type' | 'title' | 'author' | 'editor' | 'issued' | 'accessed'
>

/** All of them, in the order in which they are written. */
export const textFields: readonly TextField[] = [
  'container-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'edition',
  'number',
  'genre',
  'URL',
  'DOI',
  'ISBN',
  'language',
  'abstract',
  'keyword',
  'note',
]

/** A record while it is being read: what is not known is undefined, or a list of none. */
export type Draft = {
  readonly id: string
  readonly type: WorkType
  readonly title: string
  readonly author: readonly CslName[]
  readonly editor: readonly CslName[]
  readonly issued: CslDate | undefined
  readonly accessed: CslDate | undefined
  readonly texts: { readonly [Field in TextField]?: string | undefined }
}

/** The record of a draft: what is not known is absent. */
export function makeRecord({ id, type, title, author, editor, issued, accessed, texts }: Draft): CslRecord {
  const known: { [Field in TextField]?: string } = {}
  for (const field of textFields) {
    const value = texts[field]
    if (value !== undefined && value !== '') known[field] = value
  }
  return {
    id,
    type,
    title,
    ...(author.length > 0 && { author }),
    ...(editor.length > 0 && { editor }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...known,
  }
}

/** The most bytes that a bibliography may have: some 10,000 records. A larger one is not opened. */
export const mostBibliographyBytes = 5_000_000
