import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDays } from '../../src/schedule/days.ts'

const read = (typed: string, language?: string): string | undefined => parseDays(typed, language)?.join('')

describe('typed days of the week', () => {
  it.each([
    ['en', '135', ['mon wed fri', 'Mon, Wed & Fri', 'mondays, wednesdays and fridays', 'Monday/wed/fri']],
    [
      'en',
      '12345',
      ['weekdays', 'Mon-Fri', 'mon to fri', 'monday through friday', 'from Mon – Fri', 'Working days'],
    ],
    ['en', '67', ['weekend', 'sat–sun', 'Sat + Sun']],
    ['en', '1234567', ['every day', 'daily', 'everyday', 'weekdays and weekends']],
    ['ko', '135', ['월수금', '월, 수, 금', '월요일, 수요일, 금요일', '매주 월요일 수요일과 금요일']],
    ['ko', '12345', ['평일', '월~금', '월요일부터 금요일까지', '월-금']],
    ['ko', '67', ['주말', '토일', '토요일과 일요일']],
    ['ja', '135', ['月水金', '月・水・金', '月曜日と水曜日と金曜日']],
    ['ja', '12345', ['平日', '月〜金', '月曜から金曜まで']],
    ['es', '12345', ['lun a vie', 'de lunes a viernes', 'entre semana', 'días laborables']],
    ['es', '135', ['lunes, miércoles y viernes', 'lun mie vie']],
    ['de', '12345', ['Mo-Fr', 'Mo bis Fr', 'von Montag bis Freitag', 'werktags']],
    ['de', '13', ['montags und mittwochs', 'Mo, Mi']],
    ['fr', '12345', ['du lundi au vendredi', 'lun.-ven.', 'en semaine', 'jours ouvrés']],
    ['fr', '67', ['week-end', 'samedi et dimanche']],
  ])('are read in %s: %s', (language, days, typed) => {
    expect(typed.filter((words) => read(words, language) !== days)).toEqual([])
  })

  it('are read in another language than the own one, too', () => {
    expect([read('월수금', 'en'), read('lundi', 'en'), read('Mittwoch', 'fr')]).toEqual(['135', '1', '3'])
  })

  it('go on over Sunday', () => {
    expect(read('Fri-Mon')).toBe('1567')
  })

  it('are not guessed where a word is two days, unless the language tells', () => {
    expect([read('di', 'de'), read('di', 'fr'), read('di', 'en')]).toEqual(['2', '7', undefined])
  })

  it('are nothing where any word is no day', () => {
    const none = ['', ' ', 'someday', 'mon and never', 'm', 't', 'Mon-', '-', 'to', '1-5', 'mon 3']
    expect(none.filter((words) => read(words) !== undefined)).toEqual([])
  })

  it('come back from their names in each language', () => {
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 })
    const languages = fc.constantFrom('en', 'ko', 'ja', 'es', 'de', 'fr')
    const widths = fc.constantFrom('long' as const, 'short' as const)
    fc.assert(
      fc.property(days, languages, widths, (wanted, language, weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
        const names = wanted.map((day) => format.format(Date.UTC(2026, 0, 4 + day)))
        expect(parseDays(names.join(', '), language)).toEqual(wanted)
      }),
    )
  })
})
