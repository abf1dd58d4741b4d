import { addDays, localDate, startOfDate } from '../review/local-date.ts'

/** Points that a member got at an instant. */
export type Score = { readonly member: string; readonly points: number; readonly at: number }

/** Of which time scores count: this week, this month, or ever. */
export type BoardWindow = 'week' | 'month' | 'all'

/** A member's place. Ties share a rank, and the next rank is as far down as there are members above. */
export type BoardRow = {
  readonly member: string
  readonly rank: number
  readonly points: number
  readonly answers: number
}

/** Members by their points within a window, and what all got together. */
export type Board = {
  /** The first local date that counts, YYYY-MM-DD; none for `all`. */
  readonly from?: string
  readonly rows: readonly BoardRow[]
  /** What everybody got together, those who are not shown too: the team's total. */
  readonly total: number
}

/**
 * Members by their points within a window of the group's zone: the week since Monday, the month since its first, or
 * all. Those who are not shown have no row and no rank.
 */
export function boardOf(
  scores: readonly Score[],
  window: BoardWindow,
  zone: string,
  now: number,
  shown: ReadonlySet<string>,
): Board {
  const today = localDate(now, zone)
  const from = startOf(window, today)
  const begin = from === undefined ? Number.NEGATIVE_INFINITY : startOfDate(from, zone)
  const end = startOfDate(addDays(today, 1), zone)
  const counted = scores.filter(({ at }) => at >= begin && at < end)
  const total = counted.reduce((sum, { points }) => sum + points, 0)
  const rows = ranked(counted.filter(({ member }) => shown.has(member)))
  return { ...(from === undefined ? {} : { from }), rows, total }
}

function startOf(window: BoardWindow, today: string): string | undefined {
  switch (window) {
    case 'week': {
      const weekday = new Date(`${today}T00:00Z`).getUTCDay() || 7
      return addDays(today, 1 - weekday)
    }
    case 'month':
      return `${today.slice(0, 8)}01`
    case 'all':
      return undefined
    default:
      return window satisfies never
  }
}

function ranked(scores: readonly Score[]): readonly BoardRow[] {
  const sums = new Map<string, { points: number; answers: number }>()
  for (const { member, points } of scores) {
    const sum = sums.get(member) ?? { points: 0, answers: 0 }
    sums.set(member, { points: sum.points + points, answers: sum.answers + 1 })
  }
  const rows = [...sums]
    .map(([member, sum]) => ({ member, ...sum }))
    .sort((a, b) => b.points - a.points || (a.member < b.member ? -1 : 1))
  return rows.map((row) => ({ ...row, rank: 1 + rows.findIndex(({ points }) => points === row.points) }))
}
