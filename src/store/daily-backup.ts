import type { Backups } from './backups.ts'

/** Calls `run` every `ms` milliseconds until the function it returns is called. */
export type Every = (ms: number, run: () => void) => () => void

/** What a daily backup needs of the world. */
export type DailyBackupDeps = { warn(sentence: string): void; readonly every: Every }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A timer that does not keep the process alive. */
export const everyUnref: Every = (ms, run) => {
  const timer = setInterval(run, ms)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Sees each hour whether a backup is due, because a machine that slept has no idea that a day went by; and now, too,
 * if `atOnce`. A backup that fails is a warning. Returns what stops the timer, but not a backup under way.
 */
export function backUpDaily(ifDue: () => Promise<void>, atOnce: boolean, deps: DailyBackupDeps): () => void {
  let isRunning = false
  const run = async (): Promise<void> => {
    // One that takes more than an hour is not joined by another.
    if (isRunning) return
    isRunning = true
    try {
      await ifDue()
    } catch (error) {
      deps.warn(warning(error))
    } finally {
      isRunning = false
    }
  }
  if (atOnce) void run()
  return deps.every(HOUR, () => void run())
}

/** Makes a backup if the newest is a day old. */
export async function backUpIfDue(backups: Backups, now: number): Promise<void> {
  const newest = await backups.newest(now)
  if (newest === undefined || now - newest.at >= DAY) await backups.take(now)
}

function warning(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `The daily backup of the database failed (${reason}). Look whether its folder can be written and has space; it is tried again in an hour.`
}
