import { type AnchorRun, runAnchor } from '../support/anchor-run.ts'
import { quantile } from './figures.ts'

/** How many runs, and the seed of the first. */
const [runs = 5000, first = 0] = process.argv.slice(2).map(Number)
/** Some 9,000 words: a long chapter. */
const long = { runs: 300, paragraphs: 220 }

/** Prints what becomes of quotations whose texts are edited, edit by edit, and how long it takes to say so. */
function main(): void {
  const done = Array.from({ length: runs }, (_, index) => runAnchor(first + index))
  const table = new Map<string, AnchorRun[]>()
  for (const run of done) {
    const name = run.made.length === 1 ? (run.made[0] ?? '') : `${run.made.length} edits`
    table.set(name, [...(table.get(name) ?? []), run])
  }
  const line = (name: string, all: readonly AnchorRun[]): string => {
    const kinds = (['same', 'moved', 'edited', 'lost'] as const).map(
      (kind) => all.filter(({ found }) => found.kind === kind).length,
    )
    const cells = [all.length, ...kinds, all.filter(({ isFalse }) => isFalse).length, found(all)]
    return `${name.padEnd(42)}${cells.map((cell) => String(cell).padStart(8)).join('')}`
  }
  const head = ['runs', 'same', 'moved', 'edited', 'lost', 'false', 'whole→']
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => line(name, all))
  const times = Array.from({ length: long.runs }, (_, seed) => runAnchor(seed, long.paragraphs).milliseconds)
  const ms = (share: number): string => quantile(times, share).toFixed(1)
  const lines = [
    `${''.padEnd(42)}${head.map((cell) => cell.padStart(8)).join('')}`,
    ...[...rows, line('all', done)],
    `whole→: of the quotations that still stand whole, the share that is taken without asking`,
    `${long.runs} long documents, each seen for the first time: median ${ms(0.5)} ms, p95 ${ms(0.95)} ms`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  const wrong = done.filter(({ isFalse }) => isFalse)
  for (const { seed, made, anchor, words } of wrong.slice(0, 5)) {
    process.stdout.write(`false: seed ${seed}, ${made.join(' + ')}: “${anchor.exact}” taken for “${words}”\n`)
  }
  if (wrong.length > 0) process.exitCode = 1
}

function found(all: readonly AnchorRun[]): string {
  const whole = all.filter(({ isWhole }) => isWhole)
  const taken = whole.filter((run) => run.found.kind === 'same' || run.found.kind === 'moved')
  return whole.length === 0 ? '–' : `${Math.round((100 * taken.length) / whole.length)} %`
}

main()
