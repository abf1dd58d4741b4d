import { describe, expect, it } from 'vitest'
import type { Work } from '../../src/schedule/carry-out.ts'
import { type Jobs, mayHaveHappened } from '../../src/schedule/jobs.ts'
import { DAY, done, HOUR, MINUTE, monday, open, plan, posted, SECOND, scene } from './scene.ts'

describe('a runner where something goes wrong', () => {
  it('tries again what failed, later each time, and says that an earlier try may have happened', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'hard', monday)
    const one = runner(async ({ tries }) => {
      if (tries < 3) throw new Error('no connection')
      return done
    })
    one.start()
    await clock.pass(MINUTE)
    expect(begun.map((run) => [run.tries, mayHaveHappened(run)])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ])
    expect(incidents.map(({ kind }) => kind)).toEqual(['failed', 'failed'])
    expect(incidents[0]?.sentence).toContain('no connection')
    await one.stop()
  })

  it('gives up after so many tries, says so, and keeps the outcome', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'never', monday)
    const one = runner(() => Promise.reject(new Error('no such channel')), { maxTries: 4 })
    one.start()
    await clock.pass(HOUR)
    expect(begun).toHaveLength(4)
    expect(jobs.runs()[0]?.done?.outcome).toBe('failed')
    expect(incidents.at(-1)).toMatchObject({ kind: 'gave-up', keys: ['never'] })
    await one.stop()
  })

  it('leaves a late run that may have happened to the work, which alone can tell', async () => {
    const { jobs, clock, runner, begun } = scene()
    await open(jobs, 'early', monday - 2 * DAY, monday - DAY)
    await jobs.claim({
      now: monday - 2 * DAY,
      leaseUntil: monday - 2 * DAY,
      kinds: ['daily'],
      limit: 1,
      holder: 'gone',
    })
    const one = runner(posted)
    one.start()
    await clock.pass(SECOND)
    expect(begun).toMatchObject([{ key: 'early', tries: 2 }])
    await one.stop()
  })

  it('lets go of work that hangs, and frees its place', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'hangs', monday)
    await open(jobs, 'waits', monday + 1)
    let wasTold = false
    const hang: Work = ({ key, tries }, signal) => {
      if (key === 'waits' || tries > 1) return posted()
      signal.addEventListener('abort', () => {
        wasTold = true
      })
      return new Promise(() => undefined)
    }
    const one = runner(hang, { concurrency: 1, longestMs: 3 * MINUTE })
    one.start()
    await clock.pass(3 * MINUTE - 1)
    expect(begun).toHaveLength(1)
    await clock.pass(MINUTE)
    expect(wasTold).toBe(true)
    expect(begun.map(({ key, tries }) => `${key} ${tries}`)).toEqual(['hangs 1', 'waits 1', 'hangs 2'])
    expect(incidents[0]?.sentence).toContain('longer than 180 s')
    await one.stop()
  })

  it('is not held up by a series that fails or is slow', async () => {
    const { jobs, clock, runner, begun } = scene()
    for (const subject of ['bad', 'slow', 'a', 'b', 'c']) plan(jobs, subject)
    const one = runner(
      async ({ subject }, signal) => {
        if (subject === 'bad') throw new Error('refused')
        if (subject === 'slow') await clock.wait(4 * HOUR, signal)
        return done
      },
      { concurrency: 2, longestMs: 5 * HOUR },
    )
    one.start()
    await clock.pass(9 * HOUR + SECOND)
    expect(begun.map(({ subject }) => subject)).toEqual(['bad', 'slow', 'a', 'b', 'c'])
    await clock.pass(5 * HOUR)
    await one.stop()
  })

  it('puts off series whose plan is none, however many, and goes on with the others', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    for (let i = 0; i < 150; i++) plan(jobs, `bad ${i}`, { zone: 'Mars/Olympus' })
    plan(jobs, 'good', {}, monday + 9 * HOUR + 1)
    const one = runner(posted)
    one.start()
    await clock.pass(9 * HOUR + 10 * MINUTE)
    expect(begun.map(({ subject }) => subject)).toEqual(['good'])
    expect(incidents.find(({ kind }) => kind === 'stuck')?.sentence).toContain('Mars/Olympus')
    await one.stop()
  })

  it('says once that the database is down, asks it less and less, and then catches up', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    plan(jobs, 's')
    let [isDown, asked] = [true, 0]
    const dueSeries: Jobs['dueSeries'] = (...of) => {
      asked++
      return isDown ? Promise.reject(new Error('connection refused')) : jobs.dueSeries(...of)
    }
    const claim: Jobs['claim'] = (of) =>
      isDown ? Promise.reject(new Error('connection refused')) : jobs.claim(of)
    const one = runner(posted, { jobs: { ...jobs, dueSeries, claim } })
    one.start()
    await clock.pass(10 * HOUR)
    expect(asked).toBeLessThan(620)
    expect(incidents).toHaveLength(1)
    expect(incidents[0]).toMatchObject({ kind: 'unreachable' })
    expect(incidents[0]?.sentence).toContain('connection refused')
    isDown = false
    await clock.pass(MINUTE)
    expect(incidents.map(({ kind }) => kind)).toEqual(['unreachable', 'reachable'])
    expect(begun.map(({ key }) => key)).toEqual(['2026-03-02'])
    await one.stop()
  })

  it('does not take an outage in the midst of its work for the fault of each series', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    for (let i = 0; i < 50; i++) plan(jobs, `series ${i}`)
    let [isDown, refused] = [true, 0]
    const opens: Jobs['open'] = (of) => {
      if (!isDown) return jobs.open(of)
      refused++
      return Promise.reject(new Error('too many connections'))
    }
    const one = runner(posted, { jobs: { ...jobs, open: opens } })
    one.start()
    await clock.pass(9 * HOUR + 1)
    expect(refused).toBe(3)
    expect(incidents.map(({ kind }) => kind)).toEqual(['stuck', 'stuck', 'stuck', 'unreachable'])
    isDown = false
    await clock.pass(2 * MINUTE)
    expect(new Set(begun.map(({ subject }) => subject)).size).toBe(50)
    await one.stop()
  })

  it('writes an end down when the database is back, and does not do the work again meanwhile', async () => {
    const { jobs, clock, runner, begun } = scene()
    await open(jobs, 'one', monday)
    let isDown = false
    const finish: Jobs['finish'] = (...of) =>
      isDown ? Promise.reject(new Error('gone')) : jobs.finish(...of)
    const renew: Jobs['renew'] = (...of) => (isDown ? Promise.reject(new Error('gone')) : jobs.renew(...of))
    const one = runner(
      async () => {
        isDown = true
        return done
      },
      { jobs: { ...jobs, finish, renew } },
    )
    one.start()
    // The lease ends meanwhile, and the runner is given its own run again.
    await clock.pass(10 * MINUTE)
    isDown = false
    await clock.pass(2 * MINUTE)
    expect(begun).toHaveLength(1)
    expect(jobs.runs()[0]?.done?.outcome).toBe('posted')
    await one.stop()
  })

  it('tells the work when another process has taken the run, and keeps what that one writes', async () => {
    const { jobs, clock, runner, incidents } = scene()
    await open(jobs, 'one', monday)
    let wasTold = false
    const one = runner(async (_, signal) => {
      await clock.wait(HOUR, signal)
      wasTold = signal.aborted
      return { kind: 'done', outcome: 'mine' }
    })
    one.start()
    await clock.pass(SECOND)
    const late = clock.now() + 10 * MINUTE
    const [theirs] = await jobs.claim({
      now: late,
      leaseUntil: late,
      kinds: ['daily'],
      limit: 1,
      holder: 'two',
    })
    await clock.pass(MINUTE)
    expect(wasTold).toBe(true)
    expect(theirs && (await jobs.finish(theirs, 'theirs', late))).toBe(true)
    expect(jobs.runs()[0]?.done?.outcome).toBe('theirs')
    expect(incidents.map(({ kind }) => kind)).toEqual(['taken'])
    await one.stop()
  })

  it('leaves work that hangs behind at a stop after a few seconds: the next start begins it again at once', async () => {
    const { jobs, clock, runner, begun, incidents } = scene()
    await open(jobs, 'hangs', monday)
    let wasTold = false
    const hang: Work = ({ tries }, signal) => {
      if (tries > 1) return posted()
      signal.addEventListener('abort', () => {
        wasTold = true
      })
      return new Promise(() => undefined)
    }
    const one = runner(hang)
    one.start()
    await clock.pass(SECOND)
    let hasStopped = false
    const stopped = one.stop().then(() => {
      hasStopped = true
    })
    await clock.pass(4 * SECOND - 1)
    expect([hasStopped, wasTold]).toEqual([false, false])
    await clock.pass(1)
    expect([hasStopped, wasTold]).toEqual([true, true])
    await stopped
    expect(incidents.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('was under way when the program ended'),
    ])
    const two = runner(hang, { instance: 'two' })
    two.start()
    await clock.pass(SECOND)
    expect(begun.map((run) => [run.tries, mayHaveHappened(run)])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(jobs.runs()[0]?.done?.outcome).toBe('posted')
    await two.stop()
  })

  it('stops although neither the work nor the database ever answers again', async () => {
    const { jobs, clock, runner } = scene()
    await open(jobs, 'hangs', monday)
    const never = (): Promise<never> => new Promise(() => undefined)
    const one = runner(never)
    one.start()
    await clock.pass(SECOND)
    Object.assign(jobs, { claim: never, dueSeries: never, renew: never, release: never, finish: never })
    let hasStopped = false
    const stopped = one.stop().then(() => {
      hasStopped = true
    })
    await clock.pass(6 * SECOND)
    expect(hasStopped).toBe(true)
    await stopped
  })

  it('says at a stop what it could not write down, instead of hanging', async () => {
    const { jobs, clock, runner, incidents } = scene()
    await open(jobs, 'one', monday)
    const finish: Jobs['finish'] = () => Promise.reject(new Error('disk full'))
    const one = runner(posted, { jobs: { ...jobs, finish } })
    one.start()
    await clock.pass(MINUTE)
    await one.stop()
    expect(incidents).toMatchObject([{ kind: 'unrecorded', keys: ['one'] }])
  })
})
