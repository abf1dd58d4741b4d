import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeChoice } from '../../src/quiz/make-choice.ts'
import { poolNames } from '../../src/quiz/name-pool.ts'
import type { StudiedText } from '../../src/quiz/studied-text.ts'
import { studyText } from '../../src/quiz/study-text.ts'
import { madeDocument } from '../support/library.ts'
import { madeText } from './made-text.ts'

const founded = 'The northern merchants founded the first salt office of the coast in 1712 under James Hale.'
const years = [
  'A fire destroyed the harbour of Leith in 1719.',
  'Copper was found in the hills in 1704.',
  'The plague reached the islands in 1725.',
]

function offered(
  studied: StudiedText,
  key: string,
  texts: readonly StudiedText[] = [studied],
): readonly string[] {
  const rated = makeChoice(studied, poolNames(texts)).find(({ item }) => item.key === key)
  if (!rated) return []
  expect(checkItem(rated.item, studied.document)).toBeUndefined()
  return rated.item.options.map(({ text }) => text)
}

describe('questions with four options', () => {
  it('offer the nearest years of the readings in their order', () => {
    const studied = madeText([founded, ...years, 'Nothing was built after 1860.'])
    expect(offered(studied, '1712')).toEqual(['1704', '1712', '1719', '1725'])
  })

  it('take years from other readings where one has too few', () => {
    const other = studyText(madeDocument({ file: 'other.md', lines: years }))
    const studied = madeText([founded])
    expect(offered(studied, '1712', [studied, other])).toEqual(['1704', '1712', '1719', '1725'])
    expect(offered(studied, '1712')).toEqual([])
  })

  it('offer no year that the same paragraph names', () => {
    const studied = madeText([`${founded} It was closed for a while in 1714.`, ...years])
    expect(offered(studied, '1712')).not.toContain('1714')
  })

  it('offer no year that the prompt rules out', () => {
    const line =
      'The northern merchants founded the first salt office in 1712 and sold it to the crown in 1715.'
    expect(offered(madeText([line, ...years]), '1712')).toEqual([])
  })

  it('are none for a year that others would be as right for', () => {
    const line =
      'The northern merchants of the coast had founded their first salt office before 1712 under James Hale.'
    expect(offered(madeText([line, ...years]), '1712')).toEqual([])
  })

  it('are none where a jubilee says which one it is', () => {
    const jubilee =
      'The northern merchants founded a salt office in 1712 at the Centenary Fair of James Hale.'
    expect(offered(madeText([jubilee, ...years]), '1712')).toEqual([])
  })

  it('are none for places and numbers', () => {
    const studied = madeText([
      'The northern merchants of Salthaven founded their first salt office in Hamburg under James Hale.',
      'James Hale paid the northern merchants of Salthaven 410 crowns for the salt office.',
      ...['Munich', 'Cologne', 'Dresden'].flatMap((city, i) => [
        `Nobody sold copper in ${city} that winter.`,
        `A fire ruined ${city} twice.`,
        `The mayor of ${city} owed ${400 + 40 * i} crowns to a baker.`,
      ]),
    ])
    expect(offered(studied, 'Hamburg')).toEqual([])
    expect(offered(studied, '410')).toEqual([])
  })

  it('offer names of the same shape and calling only', () => {
    const king = (name: string, deed: string): readonly string[] => [
      `King ${name} ${deed} in a year of hunger.`,
      `Nobody mourned for King ${name}.`,
      `King ${name} left no heir behind.`,
    ]
    const studied = madeText([
      'The northern merchants elected King Osmund on the steps of the harbour church at Inverness.',
      ...king('Aldric', 'sold the royal silver'),
      ...king('Baldwin', 'lost a wager about horses'),
      ...king('Cerdic', 'wrote poems on falcons'),
      'General Dunmore slept through every battle.',
      'General Dunmore was never blamed.',
    ])
    expect(offered(studied, 'Osmund')).toEqual(['Aldric', 'Baldwin', 'Cerdic', 'Osmund'])
  })
})
