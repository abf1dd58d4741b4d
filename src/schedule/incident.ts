import type { Due, Run, RunName, Subject } from './jobs.ts'

/** Something about the schedule that people should know. */
export type Incident = {
  /**
   * `missed`: turns or runs that were let go because they came too late; `failed`: a try that is made again; `gave-up`:
   * a run that is not tried again; `taken`: one that another process took before it ended here; `unrecorded`: one that
   * ended but could not be written down; `stuck`: a series put off; `unreachable`, `reachable`: the database.
   */
  readonly kind:
    | 'missed'
    | 'failed'
    | 'gave-up'
    | 'taken'
    | 'unrecorded'
    | 'stuck'
    | 'unreachable'
    | 'reachable'
  /** For the log: what is wrong, where, and what to do or what comes next. */
  readonly sentence: string
  /** What it is about, with the keys of its runs, where it is about one subject. */
  readonly subject?: Subject
  readonly keys?: readonly string[]
}

/** Turns of a series that were let go after downtime. */
export function missedTurns(due: Due, dates: readonly string[]): Incident {
  const which =
    dates.length > 3 ? `${dates.length} turns from ${dates[0]} to ${dates.at(-1)}` : dates.join(', ')
  const sentence = `${nameOf(due)} was let go for ${which}: the program was not running in time.`
  return { kind: 'missed', sentence, subject: subjectOf(due), keys: dates }
}

/** A run that was opened in time but could not begin before it was too late. */
export function missedRun(run: Run): Incident {
  return about(
    'missed',
    run,
    `${titleOf(run)} was let go: it could not begin before ${instant(run.until ?? run.due)}.`,
  )
}

/** A try that threw; it is made again. */
export function failedTry(run: Run, error: unknown, at: number): Incident {
  const reason = `${titleOf(run)} failed at try ${run.tries} (${reasonOf(error)}).`
  return about('failed', run, `${reason} It is tried again at ${instant(at)}.`)
}

/** A run that failed too often. */
export function gaveUp(run: Run, error: unknown): Incident {
  const sentence = `${titleOf(run)} was given up after ${run.tries} tries (${reasonOf(error)}). It is not tried again; its outcome is kept as "failed".`
  return about('gave-up', run, sentence)
}

/** A run whose lease ended while it was under way, so that another process began it too. */
export function taken(run: Run): Incident {
  const sentence = `${titleOf(run)} was taken by another process while this one was at it. If that is frequent, look whether this machine sleeps or is short of time.`
  return about('taken', run, sentence)
}

/** A run whose end could not be written down before the program stopped. */
export function unrecorded(run: Run, error: unknown): Incident {
  const sentence = `${titleOf(run)} ended, but the database did not take it (${reasonOf(error)}). It is begun again as a further try.`
  return about('unrecorded', run, sentence)
}

/** A run that was still under way when the program had to end. */
export function leftBehind(run: Run): Incident {
  const sentence = `${titleOf(run)} was under way when the program ended. It is begun again as a further try.`
  return about('failed', run, sentence)
}

/** A series that cannot be opened: its plan is none, or its row is refused. */
export function stuck(due: Due, error: unknown, at: number): Incident {
  const sentence = `${nameOf(due)} cannot be scheduled (${reasonOf(error)}). Others go on; it is tried again at ${instant(at)}. If that goes on, set its time and zone again.`
  return { kind: 'stuck', sentence, subject: subjectOf(due), keys: [due.date] }
}

/** The database gives errors; said once, until it answers again. */
export function unreachable(error: unknown): Incident {
  const sentence = `The schedule cannot use the database (${reasonOf(error)}). Nothing is lost: it tries again, at least every minute, and catches up.`
  return { kind: 'unreachable', sentence }
}

/** The database answers again. */
export function reachable(since: number, now: number): Incident {
  const seconds = Math.round((now - since) / 1000)
  return { kind: 'reachable', sentence: `The schedule can use the database again, after ${seconds} s.` }
}

function about(kind: Incident['kind'], run: Run, sentence: string): Incident {
  return { kind, sentence, subject: subjectOf(run), keys: [run.key] }
}

function subjectOf({ community, kind, subject }: Subject): Subject {
  return { community, kind, subject }
}

function nameOf({ community, kind, subject }: Subject): string {
  return `"${kind}" of ${subject} in the community ${community}`
}

function titleOf(run: RunName): string {
  return `${nameOf(run)} for ${run.key}`
}

function instant(at: number): string {
  return new Date(at).toISOString()
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
