import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenIn, readDailyLine } from '../../../src/bot/quiz/daily-line.ts'

describe('a line that sets up a daily question', () => {
  it.each([
    ['09:00 Seoul weekdays', { time: '09:00', zone: 'Seoul', days: 'weekdays' }],
    ['weekdays, 9 pm, New York', { time: '9 pm', zone: 'New York', days: 'weekdays' }],
    ['every day at 9:30 in Los Angeles', { time: 'at 9:30', zone: 'Los Angeles', days: 'every day' }],
    ['09:00 Seoul 21:00', { time: '09:00', reveal: '21:00', zone: 'Seoul' }],
    ['reveal at 20:00 Berlin Mon-Fri 8', { time: '8', reveal: '20:00', zone: 'Berlin', days: 'Mon-Fri' }],
    ['09:00 UTC+9 in: On Fog, a study', { time: '09:00', zone: 'UTC+9', in: 'On Fog, a study' }],
    ['in: On Fog', { in: 'On Fog' }],
    ['Mon Wed Fri', { days: 'Mon Wed Fri' }],
    ['Asia/Seoul', { zone: 'Asia/Seoul' }],
    ['', {}],
  ])('is read whatever the order: %s', (line, given) => {
    expect(readDailyLine(line, 'en')).toEqual(given)
  })

  it('is read in other languages', () => {
    expect(readDailyLine('오후 3시 서울 월수금', 'ko')).toEqual({
      ...{ time: '오후 3시', zone: '서울', days: '월수금' },
    })
    expect(readDailyLine('21 Uhr Wien werktags', 'de')).toEqual({
      ...{ time: '21 Uhr', zone: 'Wien', days: 'werktags' },
    })
  })

  it('takes a slip of a time for a time, and what follows "reveal" for one, so that it is told as that', () => {
    expect(readDailyLine('25:99 Seoul', 'en')).toEqual({ time: '25:99', zone: 'Seoul' })
    expect(readDailyLine('09:00 reveal never', 'en')).toEqual({ time: '09:00', reveal: 'never' })
  })

  it('loses no word: each stands in one of the parts', () => {
    const word = fc.constantFrom(
      '09:00',
      '9pm',
      'Seoul',
      'Quito',
      'weekdays',
      'Mon',
      'Gull',
      '20:00',
      'fogday',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const parts = Object.values(readDailyLine(words.join(' '), 'en'))
          .join(' ')
          .split(' ')
        expect(parts.filter((part) => part !== '').toSorted()).toEqual(words.toSorted())
      }),
    )
  })
})

describe('options and fields', () => {
  it('are taken by name, and others are none of ours', () => {
    expect(givenIn({ time: '09:00', group: '', style: 'exam' })).toEqual({ time: '09:00', group: '' })
  })
})
