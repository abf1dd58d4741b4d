import { describe, expect, it } from 'vitest'
import { comingQuestions, countAskable, passedWith } from '../../../src/bot/quiz/daily-queue.ts'
import type { Item } from '../../../src/quiz/item.ts'
import { nextRuns } from '../../../src/schedule/next-run.ts'
import { items, lamps } from '../../support/quiz.ts'
import { madePlay, morning, series } from '../../support/quiz-play.ts'

const turns = nextRuns(series.plan, morning, 5)
const ids = (coming: readonly { readonly question?: { readonly item: Item } }[]) =>
  coming.map(({ question }) => question?.item.id)

describe('the questions to come', () => {
  it('are what is posted day after day, where nothing changes meanwhile', async () => {
    const play = madePlay()
    await play.store.series.create(series)
    const foreseen = ids(await comingQuestions(series, turns, play.deps))
    const posted: (string | undefined)[] = []
    for (const { at, date } of turns) {
      play.clock.now = at
      await play.run('post', 's1', { key: date })
      posted.push((await play.store.prompts.findByDate('g', 's1', date))?.item.id)
    }
    expect(foreseen).toEqual(posted)
    expect(new Set(foreseen).size).toBe(5)
  })

  it('have the one that is frozen for its day already', async () => {
    const play = madePlay()
    const [first] = turns
    await play.open(items.hostile, { series: 's1', date: first?.date ?? '' })
    expect(ids(await comingQuestions(series, turns, play.deps))[0]).toBe(items.hostile.id)
  })

  it('run out day by day, and nothing is kept of looking at them', async () => {
    const play = madePlay([items.typed, items.choice])
    const coming = await comingQuestions(series, turns, play.deps)
    expect(coming.map(({ question }) => question !== undefined)).toEqual([true, true, false, false, false])
    expect(await play.store.prompts.history('g', { limit: 10 })).toEqual([])
  })
})

describe('how many there are', () => {
  it('is counted by kinds, documents, the reading line and what is retired', async () => {
    const { deps, store } = madePlay()
    expect(await countAskable(series, deps)).toBe(4)
    expect(await countAskable({ ...series, kinds: ['choice', 'order'] }, deps)).toBe(2)
    expect(await countAskable({ ...series, documents: ['other'] }, deps)).toBe(0)
    await store.groups.change('g', { readingLine: { [lamps.id]: 0 } })
    expect(await countAskable(series, deps)).toBe(0)
    expect(await countAskable({ ...series, community: 'h' }, deps)).toBe(4)
  })
})

describe('what is passed over', () => {
  it('is kept for days from today on, and forgotten for those that are gone', () => {
    const passed = [
      { date: '2026-01-04', item: 'a' },
      { date: '2026-01-05', item: 'b' },
    ]
    expect(passedWith({ passed }, '2026-01-06', 'c', '2026-01-05')).toEqual([
      { date: '2026-01-05', item: 'b' },
      { date: '2026-01-06', item: 'c' },
    ])
    expect(passedWith({}, '2026-01-06', 'c', '2026-01-05')).toEqual([{ date: '2026-01-06', item: 'c' }])
  })
})
