import { afterEach, describe, expect, it } from 'vitest'
import type { Jobs } from '../../src/schedule/jobs.ts'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { claimOf, onlyRun, runOf, seriesOf } from '../store/quiz-samples.ts'
import type { OpenEmpty } from './store.ts'

/** What every database owes the runner, and those who plan for it. */
export function storeJobsContract(name: string, openEmpty: OpenEmpty): void {
  const opened: Store[] = []
  const open: OpenEmpty = async (deps) => {
    const store = await openEmpty(deps)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  const openJobs = async (): Promise<Jobs> => (await open()).jobs

  describe(`${name} as the store of series`, () => {
    it('gives back what was made, field by field, each community its own', async () => {
      const { series } = await open()
      const { kinds: _, documents: __, notify: ___, nextAt: ____, nextDate: _____, ...bare } = seriesOf()
      await series.create(seriesOf())
      await series.create({ ...bare, id: 's2', pausedAt: 77 })
      await series.create(seriesOf({ community: 'h', channel: 'theirs' }))
      expect(await series.find('g', 's1')).toEqual(seriesOf())
      expect(await series.find('g', 's2')).toEqual({ ...bare, id: 's2', pausedAt: 77 })
      expect((await series.find('h', 's1'))?.channel).toBe('theirs')
      expect(await series.find('h', 's2')).toBeUndefined()
      await expect(series.create(seriesOf())).rejects.toThrow(
        /^The series s1 of the community g is there already/,
      )
    })

    it('lists them from the oldest, paused ones too', async () => {
      const { series } = await open()
      await series.create(seriesOf({ id: 'b', createdAt: 2 }))
      await series.create(seriesOf({ id: 'c', createdAt: 1, pausedAt: 3 }))
      await series.create(seriesOf({ id: 'a', createdAt: 2 }))
      expect((await series.list('g')).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
      expect(await series.list('h')).toEqual([])
    })

    it('changes what is named, takes away what is undefined, and leaves the rest', async () => {
      const { series } = await open()
      await series.create(seriesOf())
      const { kinds: _, ...rest } = seriesOf({ reveal: '08:00', pausedAt: 9 })
      expect(await series.change('g', 's1', { reveal: '08:00', kinds: undefined, pausedAt: 9 })).toEqual(rest)
      const { pausedAt: __, nextAt: ___, nextDate: ____, ...last } = rest
      const changes = { pausedAt: undefined, nextAt: undefined, nextDate: undefined }
      expect(await series.change('g', 's1', changes)).toEqual(last)
      expect(await series.find('g', 's1')).toEqual(last)
      expect(await series.change('g', 's9', {})).toBeUndefined()
    })

    it('loses none of several changes that are made at once', async () => {
      const { series } = await open()
      await series.create(seriesOf())
      await Promise.all([
        series.change('g', 's1', { thread: false }),
        series.change('g', 's1', { channel: 'd' }),
        series.change('g', 's1', { skips: [] }),
        series.change('g', 's1', { nextAt: 8000, nextDate: '2026-03-06' }),
      ])
      const next = { nextAt: 8000, nextDate: '2026-03-06' }
      expect(await series.find('g', 's1')).toEqual(
        seriesOf({ thread: false, channel: 'd', skips: [], ...next }),
      )
    })

    it('refuses what it could not read again, and leaves what is there', async () => {
      const { series } = await open()
      await series.create(seriesOf())
      const wrong = series.change('g', 's1', { reveal: 'at noon' })
      await expect(wrong).rejects.toBeInstanceOf(StoreError)
      await expect(wrong).rejects.toThrow('reveal is not a time of day')
      expect(await series.find('g', 's1')).toEqual(seriesOf())
    })

    it('removes one for good', async () => {
      const { series } = await open()
      await series.create(seriesOf())
      expect([await series.remove('g', 's1'), await series.remove('g', 's1')]).toEqual([true, false])
      expect(await series.list('g')).toEqual([])
    })
  })

  describe(`${name} as the store of turns`, () => {
    const plan = { ...seriesOf().plan, daysOff: ['2026-12-24/2027-01-02', '2026-03-04'] }
    const due = { community: 'g', kind: 'post', subject: 's1', at: 5000, date: '2026-03-02', plan }

    it('gives the series whose turn has come, earliest first, with skipped days as days off', async () => {
      const { series, jobs } = await open()
      await series.create(seriesOf({ id: 's2', nextAt: 5001 }))
      await series.create(seriesOf({ community: 'h', id: 's3', nextAt: 4000 }))
      await series.create(seriesOf({ id: 'paused', pausedAt: 1 }))
      await series.create(seriesOf())
      expect(await jobs.dueSeries(5000, ['post'], 9)).toEqual([
        { ...due, community: 'h', subject: 's3', at: 4000 },
        due,
      ])
      expect((await jobs.dueSeries(9000, ['post'], 2)).map(({ subject }) => subject)).toEqual(['s3', 's1'])
      expect(await jobs.dueSeries(9000, ['remind'], 9)).toEqual([])
    })

    it('moves a series on once for each turn', async () => {
      const { series, jobs } = await open()
      await series.create(seriesOf())
      const next = { at: 7000, date: '2026-03-06' }
      expect([await jobs.advance(due, next), await jobs.advance(due, next)]).toEqual([true, false])
      expect(await series.find('g', 's1')).toMatchObject({ nextAt: 7000, nextDate: '2026-03-06' })
      expect(await jobs.advance({ ...due, ...next }, undefined)).toBe(true)
      expect(await jobs.dueSeries(1e12, ['post'], 9)).toEqual([])
      expect((await series.find('g', 's1'))?.nextAt).toBeUndefined()
    })

    it('does not move on a series whose plan was set anew since it came due: its next turn is another', async () => {
      const { series, jobs } = await open()
      await series.create(seriesOf())
      const [due] = await jobs.dueSeries(5000, ['post'], 9)
      if (due === undefined) throw new Error('the series is not due')
      // The turn that is due stands as it did: only the days after it are others.
      await series.change('g', 's1', { plan: { ...seriesOf().plan, weekdays: [1] } })
      const tomorrow = { at: 9000, date: '2026-03-03' }
      expect(await jobs.advance(due, tomorrow)).toBe(false)
      const [again] = await jobs.dueSeries(5000, ['post'], 9)
      expect(again?.plan.weekdays).toEqual([1])
      expect(again !== undefined && (await jobs.advance(again, tomorrow))).toBe(true)
      expect(await series.find('g', 's1')).toMatchObject({ nextAt: 9000, plan: { weekdays: [1] } })
    })

    it('reminds members who have reviews on, at their hour in their zone', async () => {
      const { learners, jobs } = await open()
      const settings = { reviews: 'on', remindAt: '20:15', zone: 'Asia/Seoul' } as const
      for (const learner of ['ada', 'off', 'silent']) {
        await learners.change('g', learner, settings)
        await learners.remindNext('g', learner, { at: 4500, date: '2026-03-01' })
      }
      await learners.change('g', 'off', { reviews: 'off' })
      await learners.change('g', 'silent', { remindAt: undefined })
      const always = { zone: 'Asia/Seoul', time: '20:15', weekdays: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }
      const [first, ...others] = await jobs.dueSeries(5000, ['post', 'remind'], 9)
      expect(others).toEqual([])
      const expected = { community: 'g', kind: 'remind', subject: 'ada', at: 4500, date: '2026-03-01' }
      expect(first).toEqual({ ...expected, plan: always })
      if (first === undefined) return
      expect(await jobs.advance(first, { at: 9000, date: '2026-03-02' })).toBe(true)
      expect(await jobs.advance(first, undefined)).toBe(false)
      expect((await learners.members('g'))[0]?.nextReminder).toEqual({ at: 9000, date: '2026-03-02' })
    })
  })

  describe(`${name} as the store of runs`, () => {
    it('knows a run once, whatever is said of it later', async () => {
      const jobs = await openJobs()
      expect(await jobs.open([])).toBe(0)
      expect(await jobs.open([runOf(), runOf({ key: 'other' })])).toBe(2)
      expect(await jobs.open([runOf({ due: 1 }), runOf({ key: 'third', until: 8000 })])).toBe(1)
      const runs = await jobs.claim(claimOf(5000))
      expect(runs).toHaveLength(3)
      const named = { community: 'g', kind: 'post', subject: 's1', due: 5000, tries: 1, settled: 0 }
      expect(runs).toContainEqual({ ...named, key: 'third', until: 8000 })
    })

    it('gives what is due, of the kinds that are asked for, the earliest first', async () => {
      const jobs = await openJobs()
      await jobs.open([
        runOf({ key: 'late', due: 3000 }),
        runOf({ key: 'early', due: 2000 }),
        runOf({ key: 'missed', due: 1000, done: { at: 1500, outcome: 'missed' } }),
        runOf({ key: 'other', due: 1000, kind: 'reveal' }),
        runOf({ key: 'future', due: 3001 }),
      ])
      const keys = async (now: number, limit: number): Promise<readonly string[]> =>
        (await jobs.claim(claimOf(now, { limit }))).map(({ key }) => key)
      expect(await keys(3000, 1)).toEqual(['early'])
      expect(await keys(3000, 9)).toEqual(['late'])
      expect(await keys(3000, 9)).toEqual([])
      expect(await jobs.claim(claimOf(3000, { kinds: [] }))).toEqual([])
      // Both leases have ended by now.
      expect(await keys(3100, 9)).toEqual(['early', 'late', 'future'])
    })

    it('takes a run from who let the lease end, who can do nothing with it any more', async () => {
      const jobs = await openJobs()
      await jobs.open([runOf()])
      const first = onlyRun(await jobs.claim(claimOf(5000)))
      expect(await jobs.renew(first, 6000)).toBe(true)
      expect(await jobs.claim(claimOf(5999))).toEqual([])
      const second = onlyRun(await jobs.claim(claimOf(6000)))
      expect(second.tries).toBe(2)
      expect(await jobs.renew(first, 9000)).toBe(false)
      expect(await jobs.release(first, 6001, true)).toBe(false)
      expect(await jobs.finish(first, 'posted', 6001)).toBe(false)
      expect(await jobs.finish(second, 'posted', 6002)).toBe(true)
      expect(await jobs.finish(second, 'again', 6003)).toBe(false)
      expect(await jobs.claim(claimOf(1e9))).toEqual([])
    })

    it('counts the tries that are known to have had no effect, and waits as long as it is told', async () => {
      const jobs = await openJobs()
      await jobs.open([runOf()])
      await jobs.release(onlyRun(await jobs.claim(claimOf(5000))), 5500, true)
      expect(await jobs.claim(claimOf(5499))).toEqual([])
      const second = onlyRun(await jobs.claim(claimOf(5500)))
      expect(second).toMatchObject({ tries: 2, settled: 1 })
      await jobs.release(second, 5600, false)
      expect(onlyRun(await jobs.claim(claimOf(5600)))).toMatchObject({ tries: 3, settled: 1 })
    })

    it('knows when something is due next', async () => {
      const { series, learners, jobs } = await open()
      const kinds = ['post', 'reveal', 'remind']
      expect(await jobs.nextDue(0, kinds)).toBeUndefined()
      await jobs.open([
        runOf({ due: 7000 }),
        runOf({ kind: 'reveal', due: 6000 }),
        runOf({ key: 'missed', due: 2000, done: { at: 1, outcome: 'missed' } }),
      ])
      expect([await jobs.nextDue(0, kinds), await jobs.nextDue(0, ['post'])]).toEqual([6000, 7000])
      await jobs.claim(claimOf(6000, { kinds: ['reveal'], leaseUntil: 6500 }))
      expect(await jobs.nextDue(6000, kinds)).toBe(6500)
      await series.create(seriesOf({ id: 'paused', nextAt: 5200, pausedAt: 3 }))
      await series.create(seriesOf({ nextAt: 5500 }))
      expect([await jobs.nextDue(0, kinds), await jobs.nextDue(5500, kinds)]).toEqual([5500, 6500])
      await learners.change('g', 'ada', { reviews: 'on', remindAt: '08:00' })
      await learners.remindNext('g', 'ada', { at: 5400, date: '2026-03-02' })
      expect([await jobs.nextDue(0, kinds), await jobs.nextDue(0, [])]).toEqual([5400, undefined])
    })

    it('says how a run ended, and forgets the old ones that did', async () => {
      const { jobs } = await open()
      await jobs.open([runOf(), runOf({ key: 'open' })])
      const runs = await jobs.claim(claimOf(5000))
      expect(await jobs.outcomeOf(runOf())).toBeUndefined()
      for (const run of runs) if (run.key !== 'open') await jobs.finish(run, 'posted', 6000)
      expect(await jobs.outcomeOf(runOf())).toBe('posted')
      expect(await jobs.prune(6000)).toBe(0)
      expect(await jobs.prune(6001)).toBe(1)
      expect(await jobs.outcomeOf(runOf())).toBeUndefined()
      expect(onlyRun(await jobs.claim(claimOf(9000))).key).toBe('open')
    })
  })
}
