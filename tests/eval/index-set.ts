import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Passage } from '../../src/corpus/passage.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import type { SetPassage, TestSet } from './read-set.ts'

/** A test set as a library: every corpus line is one passage as it is; the lines of one scope are one document. */
export function libraryOf(set: TestSet): Library {
  const scopes = Map.groupBy(set.corpus, documentOf)
  const documents = [...scopes].map(([id, lines]) => makeDocument(id, lines))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const passages = [...scopes].flatMap(([id, lines]) => {
    let start = 0
    return lines.map((line) => {
      const passage = makePassage(id, line, start)
      start = passage.end + separator.length
      return passage
    })
  })
  return {
    documents,
    passages,
    document(id) {
      const document = byId.get(id)
      if (!document) throw new RangeError(`no document ${id} in the set ${set.name}`)
      return document
    },
  }
}

/** The document that a corpus line or a query is of. */
export function documentOf({ id, scope }: { readonly id: string; readonly scope?: string }): string {
  return scope ?? id
}

const separator = '\n\n'

function makeDocument(id: string, lines: readonly SetPassage[]): Document {
  const text = lines.map((line) => line.text).join(separator)
  return {
    id,
    file: id,
    version: '',
    text,
    metadata: { title: { value: lines[0]?.title ?? '', reason: 'the set says so' } },
    paragraphs: [{ id, number: 1, headings: [], start: 0, end: text.length }],
    setAside: [],
    pages: [],
    report: {
      bytes: text.length,
      encoding: 'utf-8',
      encodingSure: true,
      keptLines: lines.length,
      removed: {},
      warnings: [],
    },
  }
}

function makePassage(document: string, line: SetPassage, start: number): Passage {
  const sentences = splitSentences(line.text).map((range) => ({
    start: range.start + start,
    end: range.end + start,
  }))
  return {
    id: line.id,
    document,
    headings: [],
    paragraphs: [document],
    start,
    end: start + line.text.length,
    sentences,
  }
}
