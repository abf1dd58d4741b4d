import { describe, expect, it } from 'vitest'
import { groupZone } from '../../../src/bot/quiz/group-zone.ts'
import { learnerZone } from '../../../src/bot/quiz/learner-zone.ts'
import { madePlay, morning, series } from '../../support/quiz-play.ts'

describe('the zone of a member', () => {
  it('is what they set here, else what their platform tells, else that of the question', async () => {
    const { store, outlet } = madePlay()
    const who = { community: 'g', learner: 'x:ada' }
    const zone = (told?: string) =>
      learnerZone(who, 'Asia/Seoul', { store, outlet: { ...outlet, zoneOf: async () => told } })
    expect(await zone()).toBe('Asia/Seoul')
    expect(await zone('Europe/Paris')).toBe('Europe/Paris')
    await store.learners.change('g', 'x:ada', { zone: 'America/Lima' })
    expect(await zone('Europe/Paris')).toBe('America/Lima')
    expect(await zone('Mars/Olympus')).toBe('America/Lima')
    await store.learners.change('g', 'x:ada', { zone: 'Atlantis/Harbour' })
    expect(await zone('Mars/Olympus')).toBe('Asia/Seoul')
    const silent = { ...outlet, zoneOf: () => Promise.reject(new Error('no connection')) }
    expect(await learnerZone(who, 'UTC', { store, outlet: silent })).toBe('UTC')
    expect(await learnerZone({ ...who, community: 'other' }, 'UTC', { store, outlet })).toBe('UTC')
  })
})

describe('the zone of a group', () => {
  it('is that of its oldest daily question, which a draft is not', async () => {
    const { store } = madePlay()
    const deps = { store, now: () => morning }
    expect(await groupZone('g', deps)).toBe('UTC')
    const plan = { ...series.plan, zone: 'Europe/Berlin' }
    await store.series.create({ ...series, id: 'd', draft: {}, plan })
    expect(await groupZone('g', deps)).toBe('UTC')
    await store.series.create({ ...series, createdAt: 1 })
    expect(await groupZone('g', deps)).toBe('Asia/Seoul')
  })
})
