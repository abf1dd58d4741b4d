import { parseArgs } from 'node:util'
import { analyze } from '../../src/search/analyzer.ts'
import { stopWords } from '../../src/search/stop-words.ts'
import { readSet } from './read-set.ts'

/**
 * `npm run learn:words -- --data DIR…` learns the bands of `src/search/common-words.ts` and prints them. A term's share
 * is the median over the sets of the share of passages that hold it, so that what is common in one field only (cells,
 * patients, cookies) stays telling.
 */
const words = 1500

const { values } = parseArgs({ options: { data: { type: 'string', multiple: true } } })
const sets = (values.data ?? []).map((folder) => {
  const { corpus } = readSet(folder)
  const counts = new Map<string, number>()
  for (const { text } of corpus) {
    const terms = new Set(analyze(text).flatMap(({ word, term }) => (stopWords.has(word) ? [] : [term])))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return new Map([...counts].map(([term, count]) => [term, count / corpus.length]))
})
const terms = new Set(sets.flatMap((shares) => [...shares.keys()]).filter((term) => /^[a-z]{2,}$/.test(term)))
const median = (term: string): number => {
  const shares = sets.map((set) => set.get(term) ?? 0).sort((a, b) => a - b)
  return shares[Math.floor(shares.length / 2)] ?? 0
}
const common = [...terms].map((term) => ({ term, share: median(term) })).sort((a, b) => b.share - a.share)
const bands = Map.groupBy(common.slice(0, words), ({ share }) => Math.round(-2 * Math.log(share)) / 2)
for (const [band, members] of bands) {
  console.log(
    `  [${band}, '${members
      .map(({ term }) => term)
      .sort()
      .join(' ')}'],`,
  )
}
