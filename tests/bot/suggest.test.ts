import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/answer/answer-question.ts'
import { suggest } from '../../src/bot/suggest.ts'
import { indexLibrary } from '../../src/search/index-library.ts'
import { lighthouse } from '../support/lighthouse.ts'

const deps = {
  library: lighthouse,
  answerer: createAnswerer(lighthouse, indexLibrary(lighthouse)),
  now: () => Date.UTC(2026, 6, 1),
}

describe('what is offered while somebody types', () => {
  it('are times in quarters of an hour, in both halves of the day', () => {
    expect(suggest('time', '9', deps).slice(0, 5)).toEqual(
      ['09:00', '09:15', '09:30', '09:45', '21:00'].map((time) => ({ value: time, label: time })),
    )
  })

  it('are zones by a city, with how far they are from UTC on this day', () => {
    expect(suggest('zone', 'berl', deps)).toEqual([
      { value: 'Europe/Berlin', label: 'Berlin, Germany (UTC+2)' },
    ])
    const winter = { ...deps, now: () => Date.UTC(2026, 0, 1) }
    expect(suggest('zone', 'berl', winter)[0]?.label).toBe('Berlin, Germany (UTC+1)')
  })

  it('find themselves again by their values, as a form shows what was chosen before', () => {
    for (const { value, label } of suggest('zone', '', deps)) {
      expect(suggest('zone', value, deps).find((one) => one.value === value)?.label).toBe(label)
    }
    for (const { value } of suggest('time', '', deps)) {
      expect(suggest('time', value, deps)[0]?.value).toBe(value)
    }
  })

  it.each(['document', 'time', 'zone'] as const)(
    'are at most 25, and some where nothing is typed: %s',
    (what) => {
      const offered = suggest(what, '', deps)
      expect(offered.length).toBeGreaterThan(0)
      expect(offered.length).toBeLessThanOrEqual(25)
    },
  )
})
