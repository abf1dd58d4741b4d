import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTime, suggestTimes } from '../../src/schedule/times.ts'

describe('a typed time', () => {
  it.each([
    [
      '09:00',
      [
        '9',
        '09',
        '9:00',
        '9h',
        '09h00',
        '9am',
        '9 a.m.',
        '9 Uhr',
        'um 9 Uhr',
        'à 9h',
        'a las 9',
        '0900',
        '900',
        "9 o'clock",
        '오전 9시',
        '午前9時',
        '9 du matin',
        '9 de la mañana',
        '９：００',
      ],
    ],
    [
      '21:00',
      [
        '21',
        '9pm',
        '9 PM',
        '9 p.m.',
        '21h',
        '21.00',
        '오후 9시',
        '午後9時',
        '9 abends',
        '9 du soir',
        '9 de la noche',
        '21pm',
      ],
    ],
    ['09:30', ['9:30', '9.30', '9h30', '9.30 Uhr', '9 30', '오전 9시 반', '午前9時半', '9시 30분']],
    ['12:00', ['12', '12pm', 'noon', 'Mittag', 'midi', 'mediodía', '정오', '正午']],
    ['00:00', ['0', '12am', 'midnight', 'Mitternacht', 'minuit', 'medianoche', '자정']],
  ])('%s is read from all ways to write it', (time, typed) => {
    expect(typed.filter((words) => parseTime(words) !== time)).toEqual([])
  })

  it('is nothing where it is no time of day', () => {
    const none = [
      '',
      ' ',
      'soon',
      '24:00',
      '25',
      '9:60',
      '9:3',
      '-3',
      '13am',
      '0pm',
      '9:30:15',
      '12345',
      '9 cats',
      'pm',
    ]
    expect(none.filter((words) => parseTime(words) !== undefined)).toEqual([])
  })

  it('is itself in the form of a plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
        expect(parseTime(time)).toBe(time)
      }),
    )
  })
})

describe('suggested times', () => {
  it('begin with what is typed, in the quarters of its hour, then those of the other half of the day', () => {
    expect(suggestTimes('9')).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '21:00',
      '21:15',
      '21:30',
      '21:45',
    ])
    expect(suggestTimes('9pm')).toEqual(['21:00', '21:15', '21:30', '21:45'])
    expect(suggestTimes('9:07')[0]).toBe('09:07')
  })

  it('follow minutes that are half typed', () => {
    expect(suggestTimes('9:3')).toEqual(['09:30', '21:30'])
    expect(suggestTimes('18:4')).toEqual(['18:45'])
  })

  it('offer the hours that begin so', () => {
    expect(suggestTimes('2')).toEqual(expect.arrayContaining(['02:00', '14:00', '20:00', '23:00']))
  })

  it('are the hours of the day where nothing is typed, and none where it is no time', () => {
    expect(suggestTimes('').slice(0, 2)).toEqual(['07:00', '08:00'])
    expect(new Set(suggestTimes(' ')).size).toBe(24)
    expect(suggestTimes('tomorrow')).toEqual([])
  })

  it('are at most 25 times, each once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,2}[:.h]?[0-9]{0,2} ?(am|pm)?$/), (typed) => {
        const times = suggestTimes(typed)
        expect(times.length).toBeLessThanOrEqual(25)
        expect(new Set(times).size).toBe(times.length)
        expect(times.filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toEqual([])
      }),
    )
  })
})
