import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Given } from '../../../src/bot/quiz/daily-line.ts'
import { defaultSettings, readSettings } from '../../../src/bot/quiz/daily-settings.ts'
import { languages } from '../../../src/view/language.ts'
import { weekdaysTyped } from '../../../src/view/plan-text.ts'
import { wordsIn } from '../../../src/view/words.ts'
import { lighthouse } from '../../support/lighthouse.ts'
import { morning } from '../../support/quiz-play.ts'

const before = defaultSettings('x:c', 'Asia/Seoul')
const reading = { library: lighthouse, language: 'en', words: wordsIn('en'), now: morning } as const
const read = (given: Given, from = before) => readSettings(given, from, reading)
const keepers = lighthouse.documents[0]?.id ?? ''

describe('the settings of a daily question', () => {
  it('are weekdays at nine, the answer at eight, about everything, with nobody notified', () => {
    expect(before).toEqual({
      channel: 'x:c',
      plan: { zone: 'Asia/Seoul', time: '09:00', weekdays: [1, 2, 3, 4, 5], daysOff: [] },
      reveal: '20:00',
      thread: false,
    })
  })

  it('stay as they are where nothing is given', () => {
    expect(read({})).toEqual({ settings: before, problems: [], zones: [] })
  })

  it('are all read at once', () => {
    const { settings, problems } = read({
      ...{ time: '9pm', zone: 'Berlin', days: 'sat sun', reveal: '8:30', in: '1', kinds: 'choice,wh' },
      ...{ off: '2026-12-24/2027-01-02, 1 May', channel: 'x:d', group: 'x:role', thread: 'yes' },
    })
    expect(problems).toEqual([])
    expect(settings).toEqual({
      channel: 'x:d',
      plan: {
        zone: 'Europe/Berlin',
        time: '21:00',
        weekdays: [6, 7],
        daysOff: ['2026-05-01', '2026-12-24/2027-01-02'],
      },
      reveal: '08:30',
      kinds: ['choice', 'wh'],
      documents: [keepers],
      notify: 'x:role',
      thread: true,
    })
  })

  it('go back to all or nobody where a field is emptied, and a channel stays', () => {
    const chosen = read({ in: '1', kinds: 'choice', off: '1 May', group: 'x:role', channel: 'x:d' }).settings
    const { settings } = read({ in: '', kinds: '', off: '', group: '', channel: '', thread: '' }, chosen)
    expect(settings).toEqual({ ...before, channel: 'x:d' })
  })

  it('take the kinds that everybody is asked for no choice of kinds, so that later ones are asked too', () => {
    const usual = 'cloze,choice,wh,definition,acronym,finish,why,card'
    expect(read({ kinds: usual }).settings.kinds).toBeUndefined()
    expect(read({ kinds: `excerpt,find,order,true-false,${usual}` }).settings.kinds).toHaveLength(12)
    expect(read({ kinds: 'nonsense' }).settings.kinds).toBeUndefined()
  })

  it('tell everything that is not clear in one go, and keep what was there', () => {
    const { settings, problems, zones } = read({
      ...{ time: '25', zone: 'Gullhaven', days: 'fogday', reveal: 'late', off: 'soon', in: 'zzz' },
    })
    expect(settings).toEqual(before)
    expect(zones).toEqual([])
    expect(problems.map((phrase) => phrase.map(({ text }) => text).join(''))).toEqual([
      '“25” is no time of day. Type it as 09:00 or 9pm.',
      expect.stringContaining('No time zone goes by “Gullhaven”. Type a large city near you, as Seoul'),
      expect.stringContaining('“fogday” are no days of the week. Type weekdays'),
      expect.stringContaining('“late” is no time for the answer'),
      expect.stringContaining('“soon” is no date I can read'),
      expect.stringContaining('No document goes by “zzz”'),
    ])
  })

  it('say back only the beginning of what was typed at length', () => {
    const [problem = []] = read({ days: 'fog '.repeat(500) }).problems
    expect(problem.map(({ text }) => text).join('').length).toBeLessThan(250)
  })

  it('offer the zones where words mean several, and take the one they mean', () => {
    const several = read({ zone: 'EST' })
    expect(several.settings.plan.zone).toBe('Asia/Seoul')
    expect(several.zones[0]).toBe('America/New_York')
    expect(several.zones.length).toBeLessThanOrEqual(25)
    expect(read({ zone: 'seoul' })).toMatchObject({ zones: [], settings: { plan: { zone: 'Asia/Seoul' } } })
    expect(read({ zone: 'europe/london' }).settings.plan.zone).toBe('Europe/London')
  })

  it('read every choice of days again as a form writes it, in every language', () => {
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 })
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (weekdays, language) => {
        const typed = weekdaysTyped(weekdays, language)
        const { settings, problems } = readSettings({ days: typed }, before, { ...reading, language })
        expect([problems, settings.plan.weekdays]).toEqual([[], weekdays])
      }),
    )
  })
})
