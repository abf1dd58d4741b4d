import { basename, dirname, extname } from 'node:path'
import { parseBibtex } from '../bibliography/bibtex.ts'
import { parseCslJson } from '../bibliography/csl-json.ts'
import { type FiledRecord, mostBibliographyBytes, type Parsed } from '../bibliography/parsed.ts'
import { parseRis } from '../bibliography/ris.ts'
import { decodeText } from './decode-text.ts'
import type { FoundFile } from './find-files.ts'
import { loadFile } from './load-file.ts'
import type { Problem } from './problem.ts'

/** The records of one file; they hold for the files of its folder and of all below it. */
export type Bibliography = {
  readonly file: string
  /** On this machine. */
  readonly folder: string
  readonly records: readonly FiledRecord[]
}

/** Whether a file is a list of works beside the readings: any .bib or .ris, and of JSON the one of that name. */
export function isBibliography(file: string): boolean {
  return parserOf(file) !== undefined
}

/** Reads the bibliographies among some files, and says what in them cannot be used, at most a few sentences a file. */
export async function readBibliographies(files: readonly FoundFile[]): Promise<{
  readonly bibliographies: readonly Bibliography[]
  readonly problems: readonly Problem[]
}> {
  const bibliographies: Bibliography[] = []
  const problems: Problem[] = []
  for (const { file, path } of files) {
    const parse = parserOf(file)
    if (parse === undefined) continue
    const { records, problems: wrong } = await readRecords(path, parse)
    bibliographies.push({ file, folder: dirname(path), records })
    problems.push(...fewOf(wrong).map((what) => ({ file, sentence: `${file}: ${what}` })))
  }
  return { bibliographies, problems }
}

async function readRecords(path: string, parse: (text: string) => Parsed): Promise<Parsed> {
  const loaded = await loadFile(path, mostBibliographyBytes)
  if (loaded.kind === 'refused') return { records: [], problems: [`${loaded.why}.`] }
  const decoded = decodeText(loaded.bytes)
  if (decoded.kind === 'refused') return { records: [], problems: [`${decoded.why}.`] }
  const parsed = parse(decoded.text)
  const isNothing = parsed.records.length === 0 && parsed.problems.length === 0
  return {
    records: parsed.records,
    problems: [
      ...decoded.report.warnings,
      ...(isNothing ? ['it has no records; export it once more, or take it away.'] : parsed.problems),
    ],
  }
}

function parserOf(file: string): ((text: string) => Parsed) | undefined {
  const name = basename(file).toLowerCase()
  if (name === 'references.json') return parseCslJson
  return PARSERS.get(extname(name))
}

function fewOf(sentences: readonly string[]): readonly string[] {
  const rest = sentences.length - MOST_SHOWN
  if (rest <= 0) return sentences
  return [...sentences.slice(0, MOST_SHOWN), `${rest} more of its records cannot be read as they stand.`]
}

const PARSERS: ReadonlyMap<string, (text: string) => Parsed> = new Map([
  ['.bib', parseBibtex],
  ['.ris', parseRis],
])
/** What a person reads about one file before it is all the same. */
const MOST_SHOWN = 5
