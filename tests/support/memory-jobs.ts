import type { Claim, Due, Jobs, NewRun, Run, RunName, Subject } from '../../src/schedule/jobs.ts'
import type { Turn } from '../../src/schedule/plan.ts'

/** A run as it is kept. */
export type KeptRun = NewRun & {
  readonly leaseUntil: number
  readonly holder: string | undefined
  readonly tries: number
  readonly settled: number
}

/** Jobs that are gone with the process, for tests: as the store keeps them, each method in one go. */
export type MemoryJobs = Jobs & {
  keepSeries(due: Due): void
  /** The next turn of a series; undefined: none, or no such series. */
  turnOf(series: Subject): Turn | undefined
  /** All runs, in the order of their opening. */
  runs(): readonly KeptRun[]
}

/** Nothing planned, nothing open. */
export function createMemoryJobs(): MemoryJobs {
  const series = new Map<string, { readonly due: Due; readonly next: Turn | undefined }>()
  const runs = new Map<string, KeptRun>()

  /** Changes the run if it is not done and the try is its newest. */
  const change = async (run: Run, changes: (kept: KeptRun) => Partial<KeptRun>): Promise<boolean> => {
    const kept = runs.get(runKey(run))
    if (kept === undefined || kept.done !== undefined || kept.tries !== run.tries) return false
    runs.set(runKey(run), { ...kept, ...changes(kept) })
    return true
  }
  const claimable = ({ now, kinds }: Claim): readonly KeptRun[] =>
    [...runs.values()]
      .filter((run) => run.done === undefined && kinds.includes(run.kind) && fallsDue(run) <= now)
      .sort((a, b) => a.due - b.due)

  return {
    keepSeries: (due) => {
      series.set(seriesKey(due), { due, next: { at: due.at, date: due.date } })
    },
    turnOf: (of) => series.get(seriesKey(of))?.next,
    runs: () => [...runs.values()],
    dueSeries: async (now, kinds, limit) =>
      [...series.values()]
        .flatMap(({ due, next }) => (next === undefined ? [] : [{ ...due, ...next }]))
        .filter((due) => due.at <= now && kinds.includes(due.kind))
        .sort((a, b) => a.at - b.at)
        .slice(0, limit),
    open: async (opened) => {
      const fresh = opened.filter((run) => !runs.has(runKey(run)))
      const unheld = { leaseUntil: 0, holder: undefined, tries: 0, settled: 0 }
      for (const run of fresh) runs.set(runKey(run), { ...run, ...unheld })
      return fresh.length
    },
    advance: async (due, next) => {
      const kept = series.get(seriesKey(due))
      if (kept?.next?.at !== due.at) return false
      series.set(seriesKey(due), { due: kept.due, next })
      return true
    },
    claim: async (claim) =>
      claimable(claim)
        .slice(0, claim.limit)
        .map((run) => {
          const { leaseUntil, holder } = claim
          const held = { ...run, leaseUntil, holder, tries: run.tries + 1 }
          runs.set(runKey(run), held)
          return runOf(held)
        }),
    renew: (run, leaseUntil) => change(run, () => ({ leaseUntil })),
    release: (run, at, isSettled) =>
      change(run, ({ settled }) => ({ leaseUntil: at, settled: settled + (isSettled ? 1 : 0) })),
    finish: (run, outcome, now) => change(run, () => ({ done: { at: now, outcome } })),
    nextDue: async (now, kinds) => {
      const turns = [...series.values()].flatMap(({ due, next }) =>
        kinds.includes(due.kind) && next ? [next.at] : [],
      )
      const open = [...runs.values()].filter((run) => run.done === undefined && kinds.includes(run.kind))
      const later = [...turns, ...open.map(fallsDue)].filter((at) => at > now)
      return later.length === 0 ? undefined : Math.min(...later)
    },
  }
}

function fallsDue(run: KeptRun): number {
  return Math.max(run.due, run.leaseUntil)
}

function runOf({ community, kind, subject, key, due, until, tries, settled }: KeptRun): Run {
  return { community, kind, subject, key, due, until, tries, settled }
}

function runKey({ community, kind, subject, key }: RunName): string {
  return JSON.stringify([community, kind, subject, key])
}

function seriesKey({ community, kind, subject }: Subject): string {
  return JSON.stringify([community, kind, subject])
}
