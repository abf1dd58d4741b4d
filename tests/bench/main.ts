import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'
import { analyze } from '../../src/search/analyzer.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { parseQuery } from '../../src/search/query.ts'
import { stopWords } from '../../src/search/stop-words.ts'
import questions from '../retrieval/knowledge-questions.json' with { type: 'json' }
import { seeded } from '../support/seeded.ts'
import { measureGeneration } from './generation.ts'
import { largeLibrary } from './large-library.ts'
import { makePassages } from './make-passages.ts'

/**
 * `npm run bench -- [--passages N]` sets `answer` against a bare `MiniSearch.search`, and building the index against
 * MiniSearch's `addAll`, on the same passages with the same analyzer in one process. Then it makes the questions of some
 * 100,000 words, by itself and while it is asked. Read the ratios: machines differ.
 */
const { values } = parseArgs({ options: { passages: { type: 'string', default: '10000' } } })
const bundled = fileURLToPath(new URL('../../knowledge', import.meta.url))
const { library: source } = await readLibrary([bundled])
const library = makePassages(source, Number(values.passages), seeded(1))
const rows = library.passages.map((passage, id) => {
  const { text, metadata } = library.document(passage.document)
  return { id, title: metadata.title.value, text: text.slice(passage.start, passage.end) }
})

const build = { bare: [] as number[], ours: [] as number[] }
// Alternating, so that warming up and other programs on the machine touch both sides alike.
for (let round = 0; round < 3; round++) {
  build.bare.push(time(() => bareIndex()))
  build.ours.push(time(() => indexLibrary(library)))
}
const bare = bareIndex()
const answerer = createAnswerer(library, indexLibrary(library))
const search = { bare: [] as number[], ours: [] as number[] }
for (let round = 0; round < 5; round++) {
  for (const { q } of questions) {
    search.bare.push(time(() => bareSearch(q)))
    search.ours.push(time(() => answerer.ask(q)))
  }
}
console.log(`${rows.length} passages, ${questions.length} questions, five times each; milliseconds`)
print('build', 'addAll', build, 0.5, '≤ 1.5')
print('ask p50', 'search', search, 0.5, '')
print('ask p95', 'search', search, 0.95, '≤ 3')
await printGeneration()

async function printGeneration(): Promise<void> {
  const large = largeLibrary(100_000, source)
  const asked = questions.map(({ q }) => q)
  const made = await measureGeneration(large, answerer, asked)
  const { words, items, wordsPerSecond, longestMs, p99Ms, loadMs, alone, beside } = made
  console.log(
    `questions: ${items} of ${words} words, ${Math.round(wordsPerSecond)} words/s (≥ 10000); steps p99 ${p99Ms.toFixed(1)} ms, longest ${longestMs.toFixed(1)} ms; its language takes ${loadMs.toFixed(0)} ms to load, once`,
  )
  console.log(
    `ask p95 beside it ${beside.toFixed(1)} ms, alone ${alone.toFixed(1)} ms: ${(beside / alone).toFixed(2)} × (≤ 1.5)`,
  )
}

function bareIndex(): MiniSearch {
  const engine = new MiniSearch({
    fields: ['text', 'title'],
    tokenize: (text) => analyze(text).flatMap(({ word, term }) => (stopWords.has(word) ? [] : [term])),
    processTerm: (term) => term,
  })
  engine.addAll(rows)
  return engine
}

function bareSearch(question: string): unknown {
  return bare.search(question, {
    tokenize: (text) => parseQuery(text, () => undefined).terms.map(({ term }) => term),
    boost: { title: 0.5 },
  })
}

function time(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

function print(what: string, name: string, sides: typeof search, quantile: number, bar: string): void {
  const at = (times: readonly number[]): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * quantile)] ?? 0
  const [ours, theirs] = [at(sides.ours), at(sides.bare)]
  const ratio = `${(ours / theirs).toFixed(2)} × ${name}`
  console.log(
    `${what.padEnd(8)} ${ours.toFixed(1).padStart(8)}  bare ${theirs.toFixed(1).padStart(8)}  ${ratio.padEnd(16)} ${bar}`,
  )
}
