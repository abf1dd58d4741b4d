import type { Ending } from '../../schedule/carry-out.ts'
import type { Run } from '../../schedule/jobs.ts'
import type { Posted } from '../request.ts'

/**
 * How a run of the daily question ends, as it is kept with the run and told to hosts. `posted`, `counted` and `revealed`
 * are what was wanted; `nothing`: no question is left; `off`: the series is paused, skipped or gone; `unchanged`: the
 * post shows the count already; `closed`: the answer is out; `unposted`: there is no post; `changed`: the readings no
 * longer hold the question; `missed`: it would have come too late; `later`: the answer comes by another run;
 * `forbidden` and `gone` as in `Posted`.
 */
export type DailyOutcome =
  | 'posted'
  | 'counted'
  | 'revealed'
  | 'nothing'
  | 'off'
  | 'unchanged'
  | 'closed'
  | 'unposted'
  | 'changed'
  | 'missed'
  | 'later'
  | 'forbidden'
  | 'gone'

/** The run is over. */
export function over(outcome: DailyOutcome): Ending {
  return { kind: 'done', outcome }
}

/** What the platform did not take ends the run, where it would not another time either; else it is tried again. */
export function refused(kind: Exclude<Posted['kind'], 'posted'>, run: Run, now: number): Ending {
  return kind === 'failed' ? { kind: 'again', at: now + pauseOf(run) } : over(kind)
}

/** Half a minute and then longer, up to ten minutes. */
function pauseOf({ tries }: Run): number {
  return Math.min(600_000, 30_000 * 2 ** Math.min(10, tries - 1))
}
