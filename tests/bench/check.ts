import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createQuotationChecker } from '../../src/cite/quotation-checker.ts'
import type { QuotationChecker, Verdict } from '../../src/cite/verdict.ts'
import { worked } from '../../src/compose.ts'
import type { Library } from '../../src/corpus/library.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { libraryOf } from '../eval/index-set.ts'
import { readSet } from '../eval/read-set.ts'
import { seeded } from '../support/seeded.ts'
import { type Case, foreignCases, kinds, makeCases } from './check-cases.ts'
import { median, quantile } from './figures.ts'
import { makePassages } from './make-passages.ts'

/**
 * `npm run bench:check -- [--passages N] [--seed N]` checks quotations of every kind against some 10,000 passages, of the test sets where they are
 * and else of made-up text, and prints what became of them and how long it took.
 */
const count = given('--passages', 10_000)
const perKind = 600
const { library, foreign, source } = await load()

global.gc?.()
const before = process.memoryUsage()
const started = worked()
const checker = createQuotationChecker(library)
checker.check('a first check makes the index')
const buildMs = worked() - started
global.gc?.()
const after = process.memoryUsage()
const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6
const words = library.documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

console.log(`${library.passages.length} passages, ${words} words, ${source}`)
print('built once, ms of work', buildMs.toFixed(0), '≤ 3000')
print(
  `held in memory, MB${global.gc ? '' : ' (rough: run node with --expose-gc)'}`,
  megabytes.toFixed(0),
  '≤ 100',
)
const random = seeded(given('--seed', 7))
const results = kinds.map((kind) => report(kind, makeCases(kind, library, perKind, random)))
const strangers = report('foreign', foreignCases(foreign, library, perKind, random))
const of = (kind: (typeof kinds)[number]): Result => results[kinds.indexOf(kind)] ?? strangers
const altered = kinds.slice(2).map(of)

print('exact: median ms', of('verbatim').ms.toFixed(3), '< 0.2')
print('altered: median ms', median(altered.flatMap(({ times }) => times)).toFixed(3), '< 1')
print('single-word changes caught', percent(caught(of('one word changed'))), '≥ 99 %')
print('inserted negations caught', percent(caught(of('"not" inserted'))), '≥ 99 %')
print('… and said to be negations', percent(of('"not" inserted').negations), '')
print('unmarked middle cuts recognised', percent(of('middle cut, not marked').share('cut')), '≥ 90 %')
print('foreign called verbatim', percent(1 - caught(strangers)), '0.0 %')

type Result = {
  readonly ms: number
  readonly times: readonly number[]
  readonly negations: number
  share(...verdicts: readonly Verdict['kind'][]): number
}

/** A number behind a flag. */
function given(flag: string, otherwise: number): number {
  const at = process.argv.indexOf(flag)
  return (at < 0 ? 0 : Number(process.argv[at + 1])) || otherwise
}

async function load(): Promise<{ library: Library; foreign: readonly string[]; source: string }> {
  const folders = ['scifact-train', 'nq-qed', 'selqa-dev', 'xquad-en', 'policyqa-dev', 'cacm']
    .map((name) => fileURLToPath(new URL(`../../../shared/bench/${name}`, import.meta.url)))
    .filter((folder) => existsSync(folder))
  const { library: bundled } = await readLibrary([fileURLToPath(new URL('../../knowledge', import.meta.url))])
  if (folders.length === 0 || process.argv.includes('--made')) {
    const made = makePassages(bundled, count, seeded(1))
    const others = bundled.documents.map(({ text }) => text.split(/\s+/u).toReversed().join(' '))
    return { library: made, foreign: others, source: 'of made-up text' }
  }
  const random = seeded(3)
  const rows = folders.flatMap((folder) => readSet(folder).corpus)
  const unique = [...new Map(rows.map((row) => [row.text, row])).values()]
  const mixed = unique
    .map((row) => ({ row, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ row }) => row)
  const corpus = mixed.slice(0, count).map((row, i) => ({ ...row, id: `p${i}` }))
  const set = { name: 'check', corpus, queries: [], qrels: new Map(), answers: undefined }
  const foreign = mixed.slice(count).map(({ text }) => text)
  return { library: libraryOf(set), foreign, source: 'of ../shared/bench' }
}

function report(name: string, cases: readonly Case[]): Result {
  const times: number[] = []
  const verdicts = cases.map(({ quotation }) => timed(checker, quotation, times))
  const kindsSeen = Map.groupBy(verdicts, ({ kind }) => kind)
  const share = (...wanted: readonly Verdict['kind'][]): number =>
    wanted.reduce((sum, kind) => sum + (kindsSeen.get(kind)?.length ?? 0), 0) / Math.max(1, cases.length)
  const right = cases.filter(({ from }, i) => isRight(from, verdicts[i])).length
  const said = [...kindsSeen].sort((a, b) => b[1].length - a[1].length)
  const summary = said.map(([kind, these]) => `${kind} ${percent(these.length / cases.length)}`).join(', ')
  console.log(
    `${name.padEnd(28)} n ${String(cases.length).padStart(4)}  ${median(times).toFixed(3)} / ${quantile(times, 0.99).toFixed(2)} ms (median / p99)  right place ${percent(right / cases.length)}  ${summary}`,
  )
  const negations = verdicts.filter((verdict) => verdict.kind === 'differs' && verdict.negation).length
  return { ms: median(times), times, negations: negations / Math.max(1, cases.length), share }
}

function timed({ check }: QuotationChecker, quotation: string, times: number[]): Verdict {
  const start = performance.now()
  const verdict = check(quotation)
  times.push(performance.now() - start)
  return verdict
}

function isRight(from: Case['from'], verdict: Verdict | undefined): boolean {
  if (from === undefined || verdict === undefined) return false
  const places = 'places' in verdict ? verdict.places : 'place' in verdict ? [verdict.place] : []
  return places.some(
    ({ document, start, end }) => document === from.document && start < from.end && from.start < end,
  )
}

/** Not taken for the document's own words. */
function caught(result: Result): number {
  return 1 - result.share('verbatim', 'nearly-verbatim')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function print(what: string, figure: string, bar: string): void {
  console.log(`${what.padEnd(40)} ${figure.padStart(9)}  ${bar}`)
}
