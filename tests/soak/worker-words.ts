import type { JobName } from '../../src/store/jobs.ts'
import type { Series } from '../../src/store/series.ts'
import type { Addresses } from '../bench/chat-bot.ts'
import type { ClockSetting } from './scaled-clock.ts'

/** What a process of the soak is told on its command line, as JSON. */
export type WorkerOptions = {
  readonly at: Addresses
  readonly database: string
  readonly clock: ClockSetting
  /** How many sentences its readings have. */
  readonly sentences: number
}

/** What is said to it; what has a number is answered under it. */
export type Told =
  | { readonly clock: ClockSetting }
  | { readonly stop: true }
  | { readonly ask: number; readonly create: readonly Series[] }
  | { readonly ask: number; readonly outcomes: readonly JobName[] }
  | { readonly ask: number; readonly reveals: readonly string[]; readonly community: string }
  | { readonly ask: number; readonly counts: readonly string[]; readonly community: string }

/** What it says: that it is there, that a run is written down as over, or an answer. */
export type Word =
  | { readonly ready: true }
  | { readonly over: string }
  | { readonly warned: string }
  | { readonly answer: number; readonly values: readonly (string | number | null)[] }

/** How a run is called in what is said: a question by its series and date, all else by the prompt alone. */
export function titleOf({ kind, subject, key }: Omit<JobName, 'community'>): string {
  return kind === 'post' ? `${kind} ${subject} ${key}` : `${kind} ${subject}`
}
