import { describe, expect, it } from 'vitest'
import { renamedZones, zoneCities } from '../../src/schedule/zone-cities.ts'
import { findZones, parseZone, zoneLabel } from '../../src/schedule/zones.ts'

const winter = Date.parse('2026-01-15')

describe('finding a zone', () => {
  it.each([
    [
      'Asia/Seoul',
      ['seoul', 'Seo', '서울', '서', 'KST', 'korean', 'South Korea', '부산', 'asia/seoul', 'Séoul'],
    ],
    [
      'America/New_York',
      ['nyc', 'new york', 'new y', 'New_York', 'EST', 'edt', 'ET', 'eastern', 'Boston', 'usa', 'united st'],
    ],
    ['Europe/Berlin', ['Berlin', 'germany', 'München', 'munchen', 'CET', 'cest', 'MEZ', 'central european']],
    ['Asia/Kolkata', ['kolkata', 'Calcutta', 'india', 'IST', 'mumbai', 'asia/calcutta']],
    ['Europe/London', ['london', 'uk', 'gb', 'BST', 'Great Britain', 'oxford']],
    ['America/Los_Angeles', ['los ang', 'pst', 'PT', 'san francisco']],
    ['America/Sao_Paulo', ['sao paulo', 'São Paulo', 'brazil', 'rio']],
    ['UTC', ['utc', 'GMT', 'zulu']],
    ['Asia/Tokyo', ['東京', '日本', 'jst', 'Osaka']],
  ])('puts %s first for what people call it', (zone, typed) => {
    expect(typed.filter((words) => findZones(words)[0] !== zone)).toEqual([])
  })

  it('knows countries in the language of the one who asks', () => {
    expect([
      findZones('독일', 'ko')[0],
      findZones('Südkorea', 'de')[0],
      findZones('Allemagne', 'fr')[0],
    ]).toEqual(['Europe/Berlin', 'Asia/Seoul', 'Europe/Berlin'])
  })

  it('goes by the offset at an instant where one is given', () => {
    expect(findZones('UTC+5:30', 'en', winter)).toEqual(['Asia/Kolkata', 'Asia/Colombo'])
    expect(findZones('gmt-5', 'en', winter)).toContain('America/New_York')
    expect(findZones('gmt-5', 'en', Date.parse('2026-07-15'))).not.toContain('America/New_York')
  })

  it('offers the zones of most people where nothing is typed, and none for words that mean none', () => {
    expect(findZones('')).toHaveLength(25)
    expect(findZones('')[0]).toBe('America/New_York')
    expect(findZones('qqq')).toEqual([])
  })

  it('gives at most 25, each once, in names that Intl takes', () => {
    for (const typed of ['a', 'e', 'america', 'new', 'standard time', '+']) {
      const zones = findZones(typed)
      expect(zones.length).toBeLessThanOrEqual(25)
      expect(new Set(zones).size).toBe(zones.length)
      for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
    }
  })

  it('finds every zone of Intl by its own name, under its newest name', () => {
    const lost = Intl.supportedValuesOf('timeZone').filter(
      (zone) => findZones(zone)[0] !== (renamedZones[zone] ?? zone),
    )
    expect(lost).toEqual([])
  })
})

describe('a zone that is named in full', () => {
  it('is taken in any case, under its newest name', () => {
    expect(['asia/seoul', 'Asia/Calcutta', 'america/new york', 'utc'].map(parseZone)).toEqual([
      'Asia/Seoul',
      'Asia/Kolkata',
      'America/New_York',
      'UTC',
    ])
  })

  it('is not an abbreviation, which may be another zone, nor half a name', () => {
    expect(['EST', 'KST', 'Seoul', ''].map(parseZone)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('the label of a zone', () => {
  it('has its city, its country in the language, and its offset at the instant', () => {
    expect(zoneLabel('Asia/Seoul', winter)).toBe('Seoul, South Korea (UTC+9)')
    expect(zoneLabel('Asia/Seoul', winter, 'ko')).toBe('Seoul, 대한민국 (UTC+9)')
    expect(zoneLabel('Asia/Kolkata', winter)).toBe('Kolkata, India (UTC+5:30)')
    expect(zoneLabel('America/New_York', winter)).toBe('New York, United States (UTC−5)')
    expect(zoneLabel('America/New_York', Date.parse('2026-07-15'))).toBe('New York, United States (UTC−4)')
  })

  it('says nothing twice', () => {
    expect(zoneLabel('Asia/Singapore', winter)).toBe('Singapore (UTC+8)')
    expect(zoneLabel('UTC', winter)).toBe('UTC')
    expect(zoneLabel('Africa/Accra', winter)).toBe('Accra, Ghana (UTC)')
  })

  it('fits into a choice of a chat client', () => {
    for (const zone of Intl.supportedValuesOf('timeZone'))
      expect(zoneLabel(zone, winter).length).toBeLessThanOrEqual(75)
  })
})

describe('the list of cities', () => {
  it('names zones that there are, each once', () => {
    const zones = zoneCities.map(([zone]) => zone)
    expect(new Set(zones).size).toBe(zones.length)
    expect(zones.filter((zone) => parseZone(zone) !== zone)).toEqual([])
  })
})
