import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { excerptSaying } from '../support/excerpts.ts'
import { setFolder } from '../support/set-folder.ts'
import { libraryOf } from './index-set.ts'
import { readSet, type TestSet } from './read-set.ts'
import { checkVerbatim, judged, runSet } from './run-set.ts'

const corpus = [
  { id: 'p1', scope: 's', text: 'The walrus broke the pier. Nobody had seen it come.' },
  { id: 'p2', scope: 't', text: 'The gulls of Ostend eat herring. They sleep on roofs.' },
  { id: 'p3', scope: 's', text: 'Paraffin was dear that year. The lamp burnt whale oil.' },
  { id: 'p4', scope: 't', text: 'The walrus slept. The pier was long.' },
]
const queries = [
  { id: 'q1', text: 'What do the gulls of Ostend eat?', scope: 't' },
  { id: 'q2', text: 'walrus pier', scope: 's' },
  { id: 'q3', text: 'volcano', scope: 's' },
  { id: 'q4', text: 'never judged' },
  { id: 'q5', text: 'What did the lamp burn, whale oil?' },
  { id: 'q6', text: 'paraffin dear that year', scope: 's' },
]
const qrels = 'q\tp\tgrade\nq1\tp2\t1\nq2\tp1\t1\nq2\tp4\t1\nq3\tp1\t1\nq5\tp3\t1\nq5\tp2\t1\nq6\tp3\t1\n'
const answers = [
  { id: 'q1', answers: ['herring'], spans: [['p2', 25, 32]] },
  { id: 'q5', answers: ['whale'], spans: [['p3', 0, 8]] },
  { id: 'q6', answers: ['whale'], spans: [['p3', 44, 49]] },
]
const toy = (): TestSet =>
  readSet(
    setFolder({
      'corpus.jsonl': corpus,
      'queries.jsonl': queries,
      'qrels.tsv': qrels,
      'answers.jsonl': answers,
    }),
  )

describe('running a set', () => {
  it('scores each judged query, within its scope where it has one', () => {
    const [gulls, walrus, volcano, lamp, paraffin, ...rest] = runSet(toy())
    expect(rest).toEqual([])
    const full = { ndcg10: 1, recall10: 1, recall100: 1, mrr10: 1 }
    expect(gulls).toMatchObject({ ...full, answer1: 1, answer3: 1, answer5: 1, sentence1: 1, sentence3: 1 })
    const half = 1 / (1 + 1 / Math.log2(3))
    expect(walrus).toMatchObject({ recall10: 0.5, recall100: 0.5, mrr10: 1 })
    expect(walrus?.ndcg10).toBeCloseTo(half, 12)
    expect(volcano).toMatchObject({ ndcg10: 0, recall10: 0, recall100: 0, mrr10: 0 })
    expect(lamp?.ndcg10).toBeCloseTo(half, 12)
    expect(paraffin).toMatchObject({ ...full, answer1: 1, sentence1: 0, sentence3: 1 })
  })

  it('tells a right sentence from another of the right passage', () => {
    const lamp = runSet(toy())[3]
    expect(lamp).toMatchObject({ answer1: 1, sentence1: 0, sentence3: 1 })
  })

  it('has no answer measures for a query without a gold answer', () => {
    const [, walrus] = runSet(toy())
    expect(Object.keys(walrus ?? {}).sort()).toEqual(['mrr10', 'ms', 'ndcg10', 'recall10', 'recall100'])
  })

  it('counts the passages below the thirtieth by their own names, though scopes are mixed', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `p${i}`,
      scope: `s${i % 2}`,
      text: i === 1 ? `Gull${' fog rain hail snow wind sleet'} storm squall.` : 'Gull gull gull.',
    }))
    const set: TestSet = {
      name: 'mixed',
      corpus: many,
      queries: [{ id: 'q', text: 'gull' }],
      qrels: new Map([['q', new Map([['p1', 1]])]]),
      answers: undefined,
    }
    expect(runSet(set)[0]).toMatchObject({ recall10: 0, recall100: 1 })
    const without: TestSet = { ...set, qrels: new Map([['q', new Map([['absent', 1]])]]) }
    expect(runSet(without)[0]).toMatchObject({ recall100: 0 })
  })
})

describe('the judged queries', () => {
  it('are those with a relevant passage', () => {
    expect(judged(toy(), 100).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q5', 'q6'])
  })

  it('are spread over the set by a limit', () => {
    expect(judged(toy(), 2).map(({ id }) => id)).toEqual(['q1', 'q5'])
    expect(runSet(toy(), 2)).toHaveLength(2)
  })
})

describe('an excerpt that is not verbatim', () => {
  const library = libraryOf(toyInMemory())
  const excerpt = excerptSaying(library, 'The walrus broke the pier.')
  const found = (text: string): Answer => ({
    kind: 'found',
    question: 'q',
    excerpts: [{ ...excerpt, text }],
    matched: { passages: 1, documents: 1 },
  })

  it('ends the run with the set, the query and the words', () => {
    expect(() => checkVerbatim(library, found(excerpt.text), 'toy, query q')).not.toThrow()
    const wrong = found('The walrus mended the pier.')
    expect(() => checkVerbatim(library, wrong, 'toy, query q')).toThrow(
      'toy, query q: an excerpt is not verbatim: The walrus mended',
    )
  })

  it('ends the run where it is only the nearest, too', () => {
    const silent: Answer = {
      kind: 'silent',
      question: 'q',
      nearest: [{ ...excerpt, start: excerpt.start + 1 }],
    }
    expect(() => checkVerbatim(library, silent, 'toy')).toThrow('not verbatim')
  })
})

function toyInMemory(): TestSet {
  return { name: 'toy', corpus, queries, qrels: new Map(), answers: undefined }
}
