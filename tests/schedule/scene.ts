import type { Ending, Work } from '../../src/schedule/carry-out.ts'
import type { Incident } from '../../src/schedule/incident.ts'
import type { Jobs, Run } from '../../src/schedule/jobs.ts'
import type { Plan } from '../../src/schedule/plan.ts'
import { createRunner, type RunnerDeps } from '../../src/schedule/runner.ts'
import { createDrivenClock, type DrivenClock } from '../support/driven-clock.ts'
import { createMemoryJobs, type MemoryJobs } from '../support/memory-jobs.ts'

export const SECOND: number = 1000
export const MINUTE: number = 60 * SECOND
export const HOUR: number = 60 * MINUTE
export const DAY: number = 24 * HOUR

/** Midnight in UTC. */
export const monday: number = Date.parse('2026-03-02T00:00Z')
const daily: Plan = { zone: 'Etc/UTC', time: '09:00', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }
/** How all went well. */
export const done: Ending = { kind: 'done', outcome: 'posted' }
export const posted = async (): Promise<Ending> => done

/** Jobs, a clock that stands at midnight, and what was seen. */
export type Scene = {
  readonly jobs: MemoryJobs
  readonly clock: DrivenClock
  readonly incidents: Incident[]
  readonly begun: Run[]
  /** A runner whose daily work is this. */
  runner(daily: Work, changes?: Partial<RunnerDeps>): ReturnType<typeof createRunner>
}

/** Nothing planned, at an instant. */
export function scene(start: number = monday): Scene {
  const [jobs, clock] = [createMemoryJobs(), createDrivenClock(start)]
  const [incidents, begun]: [Incident[], Run[]] = [[], []]
  return {
    jobs,
    clock,
    incidents,
    begun,
    runner: (work, changes = {}) =>
      createRunner({
        jobs,
        now: clock.now,
        wait: clock.wait,
        instance: 'one',
        report: (incident) => incidents.push(incident),
        work: {
          daily: (run, signal) => {
            begun.push(run)
            return work(run, signal)
          },
        },
        ...changes,
      }),
  }
}

/** Keeps a series in UTC whose next turn is at an instant. */
export function plan(
  jobs: MemoryJobs,
  subject: string,
  changes: Partial<Plan> = {},
  at: number = monday + 9 * HOUR,
): void {
  const date = new Date(at).toISOString().slice(0, 10)
  jobs.keepSeries({ community: 'c', kind: 'daily', subject, at, date, plan: { ...daily, ...changes } })
}

/** Opens one run. */
export function open(jobs: Jobs, key: string, due: number, until?: number): Promise<number> {
  return jobs.open([{ community: 'c', kind: 'daily', subject: 's', key, due, until, done: undefined }])
}
