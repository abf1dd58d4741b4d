import { performance } from 'node:perf_hooks'
import type { Answer } from '../../src/answer/answer.ts'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import type { Library } from '../../src/corpus/library.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import type { Ranking, Searcher } from '../../src/search/search-passages.ts'
import { documentOf, libraryOf } from './index-set.ts'
import { ndcg, recall, reciprocalRank } from './measures.ts'
import type { GoldAnswer, SetQuery, TestSet } from './read-set.ts'

/** What one query scored; the answer measures are absent where the set has no gold answer for it. */
export type QueryScore = {
  readonly ndcg10: number
  readonly recall10: number
  readonly recall100: number
  readonly mrr10: number
  readonly answer1?: number
  readonly answer3?: number
  readonly answer5?: number
  readonly sentence1?: number
  readonly sentence3?: number
  readonly ms: number
}

/** Asks every judged query of a set; throws where an excerpt of an answer is not verbatim. `limit` takes every n-th query. */
export function runSet(set: TestSet, limit: number = Number.POSITIVE_INFINITY): readonly QueryScore[] {
  const library = libraryOf(set)
  const searcher = indexLibrary(library)
  const answerer = createAnswerer(library, searcher)
  return judged(set, limit).map((query) => {
    const started = performance.now()
    const within = query.scope === undefined ? {} : { within: documentOf(query) }
    const answer = answerer.ask(query.text, within)
    const ms = performance.now() - started
    checkVerbatim(library, answer, `${set.name}, query ${query.id}`)
    return { ...scoreRanking(set, library, query, search(searcher, query)), ms }
  })
}

/** Throws where an excerpt is not its document's text; `where` says of which set and query. */
export function checkVerbatim(library: Library, answer: Answer, where: string): void {
  for (const { document, start, end, text } of answer.kind === 'found' ? answer.excerpts : answer.nearest) {
    if (library.document(document).text.slice(start, end) !== text)
      throw new Error(`${where}: an excerpt is not verbatim: ${text}`)
  }
}

/** The queries that have a relevant passage; with a limit, evenly spread over all of them. */
export function judged(set: TestSet, limit: number): readonly SetQuery[] {
  const queries = set.queries.filter(({ id }) => set.qrels.has(id))
  const step = Math.max(1, Math.ceil(queries.length / limit))
  return queries.filter((_, i) => i % step === 0)
}

/** The program's ranking for a query, within its scope where it has one. */
export function search(searcher: Searcher, query: SetQuery): Ranking {
  const { scope } = query
  return searcher.search(
    query.text,
    scope === undefined ? undefined : ({ passage }) => passage.document === scope,
  )
}

function scoreRanking(
  set: TestSet,
  { passages }: Library,
  query: SetQuery,
  ranking: Ranking,
): Omit<QueryScore, 'ms'> {
  const grades = set.qrels.get(query.id) ?? new Map<string, number>()
  const reranked = ranking.passages.map(({ indexed }) => indexed.passage.id)
  const rest = ranking.hits.slice(reranked.length, 100).map(({ ordinal }) => passages[ordinal]?.id ?? '')
  const ranked = [...reranked, ...rest]
  const gold = set.answers?.get(query.id)
  return {
    ndcg10: ndcg(ranked, grades, 10),
    recall10: recall(ranked, grades, 10),
    recall100: recall(ranked, grades, 100),
    mrr10: reciprocalRank(ranked, grades, 10),
    ...(gold ? scoreAnswer(ranking, gold) : {}),
  }
}

function scoreAnswer(ranking: Ranking, gold: GoldAnswer): Partial<QueryScore> {
  const holds = (n: number): number =>
    ranking.passages
      .slice(0, n)
      .some(({ indexed }) => gold.answers.some((answer) => indexed.text.includes(answer)))
      ? 1
      : 0
  const quotes = (n: number): number =>
    ranking.sentences.slice(0, n).some((sentence) => overlapsGold(sentence, gold)) ? 1 : 0
  return {
    answer1: holds(1),
    answer3: holds(3),
    answer5: holds(5),
    sentence1: quotes(1),
    sentence3: quotes(3),
  }
}

/** Whether a ranked sentence stands over a gold span of the passage it is from. */
export function overlapsGold(
  { start, end, passage }: Ranking['sentences'][number],
  gold: GoldAnswer,
): boolean {
  const { id, start: base } = passage.indexed.passage
  return gold.spans.some(([where, from, to]) => where === id && from + base < end && to + base > start)
}
