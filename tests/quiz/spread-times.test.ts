import { describe, expect, it } from 'vitest'
import { magnitudeOf } from '../../src/quiz/magnitude.ts'
import { poolNames } from '../../src/quiz/name-pool.ts'
import { spreadTimes } from '../../src/quiz/spread-times.ts'
import type { Mention } from '../../src/quiz/studied-text.ts'
import { madeText } from './made-text.ts'

const ALWAYS = { first: 1000, last: 2100 }

/** The times offered beside `right` where a text names the given ones. */
function timesFor(
  right: string,
  times: readonly string[],
  { start = 0, told = ALWAYS, isOwn = true } = {},
): readonly string[] {
  const studied = madeText(
    times.map((time) => `The northern salt office burnt down in ${time} with all its books.`),
  )
  const type = /^\d{4}$/.test(right) ? 'year' : 'date'
  const sort = type === 'year' ? 'year' : 'day'
  const answer: Mention = { type, sort, text: right, start, end: start + right.length }
  const home = isOwn ? studied.document.id : 'other'
  const names = poolNames([studied]).near(magnitudeOf(right), answer)
  return (spreadTimes(answer, names, { told, home }) ?? []).map(({ text }) => text)
}

function yearsFor(
  right: number,
  years: readonly number[],
  options: Parameters<typeof timesFor>[2] = {},
): readonly number[] {
  return timesFor(String(right), years.map(String), options)
    .map(Number)
    .sort((a, b) => a - b)
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('years to choose from', () => {
  it('are never the neighbours of the right one', () => {
    for (const start of range(0, 5)) {
      const found = yearsFor(1950, range(1930, 1970), { start })
      expect(found).toHaveLength(3)
      for (const year of found) expect(Math.abs(year - 1950)).toBeGreaterThanOrEqual(2)
    }
  })

  it('are none three times as far away as the nearest', () => {
    expect(yearsFor(1950, [1948, 1957, 1958])).toEqual([])
    expect(yearsFor(1950, [1948, 1944, 1956, 1957])).toEqual([1944, 1948, 1956])
  })

  it('are none where all others lie together and far away', () => {
    expect(yearsFor(1950, [1938, 1940, 1942])).toEqual([])
  })

  it('lie farther away where other texts name them long ago, and not in our time', () => {
    expect(yearsFor(1750, [1735, 1760, 1772], { isOwn: false })).toEqual([1735, 1760, 1772])
    expect(yearsFor(1950, [1946, 1940, 1962], { isOwn: false })).toEqual([])
  })

  it('lie farther away where the text itself names them', () => {
    expect(yearsFor(1950, [1946, 1940, 1962])).toEqual([1940, 1946, 1962])
  })

  it('lie inside the story of the text, and the right one does', () => {
    const years = [2013, 2015, 2017, 2022, 2024]
    expect(yearsFor(2019, years, { told: { first: 2014, last: 2023 } })).toEqual([2015, 2017, 2022])
    expect(yearsFor(2019, [2011, 2012, ...years], { told: { first: 2010, last: 2018 } })).toEqual([])
    expect(yearsFor(2019, years, { told: { first: 2016, last: 2021 } })).toEqual([])
  })

  it('have the right one first, last and between', () => {
    const years = [1942, 1944, 1946, 1948, 1952, 1954, 1956, 1958]
    const places = range(0, 5).map(
      (start) => yearsFor(1950, years, { start }).filter((year) => year < 1950).length,
    )
    expect(places.sort()).toEqual([0, 1, 1, 2, 2, 3])
  })
})

describe('dates to choose from', () => {
  it('are firsts of a month beside such a day, and no firsts beside another', () => {
    const dates = ['1 May 1968', '12 June 1969', '1 July 1969', '3 April 1974', '1 March 1975', '8 May 1968']
    const firsts = ['1 May 1968', '1 July 1969', '1 March 1975']
    expect(timesFor('1 January 1972', dates)).toEqual(expect.arrayContaining(firsts))
    const odd = ['12 June 1969', '3 April 1974', '8 May 1968']
    expect(timesFor('9 January 1972', dates)).toEqual(expect.arrayContaining(odd))
  })

  it('lie years apart from the right one', () => {
    expect(timesFor('9 May 1972', ['2 May 1972', '3 April 1972', '8 May 1973', '2 July 1974'])).toEqual([])
  })
})
