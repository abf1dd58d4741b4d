import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../store/postgres-server.ts'
import type { SoakResult } from './judge.ts'
import { soak } from './soak.ts'
import type { SoakOptions } from './soak-scene.ts'
import type { SoakPlatform } from './soak-stage.ts'

/**
 * `npm run soak -- [--days N] [--series N] [--speed N] [--seed N] [--only WORD]` asks questions of the day by a clock
 * that goes fast, kills processes in the midst of it, and prints what was lost or repeated; 1 where a bar is missed. On
 * PostgreSQL two processes run at once. SQLite is one process's own: there another takes over from the one killed.
 */
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '20' },
    series: { type: 'string', default: '26' },
    speed: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
})
if (Number(values.days) < 6)
  throw new Error('Days with and without downtime and kills need six: --days 6 or more.')
const platforms: readonly SoakPlatform[] = ['discord', 'slack with history', 'slack']
const folder = await mkdtemp(join(tmpdir(), 'verbatim-soak-'))
const server = await startPostgres?.()
if (server === undefined) console.log('PostgreSQL is not installed here: only SQLite is tried.')
let isGood = true
try {
  for (const platform of platforms) {
    for (const kind of ['sqlite', 'postgres'] as const) {
      if (kind === 'postgres' && server === undefined) continue
      if (!`${platform} on ${kind}`.includes(values.only)) continue
      const name = `${platform.replaceAll(' ', '-')}.db`
      const options: SoakOptions = {
        platform,
        database: kind === 'sqlite' ? `sqlite:${join(folder, name)}` : ((await server?.databaseUrl()) ?? ''),
        processes: kind === 'sqlite' ? 1 : 2,
        days: Number(values.days),
        series: Number(values.series),
        speed: Number(values.speed),
        seed: Number(values.seed),
      }
      const started = performance.now()
      const result = await soak(options)
      print(`${platform} on ${kind}`, result, performance.now() - started)
      isGood = isWithinBars(platform, result) && isGood
    }
  }
} finally {
  await server?.stop()
  await rm(folder, { recursive: true })
}
console.log(isGood ? 'All bars are met.' : 'A bar is missed.')
process.exitCode = isGood ? 0 : 1

function print(title: string, result: SoakResult, ms: number): void {
  const { answers, kills, pressed } = result
  console.log(`${title} (${Math.round(ms / 1000)} s, ${kills} kills)`)
  row('ticks wanted', result.wanted, 'posts made', result.made, 'lost', result.lost.length)
  row(
    'in flight at a kill',
    result.inFlight,
    'repeated',
    result.repeated,
    'repeated and marked',
    result.marked,
  )
  row(
    'answers shown',
    answers.made,
    'lost',
    answers.lost,
    'repeated',
    answers.repeated,
    'and marked',
    answers.marked,
  )
  row('buttons pressed', pressed, 'questions counted wrongly', result.miscounted.length)
  const odd = [
    ...result.lost,
    ...[...result.unexplained, ...answers.unexplained].map((prompt) => `repeated without a kill: ${prompt}`),
  ]
  for (const line of [...odd, ...result.violations].slice(0, 20)) console.log(`  ! ${line}`)
  if (!values.verbose) return
  for (const [sentence, count] of result.warnings) console.log(`  ${count} × ${sentence}`)
}

function row(...cells: readonly (string | number)[]): void {
  const pairs = cells.flatMap((cell, index) => (index % 2 === 0 ? [`${cell} ${cells[index + 1]}`] : []))
  console.log(`  ${pairs.join(' · ')}`)
}

/** No tick lost, no answer counted twice; repeats only in Slack without history, of what was in flight, and marked. */
function isWithinBars(platform: SoakPlatform, result: SoakResult): boolean {
  const { lost, repeated, marked, unexplained, miscounted, violations, answers } = result
  if (
    [lost, unexplained, answers.unexplained, miscounted, violations].some(({ length }) => length > 0) ||
    answers.lost > 0
  )
    return false
  if (repeated !== marked || answers.repeated !== answers.marked) return false
  return platform === 'slack' || (repeated === 0 && answers.repeated === 0)
}
