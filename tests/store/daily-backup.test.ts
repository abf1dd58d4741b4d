import { describe, expect, it } from 'vitest'
import type { Backup, Backups } from '../../src/store/backups.ts'
import { backUpDaily, backUpIfDue, everyUnref } from '../../src/store/daily-backup.ts'

const hour = 3_600_000
const day = 24 * hour

describe('a daily backup', () => {
  it('is due when the newest is a day old, or when there is none', async () => {
    const { backups, taken } = counting()
    await backUpIfDue(backups, 5 * hour)
    await backUpIfDue(backups, 5 * hour + day - 1)
    expect(taken).toEqual([5 * hour])
    await backUpIfDue(backups, 5 * hour + day)
    expect(taken).toEqual([5 * hour, 5 * hour + day])
  })

  it('is looked after every hour, and at once where that is wanted, until it is stopped', async () => {
    let asked = 0
    const clock = handClock()
    const stop = backUpDaily(async () => void asked++, true, { warn: unexpected, every: clock.every })
    expect([asked, clock.period]).toEqual([1, hour])
    await turn()
    await clock.strike()
    expect(asked).toBe(2)
    stop()
    expect(clock.isStopped).toBe(true)
    backUpDaily(async () => void asked++, false, { warn: unexpected, every: clock.every })
    expect(asked).toBe(2)
  })

  it('that takes longer than an hour is not joined by another', async () => {
    let asked = 0
    const clock = handClock()
    const slow = Promise.withResolvers<void>()
    const ifDue = (): Promise<void> => {
      asked++
      return slow.promise
    }
    backUpDaily(ifDue, true, { warn: unexpected, every: clock.every })
    await clock.strike()
    expect(asked).toBe(1)
    slow.resolve()
    await slow.promise
    await turn()
    await clock.strike()
    expect(asked).toBe(2)
  })

  it('that fails is a warning, and is tried again', async () => {
    const warnings: string[] = []
    const clock = handClock()
    const full = async (): Promise<void> => {
      throw new Error('no space')
    }
    backUpDaily(full, false, { warn: (sentence) => warnings.push(sentence), every: clock.every })
    await clock.strike()
    await clock.strike()
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(
      /backup of the database failed \(no space\)\. Look whether its folder can be written/,
    )
  })

  it('has a timer that lets the program end', () => {
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const stop = everyUnref(hour, () => undefined)
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout')).toHaveLength(before)
    stop()
  })
})

function counting(): { readonly backups: Backups; readonly taken: readonly number[] } {
  const taken: number[] = []
  const backupAt = (at: number): Backup => ({ file: `at ${at}`, at })
  return {
    taken,
    backups: {
      newest: async () => taken.map(backupAt).at(-1),
      take: async (now) => {
        taken.push(now)
        return backupAt(now)
      },
    },
  }
}

/** A clock that strikes when it is told to. */
function handClock() {
  const clock = { period: 0, isStopped: false, run: (): void => undefined }
  return {
    get period(): number {
      return clock.period
    },
    get isStopped(): boolean {
      return clock.isStopped
    },
    every: (ms: number, run: () => void) => {
      clock.period = ms
      clock.run = run
      return () => {
        clock.isStopped = true
      }
    },
    strike: async (): Promise<void> => {
      clock.run()
      await turn()
    },
  }
}

/** One turn of the event loop: what was begun and waits for nothing else is done then. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function unexpected(sentence: string): void {
  throw new Error(sentence)
}
