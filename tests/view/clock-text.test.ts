import { describe, expect, it } from 'vitest'
import { clockTime, dayText } from '../../src/view/clock-text.ts'
import { languages } from '../../src/view/language.ts'

describe('a local date in a heading', () => {
  it('is written as each language writes it, without a year', () => {
    const written = Object.fromEntries(
      languages.map((language) => [language, dayText('2026-01-06', language)]),
    )
    expect(written).toEqual({
      en: 'Tue 6 Jan',
      ko: '1월 6일 (화)',
      ja: '1月6日(火)',
      es: 'mar, 6 ene',
      de: 'Di., 6. Jan.',
      fr: 'mar. 6 janv.',
    })
  })

  it('is refused where it is none', () => {
    expect(() => dayText('tomorrow', 'en')).toThrow('Write it as "2026-01-06"')
  })
})

describe('an instant', () => {
  it('is kept for platforms that show each reader their own time', () => {
    expect(clockTime(0, 'Asia/Seoul', 'en')).toMatchObject({ kind: 'time', at: 0 })
  })

  it('is told on the clocks of the zone with its name, from 00 to 23', () => {
    expect(clockTime(0, 'Asia/Seoul', 'de').text).toBe('09:00 GMT+9')
    expect(clockTime(0, 'Asia/Kathmandu', 'ko').text).toBe('05:30 GMT+5:30')
    expect(clockTime(15 * 3_600_000, 'Asia/Seoul', 'en').text).toBe('00:00 GMT+9')
  })
})
