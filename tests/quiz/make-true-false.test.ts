import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeTrueFalse } from '../../src/quiz/make-true-false.ts'
import { madeText, promptText } from './made-text.ts'

const YEARS = [1412, 1418, 1423, 1431, 1437, 1444, 1452, 1459, 1466, 1473, 1481, 1490]
const TOWNS = 'Brask Holme Vindal Kars Orsund Tolle Narvik Selde Ramsa Fjell Uddby Lomme'.split(' ')
const LINES = YEARS.map(
  (year, i) => `In ${year}, the merchants of ${TOWNS[i]} founded a new salt market outside the city walls.`,
)

describe('true or false', () => {
  const text = madeText(LINES)
  const items = makeTrueFalse(text).map(({ item }) => item)

  it('shows some sentences as they stand and some with another year of the text', () => {
    expect(new Set(items.map(({ key }) => key))).toEqual(new Set(['true', 'false']))
    for (const item of items) {
      const prompt = promptText(item, text)
      const quote = text.document.text.slice(item.quote.start, item.quote.end)
      expect(prompt === quote).toBe(item.key === 'true')
      expect(prompt.replace(/\d{4}/, 'YEAR')).toBe(quote.replace(/\d{4}/, 'YEAR'))
      expect(LINES.join(' ')).toContain(/\d{4}/.exec(prompt)?.[0])
    }
  })

  it('holds the true year as its answer, and checks', () => {
    for (const item of items) {
      expect(YEARS).toContain(Number(text.document.text.slice(item.answer.start, item.answer.end)))
      expect(checkItem(item, text.document)).toBeUndefined()
    }
  })

  it('gives the same verdicts each time', () => {
    expect(makeTrueFalse(madeText(LINES)).map(({ item }) => item.key)).toEqual(items.map(({ key }) => key))
  })

  it.each([
    [
      'a state that other years share',
      'In 1500, the merchants of Brask owned a large salt market outside the city walls.',
    ],
    [
      'a span',
      'In 1500, the merchants of Brask founded every salt market until the war began outside the walls.',
    ],
    [
      'two dates',
      'In 1500, the merchants of Brask founded a salt market that burned down in 1510 with its stores.',
    ],
  ])('never swaps the year of %s', (_, sentence) => {
    const one = madeText([...LINES, sentence])
    const last = one.document.paragraphs.at(-1)?.id
    expect(makeTrueFalse(one).filter(({ item }) => item.paragraph === last)).toEqual([])
  })
})
