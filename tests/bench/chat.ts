import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import questions from '../retrieval/knowledge-questions.json' with { type: 'json' }
import { press, type Round } from './chat-load.ts'
import { type Measured, printHead, printRow } from './chat-report.ts'
import { type Side, startSide } from './chat-side.ts'
import { openStage, type Platform, type Stage } from './chat-stage.ts'
import type { Pair } from './figures.ts'

/**
 * `npm run bench:chat -- [discord|slack] [--passages N] [--rounds N] [--profile DIR]` sets Verbatim against a bare bot
 * that says a fixed text of the same size at once, each in a process of its own, round about, against stand-ins of the
 * platforms on loopback. Read the ratios: machines differ, and one that does other things beside gives worse ones.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'string' },
  },
})
const known = ['discord', 'slack'] as const
const platforms = known.filter((name) => positionals.length === 0 || positionals.includes(name))
if (platforms.length === 0)
  throw new Error(`Name what to measure: ${known.join(' or ')}; both without a name.`)
/** How many requests are in flight at any time, and for how long a round lasts, in ms. */
const pressures = [
  { inFlight: 1, forMs: 1500 },
  { inFlight: 50, forMs: 1500 },
  { inFlight: 500, forMs: 2000 },
]

const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'))
try {
  await measure()
} finally {
  await rm(folder, { recursive: true })
}

async function measure(): Promise<void> {
  const ours = await openStages()
  const verbatim = await startSide(
    {
      side: 'verbatim',
      at: addressesOf(ours),
      passages: Number(values.passages),
      database: `sqlite:${join(folder, 'verbatim.db')}`,
    },
    values.profile,
  )
  const answers = { discord: '', slack: '' }
  for (const { platform, stage } of ours) answers[platform] = await typicalAnswer(stage)
  const bare = await openStages()
  const hello = await startSide({ side: 'bare', at: addressesOf(bare), answers }, values.profile)
  for (const { stage } of bare) await typicalAnswer(stage)

  printHead(Number(values.passages), answers)
  for (const platform of platforms) {
    const sides = {
      ours: { side: verbatim, stage: stageOf(ours, platform) },
      bare: { side: hello, stage: stageOf(bare, platform) },
    }
    for (const pressure of pressures) {
      const rounds: Pair<Measured>[] = []
      // One side after the other, so that warming up and other programs on the machine touch both alike.
      for (let round = 0; round < Number(values.rounds); round++) {
        const first = await playRound(sides.ours, pressure)
        rounds.push({ ours: first, bare: await playRound(sides.bare, pressure) })
      }
      printRow(platform, pressure.inFlight, rounds)
    }
  }
  await Promise.all([verbatim.stop(), hello.stop()])
  for (const { stage } of [...ours, ...bare]) await stage.stop()
}

type Staged = { readonly platform: Platform; readonly stage: Stage }

function openStages(): Promise<readonly Staged[]> {
  return Promise.all(platforms.map(async (platform) => ({ platform, stage: await openStage(platform) })))
}

function addressesOf(stages: readonly Staged[]): Stage['address'] {
  return Object.assign({}, ...stages.map(({ stage }) => stage.address))
}

function stageOf(stages: readonly Staged[], platform: Platform): Stage {
  const staged = stages.find((each) => each.platform === platform)
  if (staged === undefined) throw new Error(`There is no stage of ${platform}.`)
  return staged.stage
}

/** Every question once, so that both sides are warm, and the answer of middle length among them, as JSON. */
async function typicalAnswer({ ask }: Stage): Promise<string> {
  const answers: string[] = []
  for (const [index, { q }] of questions.entries()) answers.push(JSON.stringify((await ask(index, q)).body))
  return answers.sort((a, b) => a.length - b.length)[Math.floor(answers.length / 2)] ?? ''
}

async function playRound(
  { side, stage }: { readonly side: Side; readonly stage: Stage },
  pressure: Parameters<typeof press>[1],
): Promise<Measured> {
  const cpuBefore = await side.cpuMs()
  const own = process.cpuUsage()
  const started = performance.now()
  const round: Round = await press((count) => stage.ask(count, questionAt(count)), pressure)
  const elapsed = performance.now() - started
  const { user, system } = process.cpuUsage(own)
  return {
    ...round,
    cpuMs: (await side.cpuMs()) - cpuBefore,
    standInShare: (user + system) / 1000 / elapsed,
  }
}

function questionAt(count: number): string {
  return questions[count % questions.length]?.q ?? ''
}
