import { describe, expect, it } from 'vitest'
import { daysOffText, weekdaysText, weekdaysTyped } from '../../src/view/plan-text.ts'
import { wordsIn } from '../../src/view/words.ts'

const words = wordsIn('en')

describe('days of the week', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7], 'every day'],
    [[1, 2, 3, 4, 5], 'Monday to Friday'],
    [[6, 7], 'Saturday and Sunday'],
    [[1, 3, 5], 'Mon, Wed and Fri'],
    [[7], 'Sun'],
  ])('are read as people say them: %j', (days, says) => {
    expect(weekdaysText(days, words, 'en')).toBe(says)
  })

  it('are typed in the language', () => {
    expect(weekdaysTyped([1, 3], 'en')).toBe('Mon Wed')
    expect(weekdaysTyped([1, 3], 'ko')).toBe('월 수')
  })
})

describe('days off', () => {
  it('are dates and stretches of dates', () => {
    expect(daysOffText(['2026-05-01', '2026-12-24/2027-01-02'], words, 'en')).toBe(
      'Fri 1 May · Thu 24 Dec to Sat 2 Jan',
    )
  })

  it('are only begun where there are many', () => {
    const many = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`)
    const says = daysOffText(many, words, 'en')
    expect(says.length).toBeLessThanOrEqual(300)
    expect(says.endsWith('…')).toBe(true)
  })
})
