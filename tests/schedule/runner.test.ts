import { describe, expect, it } from 'vitest'
import type { Ending, Work } from '../../src/schedule/carry-out.ts'
import { mayHaveHappened, nextStretch } from '../../src/schedule/jobs.ts'
import { DAY, done, HOUR, MINUTE, monday, open, plan, posted, SECOND, scene } from './scene.ts'

describe('a runner', () => {
  it('carries out each turn of a series once, at its instant, and plans the next', async () => {
    const { jobs, clock, runner, begun } = scene()
    plan(jobs, 's')
    const at: number[] = []
    const one = runner(async () => {
      at.push(clock.now())
      return done
    })
    one.start()
    await clock.pass(3 * DAY)
    expect(begun.map(({ key, tries }) => [key, tries])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-03', 1],
      ['2026-03-04', 1],
    ])
    expect(at).toEqual([9, 33, 57].map((hour) => monday + hour * HOUR))
    expect(jobs.turnOf({ community: 'c', kind: 'daily', subject: 's' })?.date).toBe('2026-03-05')
    await one.stop()
  })

  it('wakes at the instant that something falls due, not at its next look', async () => {
    const { jobs, clock, runner, begun } = scene()
    await open(jobs, 'soon', monday + 7 * SECOND)
    const one = runner(posted, { everyMs: HOUR })
    one.start()
    await clock.pass(7 * SECOND - 1)
    expect(begun).toHaveLength(0)
    await clock.pass(1)
    expect(begun).toHaveLength(1)
    await one.stop()
  })

  it('sees what was opened meanwhile when it is woken, else at its next look', async () => {
    const { jobs, clock, runner, begun } = scene()
    const one = runner(posted, { everyMs: MINUTE })
    one.start()
    await clock.pass(SECOND)
    await open(jobs, 'now', clock.now())
    one.wake()
    await clock.pass(0)
    expect(begun).toHaveLength(1)
    await open(jobs, 'later', clock.now())
    await clock.pass(30 * SECOND)
    expect(begun).toHaveLength(1)
    await clock.pass(30 * SECOND)
    expect(begun).toHaveLength(2)
    await one.stop()
  })

  it('keeps a run longer than its lease by renewing it, so that no other process takes it', async () => {
    const { jobs, clock, runner, begun } = scene()
    await open(jobs, 'slow', monday)
    const slow: Work = async (_, signal) => {
      await clock.wait(5 * MINUTE, signal)
      return done
    }
    const both = [runner(slow), runner(slow, { instance: 'two' })]
    for (const each of both) each.start()
    await clock.pass(6 * MINUTE)
    expect(begun).toHaveLength(1)
    expect(jobs.runs()[0]?.tries).toBe(1)
    expect(jobs.runs()[0]?.done?.outcome).toBe('posted')
    await Promise.all(both.map((each) => each.stop()))
  })

  it('tries again when the work asks for it, and knows that nothing has happened', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'busy', monday)
    const again = (): Ending => ({ kind: 'again', at: clock.now() + MINUTE })
    const one = runner(async () => (clock.now() < monday + 30 * MINUTE ? again() : done), { maxTries: 3 })
    one.start()
    await clock.pass(HOUR)
    expect(begun).toHaveLength(31)
    expect(begun.some(mayHaveHappened)).toBe(false)
    expect(jobs.runs()[0]?.done).toEqual({ at: monday + 30 * MINUTE, outcome: 'posted' })
    expect(incidents).toEqual([])
    await one.stop()
  })

  it('lets go of a run that could not begin in time', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'early', monday - 2 * DAY, monday - DAY)
    const one = runner(posted)
    one.start()
    await clock.pass(SECOND)
    expect(begun).toEqual([])
    expect(jobs.runs()[0]?.done?.outcome).toBe('missed')
    expect(incidents).toMatchObject([{ kind: 'missed', keys: ['early'] }])
    await one.stop()
  })

  it('stops when what is under way has ended, and begins nothing more', async () => {
    const { jobs, clock, runner, begun } = scene()
    await open(jobs, 'first', monday)
    await open(jobs, 'second', monday + 2 * SECOND)
    const one = runner(async (_, signal) => {
      await clock.wait(4 * SECOND, signal)
      return done
    })
    one.start()
    await clock.pass(SECOND)
    let hasStopped = false
    const stopped = one.stop().then(() => {
      hasStopped = true
    })
    await clock.pass(2 * SECOND)
    expect(hasStopped).toBe(false)
    await clock.pass(2 * SECOND)
    await stopped
    expect(begun.map(({ key }) => key)).toEqual(['first'])
    expect(jobs.runs()[0]?.done?.outcome).toBe('posted')
  })

  it('rests where nothing is due', async () => {
    const { clock, runner } = scene()
    const one = runner(posted, { everyMs: 10 * SECOND })
    one.start()
    await clock.pass(HOUR)
    expect(clock.waits()).toBeLessThanOrEqual(361)
    await one.stop()
  })

  it('leaves kinds that it has no work for to others', async () => {
    const { jobs, clock, runner, begun } = scene()
    await jobs.open([
      {
        community: 'c',
        kind: 'newer',
        subject: 's',
        key: 'k',
        due: monday,
        until: undefined,
        done: undefined,
      },
    ])
    const one = runner(posted)
    one.start()
    await clock.pass(HOUR)
    expect(begun).toEqual([])
    expect(jobs.runs()[0]?.tries).toBe(0)
    await one.stop()
  })

  it('refuses a lease that outlasts what chat servers remember', () => {
    const { runner } = scene()
    expect(() => runner(posted, { leaseMs: 2 * MINUTE })).toThrow(/less than two minutes/)
  })
})

describe('downtime', () => {
  it('is caught up with the newest missed turn alone; older ones are written down and said', async () => {
    const { jobs, clock, runner, begun, incidents } = scene(monday + 3 * DAY + 20 * HOUR)
    plan(jobs, 's')
    const one = runner(posted)
    one.start()
    await clock.pass(DAY)
    expect(begun.map(({ key }) => key)).toEqual(['2026-03-05', '2026-03-06'])
    expect(jobs.runs().map(({ key, done: end }) => `${key} ${end?.outcome}`)).toEqual([
      '2026-03-02 missed',
      '2026-03-03 missed',
      '2026-03-04 missed',
      '2026-03-05 posted',
      '2026-03-06 posted',
    ])
    expect(incidents).toMatchObject([{ kind: 'missed', keys: ['2026-03-02', '2026-03-03', '2026-03-04'] }])
    await one.stop()
  })

  it('is not caught up when less than two hours of the day are left', async () => {
    const { jobs, clock, runner, begun, incidents } = scene(monday + 22 * HOUR + 1)
    plan(jobs, 's')
    const one = runner(posted)
    one.start()
    await clock.pass(HOUR)
    expect(begun).toEqual([])
    expect(incidents).toMatchObject([{ kind: 'missed', keys: ['2026-03-02'] }])
    await one.stop()
  })
})

describe('the next stretch', () => {
  it('is the same for all who ask within one, and later than each of them', () => {
    expect(nextStretch(30_001, 30_000)).toEqual({ key: '60000', due: 60_000 })
    expect(nextStretch(59_999, 30_000).key).toBe('60000')
    expect(nextStretch(60_000, 30_000).due).toBe(90_000)
  })
})
