import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf, type Score } from '../../src/quiz/board.ts'

const at = (iso: string): number => Date.parse(iso)
const everyone: ReadonlySet<string> = new Set(['ana', 'ben', 'cho', 'dov', 'a', 'b', 'c', 'd', 'e'])
const now = at('2026-03-11T12:00Z')

const scores: readonly Score[] = [
  { member: 'ana', points: 10, at: at('2026-03-09T10:00Z') },
  { member: 'ben', points: 5, at: at('2026-03-10T10:00Z') },
  { member: 'ben', points: 5, at: at('2026-03-11T10:00Z') },
  { member: 'cho', points: 2, at: at('2026-03-11T11:00Z') },
  { member: 'ana', points: 10, at: at('2026-03-02T10:00Z') },
  { member: 'dov', points: 10, at: at('2026-02-20T10:00Z') },
]
const rows = (...given: Parameters<typeof boardOf>): readonly string[] =>
  boardOf(...given).rows.map(({ rank, member, points, answers }) => `${rank} ${member} ${points} ${answers}`)

describe('the board', () => {
  it('shares a rank between ties, and leaves out the next', () => {
    expect(rows(scores, 'week', 'UTC', now, everyone)).toEqual(['1 ana 10 1', '1 ben 10 2', '3 cho 2 1'])
  })

  it('counts the month since its first day, and all', () => {
    expect(rows(scores, 'month', 'UTC', now, everyone)).toEqual(['1 ana 20 2', '2 ben 10 2', '3 cho 2 1'])
    expect(rows(scores, 'all', 'UTC', now, everyone)).toContain('2 dov 10 1')
    expect(boardOf(scores, 'week', 'UTC', now, everyone).from).toBe('2026-03-09')
    expect(boardOf(scores, 'month', 'UTC', now, everyone).from).toBe('2026-03-01')
  })

  it('begins the week in the zone of the group', () => {
    const sunday: readonly Score[] = [{ member: 'ana', points: 10, at: at('2026-03-08T16:00Z') }]
    expect(rows(sunday, 'week', 'Asia/Seoul', now, everyone)).toEqual(['1 ana 10 1'])
    expect(rows(sunday, 'week', 'UTC', now, everyone)).toEqual([])
  })

  it('does not show those who hid, but counts them for the team', () => {
    const board = boardOf(scores, 'week', 'UTC', now, new Set(['ben', 'cho', 'dov']))
    expect(board.rows.map(({ member, rank }) => [member, rank])).toEqual([
      ['ben', 1],
      ['cho', 2],
    ])
    expect(board.total).toBe(22)
  })

  it('begins at the local midnight of the first day, where clocks changed at the end of it too', () => {
    const since = at('2026-03-29T00:00+01:00')
    const of = (instant: number, today: string): number =>
      boardOf([{ member: 'ana', points: 1, at: instant }], 'week', 'Europe/Berlin', at(today), everyone).total
    expect(of(since - 1, '2026-03-29T12:00Z')).toBe(1)
    expect(of(at('2026-03-29T23:59+02:00'), '2026-03-30T12:00Z')).toBe(0)
    expect(of(at('2026-03-30T00:00+02:00'), '2026-03-30T12:00Z')).toBe(1)
    expect(of(at('2026-03-31T00:00+02:00'), '2026-03-30T12:00Z')).toBe(0)
  })

  it('ranks each by how many have more', () => {
    const score = fc.record({
      member: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      points: fc.constantFrom(0, 2, 5, 10),
      at: fc.constant(now),
    })
    fc.assert(
      fc.property(fc.array(score), (given) => {
        const all = boardOf(given, 'all', 'UTC', now, everyone)
        for (const row of all.rows)
          expect(row.rank).toBe(1 + all.rows.filter(({ points }) => points > row.points).length)
        expect(all.rows.reduce((sum, { points }) => sum + points, 0)).toBe(all.total)
      }),
    )
  })
})
