import { describe, expect, it } from 'vitest'
import { checkItem } from '../../src/quiz/check-item.ts'
import { makeChoice } from '../../src/quiz/make-choice.ts'
import { findGaps } from '../../src/quiz/make-cloze.ts'
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
  it('offer years of the readings in their order', () => {
    const studied = madeText([founded, ...years, 'Nothing was built after 1860.'])
    expect(offered(studied, '1712')).toEqual(['1704', '1712', '1719', '1725'])
  })

  it('offer dates in the order in which they came', () => {
    const studied = madeText([
      'The northern merchants founded the first salt office of the coast in March 1712 under James Hale.',
      'A fire destroyed the harbour of Leith in April 1730.',
      'Copper was found in the hills in October 1701.',
      'The plague reached the islands in December 1724.',
    ])
    const made = ['October 1701', 'March 1712', 'December 1724', 'April 1730']
    expect(offered(studied, 'March 1712')).toEqual(made)
  })

  it('take years from other readings where one has too few', () => {
    const other = studyText(madeDocument({ file: 'other.md', lines: years }))
    const studied = madeText([founded, 'The old quay was built in 1660.', 'Nothing was built after 1860.'])
    expect(offered(studied, '1712', [studied, other])).toEqual(['1704', '1712', '1719', '1725'])
    expect(offered(studied, '1712')).toEqual([])
  })

  it('offer no year next to the right one', () => {
    const neighbours = [
      'Copper was found in the hills in 1711.',
      'The plague reached the islands in 1713.',
      'Nothing was sold in 1714.',
    ]
    expect(offered(madeText([founded, ...neighbours]), '1712')).toEqual([])
    const some = offered(madeText([founded, ...neighbours, ...years]), '1712')
    expect(some).toHaveLength(4)
    for (const year of ['1711', '1713', '1714']) expect(some).not.toContain(year)
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

  it('offer no year after the last that the text tells of, nor one before its first', () => {
    const other = studyText(madeDocument({ file: 'other.md', lines: years }))
    const told = madeText([founded, 'The old quay was built in 1709.', 'Nothing was built after 1721.'])
    expect(offered(told, '1712', [told, other])).toEqual(['1709', '1712', '1719', '1721'])
  })

  it.each([
    'during the Harbour War in 1712',
    'in the Leith earthquake of 1712',
    'after the siege of Leith in 1712',
    'to the Salthaven Treaty, signed in 1712',
  ])('are none for the year of what has a name: %s', (event) => {
    const lost = (when: string): StudiedText =>
      madeText([
        `The northern merchants under James Hale lost the first salt office they had founded on the coast ${when}.`,
        ...years,
        'Nothing was built after 1860.',
      ])
    expect(offered(lost('in 1712'), '1712')).toHaveLength(4)
    expect(offered(lost(event), '1712')).toEqual([])
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

  const persons = [
    'In 1850 Peter Rowe rebuilt the lighthouse of the coast, and he was thanked for it.',
    'In 1851 Simon Holt sank his own fleet in the storm.',
    'In 1852 Henry Marsh owed the bishop forty barrels of his best herring.',
    'In 1853 Robert Wood lent his ships to the smugglers of the bay.',
  ]
  const founder = 'A salt office of the northern merchants was founded by James Hale on the old quay.'

  it('offer persons for whoever did something', () => {
    const made = offered(madeText([founder, ...persons]), 'James Hale')
    expect(made).toContain('James Hale')
    expect(made).toHaveLength(4)
  })

  it.each([
    [
      'said something',
      'James Hale',
      'James Hale argued that smugglers founded the oldest salt office of the merchants at Salthaven.',
    ],
    [
      'told it',
      'James Hale',
      'A salt office of the northern merchants was founded in Salthaven, in the view of James Hale.',
    ],
    [
      'was there',
      'James Hale',
      'The northern merchants of a salt office had dined in Salthaven with James Hale.',
    ],
    [
      'lived in another century',
      'James Hale',
      'A salt office of the northern merchants was founded by James Hale in the 12th century.',
    ],
    [
      'was a woman',
      'Jane Hale',
      'A salt office of the northern merchants was founded by Jane Hale for her own tenants.',
    ],
    [
      'is said to be of a place',
      'James Hale',
      'A salt office of the northern merchants was founded by James Hale, captain of a Hamburg convoy.',
    ],
  ])('offer no persons where one %s', (_, key, line) => {
    const studied = madeText([line, ...persons])
    expect(findGaps(studied).map(({ answer }) => answer.text)).toContain(key)
    expect(offered(studied, key)).toEqual([])
  })

  it('offer treaties for a treaty, and no armies for a party', () => {
    const studied = madeText([
      'The northern merchants won their freedom to sell salt in every harbour through the Salthaven Treaty.',
      'The Leith Treaty forbade nets of wire.',
      'The Bergen Treaty taxed the lighthouses.',
      'The Stavanger Treaty drowned in the upper house.',
      'In 1860 the northern merchants were led from Hamburg to Cologne by the Harbour Party of their own towns.',
      'The Kestrel Army was never paid.',
      'The Heron Army fled at dawn.',
      'The Gannet Army starved.',
    ])
    const treaties = ['Bergen Treaty', 'Leith Treaty', 'Salthaven Treaty', 'Stavanger Treaty']
    expect(offered(studied, 'Salthaven Treaty')).toEqual(treaties)
    expect(findGaps(studied).map(({ answer }) => answer.text)).toContain('Harbour Party')
    expect(offered(studied, 'Harbour Party')).toEqual([])
  })

  it('are none for numbers and places where nothing was done', () => {
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
