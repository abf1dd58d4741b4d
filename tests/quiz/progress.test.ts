import { describe, expect, it } from 'vitest'
import { calendarOf, coverageOf, type Deed, retentionOf } from '../../src/quiz/progress.ts'

const at = (iso: string): number => Date.parse(iso)
const deeds: readonly Deed[] = [
  { kind: 'answer', at: at('2026-03-01T23:30Z'), verdict: 'right' },
  { kind: 'answer', at: at('2026-03-02T10:00Z'), verdict: 'close' },
  { kind: 'answer', at: at('2026-03-02T11:00Z') },
  { kind: 'review', at: at('2026-03-02T12:00Z'), grade: 'again', wasNew: false },
  { kind: 'review', at: at('2026-03-02T12:01Z'), grade: 'hard', wasNew: false },
  { kind: 'review', at: at('2026-03-02T12:02Z'), grade: 'good', wasNew: false },
  { kind: 'review', at: at('2026-03-02T12:03Z'), grade: 'again', wasNew: true },
]

describe('progress', () => {
  it('is a calendar of every local date with what was done on it', () => {
    expect(calendarOf(deeds, 'UTC', '2026-02-28', '2026-03-02')).toEqual([
      { date: '2026-02-28', answers: 0, right: 0, reviews: 0 },
      { date: '2026-03-01', answers: 1, right: 1, reviews: 0 },
      { date: '2026-03-02', answers: 2, right: 0, reviews: 4 },
    ])
    expect(calendarOf(deeds, 'Asia/Seoul', '2026-03-02', '2026-03-02')[0]).toMatchObject({
      answers: 3,
      right: 1,
    })
    expect(calendarOf(deeds, 'UTC', '2026-03-02', '2026-03-01')).toEqual([])
  })

  it('is how many reviews of known cards were remembered', () => {
    expect(retentionOf(deeds)).toEqual({ reviews: 3, remembered: 2, share: 2 / 3 })
    expect(retentionOf([])).toEqual({ reviews: 0, remembered: 0 })
  })

  it('is how much of each reading was asked about, and known the last time', () => {
    const readings = [
      { document: 'essay', paragraphs: ['p1', 'p2', 'p3'] },
      { document: 'novel', paragraphs: ['q1'] },
    ]
    const answers = [
      { document: 'essay', paragraph: 'p1', verdict: 'right' },
      { document: 'essay', paragraph: 'p2', verdict: 'right' },
      { document: 'essay', paragraph: 'p2', verdict: 'wrong' },
      { document: 'essay', paragraph: 'gone', verdict: 'right' },
    ] as const
    expect(coverageOf(readings, answers)).toEqual([
      { document: 'essay', paragraphs: 3, asked: 2, known: 1 },
      { document: 'novel', paragraphs: 1, asked: 0, known: 0 },
    ])
  })
})
