import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { passageOf } from '../../src/bot/cite/passage-code.ts'
import { suggestIn } from '../../src/bot/suggest.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { memoryStore } from '../support/bot.ts'
import { lighthouse } from '../support/lighthouse.ts'

const store = memoryStore()
const warnings: string[] = []
const deps = {
  library: lighthouse,
  answerer: createAnswerer(lighthouse, indexLibrary(lighthouse)),
  now: () => Date.UTC(2026, 6, 1),
  store,
  warn: (sentence: string) => warnings.push(sentence),
}
const suggest = await suggestIn('g', deps)

describe('what is offered while somebody types', () => {
  it('are times in quarters of an hour, in both halves of the day', () => {
    expect(suggest('time', '9').slice(0, 5)).toEqual(
      ['09:00', '09:15', '09:30', '09:45', '21:00'].map((time) => ({ value: time, label: time })),
    )
  })

  it('are zones by a city, with how far they are from UTC on this day', async () => {
    expect(suggest('zone', 'berl')).toEqual([{ value: 'Europe/Berlin', label: 'Berlin, Germany (UTC+2)' }])
    const inWinter = suggestIn('g', { ...deps, now: () => Date.UTC(2026, 0, 1) })
    expect((await inWinter)('zone', 'berl')[0]?.label).toBe('Berlin, Germany (UTC+1)')
  })

  it('find themselves again by their values, as a form shows what was chosen before', () => {
    for (const { value, label } of suggest('zone', '')) {
      expect(suggest('zone', value).find((one) => one.value === value)?.label).toBe(label)
    }
    for (const { value } of suggest('time', '')) {
      expect(suggest('time', value)[0]?.value).toBe(value)
    }
  })

  it.each(['document', 'time', 'zone'] as const)(
    'are at most 25, and some where nothing is typed: %s',
    (what) => {
      const offered = suggest(what, '')
      expect(offered.length).toBeGreaterThan(0)
      expect(offered.length).toBeLessThanOrEqual(25)
    },
  )

  it('are works by what hosts of the community call them, and by nothing that other hosts say', async () => {
    const [keepers] = lighthouse.documents
    if (keepers === undefined) throw new Error('There are no readings')
    await store.works.change('named', keepers.id, { alias: 'old-keepers' })
    const offered = (await suggestIn('named', deps))('reference', 'old-keep')
    expect(offered[0]?.label).toMatch(/^old-keepers ¶1 · /)
    expect(passageOf(offered[0]?.value ?? '', lighthouse)).toMatchObject({ document: keepers.id })
    const whole = (await suggestIn('named', deps))('reference', 'Old Keepers ¶2')
    expect(passageOf(whole[0]?.value ?? '', lighthouse)).toMatchObject({
      ...{ document: keepers.id, start: keepers.paragraphs[1]?.start },
    })
    const elsewhere = (await suggestIn('other', deps))('reference', 'old-keep')
    expect(elsewhere.map(({ label }) => label).join()).not.toContain('old-keepers')
  })

  it('are works by their own names where what hosts said is out of reach, which is told', async () => {
    const works = { ...store.works, factsOf: () => Promise.reject(new StoreError('The disk is gone.')) }
    const broken = await suggestIn('named', { ...deps, store: { ...store, works } })
    expect(broken('reference', 'marsh1931')[0]?.label).toMatch(/^marsh1931 ¶1/)
    expect(warnings).toEqual(['The disk is gone.'])
  })

  it('wait no longer for what hosts said than chat clients wait, and go by the works themselves then', async () => {
    const works = { ...store.works, factsOf: () => Promise.withResolvers<never>().promise }
    const waited: number[] = []
    const slow = await suggestIn('named', { ...deps, store: { ...store, works } }, async (milliseconds) => {
      waited.push(milliseconds)
    })
    expect(slow('reference', 'marsh1931')[0]?.label).toMatch(/^marsh1931 ¶1/)
    expect(Math.max(...waited)).toBeLessThan(2000)
  })

  it('leave no clock running where what hosts said is there at once', async () => {
    const signals: AbortSignal[] = []
    await suggestIn('named', deps, (_, signal) => {
      signals.push(signal)
      return Promise.withResolvers<void>().promise
    })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})
