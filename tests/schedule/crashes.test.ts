import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ending } from '../../src/schedule/carry-out.ts'
import { type Jobs, mayHaveHappened, type Run } from '../../src/schedule/jobs.ts'
import { nextRun, nextRuns } from '../../src/schedule/next-run.ts'
import type { Plan, Weekday } from '../../src/schedule/plan.ts'
import { createRunner } from '../../src/schedule/runner.ts'
import { createDrivenClock, type DrivenClock } from '../support/driven-clock.ts'
import { createMemoryJobs, type MemoryJobs } from '../support/memory-jobs.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const START = Date.parse('2026-03-27T00:00Z')
const DAYS = 4
const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Over these days clocks go on in Berlin; the turns of two series come together. */
const plans: Readonly<Record<string, Plan>> = {
  berlin: { zone: 'Europe/Berlin', time: '02:30', weekdays: week, daysOff: [] },
  seoul: { zone: 'Asia/Seoul', time: '23:50', weekdays: week, daysOff: ['2026-03-28'] },
  utc: { zone: 'Etc/UTC', time: '14:50', weekdays: week, daysOff: [] },
}

type Effect = { readonly name: string; readonly run: Run }

/** What the processes share, and what can be seen of them from outside. */
type World = {
  readonly clock: DrivenClock
  readonly jobs: MemoryJobs
  readonly effects: Effect[]
  readonly active: Set<string>
  readonly collisions: string[]
}

/** One process; it dies at its step number `life`, in the middle of whatever it does, and never goes on. */
type Mortal = {
  readonly step: () => Promise<void>
  readonly isDead: () => boolean
  readonly active: Set<string>
}

function createMortal(life: number, die: () => void): Mortal {
  let left = life
  return {
    active: new Set(),
    isDead: () => left <= 0,
    step: () => {
      const isAlive = left-- > 1
      if (left === 0) die()
      return isAlive ? Promise.resolve() : new Promise(() => undefined)
    },
  }
}

/** Jobs that a process can die before and after each call of: the call has had its effect or not. */
function mortalJobs(jobs: Jobs, { step }: Mortal): Jobs {
  const guarded =
    <A extends readonly unknown[], R>(call: (...of: A) => Promise<R>) =>
    async (...of: A): Promise<R> => {
      await step()
      const result = await call(...of)
      await step()
      return result
    }
  return {
    dueSeries: guarded(jobs.dueSeries),
    open: guarded(jobs.open),
    advance: guarded(jobs.advance),
    claim: guarded(jobs.claim),
    renew: guarded(jobs.renew),
    release: guarded(jobs.release),
    finish: guarded(jobs.finish),
    nextDue: guarded(jobs.nextDue),
  }
}

async function act(
  world: World,
  mortal: Mortal,
  run: Run,
  lasts: number,
  signal: AbortSignal,
): Promise<Ending> {
  const name = `${run.subject} ${run.key}`
  await mortal.step()
  // It may have died of another step meanwhile.
  if (mortal.isDead()) await new Promise(() => undefined)
  if (world.active.has(name)) world.collisions.push(name)
  world.active.add(name)
  mortal.active.add(name)
  await mortal.step()
  await world.clock.wait(lasts, signal)
  await mortal.step()
  world.effects.push({ name, run })
  await mortal.step()
  world.active.delete(name)
  mortal.active.delete(name)
  return { kind: 'done', outcome: 'posted' }
}

/** Processes one after the other, each with a life of so many steps; the last lives to the end. */
function startLine(
  world: World,
  instance: string,
  lives: readonly number[],
  lasts: number,
  pause: number,
): void {
  const [life = Number.POSITIVE_INFINITY, ...rest] = lives
  const mortal = createMortal(life, () => {
    for (const name of mortal.active) world.active.delete(name)
    const restart = async (): Promise<void> => {
      await world.clock.wait(pause, new AbortController().signal)
      startLine(world, instance, rest, lasts, pause)
    }
    void restart()
  })
  const { clock } = world
  createRunner({
    jobs: mortalJobs(world.jobs, mortal),
    work: { daily: (run, signal) => act(world, mortal, run, lasts, signal) },
    now: clock.now,
    wait: async (milliseconds, signal) => {
      await clock.wait(milliseconds, signal)
      if (mortal.isDead()) await new Promise(() => undefined)
    },
    instance,
    report: () => undefined,
    everyMs: 20 * MINUTE,
    concurrency: 2,
  }).start()
}

async function live(lines: readonly (readonly number[])[], lasts: number, pause: number): Promise<World> {
  const clock = createDrivenClock(START)
  const world: World = { clock, jobs: createMemoryJobs(), effects: [], active: new Set(), collisions: [] }
  for (const [subject, plan] of Object.entries(plans)) {
    const first = nextRun(plan, START)
    if (first !== undefined) world.jobs.keepSeries({ community: 'c', kind: 'daily', subject, plan, ...first })
  }
  for (const [index, lives] of lines.entries()) startLine(world, `process ${index}`, lives, lasts, pause)
  await clock.pass(DAYS * DAY)
  return world
}

const planned = Object.entries(plans).flatMap(([subject, plan]) =>
  nextRuns(plan, START, DAYS + 1)
    .filter(({ at }) => at <= START + DAYS * DAY)
    .map(({ date }) => `${subject} ${date}`),
)

describe('processes that are killed at any step', () => {
  it('lose no turn, never do one twice at once, and repeat one only as a further try', async () => {
    const lives = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 8 })
    const lasts = fc.constantFrom(0, SECOND, 200 * SECOND)
    const pause = fc.constantFrom(SECOND, 3 * MINUTE)
    const killed = fc.asyncProperty(
      fc.array(lives, { minLength: 1, maxLength: 2 }),
      lasts,
      pause,
      async (...of) => {
        const { jobs, effects, collisions } = await live(...of)
        const ends = jobs.runs().map(({ subject, key, done }) => `${subject} ${key} ${done?.outcome}`)
        expect(ends.sort()).toEqual(planned.map((name) => `${name} posted`).sort())
        expect(collisions).toEqual([])
        const seen = new Set<string>()
        for (const { name, run } of effects) {
          expect(mayHaveHappened(run) || !seen.has(name)).toBe(true)
          seen.add(name)
        }
        expect([...seen].sort()).toEqual([...planned].sort())
      },
    )
    await fc.assert(killed, { numRuns: 100 })
  })

  it('repeat nothing where none is killed', async () => {
    const { effects } = await live([[], []], SECOND, SECOND)
    expect(effects.map(({ name }) => name).sort()).toEqual([...planned].sort())
    expect(effects.every(({ run }) => run.tries === 1)).toBe(true)
  })
})
