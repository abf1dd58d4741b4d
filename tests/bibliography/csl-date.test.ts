import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, makeDate, parseCslDate, parseMonth } from '../../src/bibliography/csl-date.ts'
import { dates } from './records.ts'

describe('a date', () => {
  it('is the same after it was written in ISO 8601 and read', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseCslDate(isoDate(date))).toEqual(date)
      }),
    )
  })

  it('is cut to what is known', () => {
    expect(isoDate({ 'date-parts': [[859]] })).toBe('0859')
    expect(isoDate({ 'date-parts': [[-44, 3]] })).toBe('-0044-03')
    expect(isoDate({ 'date-parts': [[2006, 3, 7]] })).toBe('2006-03-07')
  })

  it.each(['', '06', '2006-13', '2006-02-30', '2006-03-17T09:00', 'March 2006', '2006-', '-', '20066-1-1-1'])(
    'is not read from "%s"',
    (text) => {
      expect(parseCslDate(text)).toBeUndefined()
    },
  )

  it('knows leap years, before our era too', () => {
    expect(makeDate(2000, 2, 29)).toEqual({ 'date-parts': [[2000, 2, 29]] })
    expect(makeDate(1900, 2, 29)).toBeUndefined()
    expect(makeDate(-4, 2, 29)).toEqual({ 'date-parts': [[-4, 2, 29]] })
  })

  it('has no day without its month', () => {
    expect(makeDate(2006, undefined, 17)).toBeUndefined()
  })
})

describe('a month', () => {
  it.each([
    ['mar', 3],
    ['March', 3],
    ['sept.', 9],
    ['03', 3],
    ['12', 12],
  ])('is read from "%s"', (text, month) => {
    expect(parseMonth(text)).toBe(month)
  })

  it.each(['', 'm', 'ju', 'marchy', 'spring'])('is not read from "%s"', (text) => {
    expect(parseMonth(text)).toBeUndefined()
  })
})
