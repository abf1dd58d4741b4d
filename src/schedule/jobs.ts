import type { Plan, Turn } from './plan.ts'

/** What a run is for: a series ('daily' of series 7), or one thing to be done once ('reveal' of prompt 12). */
export type Subject = { readonly community: string; readonly kind: string; readonly subject: string }

/**
 * The name of a run, unique for ever: what has it happens once. `key` is the local date for a turn of a series; else
 * what the caller tells repetitions apart by.
 */
export type RunName = Subject & { readonly key: string }

/** A series whose next turn (`at`, `date`) has come. */
export type Due = Subject & Turn & { readonly plan: Plan }

/** A run that is to be known from now on; instants are epoch milliseconds. */
export type NewRun = RunName & {
  /** It is not begun before; may lie in the future. */
  readonly due: number
  /** It is not begun later; undefined: better late than never. */
  readonly until: number | undefined
  /** Written down as over, never to be begun: a turn that was missed. */
  readonly done: { readonly at: number; readonly outcome: string } | undefined
}

/** A run in the hands of one process, until its lease is over or it is finished. */
export type Run = RunName & {
  readonly due: number
  readonly until: number | undefined
  /** How often it was claimed, this time too: who holds a lower number holds it no more. */
  readonly tries: number
  /** How many of the tries before this one are known to have had no effect. */
  readonly settled: number
}

/** Which runs to take: not done, due by `now`, held by nobody or under a lease that ended by `now`; earliest due first. */
export type Claim = {
  readonly now: number
  readonly leaseUntil: number
  /** Of these kinds only: what an older program does not know is left to a newer one. */
  readonly kinds: readonly string[]
  readonly limit: number
  /** The name of this process, kept with the run for those who look into the table. */
  readonly holder: string
}

/**
 * What the runner needs of the store. Every method is one statement or one transaction, safe beside the same method in
 * other processes; each rejects where the database cannot be reached and may then have taken effect or not.
 */
export type Jobs = {
  /** Series of these kinds whose next turn is at `now` or before, earliest first. A row that cannot be read hides no other. */
  dueSeries(now: number, kinds: readonly string[], limit: number): Promise<readonly Due[]>
  /** Inserts the runs whose names are new and leaves the others as they are; how many were new. */
  open(runs: readonly NewRun[]): Promise<number>
  /** Compare and set: gives the series its next turn (undefined: none until it is edited) if its present one is still `due.at`. */
  advance(due: Due, next: Turn | undefined): Promise<boolean>
  /** Claims in one statement: sets lease and holder, adds 1 to `tries`. No run is given to two at once. */
  claim(claim: Claim): Promise<readonly Run[]>
  /** Moves the end of the lease; false if `run.tries` is no longer the newest try, or the run is done. */
  renew(run: Run, leaseUntil: number): Promise<boolean>
  /** Lets go of the run until `at` (its `leaseUntil`), with 1 more `settled` if the try had no effect; false as `renew`. */
  release(run: Run, at: number, isSettled: boolean): Promise<boolean>
  /** Marks the run done for ever, with its outcome; false as `renew`. */
  finish(run: Run, outcome: string, now: number): Promise<boolean>
  /**
   * The earliest instant after `now` at which something of these kinds falls due: the turn of a series, an unfinished
   * run (when it is due or, if later, its lease ends).
   */
  nextDue(now: number, kinds: readonly string[]): Promise<number | undefined>
}

/** How many tries, with this one, may have had their effect: those that are not known to have had none. */
export function openTries(run: Run): number {
  return run.tries - run.settled
}

/** Whether an earlier try may have had its effect: it ended without a word. Law: never on the first try. */
export function mayHaveHappened(run: Run): boolean {
  return openTries(run) > 1
}

/**
 * The key and instant of work that is asked for often and done at most once in `every` milliseconds, as the count under
 * a post: all who ask within one stretch get its end, strictly later than `now`.
 */
export function nextStretch(now: number, every: number): { readonly key: string; readonly due: number } {
  const due = (Math.floor(now / every) + 1) * every
  return { key: String(due), due }
}
