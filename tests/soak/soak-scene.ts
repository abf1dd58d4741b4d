import type { JobName } from '../../src/store/jobs.ts'
import type { Series } from '../../src/store/series.ts'
import type { Process } from './process.ts'
import type { Owed } from './soak-days.ts'
import type { SoakPlatform, SoakStage } from './soak-stage.ts'

/** What is to be tried, and how large. */
export type SoakOptions = {
  readonly platform: SoakPlatform
  readonly database: string
  /** Two that run at once, or one that another takes over from when it is killed. */
  readonly processes: 1 | 2
  readonly days: number
  readonly series: number
  /** How many times as fast as the machine's the clock goes while something is to be done. */
  readonly speed: number
  readonly seed: number
}

/** A soak under way: who takes part, and what has been seen of it. */
export type Scene = {
  readonly options: SoakOptions
  readonly stage: SoakStage
  readonly series: readonly Series[]
  readonly processes: Process[]
  readonly warnings: Map<string, number>
  /** Runs that a process said are over. */
  readonly over: Set<string>
  readonly owed: Owed[]
  readonly inFlight: Set<string>
  readonly answersInFlight: Set<string>
  readonly pressed: Map<string, number>
  readonly tally: { kills: number }
  /** The marks as they stood before a reveal covered them. */
  readonly marked: Set<string>
  start(): Promise<void>
  /** Sets the clock of all on to an instant. */
  setOn(shows: number): Promise<void>
}

/** The run of a question. */
export function nameOf({ series, date }: Owed, { stage }: Scene): JobName {
  return { community: stage.community, kind: 'post', subject: series, key: date }
}
