import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A line of `corpus.jsonl`: one passage, indexed as it is. */
export type SetPassage = {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly scope?: string
}

/** A line of `queries.jsonl`; with a `scope`, only the passages of that scope are searched. */
export type SetQuery = { readonly id: string; readonly text: string; readonly scope?: string }

/** Where a gold answer stands: passage id, and offsets into its text. */
export type GoldSpan = readonly [passage: string, start: number, end: number]

/** A line of `answers.jsonl`. */
export type GoldAnswer = {
  readonly id: string
  readonly answers: readonly string[]
  readonly spans: readonly GoldSpan[]
}

/** A retrieval test set in the form of `shared/bench`. */
export type TestSet = {
  readonly name: string
  readonly corpus: readonly SetPassage[]
  readonly queries: readonly SetQuery[]
  /** Query id → passage id → grade above 0. */
  readonly qrels: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Query id → gold answer; undefined where the set has none. */
  readonly answers: ReadonlyMap<string, GoldAnswer> | undefined
}

/** Reads the set in a folder. Throws an error that names the missing or broken file and line. */
export function readSet(folder: string): TestSet {
  const qrels = new Map<string, Map<string, number>>()
  for (const [query, passage, grade] of readRows(join(folder, 'qrels.tsv'))) {
    if (grade <= 0) continue
    const graded = qrels.get(query) ?? new Map<string, number>()
    qrels.set(query, graded.set(passage, grade))
  }
  const answersFile = join(folder, 'answers.jsonl')
  return {
    name: basename(folder),
    corpus: readLines<SetPassage>(join(folder, 'corpus.jsonl')),
    queries: readLines<SetQuery>(join(folder, 'queries.jsonl')),
    qrels,
    answers: existsSync(answersFile)
      ? new Map(readLines<GoldAnswer>(answersFile).map((answer) => [answer.id, answer]))
      : undefined,
  }
}

/** The objects of a file with one in JSON a line. Throws an error that names the broken line. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      // The files are the evaluator's own, in the form that bench/ documents.
      return [JSON.parse(line) as T]
    } catch (cause) {
      throw new Error(`${file}:${i + 1} is not JSON; mend or remove the line`, { cause })
    }
  })
}

function readRows(file: string): [query: string, passage: string, grade: number][] {
  const rows = readFileSync(file, 'utf8').split('\n')
  return rows.flatMap((row, i): [string, string, number][] => {
    if (i === 0 || row.trim() === '') return []
    const [query = '', passage = '', grade = ''] = row.split('\t')
    if (query === '' || passage === '' || !/^-?\d+\s*$/.test(grade)) {
      throw new Error(
        `${file}:${i + 1} is not a query, a passage and a grade with tabs between; mend or remove the line`,
      )
    }
    return [[query, passage, Number(grade)]]
  })
}
