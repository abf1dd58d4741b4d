import { parseArgs } from 'node:util'
import { indexLibrary } from '../../src/search/index-library.ts'
import { passageFeatures } from '../../src/search/passage-features.ts'
import { sentenceFeatures } from '../../src/search/sentence-features.ts'
import { libraryOf } from './index-set.ts'
import { type Choice, learn, score } from './learn-weights.ts'
import { mean, ndcg } from './measures.ts'
import { readSet, type TestSet } from './read-set.ts'
import { judged, overlapsGold, search } from './run-set.ts'

/**
 * `npm run learn -- --data DIR…` learns the weights of `src/search/weights.ts` and prints them; and, since weights
 * always fit what they were learnt from, what they gain on each set when learnt from the other sets only. `--ablate`
 * also prints what each feature gains.
 */
const queriesPerSet = 400

type Lesson = {
  readonly set: string
  readonly choices: readonly Choice[]
  readonly grades?: readonly number[][]
}

const { values } = parseArgs({
  options: { data: { type: 'string', multiple: true }, ablate: { type: 'boolean' } },
})
const sets = (values.data ?? []).map(readSet)
if (sets.length < 2) throw new Error('name at least two sets: npm run learn -- --data DIR --data DIR …')
const lessons = sets.map(lessonsOf)
report(
  'passage',
  passageFeatures,
  lessons.map(({ passages }) => passages),
  'bm25',
)
report(
  'sentence',
  sentenceFeatures,
  lessons.map(({ sentences }) => sentences).filter(({ choices }) => choices.length > 0),
  'context',
)

function lessonsOf(set: TestSet): { passages: Lesson; sentences: Lesson } {
  const searcher = indexLibrary(libraryOf(set))
  const passages: Choice[] = []
  const sentences: Choice[] = []
  for (const query of judged(set, queriesPerSet)) {
    const ranking = search(searcher, query)
    const grades = set.qrels.get(query.id)
    const gold = set.answers?.get(query.id)
    passages.push(
      ranking.passages.map(({ features, indexed }) => ({
        features: passageFeatures.map((name) => features[name]),
        right: grades?.has(indexed.passage.id) ?? false,
      })),
    )
    if (!gold) continue
    sentences.push(
      ranking.sentences.map((sentence) => ({
        features: sentenceFeatures.map((name) => sentence.features[name]),
        right: overlapsGold(sentence, gold),
      })),
    )
  }
  return { passages: { set: set.name, choices: passages }, sentences: { set: set.name, choices: sentences } }
}

function report(what: string, names: readonly string[], all: readonly Lesson[], alone: string): void {
  const only = names.map((name) => (name === alone ? 1 : 0))
  console.log(`\n${what}: first right, ${alone} alone → learnt from the other sets → learnt from all`)
  const everything = learn(all.map(({ choices }) => choices))
  for (const lesson of all) {
    const others = learn(all.filter((other) => other !== lesson).map(({ choices }) => choices))
    const figures = [only, others, everything].map((weights) => quality(lesson.choices, weights).toFixed(4))
    console.log(`  ${lesson.set.padEnd(18)} ${figures.join(' → ')}`)
  }
  console.log(names.map((name, i) => `  ${name}: ${(everything[i] ?? 0).toFixed(2)},`).join('\n'))
  if (values.ablate) ablate(names, all)
}

/** What each feature gains: the mean over sets, learnt from the others, less the same without the feature. */
function ablate(names: readonly string[], all: readonly Lesson[]): void {
  const held = (lessons: readonly Lesson[]): number =>
    mean(
      lessons.map((lesson) => {
        const weights = learn(lessons.filter((other) => other !== lesson).map(({ choices }) => choices))
        return quality(lesson.choices, weights)
      }),
    )
  const whole = held(all)
  for (const [i, name] of names.entries()) {
    const without = all.map((lesson) => ({
      ...lesson,
      choices: lesson.choices.map((choice) =>
        choice.map(({ features, right }) => ({ right, features: features.toSpliced(i, 1, 0) })),
      ),
    }))
    console.log(`  ${name} gains ${(whole - held(without)).toFixed(4)}`)
  }
}

/** nDCG@10 among the choices that search offered; for sentences it rewards the right one first and in the first three. */
function quality(choices: readonly Choice[], weights: readonly number[]): number {
  return mean(
    choices.map((choice) => {
      const order = choice.map((candidate, i) => ({ i, score: score(candidate.features, weights) }))
      order.sort((a, b) => b.score - a.score)
      const grades = new Map(choice.flatMap(({ right }, i) => (right ? [[String(i), 1] as const] : [])))
      return ndcg(
        order.map(({ i }) => String(i)),
        grades,
        10,
      )
    }),
  )
}
