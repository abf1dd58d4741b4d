import { parseArgs } from 'node:util'
import { seeded } from '../support/seeded.ts'
import { confidence, mean } from './measures.ts'
import { mistype } from './mistype.ts'
import { readSet, type TestSet } from './read-set.ts'
import { type QueryScore, runSet } from './run-set.ts'

/**
 * `npm run eval -- [--json] [--typos] [--limit N] --data DIR…` measures retrieval and the choice of sentences on test sets in
 * the form of `shared/bench`, and checks each excerpt of each answer against its document. `--typos` puts a typing error into each question.
 */
const measures = [
  'ndcg10',
  'recall10',
  'recall100',
  'mrr10',
  'answer1',
  'answer3',
  'answer5',
  'sentence1',
  'sentence3',
] as const satisfies readonly (keyof QueryScore)[]

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    data: { type: 'string', multiple: true },
    limit: { type: 'string' },
    typos: { type: 'boolean' },
  },
  allowPositionals: true,
})
const folders = [...(values.data ?? []), ...positionals]
if (folders.length === 0) {
  console.error(
    'Name the folder of a test set: npm run eval -- --data DIR [--data DIR …] [--json] [--typos] [--limit N]',
  )
  process.exit(2)
}
if (!values.json) {
  console.log(
    'Mean, and half the width of its 95 % confidence interval; every excerpt checked to be verbatim.',
  )
  console.log(['set', 'queries', ...measures, 'ms_p50'].map(column).join(''))
}
const limit = values.limit === undefined ? undefined : Number(values.limit)
if (limit !== undefined && !(limit >= 1)) {
  console.error(`--limit takes the number of queries to ask of each set, not ${values.limit}.`)
  process.exit(2)
}
const rows = folders.map((folder) => measure(folder))
if (!values.json && rows.length > 1) {
  const means = measures.map((name) => mean(rows.flatMap((row) => row[name] ?? [])).toFixed(3))
  console.log(['mean of sets', '', ...means, ''].map(column).join(''))
}

/** The means of a set; null for what needs gold answers where the set has none. */
type Row = Readonly<Record<(typeof measures)[number], number | null>>

function measure(folder: string): Row {
  const set = values.typos ? mistyped(readSet(folder)) : readSet(folder)
  const scores = runSet(set, limit)
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b)
  const half = times[Math.floor(times.length / 2)] ?? 0
  const of = (name: (typeof measures)[number]): readonly number[] =>
    scores.flatMap((score) => score[name] ?? [])
  const meanOf = (name: (typeof measures)[number]): number | null =>
    of(name).length === 0 ? null : round(mean(of(name)))
  const row: Row = {
    ndcg10: meanOf('ndcg10'),
    recall10: meanOf('recall10'),
    recall100: meanOf('recall100'),
    mrr10: meanOf('mrr10'),
    answer1: meanOf('answer1'),
    answer3: meanOf('answer3'),
    answer5: meanOf('answer5'),
    sentence1: meanOf('sentence1'),
    sentence3: meanOf('sentence3'),
  }
  if (values.json) {
    console.log(JSON.stringify({ set: set.name, queries: scores.length, ...row, ms_p50: round(half) }))
  } else {
    const cells = measures.map((name) =>
      of(name).length === 0
        ? '–'
        : `${mean(of(name)).toFixed(3)} ±${confidence(of(name)).toFixed(3).slice(1)}`,
    )
    console.log([set.name, String(scores.length), ...cells, half.toFixed(1)].map(column).join(''))
  }
  return row
}

/** The set with one typing error in each question, always the same ones. */
function mistyped(set: TestSet): TestSet {
  const random = seeded(1)
  return { ...set, queries: set.queries.map((query) => ({ ...query, text: mistype(query.text, random) })) }
}

function column(text: string, i: number): string {
  return i === 0 ? text.padEnd(18) : text.padStart(i === 1 ? 8 : 12)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
