import { describe, expect, it } from 'vitest'
import type { Series } from '../../src/store/series.ts'
import { readSeriesSettings } from '../../src/store/series-settings.ts'
import { memoryStore } from '../support/bot.ts'
import { series } from '../support/quiz-play.ts'

describe('a series that is put together', () => {
  it('is kept as a draft, of a new series or of a change, until that is taken away', async () => {
    const store = memoryStore()
    const draft: Series = { ...series, draft: { of: 's0' } }
    await store.series.create(draft)
    await store.series.create({ ...series, id: 's2', draft: {} })
    expect(await store.series.list('g')).toEqual([draft, { ...series, id: 's2', draft: {} }])
    expect(await store.series.change('g', 's1', { draft: undefined })).toEqual(series)
    expect(await store.series.find('g', 's1')).toEqual(series)
  })

  it('is never due', async () => {
    const store = memoryStore()
    await store.series.create({ ...series, draft: {} })
    expect(await store.jobs.dueSeries(Number.MAX_SAFE_INTEGER, ['post'], 10)).toEqual([])
  })

  it('keeps the questions that were passed over, each with its date', async () => {
    const store = memoryStore()
    const passed = [
      { date: '2026-01-06', item: 'a' },
      { date: '2026-01-06', item: 'b' },
    ]
    await store.series.create(series)
    await store.series.change('g', 's1', { passed })
    expect((await store.series.find('g', 's1'))?.passed).toEqual(passed)
  })

  it.each([
    { draft: true },
    { draft: { of: 7 } },
    { passed: [{ date: 'soon', item: 'a' }] },
    { passed: [7] },
  ])('is damaged where it says %j', (damage) => {
    const { community: _, id: __, createdAt: ___, ...settings } = series
    expect(() => readSeriesSettings(JSON.stringify({ ...settings, ...damage }))).toThrow()
  })
})
