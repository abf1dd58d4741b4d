import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { aliasKey, assignAliases } from './alias.ts'
import { recordOf, unknownIn } from './record-of.ts'
import type { Shelf, Work, WorkFacts } from './work.ts'

/** The documents as one community cites them; facts on documents that are no longer there are left aside. */
export function createShelf(library: Library, facts: ReadonlyMap<DocumentId, WorkFacts>): Shelf {
  const records = library.documents.map((document) => {
    const told = facts.get(document.id)
    const alias = told?.alias
    return { document, record: recordOf(document, told), ...(alias === undefined ? {} : { alias }) }
  })
  const aliases = assignAliases(records.map((each) => ({ ...each, file: each.document.file })))
  const works: readonly Work[] = records.map(({ document, record }, index) => {
    const alias = aliases[index] ?? document.id
    return { document, alias, record: { ...record, id: alias }, unknown: unknownIn(record) }
  })
  const byKey = new Map(works.map((work) => [aliasKey(work.alias), work]))
  const byFile = Map.groupBy(works, ({ document }) => aliasKey(stemOf(document.file)))
  const byEntry = Map.groupBy(works, ({ document }) => aliasKey(document.metadata.record?.value.id ?? ''))
  const named = (key: string): Work | undefined =>
    key === '' ? undefined : (onlyOne(byEntry.get(key)) ?? onlyOne(byFile.get(key)))
  const byDocument = new Map(works.map((work) => [work.document.id, work]))
  return {
    works,
    byAlias: (typed) => byKey.get(aliasKey(typed)) ?? named(aliasKey(typed)),
    of: (document) => {
      const work = byDocument.get(document)
      if (work === undefined) throw new Error(`No document ${document} is on this shelf.`)
      return work
    },
  }
}

/** A name that several have is nobody's. */
function onlyOne(works: readonly Work[] = []): Work | undefined {
  return works.length === 1 ? works[0] : undefined
}

/** The name of a file without its folders and its ending. */
function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '')
}
