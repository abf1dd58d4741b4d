import { describe, expect, it } from 'vitest'
import { setFolder } from '../support/set-folder.ts'
import { readSet } from './read-set.ts'

const good = {
  'corpus.jsonl': [
    { id: 'p1', text: 'A gull cried.', title: 'Gulls' },
    { id: 'p2', text: 'A seal slept.', scope: 's' },
  ],
  'queries.jsonl': [{ id: 'q1', text: 'gull' }],
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\tp1\t2\nq1\tp2\t0\n\nq2\tp2\t1\r\n',
}

describe('reading a set', () => {
  it('reads its passages, queries and grades above 0', () => {
    const set = readSet(setFolder(good))
    expect(set.name).toBe('toy')
    expect(set.corpus).toEqual(good['corpus.jsonl'])
    expect(set.queries).toEqual(good['queries.jsonl'])
    expect(set.qrels).toEqual(
      new Map([
        ['q1', new Map([['p1', 2]])],
        ['q2', new Map([['p2', 1]])],
      ]),
    )
  })

  it('reads gold answers where it has them', () => {
    const gold = { id: 'q1', answers: ['gull'], spans: [['p1', 2, 6]] }
    expect(readSet(setFolder(good)).answers).toBeUndefined()
    expect(readSet(setFolder({ ...good, 'answers.jsonl': [gold] })).answers?.get('q1')).toEqual(gold)
  })

  it('passes over empty lines', () => {
    const folder = setFolder({ ...good, 'queries.jsonl': '\n{"id":"q1","text":"gull"}\n  \n\n' })
    expect(readSet(folder).queries).toHaveLength(1)
  })
})

describe('a broken set', () => {
  it('is refused by file and line where a line is not JSON', () => {
    const folder = setFolder({ ...good, 'corpus.jsonl': '{"id":"p1","text":"A gull."}\n{"id":\n' })
    expect(() => readSet(folder)).toThrow(/toy\/corpus\.jsonl:2 is not JSON/)
  })

  it.each([
    ['q1 p1 1', 'spaces for tabs'],
    ['q1\tp1', 'no grade'],
    ['q1\tp1\tgood', 'a grade that is no number'],
    ['\tp1\t1', 'no query'],
    ['q1\t\t1', 'no passage'],
  ])('is refused by file and line where a grade is %j: %s', (row) => {
    const folder = setFolder({ ...good, 'qrels.tsv': `query-id\tcorpus-id\tscore\nq1\tp1\t1\n${row}\n` })
    expect(() => readSet(folder)).toThrow(/toy\/qrels\.tsv:3 is not/)
  })

  it.each(['corpus.jsonl', 'queries.jsonl', 'qrels.tsv'] as const)(
    'is refused by name where %s is missing',
    (file) => {
      const { [file]: _, ...rest } = good
      expect(() => readSet(setFolder(rest))).toThrow(file)
    },
  )
})
