import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../src/corpus/document.ts'
import type { Library } from '../../src/corpus/library.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import { readSet } from '../eval/read-set.ts'
import { seeded } from '../support/seeded.ts'
import { makePassages } from './make-passages.ts'

/** Where the test sets are whose texts are written as people write; their words stay there. */
const sets = ['xquad-en', 'selqa-dev', 'nq-qed'].map((name) =>
  fileURLToPath(new URL(`../../../shared/bench/${name}`, import.meta.url)),
)

/** Documents of some 3,000 words with this many words in all: of the test sets where they are, else of varied readings. */
export function largeLibrary(words: number, source: Library): Library {
  const there = sets.filter((folder) => existsSync(folder))
  const paragraphs =
    there.length > 0
      ? there.flatMap((folder) => readSet(folder).corpus.map(({ text }) => text))
      : varied(words, source)
  const documents: Document[] = []
  for (let wanted = words; wanted > 0 && paragraphs.length > 0; ) {
    const lines: string[] = []
    for (let left = Math.min(wanted, 3000); left > 0 && paragraphs.length > 0; ) {
      const [line = ''] = paragraphs.splice(0, 1)
      lines.push(line)
      left -= countWords(line)
      wanted -= countWords(line)
    }
    documents.push(documentOf(documents.length, lines))
  }
  return libraryOf(documents)
}

/** How many words a text has, by the spaces between them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function varied(words: number, source: Library): string[] {
  const library = makePassages(source, Math.ceil(words / 100), seeded(2))
  return library.documents.map(({ text }) => text)
}

function documentOf(index: number, lines: readonly string[]): Document {
  let text = ''
  const paragraphs = lines.map((line, number) => {
    const start = text.length
    text += `${line}\n\n`
    const id = `large-${index}#${number + 1}`
    return { id, number: number + 1, headings: [], start, end: start + line.length }
  })
  return {
    ...{
      id: `large-${index}`,
      file: `large-${index}.txt`,
      version: '1',
      text,
      paragraphs,
      pages: [],
      setAside: [],
    },
    metadata: { title: { value: `Volume ${index + 1}`, reason: 'made for the bench' } },
    report: {
      ...{ bytes: text.length, encoding: 'utf-8', encodingSure: true, keptLines: lines.length },
      ...{ removed: {}, warnings: [] },
    },
  }
}

function libraryOf(documents: readonly Document[]): Library {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return {
    documents,
    passages: documents.flatMap(({ id, text, paragraphs }) =>
      paragraphs.map(({ id: paragraph, start, end, headings }) => ({
        ...{ id: paragraph, document: id, start, end, headings, paragraphs: [paragraph] },
        sentences: splitSentences(text, { start, end }).map((range) => ({
          start: range.start - start,
          end: range.end - start,
        })),
      })),
    ),
    document: (id) => {
      const document = byId.get(id)
      if (document === undefined) throw new RangeError(`There is no document ${id} in the bench.`)
      return document
    },
  }
}
