import { parseArgs } from 'node:util'
import { evidenceNames } from '../../src/answer/evidence.ts'
import { seeded } from '../support/seeded.ts'
import { learnOdds, odds } from './learn-odds.ts'
import { readSet } from './read-set.ts'
import { askSmallLibraries, type Case } from './small-libraries.ts'

/**
 * `npm run learn:silence -- --data DIR…` learns the weights of `src/answer/silence.ts`, prints them, and shows for each
 * size of library how often it is rightly and falsely silent at some probabilities, learnt from the other sets only.
 */
const { values } = parseArgs({ options: { data: { type: 'string', multiple: true } } })
const sets = (values.data ?? []).map(readSet)
if (sets.length < 2)
  throw new Error('name at least two sets: npm run learn:silence -- --data DIR --data DIR …')
const random = seeded(7)
const lessons = sets.map((set) => {
  const foreign = sets
    .filter((other) => other !== set)
    .flatMap(({ queries }) => queries.map(({ text }) => text))
  return askSmallLibraries(set, foreign, random)
})
const held = lessons.flatMap((cases) => {
  const weights = learnOdds(lessons.filter((other) => other !== cases).flat())
  return cases.map((each) => ({ ...each, probability: 1 / (1 + Math.exp(-odds(each.evidence, weights))) }))
})
const share = (cases: readonly Held[], least: number): string =>
  cases.length === 0
    ? '–'
    : (cases.filter(({ probability }) => probability < least).length / cases.length).toFixed(3)
for (const [name, from, to] of [
  ['up to 50 passages', 0, 50],
  ['51–200', 51, 200],
  ['more', 201, Number.POSITIVE_INFINITY],
] as const) {
  const cases = held.filter(({ size }) => size >= from && size <= to)
  const figures = [0.12, 0.15, 0.2, 0.25].map((least) => {
    const [silent, falsely] = [false, true].map((answered) =>
      share(
        cases.filter((each) => each.answered === answered),
        least,
      ),
    )
    return `below ${least}: ${silent} (falsely ${falsely})`
  })
  console.log(`${name.padEnd(18)} silent ${figures.join('  ')}`)
}
const [bias = 0, ...weights] = learnOdds(lessons.flat())
console.log(
  evidenceNames.map((name, i) => `${name}: ${(weights[i] ?? 0).toFixed(2)}`).join(', '),
  `bias ${bias.toFixed(2)}`,
)

type Held = Case & { readonly probability: number }
