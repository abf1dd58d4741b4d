import type { DocumentId } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { aliasKey, assignAliases } from './alias.ts'
import { citedKeys } from './cited-keys.ts'
import { recordOf, unknownIn } from './record-of.ts'
import type { Shelf, Work, WorkFacts } from './work.ts'
import { yearLetters } from './year-letters.ts'

/** The documents as one community cites them; facts on documents that are no longer there are left aside. */
export function createShelf(library: Library, facts: ReadonlyMap<DocumentId, WorkFacts>): Shelf {
  const works = worksOf(library, facts)
  const byKey = new Map(works.map((work) => [aliasKey(work.alias), work]))
  const byCitation = Map.groupBy(
    works.flatMap((work) => citedKeys(work).map((key) => ({ key, work }))),
    ({ key }) => key,
  )
  const byFile = Map.groupBy(works, ({ document }) => aliasKey(stemOf(document.file)))
  const byEntry = Map.groupBy(works, ({ document }) => aliasKey(document.metadata.record?.value.id ?? ''))
  const named = (key: string): Work | undefined =>
    key === ''
      ? undefined
      : (onlyOne(byCitation.get(key))?.work ?? onlyOne(byEntry.get(key)) ?? onlyOne(byFile.get(key)))
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

function worksOf({ documents }: Library, facts: ReadonlyMap<DocumentId, WorkFacts>): readonly Work[] {
  const records = documents.map((document) => {
    const told = facts.get(document.id)
    const alias = told?.alias
    const record = recordOf(document, told)
    return { document, file: document.file, record, ...(alias === undefined ? {} : { alias }) }
  })
  const marks = yearLetters(records).map((letter) => (letter === undefined ? {} : { letter }))
  const aliases = assignAliases(records.map((each, index) => ({ ...each, ...marks[index] })))
  return records.map(({ document, record }, index) => {
    const alias = aliases[index] ?? document.id
    return { document, alias, record: { ...record, id: alias }, unknown: unknownIn(record), ...marks[index] }
  })
}

/** A name that several have is nobody's. */
function onlyOne<T>(found: readonly T[] = []): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** The name of a file without its folders and its ending. */
function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '')
}
