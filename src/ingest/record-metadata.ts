import { isoDate } from '../bibliography/csl-date.ts'
import type { CslName, CslRecord } from '../bibliography/csl-record.ts'
import { nameText } from '../bibliography/name.ts'
import { etAl, namedIn } from '../bibliography/others.ts'
import type { Metadata, Sourced } from '../corpus/metadata.ts'
import { splitList } from './text-labels.ts'

/** What a record says in place of what the text says; where it says nothing, the text is believed. */
export function withRecord(metadata: Metadata, { value: record, reason }: Sourced<CslRecord>): Metadata {
  const said = <T>(value: T): Sourced<T> => ({ value, reason })
  const { title, author, issued, publisher, genre, keyword, URL: url } = record
  const container = record['container-title']
  return {
    ...metadata,
    title: said(title),
    ...(author && { authors: said(namesText(author)) }),
    ...(issued && { date: said(isoDate(issued)) }),
    ...(container !== undefined && { container: said(container) }),
    ...(publisher !== undefined && { publisher: said(publisher) }),
    ...(genre !== undefined && { genre: said(genre) }),
    ...(keyword !== undefined && { keywords: said(splitList(keyword)) }),
    ...(url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) && { url: said(url) }),
    record: said(record),
  }
}

function namesText(names: readonly CslName[]): readonly string[] {
  const { named, hasOthers } = namedIn(names)
  return [...named.map(nameText), ...(hasOthers ? [etAl] : [])]
}
