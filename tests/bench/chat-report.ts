import type { Round } from './chat-load.ts'
import { type Pair, quantile, type Spread, spreadOf, spreadOver } from './figures.ts'

/** A round with what it cost: the bot's process, in ms, and the share of one processor that the stand-in took. */
export type Measured = Round & { readonly cpuMs: number; readonly standInShare: number }

/** Says what is measured, and explains the columns. */
export function printHead(passages: number, answers: Readonly<Record<string, string>>): void {
  const sizes = Object.entries(answers).filter(([, answer]) => answer !== '')
  const said = sizes.map(([platform, { length }]) => `${platform} ${length}`).join(', ')
  console.log(`${passages} passages; the bare bots answer with a fixed text of as many bytes (${said}).`)
  console.log(
    'Each figure is the median of the rounds with [least, most]; ratio: of a round to the one beside it.',
  )
  console.log('Aims: ratio ≥ 0.8 of the bare bot’s answers; added p95 < 5 ms with 1 in flight.\n')
}

/** Prints what the rounds at one pressure came to. */
export function printRow(platform: string, inFlight: number, rounds: readonly Pair<Measured>[]): void {
  const late = rounds.reduce((sum, { ours, bare }) => sum + ours.late + bare.late, 0)
  const lines = [
    ['answers/s', ...bothSides(rounds, ({ answersPerSecond }) => answersPerSecond, 0)],
    [
      'ratio',
      shown(
        spreadOver(rounds, (ours, bare) => ours.answersPerSecond / bare.answersPerSecond),
        2,
      ),
    ],
    ...[0.5, 0.95].flatMap((share) => {
      const at = ({ latencies }: Measured): number => quantile(latencies, share)
      const added = shown(
        spreadOver(rounds, (ours, bare) => at(ours) - at(bare)),
        1,
      )
      return [[`p${share * 100} ms`, ...bothSides(rounds, at, 1), `added ${added}`]]
    }),
    ['CPU ms/answer', ...bothSides(rounds, ({ cpuMs, latencies }) => cpuMs / latencies.length, 2)],
    ['stand-in CPU', ...bothSides(rounds, ({ standInShare }) => standInShare, 2)],
    ...(late === 0 ? [] : [['too late', ...bothSides(rounds, (round) => round.late, 0)]]),
  ]
  console.log(`${platform}, ${inFlight} in flight`)
  for (const [name = '', ...cells] of lines) console.log(`  ${name.padEnd(14)} ${cells.join('   ')}`)
  console.log('')
}

function bothSides(
  rounds: readonly Pair<Measured>[],
  figure: (round: Measured) => number,
  digits: number,
): readonly string[] {
  const ours = spreadOf(rounds.map((round) => figure(round.ours)))
  const bare = spreadOf(rounds.map((round) => figure(round.bare)))
  return [`Verbatim ${shown(ours, digits)}`, `bare ${shown(bare, digits)}`]
}

function shown({ median, least, most }: Spread, digits: number): string {
  // What comes too late is never seen.
  const told = (value: number): string => (value < Number.POSITIVE_INFINITY ? value.toFixed(digits) : 'never')
  return `${told(median)} [${told(least)}, ${told(most)}]`
}
