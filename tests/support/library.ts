import type { Document, SetAsideReason } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import type { Metadata } from '../../src/corpus/metadata.ts'

/** One line of a made document: a heading and its level, a paragraph, or a line set aside. */
export type MadeLine =
  | { readonly heading: string; readonly level?: number }
  | { readonly aside: string; readonly reason: SetAsideReason }
  | string

/** What a made document is given; the rest is filled in plainly. */
export type MadeDocument = {
  readonly file: string
  readonly lines: readonly MadeLine[]
  readonly metadata?: Partial<Metadata>
  readonly report?: Partial<Document['report']>
}

/** A document whose text is the given lines with an empty line between, headings and lines set aside included. */
export function madeDocument({ file, lines, metadata, report }: MadeDocument): Document {
  const paragraphs: Document['paragraphs'][number][] = []
  const setAside: Document['setAside'][number][] = []
  let headings: readonly string[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const start = text.length
    const words = typeof line === 'string' ? line : 'heading' in line ? line.heading : line.aside
    const end = start + words.length
    if (typeof line === 'string') {
      const number = paragraphs.length + 1
      paragraphs.push({ start, end, id: `${file}#${number}`, number, headings })
    } else if ('heading' in line) {
      headings = [...headings.slice(0, (line.level ?? 1) - 1), line.heading]
    } else {
      setAside.push({ start, end, line: 2 * index + 1, reason: line.reason })
    }
    text += `${words}\n\n`
  }
  return {
    id: `id of ${file.replaceAll(':', '-')}`,
    file,
    version: 'v1',
    text,
    metadata: { title: { value: file, reason: 'the file name, since no title is stated' }, ...metadata },
    paragraphs,
    setAside,
    pages: [],
    report: {
      bytes: text.length,
      encoding: 'UTF-8',
      encodingSure: true,
      keptLines: paragraphs.length,
      removed: {},
      warnings: [],
      ...report,
    },
  }
}

/** A library of made documents with a passage for each paragraph. */
export function madeLibrary(documents: readonly Document[]): Library {
  return {
    documents,
    passages: documents.flatMap(({ id, paragraphs }) =>
      paragraphs.map((paragraph) => ({
        id: paragraph.id,
        document: id,
        start: paragraph.start,
        end: paragraph.end,
        headings: paragraph.headings,
        paragraphs: [paragraph.id],
        sentences: [{ start: 0, end: paragraph.end - paragraph.start }],
      })),
    ),
    document: (id) => {
      const found = documents.find((document) => document.id === id)
      if (found === undefined) throw new Error(`No document ${id} in this library.`)
      return found
    },
  }
}

/** The fact as metadata holds it. */
export function stated<T>(value: T, reason = 'front matter'): { readonly value: T; readonly reason: string } {
  return { value, reason }
}
