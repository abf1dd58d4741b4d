import { extname } from 'node:path'
import { CorpusError } from '../corpus/corpus-error.ts'
import { createDocument, type DocumentSource } from '../corpus/create-document.ts'
import { createLibrary } from '../corpus/create-library.ts'
import type { Document } from '../corpus/document.ts'
import type { Library } from '../corpus/library.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { type GuardedChild, guardChild } from './guarded-child.ts'
import { loadFile } from './load-file.ts'
import { type MatchedRecords, matchRecords } from './match-records.ts'
import type { Problem } from './problem.ts'
import { isBibliography, readBibliographies } from './read-bibliographies.ts'
import { createMarkdownReader } from './read-markdown.ts'
import { textReader } from './read-text.ts'
import type { Reader, Reading } from './reader.ts'
import { withRecord } from './record-metadata.ts'

/** Called after each file, read or not. */
export type ReadOptions = { readonly onProgress?: (done: number, total: number) => void }

/** All that could be read, and a sentence for each file that could not, and for each doubt about a bibliography. */
export type ReadLibrary = {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** What is wrong with the bibliographies beside the documents; nothing is missing for it but what they would have told. */
  readonly doubts: readonly Problem[]
}

/**
 * Reads the folders and all below them into a library; bibliographies say what the documents beside them are. Throws a CorpusError, which says what to do, for a folder that
 * is not there and where nothing at all could be read; all else goes on without the file that is wrong.
 */
export async function readLibrary(
  folders: readonly string[],
  options: ReadOptions = {},
): Promise<ReadLibrary> {
  if (folders.length === 0) throw new CorpusError(`Name a folder with readings in it (${KINDS}).`)
  const { files: all, problems: notFiles } = await findFiles(folders)
  const files = all.filter(({ file }) => !isBibliography(file))
  const { bibliographies, problems: notRecords } = await readBibliographies(all)
  const { records, problems: doubts } = matchRecords(bibliographies, files)
  const child = guardChild(new URL('./parse-child.ts', import.meta.url))
  const documents: Document[] = []
  const problems = [...notFiles]
  try {
    const readers = createReaders(child)
    for (const [i, found] of files.entries()) {
      const reading = await readFound(found, readers)
      if (reading.kind === 'read') documents.push(createDocument(recorded(reading.source, records)))
      else problems.push({ file: found.file, sentence: `${found.file}: ${reading.why}.` })
      options.onProgress?.(i + 1, files.length)
    }
  } finally {
    child.stop()
  }
  if (documents.length === 0) throw new CorpusError(nothingRead(folders, problems))
  return { library: createLibrary(documents), problems, doubts: [...notRecords, ...doubts] }
}

/** What a file says, with what the bibliography beside it says of it. */
function recorded(source: DocumentSource, records: MatchedRecords['records']): DocumentSource {
  const record = records.get(source.file)
  return record === undefined ? source : { ...source, metadata: withRecord(source.metadata, record) }
}

/** One for each format. A new format is one more file like these, and one more line here. */
function createReaders(child: GuardedChild): readonly Reader[] {
  return [textReader, createMarkdownReader(child)]
}

async function readFound({ file, path }: FoundFile, readers: readonly Reader[]): Promise<Reading> {
  const extension = extname(file).toLowerCase()
  const reader = readers.find(({ extensions }) => extensions.includes(extension))
  if (!reader) {
    const kind = extension === '' ? 'files without an ending such as .txt' : `${extension} files`
    return { kind: 'refused', why: `${kind} are not read yet; save it as ${KINDS}` }
  }
  const loaded = await loadFile(path, reader.mostBytes)
  return loaded.kind === 'loaded' ? reader.read({ file, bytes: loaded.bytes }) : loaded
}

function nothingRead(folders: readonly string[], problems: readonly Problem[]): string {
  const places = folders.map((folder) => `"${folder}"`).join(', ')
  const [first] = problems
  if (!first) return `There is nothing to read in ${places}. Put readings (${KINDS}) there.`
  const others = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`
  return `Nothing in ${places} could be read. Put readings (${KINDS}) there. ${first.sentence}${others}`
}

const KINDS = '.txt or .md'
