import { describe, expect, it } from 'vitest'
import type { Series } from '../../../src/store/series.ts'
import { type Daily, madeDaily, messageIn } from '../../support/quiz-daily.ts'
import { buttonsOf, morning, series, toldBy } from '../../support/quiz-play.ts'

const day = 86_400_000
const next = { nextAt: morning + day, nextDate: '2026-01-06' }
const labels = (reply: Parameters<typeof messageIn>[0]): readonly string[] =>
  Object.keys(buttonsOf(messageIn(reply)))

async function withSeries(changed: Partial<Series> = {}): Promise<Daily> {
  const made = madeDaily()
  await made.store.series.create({ ...series, ...next, ...changed })
  return made
}

const found = (made: Daily) => made.store.series.find('g', 's1')

describe('skipping a day', () => {
  it('lets the next date go by, once, and can be taken back', async () => {
    const made = await withSeries()
    const reply = await made.push(await made.daily(), 'Skip the next')
    expect(toldBy(reply)).toMatch(/^update: Nothing will be asked on Tue 6 Jan\./)
    expect(toldBy(reply)).toContain('Next: Wed 7 Jan, 09:00')
    expect(await found(made)).toMatchObject({
      skips: ['2026-01-06'],
      nextDate: '2026-01-07',
      nextAt: morning + 2 * day,
    })
    await made.act('d-skip:v1:s1:2026-01-06')
    expect(await found(made)).toMatchObject({ skips: ['2026-01-06'], nextDate: '2026-01-07' })
    const back = await made.push(reply, 'Ask on Tue 6 Jan after all')
    expect(toldBy(back)).toContain('A question will be asked on Tue 6 Jan after all.')
    expect(await found(made)).toMatchObject({ skips: [], ...next })
  })

  it('forgets skips of long ago, and takes no date that is none', async () => {
    const made = await withSeries({ skips: ['2025-11-01', '2026-01-02'] })
    await made.act('d-skip:v1:s1:2026-01-06')
    expect((await found(made))?.skips).toEqual(['2026-01-02', '2026-01-06'])
    expect(toldBy(await made.act('d-skip:v1:s1:tomorrow'))).toContain('I no longer know it')
    expect(toldBy(await made.act('d-skip:v1:s1'))).toContain('I no longer know it')
    expect((await found(made))?.skips).toEqual(['2026-01-02', '2026-01-06'])
  })
})

describe('a pause', () => {
  it('of seven days goes on by itself', async () => {
    const made = await withSeries()
    const reply = await made.push(await made.daily(), 'Pause 7 days')
    expect(toldBy(reply)).toMatch(/^update: Paused\. It goes on by itself on Mon 12 Jan\./)
    expect(toldBy(reply)).toContain('State: paused; it goes on by itself on Mon 12 Jan')
    expect(await found(made)).toMatchObject({ plan: { from: '2026-01-12' }, nextDate: '2026-01-12' })
    expect(labels(reply)).toContain('Resume')
    expect(labels(reply)).not.toContain('Pause')
    made.clock.now = morning + 7 * day
    expect(toldBy(await made.daily())).toContain('State: it runs')
  })

  it('by hand lasts until it is resumed, and nothing is due meanwhile', async () => {
    const made = await withSeries()
    const reply = await made.push(await made.daily(), 'Pause')
    expect(toldBy(reply)).toMatch(/^update: Paused\. Nothing is posted until a host resumes it\./)
    expect(await made.store.jobs.nextDue(0, ['post'])).toBeUndefined()
    expect((await found(made))?.nextAt).toBeUndefined()
    made.clock.now = morning + 30 * day
    const resumed = await made.push(reply, 'Resume')
    expect(toldBy(resumed)).toMatch(/^update: It goes on\./)
    const after = await found(made)
    expect(after).toMatchObject({ nextDate: '2026-02-05' })
    expect(after?.pausedAt).toBeUndefined()
  })

  it('of either kind ends with Resume', async () => {
    const made = await withSeries()
    await made.act('d-week:v1:s1')
    await made.act('d-pause:v1:s1')
    await made.act('d-resume:v1:s1')
    const after = await found(made)
    expect(after).toMatchObject(next)
    expect(after?.plan).toEqual(series.plan)
  })
})

describe('removing', () => {
  it('is asked once more, and then leaves what was asked', async () => {
    const made = await withSeries()
    const asked = await made.push(await made.daily(), 'Remove')
    expect(toldBy(asked)).toMatch(/^update: Remove this daily question\?/)
    expect(labels(asked)).toEqual(['Yes, remove it', 'Keep it'])
    expect(toldBy(await made.push(asked, 'Keep it'))).toContain('State: it runs')
    expect(await found(made)).toBeDefined()
    const gone = await made.push(asked, 'Yes, remove it')
    expect(toldBy(gone)).toMatch(/^update: Removed\./)
    expect(await made.kept()).toEqual([])
    expect(toldBy(await made.push(asked, 'Yes, remove it'))).toContain('no longer there')
  })
})

describe('how the last one went', () => {
  it.each([
    ['posted', 'Last: Sun 4 Jan, posted'],
    ['nothing', 'no question was left'],
    ['missed', 'I was not running at that time'],
    ['gone', 'the channel is no longer there'],
    ['failed', 'something went wrong here'],
    ['a word of a later program', 'something went wrong here'],
  ])('is told of a run that ended as %s', async (outcome, says) => {
    const made = await withSeries()
    const run = { community: 'g', kind: 'post', subject: 's1', until: undefined, due: 1 }
    await made.store.jobs.open([
      { ...run, key: '2026-01-03', done: { at: 1, outcome: 'changed' } },
      { ...run, key: '2026-01-04', done: { at: 1, outcome } },
      { ...run, key: '2026-01-05', done: undefined },
    ])
    expect(toldBy(await made.daily())).toContain(says)
  })

  it('is a skip where a host skipped it, and nothing where nothing was yet', async () => {
    expect(toldBy(await (await withSeries({ skips: ['2026-01-03'] })).daily())).toContain(
      'Last: Sat 3 Jan, skipped',
    )
    expect(toldBy(await (await withSeries()).daily())).not.toContain('Last:')
  })
})
