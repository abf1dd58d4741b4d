import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { countReadings } from '../../src/quiz/reading-counts.ts'
import { allKinds } from '../../src/quiz/selection-rules.ts'
import { type Asked, featureOf, worthFeatures } from '../../src/quiz/worth-features.ts'
import { type WorthModel, worthModels } from '../../src/quiz/worth-weights.ts'
import { learnOdds, type Observation, odds } from './learn-odds.ts'
import { mean } from './measures.ts'
import { readLines } from './read-set.ts'

/**
 * `npm run learn:worth -- --data DIR…` learns the weights of `src/quiz/worth-weights.ts` from questions that readers have
 * rated, and prints them; and, since weights always fit what they were learnt from, how the better third of each set
 * was rated when it is chosen by weights learnt from the other sets. A set is a folder with `readings/`, from which the
 * questions were made, and `rated.jsonl`: of each question what `Rated` says.
 */
const { values } = parseArgs({ options: { data: { type: 'string', multiple: true } } })
if ((values.data ?? []).length < 2)
  throw new Error('name at least two sets: npm run learn:worth -- --data DIR --data DIR …')
/** By observation; the features of a kind are few and its ratings some hundreds. */
const RIDGE = 1e-3

const lessons = (await Promise.all((values.data ?? []).map(readLessons))).flat()
for (const model of worthModels) learnModel(model)

/** A question as it was rated: the prompt as it is read, without its source; `G` good, `A` acceptable, `B` bad, `W` wrong key. */
type Rated = Pick<Asked, 'kind' | 'prompt' | 'key' | 'quote'> & {
  /** The name of the file in `readings/`. */
  readonly file: string
  /** One of each reader. */
  readonly ratings: readonly ('G' | 'A' | 'B' | 'W')[]
}

type Lesson = { readonly set: string; readonly asked: Asked; readonly ratings: Rated['ratings'] }

async function readLessons(folder: string): Promise<readonly Lesson[]> {
  const { library } = await readLibrary([join(folder, 'readings')])
  const counting = countReadings(library)
  let step = counting.next()
  while (!step.done) step = counting.next()
  const counts = step.value
  const byFile = new Map(library.documents.map((document) => [basename(document.file), document]))
  return readLines<Rated>(join(folder, 'rated.jsonl')).map(({ kind, prompt, key, quote, file, ratings }) => {
    const document = byFile.get(file)
    const before = document?.text.indexOf(quote.slice(0, 50)) ?? -1
    if (!document || before < 0)
      throw new Error(`${folder}: “${quote}” does not stand in ${file}; mend or remove the line`)
    const asked: Asked = {
      kind,
      prompt,
      key,
      quote,
      title: document.metadata.title.value,
      before,
      rarity: counts.rarity(key),
      repeats: counts.repeats(document.id, key),
    }
    return { set: folder, asked, ratings }
  })
}

function learnModel({ bias, weights }: WorthModel): void {
  const kinds = allKinds.filter((kind) => bias[kind] !== undefined)
  const names = worthFeatures.filter((name) => weights[name] !== undefined)
  const own = lessons.filter(({ asked }) => kinds.includes(asked.kind))
  const evidenceOf = ({ asked }: Lesson): readonly number[] => [
    ...kinds.map((kind) => (kind === asked.kind ? 1 : 0)),
    ...names.map((name) => featureOf(name, asked)),
  ]
  const observe = (lesson: Lesson): readonly Observation[] =>
    lesson.ratings.map((rating) => ({ evidence: evidenceOf(lesson), answered: rating === 'G' }))
  const better: Lesson[] = []
  for (const [set, held] of Map.groupBy(own, (lesson) => lesson.set)) {
    const learnt = learnOdds(own.filter((lesson) => lesson.set !== set).flatMap(observe), RIDGE)
    for (const each of Map.groupBy(held, ({ asked }) => asked.kind).values()) {
      const ranked = each.toSorted((a, b) => odds(evidenceOf(b), learnt) - odds(evidenceOf(a), learnt))
      better.push(...ranked.slice(0, Math.ceil(ranked.length / 3)))
    }
  }
  for (const kind of kinds) {
    const [all, best] = [own, better].map((some) => some.filter(({ asked }) => asked.kind === kind))
    console.log(`${kind.padEnd(12)} ${sharesOf(all ?? [])}   better third ${sharesOf(best ?? [])}`)
  }
  const [base = 0, ...learnt] = learnOdds(own.flatMap(observe), RIDGE)
  console.log({
    bias: record(kinds, (i) => base + (learnt[i] ?? 0)),
    weights: record(names, (i) => learnt[kinds.length + i] ?? 0),
  })
}

function sharesOf(some: readonly Lesson[]): string {
  const ratings = some.flatMap((lesson) => lesson.ratings)
  const share = (wanted: string): string =>
    mean(ratings.map((rating) => (wanted.includes(rating) ? 1 : 0))).toFixed(2)
  return `${some.length}: acceptable ${share('GA')} good ${share('G')}`
}

function record(names: readonly string[], value: (i: number) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, i) => [name, Math.round(value(i) * 100) / 100]))
}
